import sys

from harness import go
from openapi_client import (
    ApiClient,
    ApiException,
    Configuration,
    CreateResponseRequest,
    ErrorResponse,
    InputContent,
    InputItem,
    InputRole,
    OutputFunctionCall,
    OutputMessage,
    OutputText,
    PlainInputMessage,
    ResponseInput,
    ResponsesApi,
)

_, URL, TOKEN = sys.argv
TOOLS = [{"type": "function", "name": "get_weather", "parameters": {"type": "object"}}]
api = ResponsesApi(ApiClient(Configuration(host=URL, access_token=TOKEN)))


def ask(**fields):
    body = CreateResponseRequest.from_dict(fields)
    assert body
    return api.create_response(body)


def response():
    """Of a message without a type `from_dict` makes none; its own type does."""
    hi = PlainInputMessage(role=InputRole.USER, content=InputContent("hi"))
    request = CreateResponseRequest(model="offline/echo", input=ResponseInput([InputItem(hi)]))
    answer = api.create_response(request)
    message = answer.output[0].actual_instance
    assert isinstance(message, OutputMessage)
    part = message.content[0].actual_instance
    assert isinstance(part, OutputText) and part.text.startswith("You said: hi")
    assert answer.usage
    assert answer.usage.total_tokens == answer.usage.input_tokens + answer.usage.output_tokens


def call():
    asked = ask(model="offline/tools", input="hi", tools=TOOLS).output[0].actual_instance
    assert isinstance(asked, OutputFunctionCall) and asked.name == "get_weather"


def error_400():
    """The client refuses most wrong values itself; that this response is not there only the server knows."""
    try:
        ask(input="hi", previous_response_id="resp_none")
    except ApiException as exception:
        assert exception.status == 400 and isinstance(exception.data, ErrorResponse), exception
        assert exception.data.error.param == "previous_response_id"
    else:
        raise AssertionError("no error")


go({"response": response, "call": call, "error-400": error_400})
