import sys

from gateway import AuthenticatedClient
from gateway.api.embeddings import create_embedding
from gateway.models import CreateEmbeddingRequest, EmbeddingList, ErrorResponse
from harness import go

_, URL, TOKEN = sys.argv
client = AuthenticatedClient(base_url=URL, token=TOKEN)


def request(dimensions):
    return CreateEmbeddingRequest(model="offline/echo", input_=["one", "two"], dimensions=dimensions)


def vectors():
    answer = create_embedding.sync(client=client, body=request(4))
    assert isinstance(answer, EmbeddingList)
    vector = answer.data[0].embedding
    assert isinstance(vector, list) and [len(answer.data), len(vector)] == [2, 4]


def error_400():
    answer = create_embedding.sync_detailed(client=client, body=request(0))
    assert answer.status_code == 400 and isinstance(answer.parsed, ErrorResponse)
    assert answer.parsed.error.param == "dimensions"


go({"vectors": vectors, "error-400": error_400})
