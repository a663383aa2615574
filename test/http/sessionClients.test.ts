/** Sessions as real clients use them: over the wire, in a file of SQLite. */
import { createHash, randomInt } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChatMessage } from '../../src/contract.ts';
import { startTestGateway, twoAgents, type Client } from '../support/gateway.ts';
import { startKind, whole } from '../support/kind.ts';
import { createClients, kinds, steps } from '../support/sessionClients.ts';
import { assistant, user } from '../support/said.ts';

/** Says something in a session, and gives the answer with the number of tokens that the model read. */
async function say(client: Client, key: string, messages: ChatMessage[]): Promise<{ answer: string; read: number }> {
  const { status, json } = await client.chat({ messages }, { 'x-openclaw-session-key': key });
  expect(status).toBe(200);
  return { answer: json.choices[0].message.content, read: json.usage?.prompt_tokens };
}

async function transcriptOf(client: Client, key: string): Promise<ChatMessage[]> {
  const { json } = await client.request(`/v1/sessions/agent:main:${key}`);
  return json.turns.flatMap((turn: { messages: ChatMessage[] }) => turn.messages) as ChatMessage[];
}

async function usersOf(client: Client, key: string): Promise<string[]> {
  const messages = await transcriptOf(client, key);
  expect(messages.filter((message) => 'place' in message)).toEqual([]);
  return messages.flatMap(({ role, content }) => (role === 'user' ? [String(content)] : []));
}

test('a history is found between requests for a title and for tags, and costs what it costs without a session', async () => {
  const { client } = await startTestGateway();
  const talk: ChatMessage[] = [];
  const costs: [read: number, alone: number][] = [];
  await say(client, 'chat', [user('A title for a chat that begins with: one')]);
  for (const question of ['one', 'two', 'three', 'four', 'five', 'six']) {
    talk.push(user(question));
    const { answer, read } = await say(client, 'chat', talk);
    const alone = await client.chat({ messages: talk });
    // The first question is not known to begin a conversation: it is read after the request for a title.
    if (talk.length > 1) costs.push([read, alone.json.usage.prompt_tokens]);
    talk.push(assistant(`<details type="reasoning" done="true">\n> hm\n</details>\n${answer}\n`));
    await say(client, 'chat', [user(`Tags for the chat up to ${question}`)]);
  }
  expect(costs.map(([read]) => read)).toEqual(costs.map(([, alone]) => alone));
  const tags = (question: string) => [question, `Tags for the chat up to ${question}`];
  expect(await usersOf(client, 'chat')).toEqual([
    'A title for a chat that begins with: one',
    ...['one', 'two', 'three', 'four', 'five', 'six'].flatMap(tags),
  ]);
});

describe('an edit in a window of the history replaces the last question', () => {
  test.each([
    ['each sent with its history', true],
    ['each sent alone', false],
  ])('of questions that were %s', async (_, isWhole) => {
    const { client } = await startTestGateway();
    const talk: ChatMessage[] = [];
    for (const question of ['one', 'two', 'three']) {
      talk.push(user(question));
      const { answer } = await say(client, 'edited', isWhole ? talk : [user(question)]);
      talk.push(assistant(answer));
    }
    await say(client, 'edited', [...talk.slice(2, 4), user('three, but better')]);
    expect(await usersOf(client, 'edited')).toEqual(['one', 'two', 'three, but better']);
  });
});

test('a regenerated answer moves its question behind the requests beside the conversation', async () => {
  const { client } = await startTestGateway();
  const talk: ChatMessage[] = [user('one')];
  talk.push(assistant((await say(client, 'again', talk)).answer), user('two'));
  await say(client, 'again', talk);
  await say(client, 'again', [user('Tags, please')]);
  await say(client, 'again', talk);
  expect(await usersOf(client, 'again')).toEqual(['one', 'Tags, please', 'two']);
});

test('two chats of one user do not end each other', async () => {
  const { client } = await startTestGateway();
  const talks = ['red', 'blue'].map((colour) => ({ colour, messages: [] as ChatMessage[] }));
  for (const number of ['one', 'two', 'three']) {
    for (const { colour, messages } of talks) {
      messages.push(user(`${colour} ${number}`));
      messages.push(assistant((await say(client, 'alice', messages)).answer));
    }
  }
  const all = ['one', 'two', 'three'].flatMap((number) => [`red ${number}`, `blue ${number}`]);
  expect(await usersOf(client, 'alice')).toEqual(all);
});

test('two chats of one user that begin with the same greeting do not end each other', async () => {
  const { client } = await startTestGateway();
  const talks = ['red', 'blue'].map((colour) => ({ colour, messages: [assistant('Hello!')] }));
  for (const number of ['one', 'two', 'three']) {
    for (const { colour, messages } of talks) {
      messages.push(user(`${colour} ${number}`));
      const { answer, read } = await say(client, 'greeted', messages);
      expect(read).toBe((await client.chat({ messages })).json.usage.prompt_tokens);
      messages.push(assistant(answer));
    }
  }
  const all = ['one', 'two', 'three'].flatMap((number) => [`red ${number}`, `blue ${number}`]);
  expect(await usersOf(client, 'greeted')).toEqual(all);
});

const seed = randomInt(2 ** 31);

test(`whatever kinds of clients share a session, no message is stored twice or lost (seed ${seed})`, async () => {
  expect.hasAssertions();
  let answer: ChatMessage = assistant('');
  const reasonOf = (message: ChatMessage) => ('tool_calls' in message ? 'tool_calls' : 'stop');
  const { client, upstream } = await startKind([() => whole(answer, reasonOf(answer))]);
  let sessions = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(steps(kinds), { maxLength: 8 }), async (plan) => {
      const [key, clients] = [`mixed/${++sessions}`, createClients()];
      for (const exchange of clients.takeAll(plan)) {
        ({ answer } = exchange);
        await say(client, key, [...exchange.sent]);
        const prompt = upstream.requests.at(-1)?.body.messages as ChatMessage[];
        exchange.check(prompt, await transcriptOf(client, key));
      }
    }),
    { numRuns: 20, seed },
  );
});

describe('headers that name sessions', () => {
  const session = { keyHeaders: ['X-OpenWebUI-Chat-Id', 'x-session-id'] };
  const keyOf = async (client: Client, headers: Record<string, string>, body: object = {}) =>
    (await client.chat(body, headers)).headers.get('x-openclaw-session-key');

  test.each<[string, Record<string, string>, string]>([
    ['a value that fits', { 'x-session-id': 'ses_1' }, 'agent:main:header:x-session-id:ses_1'],
    [
      'the first one that is there',
      { 'x-session-id': 'b', 'x-openwebui-chat-id': 'a' },
      'agent:main:header:x-openwebui-chat-id:a',
    ],
    [
      'the one that is not empty',
      { 'x-session-id': 'b', 'x-openwebui-chat-id': '' },
      'agent:main:header:x-session-id:b',
    ],
    ['another agent is no agent', { 'x-session-id': 'agent:beta:k' }, 'agent:main:header:x-session-id:agent:beta:k'],
    [
      'a value that does not fit',
      { 'x-session-id': 'a b' },
      `agent:main:header:x-session-id:${createHash('sha256').update('a b').digest('hex')}`,
    ],
    ['the header of the contract', { 'x-session-id': 'b', 'x-openclaw-session-key': 'k' }, 'agent:main:k'],
  ])('%s', async (_, headers, key) => {
    const { client } = await startTestGateway({ ...twoAgents, session });
    expect(await keyOf(client, headers, { user: 'alice' })).toBe(key);
  });

  test('win over the user, and leave it where they are missing', async () => {
    const { client } = await startTestGateway({ ...twoAgents, session });
    expect(await keyOf(client, {}, { user: 'alice' })).toBe('agent:main:openai-user:alice');
  });

  test('mean nothing by default', async () => {
    const { client } = await startTestGateway();
    expect(await keyOf(client, { 'x-session-id': 'a' })).toMatch(/^agent:main:openai:/);
  });

  test('apply as soon as the file is edited', async () => {
    const { client, gateway, config } = await startTestGateway();
    gateway.apply({ ...config, session: { ...config.session, keyHeaders: ['x-session-id'] } });
    expect(await keyOf(client, { 'x-session-id': 'a' })).toBe('agent:main:header:x-session-id:a');
  });

  test('keep the session that they name', async () => {
    const { client } = await startTestGateway({ ...twoAgents, session });
    await client.chat({ messages: [user('one')] }, { 'x-session-id': 'kept' });
    expect(await usersOf(client, 'header:x-session-id:kept')).toEqual(['one']);
  });
});
