import { describe, expect, test } from 'vitest';
import { startTestGateway, twoAgents, token } from '../support/gateway.ts';

const path = '/v1/responses';

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

  test('404: an API that is switched off alone', async () => {
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
