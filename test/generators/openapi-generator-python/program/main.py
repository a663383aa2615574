import json
import sys

from harness import events, go
from openapi_client import (
    AnswerFormat,
    AnswerSchema,
    ApiClient,
    ApiException,
    AssistantMessage,
    ChatApi,
    ChatCompletionChunk,
    ChatCompletionRequest,
    ChatMessage,
    Configuration,
    ErrorResponse,
    ErrorType,
    FunctionDefinition,
    FunctionTool,
    FunctionToolCall,
    HealthApi,
    JsonSchemaFormat,
    ModelsApi,
    SessionsApi,
    SessionTurnStatus,
    TextContent,
    Tool,
    ToolMessage,
    UserContent,
    UserMessage,
)

_, URL, TOKEN = sys.argv
SCHEMA = {"type": "object", "required": ["city"], "properties": {"city": {"type": "string"}}}
client = ApiClient(Configuration(host=URL, access_token=TOKEN))
chat = ChatApi(client)


def request(model="offline/echo", **more):
    hi = UserMessage(role="user", content=UserContent("hi"))
    return ChatCompletionRequest(model=model, messages=[ChatMessage(hi)], **more)


def ask(body):
    return chat.create_chat_completion(body).choices[0]


def models():
    api = ModelsApi(client)
    assert any(model.id == "offline/echo" for model in api.list_models().data)
    assert api.retrieve_model("offline/echo").owned_by == "offline"


def completion():
    answer = chat.create_chat_completion(request())
    assert (answer.choices[0].message.content or "").startswith("You said: hi")
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens


def tools():
    function = FunctionDefinition(name="get_weather", parameters=SCHEMA)
    body = request("offline/tools", tools=[Tool(FunctionTool(type="function", function=function))])
    calls = ask(body).message.tool_calls or []
    call = calls[0].actual_instance
    assert isinstance(call, FunctionToolCall) and json.loads(call.function.arguments)["city"]
    result = ToolMessage(role="tool", tool_call_id=call.id, content=TextContent("18 degrees"))
    body.messages += [ChatMessage(AssistantMessage(role="assistant", tool_calls=calls)), ChatMessage(result)]
    assert "18 degrees" in (ask(body).message.content or "")


def logprobs():
    found = ask(request(logprobs=True, top_logprobs=2)).logprobs
    assert found and found.content and found.content[0].logprob <= 0 and found.content[0].top_logprobs
    assert ask(request()).logprobs is None


def structured():
    schema = AnswerSchema(name="city", schema=SCHEMA)
    answer_format = AnswerFormat(JsonSchemaFormat(type="json_schema", json_schema=schema))
    assert json.loads(ask(request(response_format=answer_format)).message.content or "")["city"]


def stream():
    """The call that leaves the body alone gives it out as it comes; the generated type reads each event."""
    response = chat.create_chat_completion_without_preload_content(request(stream=True))
    lines = (line.decode().rstrip("\n") for line in response)
    chunks = [ChatCompletionChunk.from_dict(event) for event in events(lines)]
    text = "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk is not None)
    assert text.startswith("You said: hi"), text


def refused(call, status):
    try:
        call()
    except ApiException as exception:
        assert exception.status == status and isinstance(exception.data, ErrorResponse), exception
        return exception.data.error
    raise AssertionError("no error")


def error_400():
    """The client refuses most wrong values itself; that this session key is reserved only the server knows."""
    error = refused(lambda: chat.create_chat_completion(request(), x_openclaw_session_key="cron:nightly"), 400)
    assert error.type == ErrorType.INVALID_REQUEST_ERROR and error.param == "x-openclaw-session-key", error


def error_401():
    stranger = ModelsApi(ApiClient(Configuration(host=URL, access_token="wrong")))
    assert refused(stranger.list_models, 401).code == "invalid_api_key"


def sessions():
    answer = chat.create_chat_completion_with_http_info(request(), x_openclaw_session_key="oag/python")
    key = (answer.headers or {})["x-openclaw-session-key"]
    api = SessionsApi(client)
    assert any(session.id == key for session in api.list_sessions(limit=100).data)
    turn = api.get_session(key).turns[0]
    assert turn.status == SessionTurnStatus.COMPLETED
    message = turn.messages[0].actual_instance
    assert isinstance(message, UserMessage) and message.content.actual_instance == "hi"
    assert api.delete_session(key).deleted is True


def health():
    api = HealthApi(ApiClient(Configuration(host=URL)))
    assert api.get_health().ok is True
    assert api.get_readiness().ready is True


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
