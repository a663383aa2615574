import sys

import httpx
from gateway import CreateResponseRequest, ErrorResponse, OutputFunctionCall, OutputMessage, OutputText, ResponseObject
from harness import go

_, URL, TOKEN = sys.argv
TOOLS = [{"type": "function", "name": "get_weather", "parameters": {"type": "object"}}]
http = httpx.Client(base_url=URL, headers={"authorization": f"Bearer {TOKEN}"})


def ask(**fields):
    body = CreateResponseRequest.model_validate(fields)
    answer = http.post("/v1/responses", json=body.model_dump(mode="json", exclude_unset=True, by_alias=True))
    return ResponseObject.model_validate_json(answer.text)


def response():
    answer = ask(model="offline/echo", input=[{"role": "user", "content": "hi"}])
    message = answer.output[0].root
    assert isinstance(message, OutputMessage)
    part = message.content[0].root
    assert isinstance(part, OutputText) and part.text.startswith("You said: hi")
    assert answer.usage
    assert answer.usage.total_tokens == answer.usage.input_tokens + answer.usage.output_tokens


def call():
    asked = ask(model="offline/tools", input="hi", tools=TOOLS).output[0].root
    assert isinstance(asked, OutputFunctionCall) and asked.name == "get_weather"


def error_400():
    """The types take no such temperature."""
    answer = http.post("/v1/responses", json={"input": "hi", "temperature": 9})
    assert answer.status_code == 400
    assert ErrorResponse.model_validate_json(answer.text).error.param == "temperature"


go({"response": response, "call": call, "error-400": error_400})
