import assert from 'node:assert/strict';
import { createEmbedding, type CreateEmbeddingRequest } from './api.ts';
import { go } from './harness.ts';
import { CreateEmbeddingBody, CreateEmbeddingResponse } from './schemas.ts';

const [, , token = ''] = process.argv;
const me: RequestInit = { headers: { authorization: `Bearer ${token}` } };
const request: CreateEmbeddingRequest = { model: 'offline/echo', input: ['one', 'two'], dimensions: 4 };

await go({
  async vectors() {
    CreateEmbeddingBody.parse(request);
    const { status, data } = await createEmbedding(request, {}, me);
    assert(status === 200);
    CreateEmbeddingResponse.parse(data);
    const [first] = data.data;
    assert(Array.isArray(first?.embedding));
    assert.deepEqual([data.data.length, first.embedding.length], [2, 4]);
  },
  async 'error-400'() {
    const answer = await createEmbedding({ ...request, dimensions: 0 }, {}, me);
    assert(answer.status === 400);
    assert.equal(answer.data.error.param, 'dimensions');
  },
});
