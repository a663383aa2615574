import { expect, test } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';

for (const path of ['/health', '/healthz']) {
  test(`200: ${path} answers without a credential, with the endpoint disabled`, async () => {
    const { client } = await startTestGateway({});
    const answer = await client.request(path, { anonymous: true });
    expect(answer.json).toEqual({ ok: true, status: 'live' });
  });
}
