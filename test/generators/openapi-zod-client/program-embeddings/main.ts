import assert from 'node:assert/strict';
import { isAxiosError } from 'axios';
import type { z } from 'zod';
import { createApiClient, schemas } from './api.ts';
import { go } from './harness.ts';

type Request = z.input<typeof schemas.CreateEmbeddingRequest>;

const [, , url = '', token = ''] = process.argv;
const client = createApiClient(url, {
  axiosConfig: { headers: { authorization: `Bearer ${token}` } },
  // What is wrong shall reach the gateway.
  validate: 'response',
});
const request: Request = { model: 'offline/echo', input: ['one', 'two'], dimensions: 4 };

await go({
  async vectors() {
    const { data } = await client.createEmbedding(request);
    const [first] = data;
    assert(Array.isArray(first?.embedding));
    assert.deepEqual([data.length, first.embedding.length], [2, 4]);
  },
  async 'error-400'() {
    const thrown = await client.createEmbedding({ ...request, dimensions: 0 }).then(
      () => assert.fail('it did not fail'),
      (error: unknown) => error,
    );
    assert(isAxiosError(thrown));
    assert.equal(thrown.response?.status, 400);
    assert.equal(schemas.ErrorResponse.parse(thrown.response?.data).error.param, 'dimensions');
  },
});
