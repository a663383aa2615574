/** `session.keyHeaders`: headers that clients send anyway name the session. */
import { expect, test } from 'vitest';
import { startTestGateway, twoAgents } from '../support/gateway.ts';

const chat = 'x-openwebui-chat-id';
const start = (keyHeaders?: unknown) => startTestGateway({ ...twoAgents, session: { keyHeaders } });
const stateless = /^agent:main:openai:[0-9a-f-]{36}$/;

test.each<[string, Record<string, string>, object, string | RegExp]>([
  ['the header', { [chat]: 'abc-1' }, {}, `agent:main:header:${chat}:abc-1`],
  ['the first of two', { [chat]: 'a', 'x-session-id': 'b' }, {}, `agent:main:header:${chat}:a`],
  [
    'the second, where the first is empty',
    { [chat]: ' ', 'x-session-id': 'ses_1' },
    {},
    'agent:main:header:x-session-id:ses_1',
  ],
  ['the header before user', { [chat]: 'a' }, { user: 'alice' }, `agent:main:header:${chat}:a`],
  ['a key before the header', { [chat]: 'a', 'x-openclaw-session-key': 'mine' }, {}, 'agent:main:mine'],
  ['an alias of the key too', { [chat]: 'a', 'x-moltbot-session-key': 'mine' }, {}, 'agent:main:mine'],
  ['what fits no key by its hash', { [chat]: 'two words' }, {}, /^agent:main:header:x-openwebui-chat-id:[0-9a-f]{64}$/],
  [
    'what is too long by its hash',
    { [chat]: 'x'.repeat(300) },
    {},
    /^agent:main:header:x-openwebui-chat-id:[0-9a-f]{64}$/,
  ],
  ['a reserved name as part of a key', { [chat]: 'cron:1' }, {}, `agent:main:header:${chat}:cron:1`],
  ['no header at all', {}, {}, stateless],
])('the session is named by %s', async (_, headers, body, key) => {
  const { client } = await start([chat.toUpperCase(), 'x-session-id']);
  const answer = await client.chat(body, headers);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('x-openclaw-session-key')).toMatch(typeof key === 'string' ? RegExp(`^${key}$`) : key);
});

test('is off by default', async () => {
  const { client } = await startTestGateway();
  const answer = await client.chat({}, { [chat]: 'a', 'x-session-id': 'b' });
  expect(answer.headers.get('x-openclaw-session-key')).toMatch(stateless);
});

test('the same chat goes on in its session', async () => {
  const { client } = await start([chat]);
  for (const content of ['one', 'two']) {
    await client.chat({ messages: [{ role: 'user', content }] }, { [chat]: 'c1' });
  }
  const { json } = await client.request(`/v1/sessions/agent:main:header:${chat}:c1`);
  expect(json.turn_count).toBe(2);
});

test.each([[['authorization']], [['Cookie']], [['x-openclaw-agent-id']], [['two words']], [['']], ['x-session-id']])(
  '%j is refused at the start',
  async (keyHeaders) => {
    await expect(start(keyHeaders)).rejects.toThrow('session.keyHeaders');
  },
);
