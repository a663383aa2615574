import { describe, expect, test } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';
import { sendRaw } from '../support/raw.ts';

describe.each(['/health', '/healthz'])('%s', (path) => {
  test('200: answers without a credential, with the endpoint disabled', async () => {
    const { client } = await startTestGateway({});
    const answer = await client.request(path, { anonymous: true });
    expect(answer.json).toEqual({ ok: true, status: 'live' });
  });

  test('200: HEAD has the same headers and no body', async () => {
    const { client } = await startTestGateway({});
    const answer = await client.request(path, { method: 'HEAD', anonymous: true });
    expect(answer).toMatchObject({ status: 200, text: '' });
    expect(answer.headers.get('content-length')).toBe('27');
  });

  test('400: a malformed Host is refused', async () => {
    const { port } = await startTestGateway({});
    const answer = await sendRaw(port, `GET ${path} HTTP/1.1\r\nhost: a/b\r\n\r\n`);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('"code":"malformed_request"');
  });

  test('403: a foreign web page is refused', async () => {
    const { client } = await startTestGateway({});
    const answer = await client.request(path, { anonymous: true, headers: { origin: 'https://page.example' } });
    expect(answer.json.error.code).toBe('origin_not_allowed');
  });

  test('405: says which methods there are', async () => {
    const { client } = await startTestGateway({});
    const answer = await client.request(path, { method: 'POST', anonymous: true });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  });
});
