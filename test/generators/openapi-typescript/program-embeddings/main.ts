import assert from 'node:assert/strict';
import createClient from 'openapi-fetch';
import type { components, paths } from './api.ts';
import { go } from './harness.ts';

type Request = components['schemas']['CreateEmbeddingRequest'];

const [, , baseUrl = '', token = ''] = process.argv;
const client = createClient<paths, 'application/json'>({ baseUrl, headers: { authorization: `Bearer ${token}` } });
const request: Request = { model: 'offline/echo', input: ['one', 'two'], dimensions: 4 };

await go({
  async vectors() {
    const { data } = await client.POST('/v1/embeddings', { body: request });
    const [first] = data?.data ?? [];
    assert(Array.isArray(first?.embedding));
    assert.deepEqual([data?.data.length, first.embedding.length], [2, 4]);
  },
  async 'error-400'() {
    const { error, response } = await client.POST('/v1/embeddings', { body: { ...request, dimensions: 0 } });
    assert.equal(response.status, 400);
    assert.equal(error?.error.param, 'dimensions');
  },
});
