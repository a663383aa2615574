/** An agent that calls tools of its own, inside a run. */
import { describe, expect, test } from 'vitest';
import type { Agent } from '../../src/agents/agents.ts';
import { Runs, type Run, type RunEvent, type RunOptions } from '../../src/agents/run.ts';
import type { Selection } from '../../src/agents/select.ts';
import { getSession } from '../../src/agents/sessions.ts';
import { meterTokens } from '../../src/agents/tokenMeter.ts';
import {
  loadContract,
  type ChatCompletionChunk,
  type ChatCompletionRequest,
  type ChatMessage,
} from '../../src/contract.ts';
import { noRoomForAnswer, runAborted, upstreamDisconnected } from '../../src/errors.ts';
import type { GatewayEvent } from '../../src/events.ts';
import { createLanes } from '../../src/sessions/lanes.ts';
import type { SessionStore } from '../../src/sessions/store.ts';
import { schemaValidator } from '../../tools/contractAjv.ts';
import { callTool, createFakeChannel, delta, finish, text, usage, type Step } from '../support/fakeChannel.ts';
import { createFakeTools, gave, type FakeTools } from '../support/fakeTools.ts';
import { createMemoryStore } from '../support/memoryStore.ts';
import { user } from '../support/said.ts';

const key = 'agent:main:support';
const agent: Agent = {
  id: 'main',
  prompt: undefined,
  model: 'fake/model',
  fallbacks: [],
  params: {},
  timeoutMs: 60_000,
  idleTimeoutMs: 60_000,
};

const clientTool = (name: string) => ({
  type: 'function' as const,
  function: { name, parameters: { type: 'object' } },
});
const call = (index: number, id: string, name: string, args = '{}') =>
  delta({ tool_calls: [{ index, id, type: 'function', function: { name, arguments: args } }] });
const tool = (id: string, content: string): ChatMessage => ({ role: 'tool', tool_call_id: id, content });

/** Asks the clock, then says the time. */
const asksTheClock: Step[][] = [
  [text('Let me look.'), callTool('c1', 'desk__time', '{"zone":"UTC"}'), finish('tool_calls'), usage(10, 5)],
  [text('It is noon.'), finish(), usage(20, 4)],
];

interface StageOptions {
  scripts?: Step[][];
  tools?: FakeTools;
  maxRounds?: number;
  store?: SessionStore;
}

function stage({
  scripts = asksTheClock,
  tools = createFakeTools({ desk__time: () => '12:00' }),
  maxRounds = 5,
  store = createMemoryStore(),
}: StageOptions = {}) {
  const channel = createFakeChannel(...scripts);
  const told: GatewayEvent[] = [];
  const limits = { maxRounds, maxResultBytes: 10_000, timeoutMs: 10_000 };
  const toolbox = { toolsOf: () => tools, limits: () => limits, status: () => [] };
  const runs = new Runs({
    store,
    lanes: createLanes(store),
    toolbox,
    firstRetryMs: 1,
    tell: (event) => told.push(event),
  });
  const events: RunEvent[] = [];
  runs.watchAll((event) => events.push(event));
  const start = (
    body: Partial<ChatCompletionRequest> = {},
    remembered = false,
    more: Partial<RunOptions> = {},
  ): Run => {
    const route = { channel, model: 'model', id: 'fake/model' };
    const selection: Selection = { agent, session: { key, remembered }, route, fallbacks: [] };
    const asked = { model: 'openclaw', messages: [user('What time is it?')], stream: true, ...body };
    return runs.start({ selection, body: asked, signal: new AbortController().signal, ...more });
  };
  /** What the model was sent in its nth question. */
  const asked = (at: number) => channel.runs[at]?.request;
  return { channel, tools, runs, store, start, asked, told, events };
}

async function chunksOf(run: Run): Promise<ChatCompletionChunk[]> {
  const chunks: ChatCompletionChunk[] = [];
  await run.read((batch) => void chunks.push(...batch));
  return chunks;
}

const textsOf = (chunks: readonly ChatCompletionChunk[]) =>
  chunks.map(({ choices }) => choices[0]?.delta.content).filter((content) => content != null && content !== '');

const isChunk = schemaValidator(loadContract(), 'ChatCompletionChunk');

test('a key without tools has a model that is offered none, and runs none', async () => {
  const { start, asked, tools } = stage();
  const principal = {
    key: { id: 'alice', digest: '', scopes: ['write' as const], tools: false as const },
    ended: new AbortController().signal,
  };
  const { choices } = await start({}, false, { principal }).completion();
  expect(choices[0]?.finish_reason).toBe('tool_calls');
  expect(asked(0)?.tools).toBeUndefined();
  expect([asked(1), tools.calls]).toEqual([undefined, []]);
});

describe('a call of the agent', () => {
  test('is run, and the model asked again, while the client sees one answer', async () => {
    const { start, asked, tools } = stage();
    const run = start();
    const chunks = await chunksOf(run);
    expect(tools.calls).toEqual([{ name: 'desk__time', args: { zone: 'UTC' }, isLeft: false }]);
    expect(textsOf(chunks)).toEqual(['Let me look.', '\n\n', 'It is noon.']);
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
    expect(chunks.filter(({ choices }) => choices[0]?.delta.role)).toHaveLength(1);
    expect(chunks.flatMap(({ choices }) => choices[0]?.finish_reason ?? [])).toEqual(['stop']);
    expect(chunks.at(-1)?.usage).toEqual({ prompt_tokens: 30, completion_tokens: 9, total_tokens: 39 });
    expect(run.progress.facts).toMatchObject({ toolRounds: 1, attempts: 2 });
    for (const chunk of chunks) expect(isChunk(chunk)).toBe(true);
    expect(JSON.stringify(chunks)).not.toContain('tool_calls');
    expect(asked(0)?.tools).toEqual([
      {
        type: 'function',
        function: { name: 'desk__time', description: 'Does desk__time.', parameters: { type: 'object' } },
      },
    ]);
    expect(asked(1)?.messages).toEqual([
      user('What time is it?'),
      {
        role: 'assistant',
        content: 'Let me look.',
        refusal: null,
        tool_calls: [{ id: 'c1', type: 'function', function: { name: 'desk__time', arguments: '{"zone":"UTC"}' } }],
      },
      tool('c1', '12:00'),
    ]);
  });

  test('gives the same whole answer to who does not stream', async () => {
    const { start } = stage();
    const run = start({ stream: false });
    const completion = await run.completion();
    expect(completion.choices).toEqual([
      expect.objectContaining({
        finish_reason: 'stop',
        message: { role: 'assistant', content: 'Let me look.\n\nIt is noon.', refusal: null },
      }),
    ]);
    expect(completion.usage).toEqual({ prompt_tokens: 30, completion_tokens: 9, total_tokens: 39 });
  });

  test('costs a run without tools nothing', async () => {
    const store = createMemoryStore();
    const channel = createFakeChannel([text('Hello'), finish()]);
    const runs = new Runs({ store, lanes: createLanes(store) });
    const selection: Selection = {
      agent,
      session: { key, remembered: false },
      route: { channel, model: 'model', id: 'fake/model' },
      fallbacks: [],
    };
    const body = { model: 'openclaw', messages: [user('hi')] };
    const run = runs.start({ selection, body, signal: new AbortController().signal });
    await run.completion();
    expect(channel.runs[0]?.request).toEqual({ ...body, model: 'model' });
    expect(run.progress.facts).not.toHaveProperty('toolRounds');
  });

  test('that fails, or that no tool has, is told to the model as an error', async () => {
    const tools = createFakeTools({ desk__time: () => gave('the clock is broken', { isError: true }) });
    const scripts: Step[][] = [
      [
        call(0, 'c1', 'desk__time'),
        call(1, 'c2', 'desk__nothing'),
        call(2, 'c3', 'desk__time', '{"half'),
        finish('tool_calls'),
      ],
      [text('Sorry.'), finish()],
    ];
    const { start, asked } = stage({ scripts, tools });
    await start().completion();
    expect(tools.calls).toHaveLength(1);
    expect(asked(1)?.messages.slice(2)).toEqual([
      tool('c1', 'Error: the clock is broken'),
      tool('c2', "Error: There is no tool 'desk__nothing'. Call one of the tools that are offered."),
      tool('c3', expect.stringContaining('Error: The arguments are no JSON object') as string),
    ]);
  });

  test('gives images in a message after all results', async () => {
    const image = { type: 'image_url' as const, image_url: { url: 'data:image/png;base64,AAAA' } };
    const tools = createFakeTools({ desk__look: () => gave('', { parts: [image] }), desk__time: () => '12:00' });
    const scripts: Step[][] = [
      [call(0, 'c1', 'desk__look'), call(1, 'c2', 'desk__time'), finish('tool_calls')],
      [text('A cat, at noon.'), finish()],
    ];
    const { start, asked } = stage({ scripts, tools });
    await start().completion();
    expect(asked(1)?.messages.slice(2)).toEqual([
      tool('c1', 'The result is what the next message shows.'),
      tool('c2', '12:00'),
      { role: 'user', content: [{ type: 'text', text: 'What the tool desk__look gave:' }, image] },
    ]);
  });

  test('gives results that count as held, so that many of them do not fill the memory', async () => {
    const image = { type: 'image_url' as const, image_url: { url: `data:image/png;base64,${'A'.repeat(5000)}` } };
    const tools = createFakeTools({
      desk__look: () => gave('', { parts: [image] }),
      desk__time: () => gave('x'.repeat(3000)),
    });
    const scripts: Step[][] = [
      [call(0, 'c1', 'desk__look'), call(1, 'c2', 'desk__time'), finish('tool_calls')],
      [text('Done.'), finish()],
    ];
    const { start } = stage({ scripts, tools });
    let held = 0;
    await start({}, false, { hold: (bytes) => void (held += bytes) }).completion();
    expect(held).toBeGreaterThan(8000);
    const refused = stage({ scripts, tools });
    const hold = (bytes: number) => {
      if (bytes > 8000) throw noRoomForAnswer();
    };
    await expect(refused.start({}, false, { hold }).completion()).rejects.toMatchObject({ shouldRetry: false });
  });

  test('runs beside the others where its server allows that, and after them where it does not', async () => {
    const going: string[] = [];
    let most = 0;
    const act = (name: string) => async () => {
      going.push(name);
      most = Math.max(most, going.length);
      await Promise.resolve();
      going.splice(going.indexOf(name), 1);
      return name;
    };
    const names = (server: string) => [1, 2, 3].map((at) => `${server}__${at}`);
    const mostOf = async (server: string) => {
      most = 0;
      const tools = createFakeTools(Object.fromEntries(names(server).map((name) => [name, act(name)])));
      const calls = names(server).map((name, at) => call(at, `c${at}`, name));
      const { start, asked } = stage({
        tools,
        scripts: [
          [...calls, finish('tool_calls')],
          [text('Done.'), finish()],
        ],
      });
      await start().completion();
      expect(asked(1)?.messages.slice(2)).toEqual(names(server).map((name, at) => tool(`c${at}`, name)));
      return most;
    };
    expect(await mostOf('desk')).toBe(3);
    expect(await mostOf('line')).toBe(1);
  });

  test('comes no more often than the limit says', async () => {
    const { start, tools } = stage({
      scripts: [[callTool('c1', 'desk__time', '{}'), finish('tool_calls')]],
      maxRounds: 3,
    });
    await expect(start().completion()).rejects.toMatchObject({
      code: 'tool_limit_reached',
      message: expect.stringContaining('tools.loop.maxRounds') as string,
    });
    expect(tools.calls).toHaveLength(3);
  });

  test('in an answer that was cut short is not run', async () => {
    const { start, tools } = stage({
      scripts: [[text('I will'), callTool('c1', 'desk__time', '{}'), finish('length')]],
    });
    const completion = await start({ stream: false }).completion();
    expect(tools.calls).toEqual([]);
    expect(completion.choices[0]).toMatchObject({ finish_reason: 'length', message: { content: 'I will' } });
    expect(completion.choices[0]?.message).not.toHaveProperty('tool_calls');
  });

  test('is told to those who watch, and to the log', async () => {
    const tools = createFakeTools({
      desk__time: (_, { onProgress }) => {
        onProgress?.({ progress: 1, total: 2 });
        return '12:00';
      },
    });
    const { start, events, told } = stage({ tools });
    await start().completion();
    expect(events.flatMap((event) => (event.type === 'tool' ? event.tool : []))).toEqual([
      { phase: 'start', callId: 'c1', name: 'desk__time', args: { zone: 'UTC' } },
      { phase: 'update', callId: 'c1', name: 'desk__time', progress: { progress: 1, total: 2 } },
      expect.objectContaining({ phase: 'result', callId: 'c1', text: '12:00', isError: false }),
    ]);
    expect(told.filter(({ type }) => type === 'tool')).toEqual([
      expect.objectContaining({ tool: 'desk__time', server: 'desk', outcome: 'ok', bytes: 5, agentId: 'main' }),
    ]);
  });

  test('is given up with the run', async () => {
    const begun = Promise.withResolvers<void>();
    const tools = createFakeTools({
      desk__time: () => {
        begun.resolve();
        return new Promise<string>(() => {});
      },
    });
    const { start, told, runs } = stage({ tools });
    const completion = start().completion();
    completion.catch(() => {});
    await begun.promise;
    expect(runs.abort(key)).toHaveLength(1);
    await expect(completion).rejects.toMatchObject({ kind: 'run_aborted', shouldRetry: false });
    expect(tools.calls).toEqual([expect.objectContaining({ isLeft: true })]);
    expect(told.filter(({ type }) => type === 'tool')).toEqual([expect.objectContaining({ outcome: 'left' })]);
  });

  test('is not run again when the model fails after it, and the model asked again for that answer alone', async () => {
    const scripts: Step[][] = [asksTheClock[0] ?? [], [upstreamDisconnected()], [text('It is noon.'), finish()]];
    const { start, tools } = stage({ scripts });
    const chunks = await chunksOf(start());
    expect(textsOf(chunks).join('')).toBe('Let me look.\n\nIt is noon.');
    expect(tools.calls).toHaveLength(1);
  });
});

describe("the client's own tools", () => {
  const tools = [clientTool('open_door')];

  test('are offered beside those of the agent, and end the answer', async () => {
    const scripts: Step[][] = [[callTool('c1', 'open_door', '{"door":1}'), finish('tool_calls')]];
    const { start, asked, tools: own } = stage({ scripts });
    const completion = await start({ tools, stream: false }).completion();
    expect(asked(0)?.tools).toHaveLength(2);
    expect(own.calls).toEqual([]);
    expect(completion.choices[0]).toMatchObject({
      finish_reason: 'tool_calls',
      message: { content: null, tool_calls: [{ id: 'c1', function: { name: 'open_door', arguments: '{"door":1}' } }] },
    });
  });

  test('hide those of the agent with the same name', async () => {
    const scripts: Step[][] = [[callTool('c1', 'desk__time', '{}'), finish('tool_calls')]];
    const { start, asked, tools: own, told } = stage({ scripts });
    const completion = await start({ tools: [clientTool('desk__time')] }).completion();
    expect(asked(0)?.tools).toEqual([clientTool('desk__time')]);
    expect(own.calls).toEqual([]);
    expect(completion.choices[0]?.message.tool_calls).toHaveLength(1);
    expect(told).toContainEqual(expect.objectContaining({ type: 'tools hidden', names: ['desk__time'] }));
  });

  test.each([
    ['none', { tool_choice: 'none' as const }, ['desk__time'], 'auto'],
    ['required', { tool_choice: 'required' as const }, ['open_door'], 'required'],
    [
      'a name',
      { tool_choice: { type: 'function' as const, function: { name: 'open_door' } } },
      ['open_door'],
      { type: 'function', function: { name: 'open_door' } },
    ],
    ['auto', { tool_choice: 'auto' as const }, ['desk__time', 'open_door'], 'auto'],
    [
      'some',
      {
        tool_choice: {
          type: 'allowed_tools' as const,
          allowed_tools: {
            mode: 'auto' as const,
            tools: [{ type: 'function' as const, function: { name: 'shut_door' } }],
          },
        },
        tools: [clientTool('open_door'), clientTool('shut_door')],
      },
      ['desk__time', 'shut_door'],
      'auto',
    ],
  ])('are those that tool_choice speaks of: %s', async (_, body, offered, choice) => {
    const { start, asked } = stage({ scripts: [[text('Hm.'), finish()]] });
    await start({ tools, ...body }).completion();
    expect(asked(0)?.tools?.map((one) => one.type === 'function' && one.function.name)).toEqual(offered);
    expect(asked(0)?.tool_choice).toEqual(choice);
  });

  test.each([
    ['n', { n: 2 }],
    ['functions', { functions: [{ name: 'f' }] }],
  ])('cannot be mixed with %s', async (param, body) => {
    const { start } = stage();
    await expect(start(body as Partial<ChatCompletionRequest>).completion()).rejects.toMatchObject({
      param,
      code: 'unsupported_parameter',
    });
  });

  /** Both kinds in one answer, and what comes of it. */
  const both: Step[][] = [
    [
      text('I look, and open.'),
      call(0, 'c1', 'open_door'),
      call(1, 'c2', 'desk__time'),
      finish('tool_calls'),
      usage(1, 1),
    ],
    [text('It is noon, and the door is open.'), finish(), usage(1, 1)],
  ];

  test.each([
    ['in a session', true],
    ['without one', false],
  ])(
    'come together with those of the agent: both are complete when the client comes back, %s',
    async (_, remembered) => {
      const { start, asked, tools: own } = stage({ scripts: both });
      const first = await start({ tools }, remembered).completion();
      const message = first.choices[0]?.message;
      expect(own.calls).toHaveLength(1);
      expect(first.choices[0]?.finish_reason).toBe('tool_calls');
      expect(message?.tool_calls?.map((one) => one.type === 'function' && one.function.name)).toEqual(['open_door']);
      const id = message?.tool_calls?.[0]?.id ?? '';
      const messages = [...(remembered ? [] : [user('What time is it?'), message as ChatMessage]), tool(id, 'opened')];
      const second = await start({ tools, messages }, remembered).completion();
      expect(second.choices[0]?.message.content).toBe('It is noon, and the door is open.');
      expect(asked(1)?.messages).toEqual([
        user('What time is it?'),
        {
          role: 'assistant',
          content: 'I look, and open.',
          refusal: null,
          tool_calls: [
            expect.objectContaining({ id, function: { name: 'open_door', arguments: '{}' } }),
            expect.objectContaining({ id: 'c2', function: { name: 'desk__time', arguments: '{}' } }),
          ],
        },
        tool(id, 'opened'),
        tool('c2', '12:00'),
      ]);
      expect(own.calls).toHaveLength(1);
    },
  );

  test('that belong to work which is not there, or to another key, are a clear error', async () => {
    const store = createMemoryStore();
    const { start } = stage({ scripts: both, store });
    const first = await start({ tools }).completion();
    const message = first.choices[0]?.message as ChatMessage & { tool_calls: { id: string }[] };
    const messages = [user('hi'), message, tool(message.tool_calls[0]?.id ?? '', 'opened')];
    const principal = {
      key: { id: 'alice', digest: '', scopes: ['write' as const] },
      ended: new AbortController().signal,
    };
    const refused = {
      code: 'tool_calls_forgotten',
      message: expect.stringContaining(message.tool_calls[0]?.id ?? '?') as string,
    };
    await expect(start({ messages }, false, { principal }).completion()).rejects.toMatchObject(refused);
    const elsewhere = stage({ scripts: both });
    await expect(elsewhere.start({ messages }).completion()).rejects.toMatchObject(refused);
  });
});

test('made-up ids of kept calls ask the store once, however many there are', async () => {
  const store = createMemoryStore();
  let asked = 0;
  const counting = { ...store, findText: async () => (asked++, undefined) };
  const { start } = stage({ store: counting });
  const messages = Array.from({ length: 50 }, (_, at): ChatMessage[] => {
    const id = `kept_${String(at).padStart(24, '0')}_0`;
    const calls = [{ id, type: 'function' as const, function: { name: 'f', arguments: '{}' } }];
    return [{ role: 'assistant', content: null, tool_calls: calls }, tool(id, 'x')];
  }).flat();
  const run = start({ messages: [user('hi'), ...messages] });
  await expect(run.completion()).rejects.toMatchObject({ code: 'tool_calls_forgotten' });
  expect(asked).toBe(1);
});

describe('a session', () => {
  test('shows an image to the model in its own turn, and says in later ones that there was one', async () => {
    const image = { type: 'image_url' as const, image_url: { url: 'data:image/png;base64,AAAA' } };
    const tools = createFakeTools({ desk__look: () => gave('', { parts: [image] }) });
    const scripts: Step[][] = [
      [call(0, 'c1', 'desk__look'), finish('tool_calls')],
      [text('A cat.'), finish()],
      [text('Still a cat.'), finish()],
    ];
    const { start, asked } = stage({ scripts, tools });
    await start({}, true).completion();
    await start({ messages: [user('And now?')] }, true).completion();
    expect(JSON.stringify(asked(1)?.messages)).toContain('AAAA');
    expect(JSON.stringify(asked(2)?.messages)).not.toContain('AAAA');
    expect(JSON.stringify(asked(2)?.messages)).toContain('an image, seen at that time');
  });

  test('keeps the work with the answer, and the model reads it in later turns', async () => {
    const scripts = [...asksTheClock, [text('Noon, as I said.'), finish()]];
    const { start, asked, store } = stage({ scripts });
    await start({}, true).completion();
    await start({ messages: [user('Again?')] }, true).completion();
    expect(asked(2)?.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'assistant', 'user']);
    expect(asked(2)?.messages[3]?.content).toBe('It is noon.');
    const session = await getSession(key, { limit: 10, order: 'asc' }, store, new AbortController().signal);
    expect(session.turns[0]).toMatchObject({
      messages: [{ role: 'user' }, { role: 'assistant', content: 'Let me look.\n\nIt is noon.' }],
      tool_work: [{ answer: 1, messages: [{ role: 'assistant' }, { role: 'tool' }, { role: 'assistant' }] }],
    });
    expect(session.turns[1]).not.toHaveProperty('tool_work');
  });

  test('knows its answer again when the client sends the whole conversation, which never saw the work', async () => {
    const scripts = [...asksTheClock, [text('Noon, as I said.'), finish()]];
    const { start, asked, store } = stage({ scripts });
    const first = await start({}, true).completion();
    const messages = [user('What time is it?'), first.choices[0]?.message as ChatMessage, user('Again?')];
    await start({ messages }, true).completion();
    expect(asked(2)?.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'assistant', 'user']);
    const turns = (await store.read(key))?.records ?? [];
    expect(turns.map((turn) => turn.messages.map(({ role }) => role))).toEqual([
      ['user', 'assistant'],
      ['user', 'assistant'],
    ]);
  });

  test('counts what the model used in a run that failed after a tool acted', async () => {
    const { start, told } = stage({ scripts: [asksTheClock[0] ?? [], [runAborted()]] });
    await expect(start({}, true).completion()).rejects.toThrow('aborted');
    expect(told).toContainEqual(
      expect.objectContaining({ type: 'run', usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 } }),
    );
  });

  test('counts that for a key, too', async () => {
    const { start, runs } = stage({ scripts: [asksTheClock[0] ?? [], [runAborted()]] });
    const spent: [string, number][] = [];
    meterTokens(
      runs,
      () => true,
      (...one) => spent.push(one),
    );
    const principal = {
      key: { id: 'alice', digest: '', scopes: ['write' as const] },
      ended: new AbortController().signal,
    };
    await expect(start({}, false, { principal }).completion()).rejects.toThrow('aborted');
    expect(spent).toEqual([['alice', 15]]);
  });

  test('keeps nothing of a run that failed after a tool acted', async () => {
    const scripts: Step[][] = [asksTheClock[0] ?? [], [runAborted()]];
    const { start, store } = stage({ scripts });
    await expect(start({}, true).completion()).rejects.toThrow(/look at what the agent's tools did/);
    expect((await store.read(key))?.records).toEqual([expect.objectContaining({ status: 'failed' })]);
  });
});

describe('a request with a key', () => {
  const request = (digest = 'digest') => ({ key: { scope: 'me', key: 'k1', digest } });

  test('has its tools run once, however often it comes', async () => {
    const { start, tools } = stage();
    const first = await start({ stream: false }, false, request()).completion();
    const again = await start({ stream: false }, false, request()).completion();
    expect(again).toEqual(first);
    expect(tools.calls).toHaveLength(1);
  });

  test('is not run again after a tool acted and the run failed', async () => {
    const scripts: Step[][] = [asksTheClock[0] ?? [], [runAborted()]];
    const { start, tools } = stage({ scripts });
    await expect(start({}, false, request()).completion()).rejects.toMatchObject({ shouldRetry: false });
    await expect(start({}, false, request()).completion()).rejects.toMatchObject({ code: 'run_interrupted' });
    expect(tools.calls).toHaveLength(1);
  });

  test('is run again when it failed before any tool acted', async () => {
    const { start, tools } = stage({ scripts: [[runAborted()], ...asksTheClock] });
    await expect(start({}, false, request()).completion()).rejects.toMatchObject({ kind: 'run_aborted' });
    await start({}, false, request()).completion();
    expect(tools.calls).toHaveLength(1);
  });
});
