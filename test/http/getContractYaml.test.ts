import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';

const path = '/openapi.yaml';

test('200: the very file that the server obeys, without a credential', async () => {
  const { client } = await startTestGateway({});
  const answer = await client.request(path, { anonymous: true });
  expect(answer.text).toBe(readFileSync(new URL('../../openapi/chat-completions.yaml', import.meta.url), 'utf8'));
});
