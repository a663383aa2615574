import { describe, expect, test } from 'vitest';
import { startTestGateway, twoAgents, token, type Client } from '../support/gateway.ts';
import { sendRaw } from '../support/raw.ts';

const path = '/v1/responses';

const ask = (client: Client, body: object = {}, headers: Record<string, string> = {}) =>
  client.request(path, { body: { model: 'openclaw', input: 'hi', ...body }, headers });

const bytes = (more: string, body: string) =>
  `POST ${path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\n${more}\r\n\r\n${body}`;

describe('JSON', () => {
  test('200: the answer of the agent, to instructions and input', async () => {
    const { client } = await startTestGateway();
    const { status, json, headers } = await client.request(path, {
      body: { model: 'openclaw', input: 'hi', instructions: 'Be brief.' },
    });
    expect(status).toBe(200);
    expect(json.output[0].content[0].text).toContain('You said: hi');
    expect(headers.get('x-openclaw-agent-id')).toBe('main');
    expect(json.id).toMatch(/^resp_/);
  });

  test('400: what the contract does not allow', async () => {
    const { client } = await startTestGateway();
    const { status, json } = await client.request(path, { body: { model: 'openclaw' } });
    expect(status).toBe(400);
    expect(json.error).toMatchObject({ param: 'input', code: 'missing_required_parameter' });
  });

  test('404: no such agent, and an API that is switched off alone', async () => {
    const { client } = await startTestGateway();
    const answer = await client.request(path, {
      body: { model: 'openclaw', input: 'hi' },
      headers: { 'x-openclaw-agent-id': 'nope' },
    });
    expect({ status: answer.status, code: answer.json.error.code }).toEqual({ status: 404, code: 'agent_not_found' });
    const chatAlone = {
      ...twoAgents,
      gateway: { auth: { token }, http: { endpoints: { chatCompletions: { enabled: true } } } },
    };
    const other = await startTestGateway(chatAlone);
    const off = await other.client.request(path, { body: { model: 'openclaw', input: 'hi' } });
    expect({ status: off.status, code: off.json.error.code }).toEqual({ status: 404, code: 'endpoint_disabled' });
    expect(off.json.error.message).toContain('responses: { enabled: true }');
    expect((await other.client.chat()).status).toBe(200);
  });
});

describe('failures', () => {
  test('403: a model that clients may not choose', async () => {
    const agents = { list: [{ id: 'main', modelPolicy: { allow: ['offline/echo'] } }] };
    const { client } = await startTestGateway({ ...twoAgents, agents });
    expect((await ask(client, { model: 'offline/long' })).json.error.code).toBe('model_not_allowed');
  });

  test('408: a body that does not arrive', async () => {
    const { http } = twoAgents.gateway;
    const { port } = await startTestGateway({
      ...twoAgents,
      gateway: { auth: { token }, http: { ...http, bodyTimeoutSeconds: 0.2 } },
    });
    expect((await sendRaw(port, bytes('content-length: 100', '{'))).status).toBe(408);
  });

  test('413: a body over 20 MiB', async () => {
    const { client } = await startTestGateway();
    expect((await ask(client, { input: 'x'.repeat(21 * 1_048_576) })).json.error.code).toBe('request_too_large');
  });

  test('415: a body that is no JSON', async () => {
    const { client } = await startTestGateway();
    const answer = await ask(client, {}, { 'content-type': 'text/plain' });
    expect(answer.json.error.code).toBe('unsupported_media_type');
  });

  test.each([
    ['400', 'offline/error-400', 'invalid_value', 'false'],
    ['401', 'offline/error-401', 'invalid_api_key', 'false'],
    ['429', 'offline/error-429', 'rate_limit_exceeded', 'true'],
    ['500', 'offline/error-500', 'internal_error', 'false'],
    ['502', 'offline/cut', 'upstream_disconnected', 'true'],
    ['503', 'offline/error-503', 'server_is_overloaded', 'true'],
  ])('%s: %s', async (status, model, code, retry) => {
    const { client } = await startTestGateway();
    const answer = await ask(client, { model });
    expect(answer).toMatchObject({ status: Number(status), json: { error: { code } } });
    expect(answer.headers.get('x-should-retry')).toBe(retry);
  });

  test('504: a model that stops speaking', async () => {
    const { client } = await startTestGateway({ ...twoAgents, agents: { defaults: { idleTimeoutSeconds: 0.05 } } });
    expect((await ask(client, { model: 'offline/stall' })).json.error.code).toBe('upstream_timeout');
  });
});
