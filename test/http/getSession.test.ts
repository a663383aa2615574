import { expect, test } from 'vitest';
import { startTestGateway, token, type Client } from '../support/gateway.ts';
import { answerIn, chatBytes, openRaw, sendRaw } from '../support/raw.ts';
import { eventually } from '../support/eventually.ts';

const path = '/v1/sessions/agent:main:k';

const say = (client: Client, content: string, body: object = {}, key = 'k') =>
  client.chat(
    {
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content },
      ],
      ...body,
    },
    { 'x-openclaw-session-key': key },
  );

const turnsOf = async (client: Client): Promise<any[]> => (await client.request(path)).json.turns ?? [];
const statusesOf = async (client: Client) => (await turnsOf(client)).map(({ status }) => status);

test('200: shows what was said, turn by turn, without the instructions of each request', async () => {
  const { client } = await startTestGateway();
  const before = Math.floor(Date.now() / 1000);
  const answers = [await say(client, 'My name is Alice.'), await say(client, 'Who am I?', { model: 'offline/echo' })];
  const { json } = await client.request(path);
  const listed = (await client.request('/v1/sessions')).json.data;
  expect(listed).toEqual([{ ...json, turns: undefined, has_more: undefined, next_cursor: undefined }]);
  expect(json).toMatchObject({ has_more: false, next_cursor: null });
  expect(json).toMatchObject({ id: 'agent:main:k', object: 'session', agent_id: 'main', turn_count: 2 });
  const said = ['My name is Alice.', 'Who am I?'];
  expect(json.turns).toEqual(
    said.map((content, at) => ({
      id: expect.any(Number),
      object: 'session.turn',
      status: 'completed',
      created_at: expect.any(Number),
      ended_at: expect.any(Number),
      model: 'offline/echo',
      messages: [
        { role: 'user', content },
        { role: 'assistant', content: answers[at]?.json.choices[0].message.content, refusal: null },
      ],
    })),
  );
  const [first, second] = json.turns;
  expect(first.id).toBeLessThan(second.id);
  const times = [before, first.created_at, first.ended_at, second.created_at, second.ended_at, Date.now() / 1000];
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

test('200: a call of a tool and its result are two turns', async () => {
  const { client } = await startTestGateway();
  const tools = [{ type: 'function', function: { name: 'f', parameters: { type: 'object' } } }];
  const calls = (await say(client, 'hi', { model: 'offline/tools', tools })).json.choices[0].message.tool_calls;
  const result = { role: 'tool', tool_call_id: calls[0].id, content: '18 degrees' };
  await say(client, '', { model: 'offline/tools', tools, messages: [result] });
  const [call, answer] = await turnsOf(client);
  expect(call.messages).toMatchObject([{ role: 'user' }, { role: 'assistant', tool_calls: calls }]);
  expect(answer.messages).toMatchObject([result, { role: 'assistant' }]);
});

const keys = ['support/4711', 'a/b/../c', 'user@example.com', 'a:b:c', 'x+y', '-._:@/+'.padStart(256, 'k'), 'agents/'];

test.each(keys)('200: finds the key %s encoded and as it is', async (name) => {
  const { client, port } = await startTestGateway();
  expect((await say(client, 'hi', {}, name)).status).toBe(200);
  const key = `agent:main:${name}`;
  expect((await client.request(`/v1/sessions/${encodeURIComponent(key)}`)).json.id).toBe(key);
  const head = `host: localhost\r\nauthorization: Bearer ${token}\r\n\r\n`;
  const raw = await sendRaw(port, `GET /v1/sessions/${key} HTTP/1.1\r\n${head}`);
  expect(JSON.parse(answerIn(raw.text).text)).toMatchObject({ id: key, turn_count: 1 });
});

test('200: shows a turn that is being answered, one that waits, and that they were interrupted', async () => {
  const { client, port } = await startTestGateway();
  const stream = await openRaw(port);
  const inSession = { 'x-openclaw-session-key': 'k' };
  stream.socket.write(chatBytes(token, { model: 'offline/stall', stream: true }, inSession));
  await stream.until(/data: /);
  expect(await turnsOf(client)).toMatchObject([
    { status: 'in_progress', ended_at: null, model: null, messages: [{ role: 'user', content: 'hi' }] },
  ]);
  const waiting = await openRaw(port);
  waiting.socket.write(chatBytes(token, {}, inSession));
  await eventually(async () => expect(await statusesOf(client)).toEqual(['in_progress', 'queued']));
  expect((await turnsOf(client))[1]).toMatchObject({ ended_at: null, model: null, messages: [] });
  waiting.socket.destroy();
  await eventually(async () => expect(await statusesOf(client)).toEqual(['in_progress']));
  stream.socket.destroy();
  await eventually(async () => expect(await statusesOf(client)).toEqual(['interrupted']));
  const { json } = await client.request(path);
  expect(json).toMatchObject({ turn_count: 0, bytes: 0, turns: [{ model: null, ended_at: expect.any(Number) }] });
});

/** All pages of the session, as somebody reads them who follows the cursors. */
async function pagesOf(client: Client, query: string, between: () => Promise<unknown> = async () => {}) {
  const pages: any[] = [];
  for (
    let cursor = '';
    pages.at(-1)?.has_more !== false;
    cursor = `&cursor=${encodeURIComponent(pages.at(-1).next_cursor)}`
  ) {
    const { json } = await client.request(`${path}?${query}${cursor}`);
    expect(json.has_more).toBe(json.next_cursor !== null);
    pages.push(json);
    await between();
  }
  return pages;
}

const said = (pages: any[]): string[] =>
  pages.flatMap(({ turns }) => turns.map(({ messages }: any) => messages[0].content.split(' ')[0]));

test('200: pages of a session are bounded in bytes, and together are the whole session, also while turns are added', async () => {
  const { client } = await startTestGateway();
  const long = (turn: number) => `${turn} ${'x'.repeat(300_000)}`;
  for (let turn = 1; turn <= 6; turn++) await say(client, long(turn));
  let added = 6;
  const pages = await pagesOf(client, '', async () => void (added < 8 && (await say(client, long(++added)))));
  expect(said(pages)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  for (const { turns } of pages) {
    expect(Buffer.byteLength(JSON.stringify(turns.map(({ messages }: any) => messages)))).toBeLessThan(1_048_576 + 10);
  }
  expect(pages.length).toBeGreaterThan(2);
  expect(pages[0].turn_count).toBe(6);
});

test('200: a turn of more bytes than a page has one of its own', async () => {
  const { client } = await startTestGateway();
  for (const text of ['1', `2 ${'x'.repeat(2_000_000)}`, '3']) await say(client, text);
  expect((await pagesOf(client, '')).map((page) => said([page]))).toEqual([['1'], ['2'], ['3']]);
});

test('200: gives as many turns as were asked for, the newest first where that was', async () => {
  const { client } = await startTestGateway();
  for (const text of ['1', '2', '3', '4', '5']) await say(client, text);
  const pages = async (query: string) => (await pagesOf(client, query)).map((page) => said([page]));
  expect(await pages('limit=2')).toEqual([['1', '2'], ['3', '4'], ['5']]);
  expect(await pages('limit=2&order=desc')).toEqual([['5', '4'], ['3', '2'], ['1']]);
  expect(await pages('order=desc')).toEqual([['5', '4', '3', '2', '1']]);
});

test.each([
  ['limit=0', 'limit'],
  ['limit=1001', 'limit'],
  ['limit=1.0', 'limit'],
  ['order=down', 'order'],
  ['cursor=', 'cursor'],
  ['cursor=nonsense', 'cursor'],
  ['cursor=YXNjIDE3&order=desc', 'cursor'],
  ['cursor=YmVmb3JlIDQy', 'cursor'],
])('400: ?%s', async (query, param) => {
  const { client } = await startTestGateway();
  await say(client, 'hi');
  const { status, json } = await client.request(`${path}?${query}`);
  expect([status, json.error.param]).toEqual([400, param]);
});

test('200: shows a turn that failed, and goes on without it', async () => {
  const { client } = await startTestGateway();
  await say(client, 'one');
  expect((await say(client, 'two', { model: 'offline/cut' })).status).toBe(502);
  expect(await turnsOf(client)).toMatchObject([
    { status: 'completed' },
    { status: 'failed', model: null, messages: [{ role: 'user', content: 'two' }] },
  ]);
  await say(client, 'three');
  expect((await turnsOf(client)).map(({ status, messages }) => [status, messages[0].content])).toEqual([
    ['completed', 'one'],
    ['failed', 'two'],
    ['completed', 'three'],
  ]);
});

test.each([
  ['a malformed escape', '/v1/sessions/agent:main:a%ZZ', null, 'malformed_request'],
  ['half an escape', '/v1/sessions/%', null, 'malformed_request'],
  ['a name without its agent', '/v1/sessions/support', 'session_key', 'invalid_session_key'],
  ['an agent without a name', '/v1/sessions/agent:main:', 'session_key', 'invalid_session_key'],
  ['a NUL', '/v1/sessions/agent:main:a%00', 'session_key', 'invalid_session_key'],
  ['a line break', '/v1/sessions/agent:main:a%0Ab', 'session_key', 'invalid_session_key'],
  ['an escape that is escaped', '/v1/sessions/agent%253Amain%253Ak', 'session_key', 'invalid_session_key'],
  ['too long a name', `/v1/sessions/agent:main:${'x'.repeat(257)}`, 'session_key', 'invalid_session_key'],
])('400: %s', async (_, at, param, code) => {
  const { port } = await startTestGateway();
  const head = `host: localhost\r\nauthorization: Bearer ${token}\r\n\r\n`;
  const answer = await sendRaw(port, `GET ${at} HTTP/1.1\r\n${head}`);
  expect(answer.status).toBe(400);
  expect(JSON.parse(answerIn(answer.text).text).error).toMatchObject({ param, code });
});

test('404: a session that was never begun, of the same name for another agent, and of a stateless request', async () => {
  const { client } = await startTestGateway();
  await say(client, 'hi');
  const stateless = (await client.chat()).headers.get('x-openclaw-session-key');
  for (const key of ['agent:main:other', 'agent:beta:k', 'agent:nobody:k', 'agent:main:K', stateless]) {
    const answer = await client.request(`/v1/sessions/${key}`);
    expect(answer.status).toBe(404);
    expect(answer.json.error).toMatchObject({ code: 'session_not_found', param: 'session_key' });
    expect(answer.json.error.message).toContain(`The session '${key}' does not exist.`);
  }
});

test('405: says which methods there are, also for a key with a slash', async () => {
  const { client } = await startTestGateway();
  const answer = await client.request('/v1/sessions/agent:main:a/b', { method: 'PUT' });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('GET, HEAD, DELETE');
});
