import json
import sys

import httpx
from gateway import (
    AnswerFormat,
    AnswerSchema,
    AssistantContent,
    AssistantMessage,
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionEvent,
    ChatCompletionRequest,
    ChatMessage,
    DeletedSession,
    ErrorResponse,
    ErrorType,
    FunctionDefinition,
    FunctionTool,
    FunctionToolCall,
    Health,
    JsonSchemaFormat,
    Model,
    ModelList,
    Readiness,
    SessionList,
    SessionTranscript,
    SessionTurnStatus,
    TextContent,
    Tool,
    ToolMessage,
    ToolName,
    UserContent,
    UserMessage,
)
from harness import events, go

_, URL, TOKEN = sys.argv
SCHEMA = {"type": "object", "required": ["city"], "properties": {"city": {"type": "string"}}}
HI = ChatMessage(UserMessage(role="user", content=UserContent("hi")))
http = httpx.Client(base_url=URL, headers={"authorization": f"Bearer {TOKEN}"})


def request(model="offline/echo", **more):
    return ChatCompletionRequest(model=model, messages=[HI], **more)


def send(body, **headers):
    data = body.model_dump(exclude_unset=True, by_alias=True)
    return http.post("/v1/chat/completions", json=data, headers=headers)


def ask(body):
    answer = ChatCompletion.model_validate_json(send(body).text)
    return answer.choices[0], answer.usage


def models():
    found = ModelList.model_validate_json(http.get("/v1/models").text)
    assert any(model.id == "offline/echo" for model in found.data)
    assert Model.model_validate_json(http.get("/v1/models/offline%2Fecho").text).owned_by == "offline"


def completion():
    choice, usage = ask(request())
    assert (choice.message.content or "").startswith("You said: hi")
    assert usage.total_tokens == usage.prompt_tokens + usage.completion_tokens


def tools():
    function = FunctionDefinition(name=ToolName("get_weather"), parameters=SCHEMA)
    asked = request("offline/tools", tools=[Tool(FunctionTool(type="function", function=function))])
    message = ask(asked)[0].message
    assert message.tool_calls
    call = message.tool_calls[0].root
    assert isinstance(call, FunctionToolCall) and json.loads(call.function.arguments)["city"]
    content = None if message.content is None else AssistantContent(message.content)
    asked.messages += [
        ChatMessage(AssistantMessage(role="assistant", content=content, tool_calls=message.tool_calls)),
        ChatMessage(ToolMessage(role="tool", tool_call_id=call.id, content=TextContent("18 degrees"))),
    ]
    assert "18 degrees" in (ask(asked)[0].message.content or "")


def logprobs():
    found = ask(request(logprobs=True, top_logprobs=2))[0].logprobs
    assert found and found.content and found.content[0].logprob <= 0 and found.content[0].top_logprobs
    assert ask(request())[0].logprobs is None


def structured():
    schema = AnswerSchema.model_validate({"name": "city", "schema": SCHEMA})
    form = AnswerFormat(JsonSchemaFormat(type="json_schema", json_schema=schema))
    assert json.loads(ask(request(response_format=form))[0].message.content or "")["city"]


def stream():
    lines = send(request(stream=True)).text.splitlines()
    chunks = [ChatCompletionEvent.model_validate(event).root for event in events(lines)]
    assert all(isinstance(chunk, ChatCompletionChunk) for chunk in chunks)
    text = "".join(chunk.choices[0].delta.content or "" for chunk in chunks if isinstance(chunk, ChatCompletionChunk))
    assert text.startswith("You said: hi"), text


def error_400():
    data = request().model_dump(exclude_unset=True) | {"temperature": 3}
    answer = http.post("/v1/chat/completions", json=data)
    error = ErrorResponse.model_validate_json(answer.text).error
    assert (answer.status_code, error.param, error.type) == (400, "temperature", ErrorType.invalid_request_error)


def error_401():
    answer = http.get("/v1/models", headers={"authorization": "Bearer wrong"})
    assert answer.status_code == 401
    assert ErrorResponse.model_validate_json(answer.text).error.code == "invalid_api_key"


def sessions():
    key = send(request(), **{"x-openclaw-session-key": "pydantic"}).headers["x-openclaw-session-key"]
    found = SessionList.model_validate_json(http.get("/v1/sessions?limit=100").text)
    assert any(session.id == key for session in found.data)
    session = SessionTranscript.model_validate_json(http.get(f"/v1/sessions/{key}").text)
    assert session.turns[0].status == SessionTurnStatus.completed
    assert DeletedSession.model_validate_json(http.delete(f"/v1/sessions/{key}").text).deleted is True


def health():
    assert Health.model_validate_json(http.get("/health").text).ok is True
    assert Readiness.model_validate_json(http.get("/ready").text).ready


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
