import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';
import { sendRaw } from '../support/raw.ts';

const path = '/asyncapi.yaml';

test('200: the contract of the WebSocket door, without a credential', async () => {
  const { client } = await startTestGateway({});
  const answer = await client.request(path, { anonymous: true });
  expect(answer.text).toBe(readFileSync(new URL('../../asyncapi/gateway-protocol.yaml', import.meta.url), 'utf8'));
});

test('400: a malformed Host is refused', async () => {
  const { port } = await startTestGateway({});
  expect((await sendRaw(port, `GET ${path} HTTP/1.1\r\nhost: @\r\n\r\n`)).status).toBe(400);
});

test('403: a foreign web page is refused', async () => {
  const { client } = await startTestGateway({});
  const answer = await client.request(path, { anonymous: true, headers: { origin: 'https://page.example' } });
  expect(answer.status).toBe(403);
});

test('405: says which methods there are', async () => {
  const { client } = await startTestGateway({});
  const answer = await client.request(path, { method: 'POST', anonymous: true });
  expect(answer.headers.get('allow')).toBe('GET, HEAD');
});
