/** The end of a run, in each phase: the model before a call, the call, the model after it. The server of the tool is told at once, and nothing is run after it. */
import { describe, expect, test } from 'vitest';
import { until } from '../support/eventually.ts';
import { token } from '../support/gateway.ts';
import { startKind } from '../support/kind.ts';
import { chatBytes, openRaw } from '../support/raw.ts';
import { modelKinds, strict, type ModelKind } from '../support/strictModels.ts';
import { createToolLedger } from '../support/toolLedger.ts';
import type { Answering, Script } from '../support/upstream.ts';
import { admin, logIn } from '../support/webSocket.ts';

const [[, openai]] = modelKinds as [[string, ModelKind]];
const calling = (...names: string[]): Answering =>
  strict(openai, [
    { says: 'I call.', calls: names.map((name, at) => ({ name: `pen__${name}`, args: { what: `${at}` } })) },
  ]);
const silent: Script = { silent: true };

type Stage = Awaited<ReturnType<typeof stage>>;

/** Where the run stands: what the model answers, and what tells that it is there. */
const phases: [name: string, scripts: (Script | Answering)[], isThere: (stage: Stage) => boolean, calls: number][] = [
  ['the model before a call', [silent], ({ questions }) => questions() === 1, 0],
  ['a call', [calling('hold')], ({ events }) => events().includes('call'), 1],
  ['two calls beside each other', [calling('hold', 'hold')], ({ events }) => events().length === 2, 2],
  ['the model after a call', [calling('note'), silent], ({ questions }) => questions() === 2, 1],
];

/** Who ends it. A stream is asked for, so that the client has an answer when it leaves. */
const ends: [name: string, end: (stage: Stage) => Promise<unknown>][] = [
  ['its client leaves', async ({ leave }) => leave()],
  ['chat.abort', async ({ abort }) => abort()],
  ['the gateway ends', async ({ gateway }) => gateway.close()],
];

async function stage(scripts: (Script | Answering)[]) {
  const ledger = createToolLedger();
  // Without patience at its end: what goes on is ended at once.
  const gateway = { auth: { token }, http: { endpoints: { chatCompletions: { enabled: true } } }, shutdownSeconds: 0 };
  const started = await startKind(scripts, { file: { gateway, mcp: { servers: { pen: ledger.server } } } });
  const socket = await logIn(started.url, token, admin);
  const connection = await openRaw(started.port);
  connection.socket.write(chatBytes(token, { stream: true }, { 'x-openclaw-session-key': 'k' }));
  return {
    ...started,
    ledger,
    events: () => ledger.entries().map(({ event }) => event),
    questions: () => started.upstream.requests.length,
    leave: () => connection.socket.destroy(),
    abort: () => socket.request('chat.abort', { sessionKey: 'k' }),
  };
}

describe.each(ends)('%s during', (_, end) => {
  test.each(phases)('%s', async (__, scripts, isThere, calls) => {
    const staged = await stage(scripts);
    await until(() => isThere(staged));
    const isHeld = staged.events().length === calls && calls > 0;
    const isOver = end(staged);
    if (isHeld) await until(() => staged.events().filter((event) => event === 'cancelled').length === calls);
    else await until(() => staged.upstream.aborted() === 1);
    await isOver;
    const { events, questions, log } = staged;
    const count = (what: string) => events().filter((event) => event === what).length;
    expect({ calls: count('call'), cancelled: count('cancelled') }).toEqual({ calls, cancelled: isHeld ? calls : 0 });
    const left = log.filter(({ msg, outcome }) => msg === 'tool call' && outcome === 'left');
    expect(left).toHaveLength(isHeld ? calls : 0);
    expect(questions()).toBe(scripts.length);
  });
});

test('the time-out of a run ends its call', async () => {
  const ledger = createToolLedger();
  const { url } = await startKind([calling('hold')], { file: { mcp: { servers: { pen: ledger.server } } } });
  const socket = await logIn(url, token, admin);
  let runs = 0;
  // On a busy machine a run may end before its call has reached the server.
  while (!ledger.entries().some(({ event }) => event === 'call')) {
    const ask = { message: 'Do it.', idempotencyKey: `run-${++runs}`, timeout: 1 };
    const [, failed] = await socket.requestTwice('agent', ask);
    expect(failed).toMatchObject({ ok: false, payload: { status: 'timeout' } });
  }
  await ledger.entry('cancelled');
});

test('a call that takes too long is cancelled, and the run goes on', async () => {
  const ledger = createToolLedger();
  const scripts = [calling('hold'), strict(openai, [{ says: 'It took too long.' }])];
  const file = { mcp: { servers: { pen: ledger.server } }, tools: { loop: { timeoutMs: 200 } } };
  const { client, upstream } = await startKind(scripts, { file });
  const { json } = await client.chat();
  expect(json.choices[0].message.content).toBe('I call.\n\nIt took too long.');
  const [result] = openai.seen(upstream.requests[1]?.body).slice(-1);
  expect(result?.text).toBe('Error: The tool did not answer within 0.2 seconds. It may have acted.');
  await ledger.entry('cancelled');
});

test('a run with a key goes on when its client leaves, and its call is not cancelled', async () => {
  const ledger = createToolLedger();
  const scripts = [
    strict(openai, [{ calls: [{ name: 'pen__work', args: { what: 'it', ms: 100 } }] }, { says: 'Done.' }]),
  ];
  const { port, client } = await startKind(scripts, { file: { mcp: { servers: { pen: ledger.server } } } });
  const keyed = { 'idempotency-key': 'k-1' };
  const connection = await openRaw(port);
  connection.socket.write(chatBytes(token, {}, keyed));
  await ledger.entry('call');
  connection.socket.destroy();
  const { json } = await client.chat({}, keyed);
  expect(json.choices[0].message.content).toBe('Done.');
  expect(ledger.entries().map(({ event }) => event)).toEqual(['call', 'done']);
});
