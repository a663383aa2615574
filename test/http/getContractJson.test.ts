import { expect, test } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';
import { sendRaw } from '../support/raw.ts';

const path = '/openapi.json';

test('200: the same document as the YAML, references unresolved, without a credential', async () => {
  const { client } = await startTestGateway({});
  const { json } = await client.request(path, { anonymous: true });
  expect(json).toMatchObject({
    openapi: '3.1.1',
    paths: { '/v1/chat/completions': { post: { operationId: 'createChatCompletion' } } },
  });
  expect(json.components.schemas.ChatCompletion.properties.usage).toEqual({ $ref: '#/components/schemas/Usage' });
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
