import sys

from harness import go
from openapi_client import ApiClient, ApiException, Configuration, CreateEmbeddingRequest, EmbeddingsApi, ErrorResponse

_, URL, TOKEN = sys.argv
api = EmbeddingsApi(ApiClient(Configuration(host=URL, access_token=TOKEN)))


def ask(dimensions):
    fields = {"model": "offline/echo", "input": ["one", "two"], "dimensions": dimensions}
    body = CreateEmbeddingRequest.from_dict(fields)
    assert body
    return api.create_embedding(body)


def vectors():
    data = ask(4).data
    vector = data[0].embedding.actual_instance
    assert isinstance(vector, list) and [len(data), len(vector)] == [2, 4]


def error_400():
    """The client refuses most wrong values itself; how many numbers the model makes only the server knows."""
    try:
        ask(4000)
    except ApiException as exception:
        assert exception.status == 400 and isinstance(exception.data, ErrorResponse), exception
        assert exception.data.error.param == "dimensions"
    else:
        raise AssertionError("no error")


go({"vectors": vectors, "error-400": error_400})
