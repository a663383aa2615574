/** `Idempotency-Key` over the wire, by each API: who sends a request again gets the answer that was made, and nothing is done twice. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { askAt, bytesFor, runDoors } from '../support/doors.ts';
import { startFakeUpstream, type UpstreamHandler } from '../support/fakeUpstream.ts';
import { createClient, startTestGateway, token, type Client, type JudgedAnswer } from '../support/gateway.ts';
import { openRaw } from '../support/raw.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const key = { 'idempotency-key': '8e03978e-40d5-43dd-bc93-6894a57f9324' };
const inSession = { 'x-openclaw-session-key': 'k' };

/** The ways in which everything here must hold. */
const ways = runDoors.flatMap((door) =>
  (
    [
      ['JSON in a session', {}, inSession],
      ['JSON without one', {}, {}],
      ['a stream in a session', { stream: true }, inSession],
      ['a stream without one', { stream: true }, {}],
    ] as const
  ).map(([name, body, headers]) => [`${door.operationId}, ${name}`, door, body, headers] as const),
);

/** A model that says something else each time. It can be held after its first words, and be made to fail. */
async function startModel() {
  let calls = 0;
  let held = Promise.resolve();
  const failures: ('400' | 'cut')[] = [];
  const handler: UpstreamHandler = async ({ body }, response) => {
    const said = [`answer `, `${++calls}`];
    const failure = failures.shift();
    if (failure === '400') return void response.writeHead(400).end('{"error":{"message":"no"}}');
    const chunk = (delta: object, finish_reason: string | null = null) =>
      `data: ${JSON.stringify({ object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
    response.writeHead(200, { 'content-type': body.stream ? 'text/event-stream' : 'application/json' });
    if (body.stream) response.write(chunk({ role: 'assistant', content: said[0] }));
    await held;
    if (failure === 'cut') return void response.destroy();
    const message = { role: 'assistant', content: said.join('') };
    const whole = { object: 'chat.completion', choices: [{ index: 0, message, finish_reason: 'stop' }] };
    const rest = `${chunk({ content: said[1] })}${chunk({}, 'stop')}data: [DONE]\n\n`;
    response.end(body.stream ? rest : JSON.stringify(whole));
  };
  const upstream = await startFakeUpstream(handler);
  onTestFinished(() => upstream.close());
  return {
    url: upstream.url,
    calls: () => calls,
    failNext: (failure: '400' | 'cut') => void failures.push(failure),
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
  };
}

type Model = Awaited<ReturnType<typeof startModel>>;

const fileFor = (model: Model, path?: string) => ({
  gateway: {
    auth: { token },
    http: { endpoints: { chatCompletions: { enabled: true }, responses: { enabled: true } } },
  },
  models: { providers: { fake: { baseUrl: `${model.url}/v1`, apiKey: 'k', models: ['fake', 'other'] } } },
  agents: {
    list: [
      { id: 'main', model: 'fake/fake' },
      { id: 'beta', model: 'fake/fake' },
    ],
  },
  ...(path !== undefined && { session: { store: { path } } }),
});

async function start() {
  const model = await startModel();
  return { model, ...(await startTestGateway(fileFor(model))) };
}

/** A place for sessions that outlives a gateway. */
const storePath = (): string => join(temporaryFolder(), 'sessions.db');

/** Of all turns that are remembered, of whatever session. */
async function statusesOf(client: Client): Promise<string[]> {
  const { data } = (await client.request('/v1/sessions')).json;
  const all = data.map(async ({ id }: { id: string }) => (await client.request(`/v1/sessions/${id}`)).json.turns);
  return (await Promise.all(all)).flat().map(({ status }) => status);
}

const replayed = ({ headers }: JudgedAnswer) => headers.get('idempotent-replayed');

/** What an answer says of its run. */
const runOf = ({ headers, text }: JudgedAnswer) => ({
  text,
  run: ['x-openclaw-agent-id', 'x-openclaw-session-key', 'x-openclaw-model'].map((name) => headers.get(name)),
});

describe.each(ways)('%s', (_, door, body, headers) => {
  const both = { ...headers, ...key };
  const isInSession = 'x-openclaw-session-key' in headers;

  test('the same request gets the same answer, byte for byte, and the model is asked once', async () => {
    const { model, client } = await start();
    const first = await askAt(door, client, body, both);
    const again = [await askAt(door, client, body, both), await askAt(door, client, body, both)];
    expect(door.said(first)).toBe('answer 1');
    for (const one of again) expect(runOf(one)).toEqual(runOf(first));
    expect([first, ...again].map(replayed)).toEqual([null, 'true', 'true']);
    expect(new Set([first, ...again].map((one) => one.headers.get('x-request-id'))).size).toBe(3);
    expect(model.calls()).toBe(1);
    expect(await statusesOf(client)).toEqual(isInSession ? ['completed'] : []);
  });

  test('a request that comes while the first one runs joins it', async () => {
    const { model, client } = await start();
    const release = model.hold();
    const both3 = [askAt(door, client, body, both), askAt(door, client, body, both), askAt(door, client, body, both)];
    release();
    const answers = await Promise.all(both3);
    for (const one of answers) expect(runOf(one)).toEqual(runOf(answers[0] as JudgedAnswer));
    expect(answers.filter((one) => replayed(one) === null)).toHaveLength(1);
    expect(model.calls()).toBe(1);
  });

  test('the run goes on when its client leaves, and the retry finds its answer', async () => {
    const { model, client, port } = await start();
    const release = model.hold();
    const connection = await openRaw(port);
    connection.socket.write(bytesFor(door, token, body, both));
    await expect.poll(() => model.calls()).toBe(1);
    connection.socket.destroy();
    const retry = askAt(door, client, body, both);
    release();
    expect([door.said(await retry), replayed(await retry), model.calls()]).toEqual(['answer 1', 'true', 1]);
    expect(await statusesOf(client)).toEqual(isInSession ? ['completed'] : []);
  });

  test('a run that failed runs again, and the failed one is not remembered', async () => {
    const { model, client } = await start();
    model.failNext('400');
    expect((await askAt(door, client, body, both)).status).toBe(400);
    const answers = [await askAt(door, client, body, both), await askAt(door, client, body, both)];
    expect(answers.map(door.said)).toEqual(['answer 2', 'answer 2']);
    expect(answers.map(replayed)).toEqual([null, 'true']);
    expect(await statusesOf(client)).toEqual(isInSession ? ['failed', 'completed'] : []);
  });

  test('an answer survives the restart of the gateway', async () => {
    const model = await startModel();
    const file = fileFor(model, storePath());
    const before = await startTestGateway(file, {}, { keep: true });
    const first = await askAt(door, before.client, body, both);
    await before.close();
    const again = await askAt(door, (await startTestGateway(file)).client, body, both);
    expect(runOf(again)).toEqual(runOf(first));
    expect([replayed(again), model.calls()]).toEqual(['true', 1]);
  });

  test('another gateway on the same sessions waits for the run, and gives its answer', async () => {
    const model = await startModel();
    const file = fileFor(model, storePath());
    const gateways = [await startTestGateway(file), await startTestGateway(file)];
    const release = model.hold();
    const answers = gateways.map(({ client }) => askAt(door, client, body, both));
    await expect.poll(() => model.calls()).toBe(1);
    release();
    const [one, other] = (await Promise.all(answers)) as [JudgedAnswer, JudgedAnswer];
    expect(runOf(one)).toEqual(runOf(other));
    expect([replayed(one), replayed(other)].filter((value) => value === 'true')).toHaveLength(1);
    expect(model.calls()).toBe(1);
  });

  test('503: the model is not asked when nothing can be kept', async () => {
    const { model, client, folder } = await start();
    rmSync(join(folder, 'openclaw-gateway/sessions.db'));
    const refused = await askAt(door, client, body, both);
    expect([refused.status, refused.json.error.code, model.calls()]).toEqual([503, 'storage_unavailable', 0]);
  });

  test('keys of another credential are others', async () => {
    const { model, client, gateway, config, url } = await start();
    await askAt(door, client, body, both);
    const file = fileFor(model);
    writeFileSync(config.path, JSON.stringify({ ...file, gateway: { ...file.gateway, auth: { token: 'another' } } }));
    gateway.apply(loadConfig({ environment: { OPENCLAW_CONFIG_PATH: config.path } }));
    const other = await askAt(door, createClient(url, 'another'), body, both);
    expect([door.said(other), replayed(other)]).toEqual(['answer 2', null]);
  });

  test('400: the key belongs to another request, whether that runs or was answered', async () => {
    const { model, client } = await start();
    const release = model.hold();
    const first = askAt(door, client, body, both);
    await expect.poll(() => model.calls()).toBe(1);
    const refuseAll = async () => {
      for (const [otherBody, otherHeaders] of others) {
        const answer = await askAt(door, client, { ...body, ...otherBody }, { ...both, ...otherHeaders });
        expect([answer.status, answer.headers.get('x-should-retry')]).toEqual([400, 'false']);
        expect(answer.json.error).toMatchObject({ code: 'idempotency_key_reused', param: 'idempotency-key' });
      }
    };
    await refuseAll();
    release();
    expect(door.said(await first)).toBe('answer 1');
    await refuseAll();
    expect(model.calls()).toBe(1);
  });

  /** What makes another request of one. */
  const others: [otherBody: object, otherHeaders: Record<string, string>][] = [
    [{ temperature: 0.5 }, {}],
    [{ stream: !('stream' in body) }, {}],
    [{ model: 'openclaw:beta' }, {}],
    [{ user: 'alice' }, {}],
    [{}, { 'x-openclaw-agent-id': 'beta' }],
    [{}, { 'x-openclaw-session-key': 'other' }],
    [{}, { 'x-openclaw-model': 'fake/other' }],
  ];
});

describe.each(runDoors)('$operationId', (door) => {
  test('a stream that broke off after its first words is told as one, also to who joined, and runs again', async () => {
    const { model, client, port } = await start();
    model.failNext('cut');
    const release = model.hold();
    const connections = [await openRaw(port), await openRaw(port)];
    const bytes = bytesFor(door, token, { stream: true }, { ...inSession, ...key, connection: 'close' });
    for (const { socket, until } of connections) {
      socket.write(bytes);
      await until(/answer /);
    }
    release();
    for (const connection of connections) {
      const text = await connection.closed();
      expect(text).toContain('upstream_disconnected');
      expect(text).not.toContain('[DONE]');
    }
    const again = await askAt(door, client, { stream: true }, { ...inSession, ...key });
    expect([door.said(again), replayed(again), model.calls()]).toEqual(['answer 2', null, 2]);
  });

  test('who joins a stream gets it from its first chunk on, while it is being made', async () => {
    const { model, port } = await start();
    const release = model.hold();
    const bytes = bytesFor(door, token, { stream: true }, { ...inSession, ...key, connection: 'close' });
    const [first, second] = [await openRaw(port), await openRaw(port)];
    first.socket.write(bytes);
    await first.until(/answer /);
    second.socket.write(bytes);
    expect(await second.until(/answer /)).toMatch(/idempotent-replayed: true/i);
    release();
    const dataOf = (text: string) => [...text.matchAll(/^data: .*$/gm)].map(([line]) => line);
    const [one, other] = [await first.closed(), await second.closed()].map(dataOf) as [string[], string[]];
    expect(one).toEqual(other);
    expect(one.at(-1)).toBe('data: [DONE]');
  });

  test.each([
    ['a request that breaks the contract', { [door.field]: [] }, {}, 400],
    ['an unknown model', { model: 'nobody/knows' }, {}, 404],
    ['an unknown agent', {}, { 'x-openclaw-agent-id': 'nobody' }, 404],
    ['a bad session key', {}, { 'x-openclaw-session-key': 'cron:x' }, 400],
    ['a wrong credential', {}, { authorization: 'Bearer wrong' }, 401],
  ])('%s keeps nothing under its key', async (_, body, headers, status) => {
    const { model, client } = await start();
    expect((await askAt(door, client, body, { ...key, ...headers })).status).toBe(status);
    const answer = await askAt(door, client, {}, key);
    expect([answer.status, replayed(answer), model.calls()]).toEqual([200, null, 1]);
  });
});

/** Bodies, as text, that mean the same or not. */
const hi = '"model":"openclaw","messages":[{"role":"user","content":"hi"}]';
const tools = (parameters: string) =>
  `{${hi},"tools":[{"type":"function","function":{"name":"f","parameters":${parameters}}}]}`;

test.each([
  ['another order of keys', `{${hi}}`, `{"messages":[{"content":"hi","role":"user"}],"model":"openclaw"}`],
  ['null for absent', `{${hi}}`, `{${hi},"temperature":null,"user":null,"stream":null}`],
  ['stream: false for absent', `{${hi}}`, `{${hi},"stream":false}`],
  ['null in a message', `{${hi}}`, `{${hi.replace('"role"', '"name":null,"role"')}}`],
  ['another order in a schema', tools('{"type":"object","default":null}'), tools('{"default":null,"type":"object"}')],
  ['a number written otherwise', `{${hi},"temperature":1.0}`, `{${hi},"temperature":1}`],
  ['another order in a user', `{${hi},"user":{"a":"1","b":"2"}}`, `{${hi},"user":{"b":"2","a":"1"}}`],
])('%s makes no other request', async (_, one, other) => {
  const { model, client } = await start();
  const first = await client.request('/v1/chat/completions', { method: 'POST', body: one, headers: key });
  const again = await client.request('/v1/chat/completions', { method: 'POST', body: other, headers: key });
  expect([again.status, again.text, replayed(again), model.calls()]).toEqual([200, first.text, 'true', 1]);
});

test.each([
  ['another order of messages', `{${hi}}`, `{${hi.replace('[', '[{"role":"system","content":"x"},')}}`],
  ['null in a schema', tools('{"default":null}'), tools('{}')],
  ['another large number', `{${hi},"x":12345678901234567890}`, `{${hi},"x":12345678901234567891}`],
])('%s makes another request', async (_, one, other) => {
  const { client } = await start();
  await client.request('/v1/chat/completions', { method: 'POST', body: one, headers: key });
  const again = await client.request('/v1/chat/completions', { method: 'POST', body: other, headers: key });
  expect(again.json.error).toMatchObject({ code: 'idempotency_key_reused' });
});

test('the names that a header also has make no other request', async () => {
  const { client } = await start();
  await client.chat({}, { ...key, 'x-openclaw-session-key': 'k', 'x-openclaw-agent-id': 'beta' });
  const again = await client.chat({}, { ...key, 'x-moltbot-session-key': 'k', 'x-clawdbot-agent': 'beta' });
  expect([again.status, replayed(again)]).toEqual([200, 'true']);
});

test('200: a key of 255 characters', async () => {
  const { client } = await start();
  const headers = { 'idempotency-key': '!~'.repeat(127) + 'x' };
  await client.chat({}, headers);
  expect(replayed(await client.chat({}, headers))).toBe('true');
});

test.each([
  ['256 characters', 'x'.repeat(256)],
  ['a space', 'a b'],
  ['a letter beyond ASCII', 'clé'],
  ['nothing', ''],
])('400: a key with %s', async (_, value) => {
  const { model, client } = await start();
  const answer = await client.chat({}, { 'idempotency-key': value });
  expect(answer.status).toBe(400);
  expect(answer.json.error).toMatchObject({ code: 'invalid_idempotency_key', param: 'idempotency-key' });
  expect(model.calls()).toBe(0);
});
