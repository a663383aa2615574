import assert from 'node:assert/strict';
import {
  Configuration,
  EmbeddingsApi,
  ResponseError,
  type CreateEmbeddingRequest,
  type ErrorResponse,
} from './client/index.js';
import { go } from './harness.ts';

const [, , basePath = '', token = ''] = process.argv;
const api = new EmbeddingsApi(new Configuration({ basePath, accessToken: token }));
const request: CreateEmbeddingRequest = { model: 'offline/echo', input: ['one', 'two'], dimensions: 4 };

await go({
  async vectors() {
    const { data } = await api.createEmbedding({ createEmbeddingRequest: request });
    const [first] = data;
    assert(Array.isArray(first?.embedding));
    assert.deepEqual([data.length, first.embedding.length], [2, 4]);
  },
  async 'error-400'() {
    const wrong = { ...request, dimensions: 0 };
    const error: unknown = await api
      .createEmbedding({ createEmbeddingRequest: wrong })
      .catch((reason: unknown) => reason);
    assert(error instanceof ResponseError && error.response.status === 400);
    assert.equal(((await error.response.json()) as ErrorResponse).error.param, 'dimensions');
  },
});
