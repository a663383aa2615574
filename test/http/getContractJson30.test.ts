import { expect, test } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';
import { sendRaw } from '../support/raw.ts';

const path = '/openapi-3.0.json';

test('200: the rendition as OpenAPI 3.0.3, of every path that the contract has, without a credential', async () => {
  const { client } = await startTestGateway({});
  const { json } = await client.request(path, { anonymous: true });
  expect(json.openapi).toBe('3.0.3');
  const { json: contract } = await client.request('/openapi.json', { anonymous: true });
  expect(Object.keys(json.paths)).toEqual(Object.keys(contract.paths));
  expect(json.components.schemas.ErrorObject.properties.code).toMatchObject({ type: 'string', nullable: true });
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
