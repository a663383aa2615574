import { expect, test } from 'vitest';
import { startTestGateway, token } from '../support/gateway.ts';
import { sendRaw } from '../support/raw.ts';

test.each([
  ['offline/echo', '/v1/models/offline/echo', 'offline'],
  ['offline/echo', '/v1/models/offline%2Fecho', 'offline'],
  ['openclaw/default', '/v1/models/openclaw/default', 'openclaw'],
  ['openclaw/main', '/v1/models/openclaw%2Fmain', 'openclaw'],
  ['openclaw:main', '/v1/models/openclaw:main', 'openclaw'],
  ['MoltBot:Beta', '/v1/models/MoltBot%3ABeta', 'openclaw'],
  ['agent:beta', '/v1/models/agent:beta', 'openclaw'],
  ['echo', '/v1/models/echo', 'offline'],
])('200: finds %s at %s', async (id, at, owned_by) => {
  const { client } = await startTestGateway();
  expect((await client.request(at)).json).toMatchObject({ id, object: 'model', owned_by });
});

test.each(['/v1/models/a%ZZ', '/v1/models/%', `/v1/models/${'x'.repeat(257)}`])(
  '400: a malformed or overlong id: %s',
  async (at) => {
    const { port } = await startTestGateway();
    const answer = await sendRaw(
      port,
      `GET ${at} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\n\r\n`,
    );
    expect(answer.status).toBe(400);
  },
);

test('404: an unknown id, with those that exist', async () => {
  const { client } = await startTestGateway();
  const { error } = (await client.request('/v1/models/gpt-9')).json;
  expect(error).toMatchObject({ code: 'model_not_found', param: 'model' });
  expect(error.message).toMatch(/^The model `gpt-9` does not exist or you do not have access to it\..*openclaw\/beta/);
});

test('405: says which methods there are, also for an id with a slash', async () => {
  const { client } = await startTestGateway();
  const answer = await client.request('/v1/models/offline/echo', { method: 'DELETE' });
  expect(answer.headers.get('allow')).toBe('GET, HEAD');
});
