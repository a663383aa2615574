/** What a WebSocket client hears of an agent that calls tools of its own. */
import { expect, test } from 'vitest';
import { createHome, linesOf, startGatewayProcess } from '../support/command.ts';
import { eventually } from '../support/eventually.ts';
import { createClient, token } from '../support/gateway.ts';
import { json, startKind } from '../support/kind.ts';
import { modelKinds, strict, type ModelKind, type Turn } from '../support/strictModels.ts';
import { createToolLedger } from '../support/toolLedger.ts';
import { startUpstream } from '../support/upstream.ts';
import { admin, logIn, type TestSocket } from '../support/webSocket.ts';

const [[, openai]] = modelKinds as [[string, ModelKind]];
const working: Turn[] = [
  { says: 'Let me see.', calls: [{ name: 'pen__work', args: { what: 'it', ms: 1 } }] },
  { says: 'Hm.', calls: [{ name: 'pen__fail', args: {} }] },
  { says: 'It is done.' },
];
const wantsTools = { caps: ['tool-events'] };

async function stage(turns: Turn[], more: Parameters<typeof startKind>[0] = []) {
  const ledger = createToolLedger();
  const gateway = await startKind([strict(openai, turns), ...more], {
    file: { mcp: { servers: { pen: ledger.server } } },
  });
  const logInWith = (params: object) => logIn(gateway.url, token, admin, params);
  return { ...gateway, ledger, logInWith };
}

const toolsIn = ({ frames }: TestSocket) => frames.filter(({ payload }) => payload?.stream === 'tool');
/** Beginnings and ends: progress that comes together with the result may not be told any more. */
const endsIn = (socket: TestSocket) => toolsIn(socket).filter(({ payload }) => payload.data.phase !== 'update');

/** What the events of a run say, in order: of the texts their deltas, of tools their phases. */
function storyOf({ frames }: TestSocket, runId: string): string[] {
  const events = frames.filter(({ event, payload }) => event === 'agent' && payload.runId === runId);
  const told = events.flatMap(({ payload: { stream, data } }) => {
    if (stream === 'assistant') return `says ${data.delta}`;
    if (stream === 'tool') return data.phase === 'update' ? [] : `${data.name} ${data.phase}`;
    return `${stream} ${data.phase}`;
  });
  // Texts come in pieces as large as they happen to be.
  return told
    .join('\n')
    .replaceAll('\nsays ', '+says ')
    .replaceAll(/\+says |^says /gm, '')
    .split('\n');
}

test.each(['agent', 'chat.send'])(
  '%s: events tell of each call, in order with what is said between',
  async (method) => {
    const { logInWith, client } = await stage(working);
    const [socket, watcher, plain] = [await logInWith(wantsTools), await logInWith(wantsTools), await logInWith({})];
    const runId = 'run-1';
    await socket.request(method, { sessionKey: 'talk', message: 'Do it.', idempotencyKey: runId });
    for (const one of [socket, watcher, plain]) {
      const { payload } = await one.event('chat', ({ state }) => state === 'final');
      expect(payload.message.content[0].text).toBe('Let me see.\n\nHm.\n\nIt is done.');
    }

    expect(endsIn(socket).map(({ payload }) => payload.data)).toEqual([
      { phase: 'start', name: 'pen__work', toolCallId: 'call_1_0', args: { what: 'it', ms: 1 } },
      {
        phase: 'result',
        name: 'pen__work',
        toolCallId: 'call_1_0',
        isError: false,
        result: { content: [{ type: 'text', text: 'worked on it' }] },
      },
      { phase: 'start', name: 'pen__fail', toolCallId: 'call_2_0', args: {} },
      {
        phase: 'result',
        name: 'pen__fail',
        toolCallId: 'call_2_0',
        isError: true,
        result: { content: [{ type: 'text', text: 'Error: the pen is broken' }] },
      },
    ]);
    const story = storyOf(socket, runId).join('\n');
    const places = ['Let me see.', 'pen__work start', 'pen__work result', 'Hm.', 'pen__fail start', 'It is done.'].map(
      (what) => story.indexOf(what),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(storyOf(watcher, runId)).toEqual(storyOf(socket, runId));
    // OpenClaw tells of tools only whom its capabilities ask for it.
    expect(toolsIn(plain)).toEqual([]);

    const history = await socket.request('chat.history', { sessionKey: 'talk' });
    const shown = history.payload.messages.map(({ role, toolName, content }: any) => [
      toolName ?? role,
      ...content.map(({ text, name }: any) => text ?? name),
    ]);
    expect(shown).toEqual([
      ['user', expect.stringContaining('Do it.')],
      ['assistant', 'Let me see.', 'pen__work'],
      ['pen__work', 'worked on it'],
      ['assistant', 'Hm.', 'pen__fail'],
      ['pen__fail', 'Error: the pen is broken'],
      ['assistant', 'It is done.'],
    ]);
    expect(history.payload.totalMessages).toBe(6);
    const page = await socket.request('chat.history', { sessionKey: 'talk', limit: 2, offset: 1 });
    expect(page.payload.messages.map(({ role }: { role: string }) => role)).toEqual(['assistant', 'toolResult']);
    expect((await client.request('/v1/sessions/agent:main:talk')).json.turns[0].tool_work).toHaveLength(1);
  },
);

test('a run of another door is told of, too', async () => {
  const { logInWith, client } = await stage(working);
  const socket = await logInWith(wantsTools);
  await client.chat();
  await socket.event('chat', ({ state }) => state === 'final');
  expect(endsIn(socket)).toHaveLength(4);
});

test('a run of another worker is told of, too', async () => {
  const [ledger, upstream, home] = [
    createToolLedger(),
    await startUpstream(strict(openai, [...working, ...working])),
    createHome(),
  ];
  const file = {
    gateway: { auth: { token }, http: { endpoints: { chatCompletions: { enabled: true } } }, workers: 2 },
    models: { providers: { up: { baseUrl: `${upstream.url}/v1`, models: ['x'] } } },
    agents: { list: [{ id: 'main', model: 'up/x' }] },
    mcp: { servers: { pen: ledger.server } },
  };
  const gateway = await startGatewayProcess({ home, file, environment: { TMPDIR: home.folder } });
  const listening = () => linesOf(gateway.said.stdout).filter((line) => line.includes('a worker process listens'));
  await eventually(() => expect(listening()).toHaveLength(2));
  const socket = await logIn(gateway.url, token, admin, wantsTools);
  const client = createClient(gateway.url, token);
  // Each connection is another worker's turn.
  for (const count of [1, 2]) {
    await client.chat();
    await socket.event('chat', ({ state }) => state === 'final');
    expect(endsIn(socket)).toHaveLength(4 * count);
  }
});

test('chat.abort ends a call, of which its server is told', async () => {
  const { logInWith, ledger } = await stage([{ calls: [{ name: 'pen__hold', args: { what: 'it' } }] }]);
  const socket = await logInWith(wantsTools);
  await socket.request('chat.send', { sessionKey: 'talk', message: 'Do it.', idempotencyKey: 'run-1' });
  const { payload: update } = await socket.event('agent', ({ data }) => data.phase === 'update');
  expect(update.data).toEqual({
    phase: 'update',
    name: 'pen__hold',
    toolCallId: 'call_1_0',
    partialResult: { content: [{ type: 'text', text: 'half' }] },
  });
  await socket.request('chat.abort', { sessionKey: 'talk' });
  const { payload } = await socket.event('chat', ({ state }) => state === 'aborted');
  expect(payload.runId).toBe('run-1');
  await ledger.entry('cancelled');
});

test('the same request again after a failure behind a tool runs nothing', async () => {
  const { logInWith, ledger } = await stage(working, [json({ error: { message: 'no' } }, 400)]);
  const socket = await logInWith(wantsTools);
  const params = { message: 'Do it.', idempotencyKey: 'run-1' };
  const [, failed] = await socket.requestTwice('agent', params);
  expect(failed.error).toMatchObject({ retryable: false });
  const again = await socket.requestTwice('agent', params).catch(() => []);
  expect(again.at(-1)?.payload?.status).not.toBe('ok');
  expect(ledger.entries().filter(({ event }) => event === 'call')).toHaveLength(1);
});
