import assert from 'node:assert/strict';
import { Api, type CreateEmbeddingRequest, type ErrorResponse, type HttpResponse } from './api.ts';
import { go } from './harness.ts';

const [, , baseUrl = '', token = ''] = process.argv;
const { v1 } = new Api({ baseUrl, baseApiParams: { headers: { authorization: `Bearer ${token}` } } });
const request: CreateEmbeddingRequest = { model: 'offline/echo', input: ['one', 'two'], dimensions: 4 };

await go({
  async vectors() {
    const { data } = (await v1.createEmbedding(request)).data;
    const [first] = data;
    assert(Array.isArray(first?.embedding));
    assert.deepEqual([data.length, first.embedding.length], [2, 4]);
  },
  async 'error-400'() {
    const failed = await v1.createEmbedding({ ...request, dimensions: 0 }).then(
      () => assert.fail('it did not fail'),
      (thrown: HttpResponse<unknown, ErrorResponse>) => thrown,
    );
    assert.equal(failed.status, 400);
    assert.equal(failed.error.error.param, 'dimensions');
  },
});
