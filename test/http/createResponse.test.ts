import { describe, expect, test } from 'vitest';
import { startTestGateway, twoAgents, token, type Client } from '../support/gateway.ts';

const path = '/v1/responses';

const ask = (client: Client, body: object = {}, headers: Record<string, string> = {}) =>
  client.request(path, { body: { model: 'openclaw', input: 'hi', ...body }, headers });

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
});
