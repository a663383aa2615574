import sys

from gateway import AuthenticatedClient
from gateway.api.responses import create_response
from gateway.models import (
    CreateResponseRequest,
    ErrorResponse,
    OutputFunctionCall,
    OutputMessage,
    OutputText,
    ResponseObject,
    ResponseUsage,
)
from harness import go

_, URL, TOKEN = sys.argv
TOOLS = [{"type": "function", "name": "get_weather", "parameters": {"type": "object"}}]
client = AuthenticatedClient(base_url=URL, token=TOKEN)


def ask(**fields):
    answer = create_response.sync(client=client, body=CreateResponseRequest.from_dict(fields))
    assert isinstance(answer, ResponseObject), answer
    return answer


def response():
    answer = ask(model="offline/echo", input=[{"role": "user", "content": "hi"}])
    message = answer.output[0]
    assert isinstance(message, OutputMessage)
    part = message.content[0]
    assert isinstance(part, OutputText) and part.text.startswith("You said: hi")
    usage = answer.usage
    assert isinstance(usage, ResponseUsage)
    assert usage.total_tokens == usage.input_tokens + usage.output_tokens


def call():
    asked = ask(model="offline/tools", input="hi", tools=TOOLS).output[0]
    assert isinstance(asked, OutputFunctionCall) and asked.name == "get_weather"


def error_400():
    answer = create_response.sync_detailed(client=client, body=CreateResponseRequest(input_="hi", temperature=9.0))
    assert answer.status_code == 400 and isinstance(answer.parsed, ErrorResponse)
    assert answer.parsed.error.param == "temperature"


go({"response": response, "call": call, "error-400": error_400})
