import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';

const path = '/asyncapi.yaml';

test('200: the contract of the WebSocket door, without a credential', async () => {
  const { client } = await startTestGateway({});
  const answer = await client.request(path, { anonymous: true });
  expect(answer.text).toBe(readFileSync(new URL('../../asyncapi/gateway-protocol.yaml', import.meta.url), 'utf8'));
});
