import assert from 'node:assert/strict';
import { setConfig } from '@kubb/plugin-client/clients/fetch';
import { createEmbedding, type CreateEmbeddingRequest, type ErrorResponse } from './api/index.ts';
import { go } from './harness.ts';

const [, , baseURL = '', token = ''] = process.argv;
/** It says of no body that it is JSON. */
setConfig({ baseURL, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } });
const request: CreateEmbeddingRequest = { model: 'offline/echo', input: ['one', 'two'], dimensions: 4 };

await go({
  async vectors() {
    const { data } = (await createEmbedding(request)).data;
    const [first] = data;
    assert(Array.isArray(first?.embedding));
    assert.deepEqual([data.length, first.embedding.length], [2, 4]);
  },
  async 'error-400'() {
    const { status, data } = await createEmbedding({ ...request, dimensions: 0 });
    assert.equal(status, 400);
    assert.equal((data as unknown as ErrorResponse).error.param, 'dimensions');
  },
});
