import json
import sys

from gateway import AuthenticatedClient, Client
from gateway.api.chat import create_chat_completion
from gateway.api.health import get_health, get_readiness
from gateway.api.models import list_models, retrieve_model
from gateway.api.sessions import delete_session, get_session, list_sessions
from gateway.models import (
    AnswerSchema,
    AnswerSchemaSchemaType0,
    AssistantMessage,
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionRequest,
    DeletedSession,
    ErrorResponse,
    ErrorType,
    FunctionDefinition,
    FunctionDefinitionParametersType0,
    FunctionTool,
    FunctionToolCall,
    Health,
    JsonSchemaFormat,
    Logprobs,
    Model,
    ModelList,
    Readiness,
    SessionList,
    SessionTranscript,
    SessionTurnStatus,
    ToolMessage,
    UserMessage,
)
from harness import events, go

_, URL, TOKEN = sys.argv
SCHEMA = {"type": "object", "required": ["city"], "properties": {"city": {"type": "string"}}}
HI = UserMessage(role="user", content="hi")
client = AuthenticatedClient(base_url=URL, token=TOKEN)


def request(model="offline/echo", **more):
    return ChatCompletionRequest(model=model, messages=[HI], **more)


def ask(body):
    answer = create_chat_completion.sync(client=client, body=body)
    assert isinstance(answer, ChatCompletion), answer
    return answer.choices[0], answer.usage


def models():
    found = list_models.sync(client=client)
    assert isinstance(found, ModelList) and any(model.id == "offline/echo" for model in found.data)
    one = retrieve_model.sync("offline/echo", client=client)
    assert isinstance(one, Model) and one.owned_by == "offline"


def completion():
    choice, usage = ask(request())
    assert isinstance(choice.message.content, str) and choice.message.content.startswith("You said: hi")
    assert usage.total_tokens == usage.prompt_tokens + usage.completion_tokens


def tools():
    function = FunctionDefinition(
        name="get_weather", parameters=FunctionDefinitionParametersType0.from_dict(SCHEMA)
    )
    asked = request("offline/tools", tools=[FunctionTool(type_="function", function=function)])
    message = ask(asked)[0].message
    assert isinstance(message.tool_calls, list)
    call = message.tool_calls[0]
    assert isinstance(call, FunctionToolCall) and json.loads(call.function.arguments)["city"]
    asked.messages += [
        AssistantMessage(role="assistant", content=message.content, tool_calls=message.tool_calls),
        ToolMessage(role="tool", tool_call_id=call.id, content="18 degrees"),
    ]
    assert "18 degrees" in str(ask(asked)[0].message.content)


def logprobs():
    found = ask(request(logprobs=True, top_logprobs=2))[0].logprobs
    assert isinstance(found, Logprobs) and found.content
    assert found.content[0].logprob <= 0 and found.content[0].top_logprobs
    assert ask(request())[0].logprobs is None


def structured():
    schema = AnswerSchema(name="city", schema=AnswerSchemaSchemaType0.from_dict(SCHEMA))
    choice, _ = ask(request(response_format=JsonSchemaFormat(type_="json_schema", json_schema=schema)))
    assert json.loads(str(choice.message.content))["city"]


def stream():
    """The operation reads JSON alone; its HTTP client and its types read a stream."""
    body = request(stream=True).to_dict()
    with client.get_httpx_client().stream("POST", "/v1/chat/completions", json=body) as response:
        chunks = [ChatCompletionChunk.from_dict(event) for event in events(response.iter_lines())]
    text = "".join(str(chunk.choices[0].delta.content or "") for chunk in chunks if chunk.choices[0].delta.content)
    assert text.startswith("You said: hi"), text


def error_400():
    answer = create_chat_completion.sync_detailed(client=client, body=request(temperature=3.0))
    assert answer.status_code == 400 and isinstance(answer.parsed, ErrorResponse)
    assert answer.parsed.error.param == "temperature"
    assert answer.parsed.error.type_ == ErrorType.INVALID_REQUEST_ERROR


def error_401():
    answer = list_models.sync_detailed(client=AuthenticatedClient(base_url=URL, token="wrong"))
    assert answer.status_code == 401 and isinstance(answer.parsed, ErrorResponse)
    assert answer.parsed.error.code == "invalid_api_key"


def sessions():
    answer = create_chat_completion.sync_detailed(client=client, body=request(), x_openclaw_session_key="opc")
    key = answer.headers["x-openclaw-session-key"]
    found = list_sessions.sync(client=client, limit=100)
    assert isinstance(found, SessionList) and any(session.id == key for session in found.data)
    session = get_session.sync(key, client=client)
    assert isinstance(session, SessionTranscript) and session.turns[0].status == SessionTurnStatus.COMPLETED
    deleted = delete_session.sync(key, client=client)
    assert isinstance(deleted, DeletedSession) and deleted.deleted is True


def health():
    anonymous = Client(base_url=URL)
    alive = get_health.sync(client=anonymous)
    assert isinstance(alive, Health) and alive.ok is True
    ready = get_readiness.sync(client=anonymous)
    assert isinstance(ready, Readiness) and ready.ready


go(
    {
        "models": models,
        "completion": completion,
        "tools": tools,
        "logprobs": logprobs,
        "structured": structured,
        "stream": stream,
        "error-400": error_400,
        "error-401": error_401,
        "sessions": sessions,
        "health": health,
    }
)
