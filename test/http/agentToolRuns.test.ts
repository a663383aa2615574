/** Runs that call tools of the agent's own, as clients and operators meet them: retries, keys, names, choices, counts, processes. */
import { beforeAll, describe, expect, test } from 'vitest';
import { isAlive } from '../support/alive.ts';
import { createHome, linesOf, startGatewayProcess } from '../support/command.ts';
import { eventually } from '../support/eventually.ts';
import { createClient, token, type Client, type JudgedAnswer } from '../support/gateway.ts';
import { hear } from '../support/heard.ts';
import { entryOf, secretOf } from '../support/keys.ts';
import { json, startKind, type KindOptions } from '../support/kind.ts';
import { readMetrics } from '../support/metrics.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';
import { modelKinds, strict, type ModelKind, type Turn } from '../support/strictModels.ts';
import { createToolLedger, type ToolLedger } from '../support/toolLedger.ts';
import { startUpstream, type Answering, type Script } from '../support/upstream.ts';

const [[, openai]] = modelKinds as [[string, ModelKind]];
const model = (...turns: Turn[]): Answering => strict(openai, turns);
const calls = (name: string, args: object = { what: 'a secret thing' }) => ({ name: `pen__${name}`, args });
const opens = { name: 'open_door', args: {} };
const functionTool = (name: string) => ({ type: 'function', function: { name, parameters: { type: 'object' } } });
const question = { role: 'user', content: 'Write it down.' };
const noted: Turn[] = [{ calls: [calls('note')] }, { says: 'It is noted.' }];
const both: Turn[] = [{ says: 'I do.', calls: [opens, calls('note')] }, { says: 'All done.' }];
const started = (ledger: ToolLedger) => ledger.entries().filter(({ event }) => event === 'call').length;
const codeOf = (answer: JudgedAnswer) => hear(answer).error?.code;

async function stage(scripts: (Script | Answering)[], options: KindOptions = {}) {
  const ledger = createToolLedger();
  const file = { mcp: { servers: { pen: ledger.server } }, ...options.file };
  const gateway = await startKind(scripts, { ...options, file });
  const bodies = () => gateway.upstream.requests.map(({ body }) => body);
  return { ...gateway, ledger, bodies, offered: (nth: number) => openai.offered(bodies()[nth]) };
}

const inSession = { 'x-openclaw-session-key': 'k' };
const ways: [name: string, body: object, headers: Record<string, string>][] = [
  ['JSON in a session', {}, inSession],
  ['JSON without one', {}, {}],
  ['a stream in a session', { stream: true }, inSession],
  ['a stream without one', { stream: true }, {}],
];

describe.each(ways)('a request with a key, %s', (_, body, headers) => {
  const keyed = { ...headers, 'idempotency-key': 'k-1' };
  const ask = (client: Client) => client.chat({ messages: [question], ...body }, keyed);

  test('has its tools run once, and is answered again as it was', async () => {
    const { client, ledger, bodies } = await stage([model(...noted)]);
    const [first, again] = [await ask(client), await ask(client)];
    expect(again.text).toBe(first.text);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    const rounds = [first, again].map((answer) => answer.headers.get('x-openclaw-tool-rounds'));
    expect(rounds).toEqual('stream' in body ? [null, null] : ['1', '1']);
    expect([started(ledger), bodies().length]).toEqual([1, 2]);
  });

  test('that comes twice at once has its tools run once', async () => {
    const { client, ledger } = await stage([model({ calls: [calls('work', { ms: 50 })] }, { says: 'Done.' })]);
    const answers = await Promise.all([ask(client), ask(client)]);
    expect(answers.map((answer) => hear(answer).content)).toEqual(['Done.', 'Done.']);
    expect(started(ledger)).toBe(1);
  });

  test('that failed behind a tool is not run again', async () => {
    const { client, ledger } = await stage([model(...noted), json({ error: { message: 'no' } }, 400)]);
    const first = await ask(client);
    expect(hear(first).error?.message).toMatch(/look at what the agent's tools did/);
    expect(first.headers.get('x-should-retry')).not.toBe('true');
    expect([codeOf(await ask(client)), codeOf(await ask(client))]).toEqual(['run_interrupted', 'run_interrupted']);
    expect(started(ledger)).toBe(1);
  });

  test('that failed before any tool is run again', async () => {
    const { client, ledger } = await stage([json({ error: { message: 'no' } }, 400), model(...noted)]);
    expect(hear(await ask(client)).isComplete).toBe(false);
    expect(hear(await ask(client)).content).toBe('It is noted.');
    expect(started(ledger)).toBe(1);
  });
});

/** The file of a gateway that is a process of its own. */
const fileOf = (url: string, ledger: ToolLedger, more: object = {}, gateway: object = {}) => ({
  gateway: { auth: { token }, http: { endpoints: { chatCompletions: { enabled: true } } }, ...gateway },
  models: { providers: { up: { baseUrl: `${url}/v1`, apiKey: 'k', models: ['x'] } } },
  agents: { list: [{ id: 'main', model: 'up/x' }] },
  mcp: { servers: { pen: ledger.server } },
  ...more,
});

test('a gateway that is killed while a tool works: the turn is interrupted, and its retry runs nothing', async () => {
  const [upstream, ledger, home] = [
    await startUpstream(model({ calls: [calls('hold')] })),
    createToolLedger(),
    createHome(),
  ];
  const before = await startGatewayProcess({ home, file: fileOf(upstream.url, ledger) });
  const headers = { ...inSession, 'idempotency-key': 'k-1' };
  const cut = createClient(before.url, token)
    .chat({ messages: [question] }, headers)
    .catch(() => undefined);
  const { pid } = await ledger.entry('call');
  before.send('SIGKILL');
  await before.gone;
  await cut;
  const { url } = await startGatewayProcess({ home });
  const client = createClient(url, token);
  const again = await client.chat({ messages: [question] }, headers);
  expect(codeOf(again)).toBe('run_interrupted');
  const { json: session } = await client.request('/v1/sessions/agent:main:k');
  expect(session.turns.map(({ status }: { status: string }) => status)).toEqual(['interrupted']);
  expect(started(ledger)).toBe(1);
  await eventually(() => expect(isAlive(pid)).toBe(false));
});

describe("the client's tool_choice", () => {
  const tools = [functionTool('open_door'), functionTool('shut_door')];
  const own = ['fail', 'hold', 'look', 'note', 'pair', 'work'].map((name) => `pen__${name}`);

  test.each([
    ['none', own, 'auto'],
    ['auto', [...own, 'open_door', 'shut_door'], 'auto'],
    ['required', ['open_door', 'shut_door'], 'required'],
    [functionTool('shut_door'), ['open_door', 'shut_door'], functionTool('shut_door')],
  ])('%j speaks of its own tools', async (choice, offered, sent) => {
    const tool_choice = typeof choice === 'string' ? choice : { type: 'function', function: { name: 'shut_door' } };
    const stagedAt = await stage([model({ calls: [opens] })]);
    await stagedAt.client.chat({ tools, tool_choice });
    expect(stagedAt.offered(0)).toEqual(offered);
    expect(stagedAt.bodies()[0].tool_choice).toEqual(
      typeof sent === 'string' ? sent : { type: 'function', function: { name: 'shut_door' } },
    );
  });
});

test('a tool of the client hides the one of the agent with its name, and the log says so once', async () => {
  const { client, offered, ledger, log } = await stage([model({ calls: [calls('note')] })]);
  const answer = hear(await client.chat({ tools: [functionTool('pen__note')] }));
  expect(answer).toMatchObject({ finish: 'tool_calls', calls: [{ name: 'pen__note' }] });
  expect(offered(0).filter((name) => name === 'pen__note')).toHaveLength(1);
  expect(started(ledger)).toBe(0);
  expect(log.filter(({ tools, agent }) => tools && agent)).toEqual([
    expect.objectContaining({ tools: ['pen__note'], agent: 'main' }),
  ]);
});

test('a key may be kept from tools, and knows nothing of the work of others', async () => {
  const keys = [entryOf('alice'), entryOf('bob', { tools: false })];
  const { url, offered, bodies, client } = await stage([model(...both)], {
    file: { gateway: { auth: { token, keys }, http: { endpoints: { chatCompletions: { enabled: true } } } } },
  });
  const [alice, bob] = ['alice', 'bob'].map((id) => createClient(url, secretOf(id))) as [Client, Client];
  const tools = [functionTool('open_door')];
  const first = hear(await alice.chat({ tools, messages: [question] }));
  const result = { role: 'tool', tool_call_id: first.calls[0]?.id, content: 'opened' };
  const back = { tools, messages: [question, first.message, result] };
  for (const other of [bob, client]) {
    const refused = await other.chat(back);
    expect([refused.status, codeOf(refused)]).toEqual([400, 'tool_calls_forgotten']);
  }
  expect(bodies()).toHaveLength(1);
  expect(hear(await alice.chat(back)).content).toBe('All done.');
  await bob.chat({ tools });
  expect(offered(2)).toEqual(['open_door']);
});

test('each call is counted and has a line in the log, without what was given and what came', async () => {
  const { client, log } = await stage([model({ calls: [calls('note'), calls('fail')] }, { says: 'It is noted.' })]);
  const before = (await readMetrics(client)).sum('tool_calls_total');
  await client.chat({ messages: [question] });
  const lines = log.filter(({ msg }) => msg === 'tool call');
  expect(lines).toEqual([
    expect.objectContaining({ tool: 'pen__note', server: 'pen', outcome: 'ok', agent: 'main', bytes: 20 }),
    expect.objectContaining({ tool: 'pen__fail', server: 'pen', outcome: 'error', agent: 'main' }),
  ]);
  expect(lines[0]).toMatchObject({ request_id: expect.any(String) as string, dur_ms: expect.any(Number) as number });
  expect(JSON.stringify(log)).not.toMatch(/secret thing|noted|pen is broken/);
  const after = await readMetrics(client);
  expect(after.sum('tool_calls_total') - before).toBe(2);
  expect(after.sum('tool_calls_total', { server: 'pen', outcome: 'error' })).toBeGreaterThan(0);
});

describe('the Responses API', () => {
  const file = { gateway: { auth: { token }, http: { endpoints: { responses: { enabled: true } } } } };
  const tools = [{ type: 'function', name: 'open_door', parameters: { type: 'object' }, strict: false }];

  test.each([[false], [true]])("shows the client's calls alone, streamed: %s", async (stream) => {
    const staged = await stage([model(...both)], { file });
    const ask = (input: unknown, more: object = {}) =>
      staged.client.request('/v1/responses', { body: { model: 'openclaw', tools, stream, input, ...more } });
    const finalOf = ({ json: whole, events }: JudgedAnswer) =>
      whole ?? JSON.parse(events.findLast((event) => event !== '[DONE]') ?? '').response;
    const first = finalOf(await ask('Write it down.'));
    const shown = first.output.map(({ type, name }: any) => name ?? type);
    expect(shown).toEqual(['message', 'open_door']);
    const { call_id } = first.output[1];
    const output = { type: 'function_call_output', call_id, output: 'opened' };
    const second = await ask([output], { previous_response_id: first.id });
    expect(finalOf(second).output[0].content[0].text).toBe('All done.');
    expect(openai.seen(staged.bodies()[1]).map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'tool']);
    expect(started(staged.ledger)).toBe(1);
    expect(second.text).not.toContain('pen__');
  });
});

test('a compaction goes without them', async () => {
  const file = { gateway: { auth: { token }, http: { endpoints: { responses: { enabled: true } } } } };
  const { client, offered, ledger } = await stage([model({ says: 'All of it.' })], { file });
  const body = { model: 'openclaw', input: 'Write it down.' };
  expect((await client.request('/v1/responses/compact', { body })).status).toBe(200);
  expect(offered(0)).toEqual([]);
  expect(started(ledger)).toBe(0);
});

describe('a client without a session comes back with its results', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
    return () => postgres.end();
  });

  const tools = [functionTool('open_door')];
  async function comeBack(to: Client, from: Client): Promise<void> {
    const first = hear(await from.chat({ tools, messages: [question] }));
    const result = { role: 'tool', tool_call_id: first.calls[0]?.id, content: 'opened' };
    const second = hear(await to.chat({ tools, messages: [question, first.message, result] }));
    expect(second).toMatchObject({ status: 200, content: 'All done.' });
  }

  test('to another gateway on the same PostgreSQL', async () => {
    const [upstream, ledger] = [await startUpstream(model(...both)), createToolLedger()];
    const session = { store: { url: await postgres.createDatabase() } };
    const start = () => startGatewayProcess({ file: fileOf(upstream.url, ledger, { session }) });
    const [one, other] = await Promise.all([start(), start()]);
    await comeBack(createClient(other.url, token), createClient(one.url, token));
    expect(started(ledger)).toBe(1);
    const [, { body }] = upstream.requests as [unknown, { body: unknown }];
    expect(openai.seen(body).map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'tool']);
  });

  test('to another worker of the gateway, each of which has its own server', async () => {
    const [upstream, ledger, home] = [await startUpstream(model(...both, ...both)), createToolLedger(), createHome()];
    const file = fileOf(upstream.url, ledger, {}, { workers: 2 });
    const gateway = await startGatewayProcess({ home, file, environment: { TMPDIR: home.folder } });
    const listening = () => linesOf(gateway.said.stdout).filter((line) => line.includes('a worker process listens'));
    await eventually(() => expect(listening()).toHaveLength(2));
    // Each connection is another worker's turn.
    const client = createClient(gateway.url, token);
    await comeBack(client, client);
    await comeBack(client, client);
    expect(started(ledger)).toBe(2);
  });
});
