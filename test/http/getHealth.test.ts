import { describe, expect, test } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';

describe.each(['/health', '/healthz'])('%s', (path) => {
  test('200: answers without a credential, with the endpoint disabled', async () => {
    const { client } = await startTestGateway({});
    const answer = await client.request(path, { anonymous: true });
    expect(answer.json).toEqual({ ok: true, status: 'live' });
  });
});
