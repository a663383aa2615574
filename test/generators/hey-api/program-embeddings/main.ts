import assert from 'node:assert/strict';
import { client } from './api/client.gen.js';
import { createEmbedding, type CreateEmbeddingRequest } from './api/index.js';
import { go } from './harness.ts';

const [, , baseUrl = '', token = ''] = process.argv;
client.setConfig({ baseUrl, auth: token });
const request: CreateEmbeddingRequest = { model: 'offline/echo', input: ['one', 'two'], dimensions: 4 };

await go({
  async vectors() {
    const { data } = await createEmbedding({ body: request });
    const [first] = data?.data ?? [];
    assert(Array.isArray(first?.embedding));
    assert.deepEqual([data?.data.length, first.embedding.length], [2, 4]);
  },
  async 'error-400'() {
    const { error, response } = await createEmbedding({ body: { ...request, dimensions: 0 } });
    assert.equal(response?.status, 400);
    assert.equal(error?.error.param, 'dimensions');
  },
});
