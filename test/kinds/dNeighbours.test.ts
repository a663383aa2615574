/** Kind D: servers that are not OpenAI itself get one leading system message and no two neighbours of one role, and no text is lost. */
import { expect, test } from 'vitest';
import { hear } from '../support/heard.ts';
import { json, startKind, whole } from '../support/kind.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestGateway, twoAgents } from '../support/gateway.ts';
import { startUpstream, type Answering } from '../support/upstream.ts';

const user = (content: unknown, more: object = {}) => ({ role: 'user', content, ...more });
const system = (content: unknown) => ({ role: 'system', content });
const assistant = (content: unknown, more: object = {}) => ({ role: 'assistant', content, ...more });
const text = (value: string, more: object = {}) => ({ type: 'text', text: value, ...more });
const picture = { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } };
const call = (id: string) => ({ id, type: 'function', function: { name: 'f', arguments: '{}' } });
const tool = (id: string) => ({ role: 'tool', tool_call_id: id, content: id });
const prompt = 'You are P.';

const cases: [name: string, agent: object, messages: object[], sent: object[]][] = [
  ['an agent alone', { systemPrompt: prompt }, [user('hi')], [system(prompt), user('hi')]],
  [
    'an agent and a system message',
    { systemPrompt: prompt },
    [system('Be brief.'), user('hi')],
    [system(`${prompt}\n\nBe brief.`), user('hi')],
  ],
  [
    'an agent and a developer message',
    { systemPrompt: prompt },
    [{ role: 'developer', content: 'Be brief.' }, user('hi')],
    [system(`${prompt}\n\nBe brief.`), user('hi')],
  ],
  [
    'two system messages of the client',
    {},
    [system('a'), { role: 'developer', content: 'b' }, user('hi')],
    [system('a\n\nb'), user('hi')],
  ],
  [
    'a system message in parts',
    { systemPrompt: prompt },
    [system([text('a', { cache_control: 1 }), text('b')]), user('hi')],
    [system([text(`${prompt}\n\n`), text('a', { cache_control: 1 }), text('b')]), user('hi')],
  ],
  ['an empty system message', { systemPrompt: prompt }, [system(''), user('hi')], [system(prompt), user('hi')]],
  [
    'a system message in the middle',
    {},
    [system('a'), user('one'), assistant('two'), system('b'), user('three')],
    [system('a\n\nb'), user('one'), assistant('two'), user('three')],
  ],
  [
    'a system message between two user messages',
    {},
    [user('one'), system('b'), user('two')],
    [system('b'), user('one\n\ntwo')],
  ],
  ['two user messages', {}, [user('one'), user('two')], [user('one\n\ntwo')]],
  [
    'a user message in parts after a text',
    {},
    [user('one'), user([picture, text('two')])],
    [user([text('one'), picture, text('two')])],
  ],
  [
    'a text after a user message in parts',
    {},
    [user([picture, text('one')]), user('two')],
    [user([picture, text('one\n\n'), text('two')])],
  ],
  [
    'two user messages of different people',
    {},
    [user('one', { name: 'a' }), user('two', { name: 'b' })],
    [user('one', { name: 'a' }), user('two', { name: 'b' })],
  ],
  [
    'two user messages of one person',
    {},
    [user('one', { name: 'a' }), user('two', { name: 'a' })],
    [user('one\n\ntwo', { name: 'a' })],
  ],
  [
    'two answers',
    {},
    [user('one'), assistant('a'), assistant('b'), user('two')],
    [user('one'), assistant('a\n\nb'), user('two')],
  ],
  [
    'an answer and a call',
    {},
    [user('one'), assistant('a'), assistant(null, { tool_calls: [call('c')] }), tool('c')],
    [user('one'), assistant('a', { tool_calls: [call('c')] }), tool('c')],
  ],
  [
    'two results',
    {},
    [user('one'), assistant(null, { tool_calls: [call('c'), call('d')] }), tool('c'), tool('d')],
    [user('one'), assistant(null, { tool_calls: [call('c'), call('d')] }), tool('c'), tool('d')],
  ],
];

test.each(cases)('%s', async (_, agent, messages, sent) => {
  const { client, upstream } = await startKind([whole({ content: 'ok' })], { agent });
  for (const stream of [true, false]) {
    expect(hear(await client.chat({ stream, messages })).content).toBe('ok');
    expect(upstream.requests.at(-1)!.body.messages).toEqual(sent);
  }
});

test('OpenAI itself gets them as they are', async () => {
  const upstream = await startUpstream(whole({ content: 'ok' }));
  const { client } = await startTestGateway({
    ...twoAgents,
    agents: { list: [{ id: 'main', model: 'openai/x', systemPrompt: prompt }] },
    models: { providers: { openai: { baseUrl: upstream.url, models: [{ id: 'x' }] } } },
  });
  const messages = [{ role: 'developer', content: 'a' }, user('one'), user('two'), system('b')];
  await client.chat({ messages });
  expect(upstream.requests[0]!.body.messages).toEqual([system(prompt), ...messages]);
});

/** What strict templates demand. */
const strict: Answering = ({ body }) => {
  const roles = body.messages.map(({ role }: any) => role);
  const isWrong =
    roles.slice(1).includes('system') ||
    roles.some((role: string, at: number) => role !== 'tool' && role === roles[at + 1]);
  return isWrong
    ? json({ error: { message: 'Conversation roles must alternate user/assistant' } }, 400)
    : whole({ content: 'ok' });
};

test('a session goes on with a strict template, whatever its turns are made of', async () => {
  const { client, upstream } = await startKind([strict], { agent: { systemPrompt: prompt } });
  const turns = [
    [user('one'), user('two')],
    [user('three')],
    [system('x'), user('four')],
    [user('five'), system('y'), user('six')],
  ];
  for (const messages of turns) {
    expect(hear(await client.chat({ user: 'u', messages }))).toMatchObject({ status: 200, content: 'ok' });
  }
  const last = upstream.requests.at(-1)!.body.messages;
  const words = JSON.stringify(last);
  for (const said of ['one', 'two', 'three', 'four', 'five', 'six', 'y', prompt]) expect(words).toContain(said);
});

test('an error about a message names the place that the client knows', async () => {
  const failure = json({ error: { message: "Invalid 'messages[1].content'.", param: 'messages[1].content' } }, 400);
  const { client } = await startKind([failure], { agent: { systemPrompt: prompt } });
  const { json: said } = await client.chat({ messages: [system('a'), system('b'), user('c')] });
  expect(said.error).toMatchObject({ param: 'messages[2].content', message: "Invalid 'messages[2].content'." });
});

test('the files of a workspace and a system message are one', async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'openclaw-workspace-'));
  writeFileSync(join(workspace, 'SOUL.md'), 'I am kind.');
  writeFileSync(join(workspace, 'AGENTS.md'), 'Help.');
  const { client, upstream } = await startKind([strict], { agent: { workspace } });
  await client.chat({ messages: [system('Be brief.'), user('hi')] });
  rmSync(workspace, { recursive: true });
  const [first, second] = upstream.requests[0]!.body.messages;
  expect(first.content).toMatch(/Help[^]*I am kind|I am kind[^]*Help/);
  expect(first.content.endsWith('\n\nBe brief.')).toBe(true);
  expect(second).toEqual(user('hi'));
});
