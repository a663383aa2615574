import sys

import httpx
from gateway import CreateEmbeddingRequest, EmbeddingList, ErrorResponse
from harness import go

_, URL, TOKEN = sys.argv
FIELDS = {"model": "offline/echo", "input": ["one", "two"], "dimensions": 4}
http = httpx.Client(base_url=URL, headers={"authorization": f"Bearer {TOKEN}"})


def vectors():
    body = CreateEmbeddingRequest.model_validate(FIELDS)
    answer = http.post("/v1/embeddings", json=body.model_dump(mode="json", exclude_unset=True, by_alias=True))
    data = EmbeddingList.model_validate_json(answer.text).data
    vector = data[0].embedding.root
    assert isinstance(vector, list) and [len(data), len(vector)] == [2, 4]


def error_400():
    """The types take no such number."""
    answer = http.post("/v1/embeddings", json={**FIELDS, "dimensions": 0})
    assert answer.status_code == 400
    assert ErrorResponse.model_validate_json(answer.text).error.param == "dimensions"


go({"vectors": vectors, "error-400": error_400})
