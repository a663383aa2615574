import { setImmediate } from 'node:timers/promises';
import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Agent } from '../../src/agents/agents.ts';
import { Runs, type Run, type RunEvent, type RunOptions } from '../../src/agents/run.ts';
import type { Selection } from '../../src/agents/select.ts';
import { CompletionAccumulator } from '../../src/channels/completion.ts';
import {
  loadContract,
  type ChatCompletionChunk,
  type ChatCompletionRequest,
  type ChatMessage,
} from '../../src/contract.ts';
import { clientClosedRequest, overloaded, runAborted, noRoomForAnswer } from '../../src/errors.ts';
import { createLanes } from '../../src/sessions/lanes.ts';
import type { SessionStore } from '../../src/sessions/store.ts';
import { schemaValidator } from '../../tools/contractAjv.ts';
import {
  callTool,
  createFakeChannel,
  delta,
  finish,
  text,
  usage,
  type FakeChannel,
  type Step,
} from '../support/fakeChannel.ts';
import { createMemoryStore } from '../support/memoryStore.ts';
import { oneByOne } from '../support/oneByOne.ts';
import { until } from '../support/eventually.ts';
import { pulled } from '../support/pulled.ts';
import { user } from '../support/said.ts';

const key = 'agent:main:support';
const answer = (content: string | null): ChatMessage => ({ role: 'assistant', content, refusal: null });
const hi: Step[] = [text('Hello'), text(' there'), finish(), usage(3, 2)];

interface Scene {
  channel: FakeChannel;
  store: SessionStore;
  runs: Runs;
  /** Starts a run in the session; `remembered: false` makes it a stateless one. */
  start: (
    body?: Partial<ChatCompletionRequest>,
    signal?: AbortSignal,
    remembered?: boolean,
    order?: Partial<RunOptions>,
  ) => Run;
  stored: () => Promise<readonly ChatMessage[]>;
}

/** One agent on one scripted channel. */
function stage(
  channel: FakeChannel = createFakeChannel(hi),
  agentSettings: Partial<Agent> = {},
  store: SessionStore = createMemoryStore(),
  contextWindow?: number,
): Scene {
  const runs = new Runs({ store, lanes: createLanes(store) });
  const agent: Agent = {
    id: 'main',
    prompt: undefined,
    model: 'fake/model',
    fallbacks: [],
    params: {},
    timeoutMs: 60_000,
    idleTimeoutMs: 60_000,
    ...agentSettings,
  };
  return {
    channel,
    store,
    runs,
    stored: async () => (await turnsOf(store)).flatMap(({ messages }) => messages),
    start: (body = {}, signal = new AbortController().signal, remembered = true, order = {}) => {
      const route = { channel, model: 'model-of-the-channel', id: 'fake/model', contextWindow };
      const selection: Selection = { agent, session: { key, remembered }, route, fallbacks: [] };
      const asked = { model: 'openclaw', messages: [user('hi')], stream: true, ...body };
      return runs.start({ selection, body: asked, signal, ...order });
    },
  };
}

/** What became of the session's turns. */
const recordsOf = async (store: SessionStore) => (await store.read(key))?.records ?? [];
const turnsOf = async (store: SessionStore) => (await recordsOf(store)).filter(({ status }) => status === 'completed');

async function chunksOf(run: Run): Promise<ChatCompletionChunk[]> {
  const chunks: ChatCompletionChunk[] = [];
  await run.read((batch) => void chunks.push(...batch));
  return chunks;
}

/** Chunks as they come, while the test looks on. */
function collect(run: Run): { chunks: ChatCompletionChunk[]; end: Promise<void> } {
  const chunks: ChatCompletionChunk[] = [];
  return { chunks, end: run.read((batch) => void chunks.push(...batch)) };
}

const textsOf = (chunks: readonly ChatCompletionChunk[]) =>
  chunks.map(({ choices }) => choices[0]?.delta.content).filter((content) => content != null && content !== '');
const isEnd = ({ choices, usage: used }: ChatCompletionChunk) => Boolean(used ?? choices[0]?.finish_reason);

afterEach(() => void vi.useRealTimers());

describe('the request that reaches the channel', () => {
  test("begins with the agent's prompt, then come the client's messages, as sent", async () => {
    const { start, channel } = stage(createFakeChannel(hi), { prompt: 'You are Main.' });
    const messages: ChatMessage[] = [
      { role: 'developer', content: [{ type: 'text', text: 'Be brief.' }] },
      Object.assign(user('hi'), { x_vendor: { cache: true } }),
    ];
    await start({ messages }).completion();
    const received = channel.runs[0]?.request.messages ?? [];
    expect(received).toEqual([{ role: 'system', content: 'You are Main.' }, ...messages]);
    expect(received[1]).toBe(messages[0]);
    expect(received[2]).toBe(messages[1]);
  });

  test('has nothing added for an agent without a prompt', async () => {
    const { start, channel } = stage();
    await start().completion();
    expect(channel.runs[0]?.request.messages).toEqual([user('hi')]);
  });

  test("has the channel's own id of the model, and every field of the client, unknown ones included", async () => {
    const { start, channel } = stage();
    const tools = [{ type: 'function' as const, function: { name: 'f', parameters: { type: 'object', $ref: '#' } } }];
    const body = Object.assign(
      { temperature: 0, stream: true, tools, seed: null },
      { x_vendor: { nested: [1, 2] }, top_k: 5 },
    );
    await start(body).completion();
    expect(channel.runs[0]?.request).toEqual({ ...body, model: 'model-of-the-channel', messages: [user('hi')] });
    expect(channel.runs[0]?.request.tools).toBe(tools);
  });

  test('has the params of the agent only where the client says nothing or null', async () => {
    const params = { temperature: 0.5, top_p: 0.9, max_tokens: 100, seed: 1, stop: 'x', logprobs: true };
    const { start, channel } = stage(createFakeChannel(hi), { params });
    await start({ temperature: 0, top_p: null, logprobs: false, stop: '' }).completion();
    expect(channel.runs[0]?.request).toMatchObject({
      temperature: 0,
      top_p: 0.9,
      max_tokens: 100,
      seed: 1,
      stop: '',
      logprobs: false,
    });
  });

  test('has the params of the agent whatever their names are', async () => {
    const params = JSON.parse('{"constructor": 1, "toString": 2, "__proto__": {"polluted": true}}') as object;
    const { start, channel } = stage(createFakeChannel(hi), { params: { ...params } });
    await start().completion();
    expect(Object.keys(channel.runs[0]?.request ?? {})).toEqual(expect.arrayContaining(['model', 'messages']));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('never has a model or messages from the params of the agent', async () => {
    const params = { model: 'other', messages: [] };
    const { start, channel } = stage(createFakeChannel(hi), { params });
    await start().completion();
    expect(channel.runs[0]?.request).toEqual({
      model: 'model-of-the-channel',
      messages: [user('hi')],
      stream: true,
    });
  });

  test.each([
    ['max_tokens', 'max_completion_tokens'],
    ['max_completion_tokens', 'max_tokens'],
  ])("has the client's %s and not the agent's %s, which limits the same thing", async (named, other) => {
    const { start, channel } = stage(createFakeChannel(hi), { params: { [other]: 1000 } });
    await start({ [named]: 5 }).completion();
    const { max_completion_tokens, max_tokens } = channel.runs[0]?.request ?? {};
    expect([max_completion_tokens, max_tokens].filter((limit) => limit != null)).toEqual([5]);
  });

  test('is not the object of the client, which stays as it was', async () => {
    const { start } = stage(createFakeChannel(hi), { prompt: 'You are Main.', params: { seed: 1 } });
    const body: ChatCompletionRequest = { model: 'openclaw', messages: [user('hi')] };
    await start(body).completion();
    expect(body).toEqual({ model: 'openclaw', messages: [user('hi')] });
  });

  test('has the earlier turns of the session, in a stateless run none', async () => {
    const { start, channel } = stage();
    await start({ messages: [user('one')] }).completion();
    await start({ messages: [user('two')] }).completion();
    await start({ messages: [user('three')] }, undefined, false).completion();
    expect(channel.runs[1]?.request.messages).toEqual([user('one'), answer('Hello there'), user('two')]);
    expect(channel.runs[2]?.request.messages).toEqual([user('three')]);
  });
});

describe('the answer', () => {
  test('has one id, time and the model of the request in all its chunks, each of which the contract knows', async () => {
    const isChunk = schemaValidator(loadContract(), 'ChatCompletionChunk');
    const chunks = await chunksOf(stage().start({ model: 'OpenClaw:Main' }));
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
    expect(new Set(chunks.map(({ created }) => created)).size).toBe(1);
    expect(new Set(chunks.map(({ model }) => model))).toEqual(new Set(['OpenClaw:Main']));
    expect(chunks.filter((chunk) => !isChunk(chunk))).toEqual([]);
  });

  test('has another id for each run', async () => {
    const { start } = stage();
    const [one, other] = [await start().completion(), await start().completion()];
    expect(one.id).not.toBe(other.id);
  });

  test('ends with the usage', async () => {
    const chunks = await chunksOf(stage().start());
    expect(chunks.at(-1)).toMatchObject({
      choices: [],
      usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 },
    });
  });

  const scripts: [string, Step[]][] = [
    ['a text', hi],
    ['a tool call', [callTool('c1', 'f', '{"a"'), callTool('c1', 'f', ':1}'), finish('tool_calls'), usage(1, 1)]],
    ['a refusal', [delta({ refusal: 'I ' }), delta({ refusal: 'cannot' }), finish()]],
    ['reasoning and text', [delta({ reasoning_content: 'hm' }), text('ok'), finish()]],
    ['two choices', [text('a', 1), text('b', 0), finish('stop', 1), finish('length', 0), usage(1, 2)]],
    ['nothing', [finish('length')]],
  ];

  test.each(scripts)('as a completion is what its chunks add up to: %s', async (_, script) => {
    const { start } = stage(createFakeChannel(script));
    const folded = new CompletionAccumulator();
    for (const chunk of await chunksOf(start({}, undefined, false))) folded.add(chunk);
    const completion = await start({}, undefined, false).completion();
    expect({ ...completion, id: '', created: 0 }).toEqual({ ...folded.completion(), id: '', created: 0 });
  });

  test("has waited for the model, and the run says how long: the reader's own time does not count", async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const gate = Promise.withResolvers<void>();
    const run = stage(createFakeChannel([text('a'), gate.promise, text('b'), finish()])).start();
    const chunks = oneByOne(pulled<ChatCompletionChunk>((sink) => run.read(sink)));
    await chunks.next();
    await chunks.next();
    vi.advanceTimersByTime(5000);
    // A reader that takes so long does not do it in one turn of the event loop.
    await setImmediate();
    const pending = chunks.next();
    await setImmediate();
    vi.advanceTimersByTime(300);
    gate.resolve();
    await pending;
    expect(run.progress.modelMs).toBe(300);
  });
});

describe('a turn that is complete', () => {
  test('is remembered: what was said and what was answered', async () => {
    const { start, stored } = stage();
    await start({ messages: [{ role: 'system', content: 'x' }, user('one'), user('two')] }).completion();
    expect(await stored()).toEqual([user('one'), user('two'), answer('Hello there')]);
  });

  test('is committed before the client sees a finish_reason or the usage', async () => {
    const committing = Promise.withResolvers<void>();
    const synced = Promise.withResolvers<void>();
    const store: SessionStore = {
      ...createMemoryStore(),
      async commit() {
        committing.resolve();
        await synced.promise;
        return { size: 1, forgotten: 0 };
      },
    };
    const { chunks, end } = collect(stage(createFakeChannel(hi), {}, store).start());
    await committing.promise;
    await setImmediate();
    expect(textsOf(chunks)).toEqual(['Hello', ' there']);
    expect(chunks.filter(isEnd)).toEqual([]);
    synced.resolve();
    await end;
    expect(chunks.filter(isEnd)).toHaveLength(2);
  });

  test('that cannot be committed is not told to be complete', async () => {
    const store: SessionStore = { ...createMemoryStore(), commit: () => Promise.reject(new Error('disk full')) };
    const { start } = stage(createFakeChannel(hi), {}, store);
    const { chunks, end } = collect(start());
    await expect(end).rejects.toThrow('disk full');
    expect(chunks.filter(isEnd)).toEqual([]);
    await expect(start().completion()).rejects.toThrow('disk full');
  });

  test('is remembered without its reasoning', async () => {
    const { start, stored } = stage(
      createFakeChannel([delta({ reasoning_content: 'secretly' }), text('openly'), finish()]),
    );
    const completion = await start().completion();
    expect(completion.choices[0]?.message.reasoning_content).toBe('secretly');
    expect(await stored()).toEqual([user('hi'), answer('openly')]);
  });

  test('with several answers is remembered with the first', async () => {
    const script = [text('second', 1), text('first', 0), finish('stop', 1), finish('stop', 0)];
    const { start, stored } = stage(createFakeChannel(script));
    expect((await start({ n: 2 }).completion()).choices).toHaveLength(2);
    expect(await stored()).toEqual([user('hi'), answer('first')]);
  });

  test('with tool calls is remembered with them, and continued by their results', async () => {
    const channel = createFakeChannel([callTool('c1', 'f', '{}'), finish('tool_calls')], hi);
    const { start, stored } = stage(channel);
    await start().completion();
    const result: ChatMessage = { role: 'tool', tool_call_id: 'c1', content: '42' };
    await start({ messages: [result] }).completion();
    expect(channel.runs[1]?.request.messages).toMatchObject([
      user('hi'),
      { role: 'assistant', content: null, tool_calls: [{ id: 'c1' }] },
      result,
    ]);
    expect(await stored()).toHaveLength(4);
  });

  test('that rewinds forgets what came after the common part, but only when it is complete', async () => {
    const channel = createFakeChannel(hi, hi, [overloaded()], hi);
    const { start, stored } = stage(channel);
    await start({ messages: [user('one')] }).completion();
    await start({ messages: [user('two')] }).completion();
    const edited = [user('one'), answer('Hello there'), user('two, edited')];
    await expect(start({ messages: edited }).completion()).rejects.toMatchObject({ kind: 'server_is_overloaded' });
    expect(await stored()).toHaveLength(4);
    await start({ messages: edited }).completion();
    expect(await stored()).toEqual([...edited, answer('Hello there')]);
  });

  test('without a session touches no store', async () => {
    const untouchable = new Proxy(createMemoryStore(), {
      get: (_, name) => () => Promise.reject(new Error(`touched: ${String(name)}`)),
    });
    const { start } = stage(createFakeChannel(hi), {}, untouchable);
    expect((await start({}, undefined, false).completion()).choices[0]?.message.content).toBe('Hello there');
  });
});

describe('a turn that fails', () => {
  const failures: [string, Step[], string][] = [
    ['before the first chunk', [overloaded()], 'server_is_overloaded'],
    ['in the middle', [text('Hel'), overloaded()], 'server_is_overloaded'],
    ['by ending without any chunk', [], 'upstream_disconnected'],
    ['by ending without a finish_reason', [text('Hel'), usage(1, 1)], 'upstream_disconnected'],
    ['in one of two answers', [text('a', 0), text('b', 1), finish('stop', 0)], 'upstream_disconnected'],
    ['after its finish_reason', [text('a'), finish(), overloaded()], 'server_is_overloaded'],
  ];

  test.each(failures)('%s is told and not remembered', async (_, script, kind) => {
    const { start, stored } = stage(createFakeChannel(script));
    const { chunks, end } = collect(start());
    await expect(end).rejects.toMatchObject({ kind });
    expect(chunks.filter(isEnd)).toEqual([]);
    await expect(start().completion()).rejects.toMatchObject({ kind });
    expect(await stored()).toEqual([]);
  });

  test('never enters a later prompt', async () => {
    const channel = createFakeChannel(hi, [text('lost'), overloaded()], hi);
    const { start } = stage(channel);
    await start({ messages: [user('one')] }).completion();
    await expect(start({ messages: [user('two')] }).completion()).rejects.toMatchObject({
      kind: 'server_is_overloaded',
    });
    await start({ messages: [user('three')] }).completion();
    expect(channel.runs[2]?.request.messages).toEqual([user('one'), answer('Hello there'), user('three')]);
  });

  test.each([true, false])(
    'because its messages do not pair is told by the chunks (remembered: %s)',
    async (remembered) => {
      const { start, channel } = stage();
      const messages: ChatMessage[] = [{ role: 'tool', tool_call_id: 'c1', content: '' }];
      const run = start({ messages }, undefined, remembered);
      await expect(chunksOf(run)).rejects.toMatchObject({ kind: 'invalid_request', param: 'messages[0].role' });
      expect(channel.runs).toEqual([]);
    },
  );
});

describe('a run whose client leaves', () => {
  const reason = clientClosedRequest();

  test('ends with the reason of the signal, cancels the channel and is not remembered', async () => {
    const { start, stored, channel } = stage(createFakeChannel([text('Hel'), 'silence']));
    const controller = new AbortController();
    const chunks = oneByOne(pulled<ChatCompletionChunk>((sink) => start({}, controller.signal).read(sink)));
    await chunks.next();
    await chunks.next();
    const pending = chunks.next();
    controller.abort(reason);
    await expect(pending).rejects.toBe(reason);
    expect(channel.runs[0]).toMatchObject({ closed: true, signal: { aborted: true, reason } });
    expect(await stored()).toEqual([]);
  });

  test('between two chunks asks the channel for nothing more', async () => {
    const { start, stored, channel } = stage();
    const controller = new AbortController();
    const chunks = oneByOne(pulled<ChatCompletionChunk>((sink) => start({}, controller.signal).read(sink)));
    await chunks.next();
    await chunks.next();
    controller.abort(reason);
    await expect(chunks.next()).rejects.toBe(reason);
    expect(channel.runs[0]).toMatchObject({ said: 1, closed: true });
    expect(await stored()).toEqual([]);
  });

  test('before it begins never asks the channel', async () => {
    const { start, channel } = stage();
    await expect(start({}, AbortSignal.abort(reason)).completion()).rejects.toBe(reason);
    await expect(start({}, AbortSignal.abort(reason), false).completion()).rejects.toBe(reason);
    expect(channel.runs.filter(({ said }) => said > 0)).toEqual([]);
  });

  test('while it waits in the lane never reaches the channel', async () => {
    const gate = Promise.withResolvers<void>();
    const { start, channel } = stage(createFakeChannel([gate.promise, text('a'), finish()]));
    const first = start().completion();
    const controller = new AbortController();
    const second = start({}, controller.signal).completion();
    await setImmediate();
    controller.abort(reason);
    await expect(second).rejects.toBe(reason);
    gate.resolve();
    await first;
    expect(channel.runs).toHaveLength(1);
  });

  test('while the store is read never asks the channel', async () => {
    const loaded = Promise.withResolvers<void>();
    const store = createMemoryStore();
    const slow: SessionStore = {
      ...store,
      async enter(...args) {
        await loaded.promise;
        return store.enter(...args);
      },
    };
    const { start, channel } = stage(createFakeChannel(hi), {}, slow);
    const controller = new AbortController();
    const completion = start({}, controller.signal).completion();
    await setImmediate();
    controller.abort(reason);
    loaded.resolve();
    await expect(completion).rejects.toBe(reason);
    expect(channel.runs.filter(({ said }) => said > 0)).toEqual([]);
  });

  test('keeps its reason when the channel fails because of it', async () => {
    const gate = Promise.withResolvers<void>();
    const { start } = stage(createFakeChannel([gate.promise, text('a')]));
    const controller = new AbortController();
    const completion = start({}, controller.signal).completion();
    await setImmediate();
    gate.reject(new Error('socket hang up'));
    controller.abort(reason);
    await expect(completion).rejects.toBe(reason);
  });
});

describe('the lane of a session', () => {
  test('lets the runs of a session come one after the other', async () => {
    const gate = Promise.withResolvers<void>();
    const { start, channel } = stage(createFakeChannel([gate.promise, ...hi], hi));
    const [first, second] = [
      start({ messages: [user('1')] }).completion(),
      start({ messages: [user('2')] }).completion(),
    ];
    await setImmediate();
    expect(channel.runs).toHaveLength(1);
    gate.resolve();
    await Promise.all([first, second]);
    expect(channel.runs[1]?.request.messages).toEqual([user('1'), answer('Hello there'), user('2')]);
  });

  test('never makes a stateless run wait', async () => {
    const { start } = stage(createFakeChannel(['silence'], hi));
    const controller = new AbortController();
    const first = start({}, controller.signal).completion();
    await setImmediate();
    await start({}, undefined, false).completion();
    controller.abort(clientClosedRequest());
    await expect(first).rejects.toMatchObject({ kind: 'client_closed_request' });
  });

  test('is not taken before somebody reads', async () => {
    const { start } = stage();
    start();
    await expect(start().completion()).resolves.toBeDefined();
  });

  test('is free again after a success', async () => {
    const { start } = stage();
    await start().completion();
    await expect(start().completion()).resolves.toBeDefined();
  });

  test('is free again after a failure of the channel', async () => {
    const { start } = stage(createFakeChannel([overloaded()], hi));
    await expect(start().completion()).rejects.toMatchObject({ kind: 'server_is_overloaded' });
    await expect(start().completion()).resolves.toBeDefined();
  });

  test('is free again after a refused request', async () => {
    const { start } = stage();
    const messages: ChatMessage[] = [{ role: 'tool', tool_call_id: 'c1', content: '' }];
    await expect(start({ messages }).completion()).rejects.toMatchObject({ kind: 'invalid_request' });
    await expect(start().completion()).resolves.toBeDefined();
  });

  test.each(['enter', 'reserve', 'commit'] as const)('is free again after the store fails to %s', async (method) => {
    const good = createMemoryStore();
    const failing = vi.fn<() => Promise<never>>().mockRejectedValueOnce(new Error('disk full'));
    const store = { ...good, [method]: failing.mockImplementation(good[method] as () => Promise<never>) };
    const { start } = stage(createFakeChannel(hi), {}, store);
    await expect(start().completion()).rejects.toThrow('disk full');
    await expect(start().completion()).resolves.toBeDefined();
  });

  test('is free again after the client left', async () => {
    const { start } = stage(createFakeChannel(['silence'], hi));
    const controller = new AbortController();
    const first = start({}, controller.signal).completion();
    await setImmediate();
    controller.abort(clientClosedRequest());
    await expect(first).rejects.toMatchObject({ kind: 'client_closed_request' });
    await expect(start().completion()).resolves.toBeDefined();
  });

  test('is free again when the reader stops early, and the channel is closed', async () => {
    const { start, stored, channel } = stage();
    const [leaving, reason] = [new AbortController(), clientClosedRequest()];
    await expect(start({}, leaving.signal).read(() => leaving.abort(reason))).rejects.toBe(reason);
    expect(channel.runs[0]).toMatchObject({ said: 1, closed: true });
    expect(await stored()).toEqual([]);
    await expect(start().completion()).resolves.toBeDefined();
  });
});

describe('the timeouts of a model', () => {
  test('before its first chunk ends the run after timeoutSeconds', async () => {
    const silent: Step[] = ['silence'];
    const { start, stored, channel } = stage(createFakeChannel(silent, silent, silent, hi), { timeoutMs: 5 });
    await expect(start().completion()).rejects.toMatchObject({
      kind: 'upstream_timeout',
      message: expect.stringMatching(/nothing for 0\.005 seconds.* raise timeoutSeconds of the agent /) as string,
    });
    expect(channel.runs[0]).toMatchObject({ closed: true, signal: { aborted: true } });
    expect(await stored()).toEqual([]);
    await expect(start().completion()).resolves.toBeDefined();
  });

  test('between two chunks ends the run after idleTimeoutSeconds', async () => {
    const { start, stored, channel } = stage(createFakeChannel([text('a'), 'silence']), { idleTimeoutMs: 5 });
    const { chunks, end } = collect(start());
    await expect(end).rejects.toMatchObject({
      kind: 'upstream_timeout',
      message: expect.stringContaining('raise idleTimeoutSeconds ') as string,
    });
    expect(textsOf(chunks)).toEqual(['a']);
    expect(channel.runs[0]).toMatchObject({ closed: true, signal: { aborted: true } });
    expect(await stored()).toEqual([]);
  });

  test('after its last word ends the run too', async () => {
    const { start, stored } = stage(createFakeChannel([text('a'), finish(), 'silence']), { idleTimeoutMs: 5 });
    await expect(start().completion()).rejects.toMatchObject({ kind: 'upstream_timeout' });
    expect(await stored()).toEqual([]);
  });

  test('has a limit of its own for the first chunk: the one between chunks does not count yet', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const gate = Promise.withResolvers<void>();
    const { start } = stage(createFakeChannel([gate.promise, ...hi]), { timeoutMs: 600_000, idleTimeoutMs: 120_000 });
    const completion = start().completion();
    await setImmediate();
    vi.advanceTimersByTime(599_999);
    gate.resolve();
    await expect(completion).resolves.toBeDefined();
  });

  test('counts from each chunk anew', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const gates = [1, 2, 3].map(() => Promise.withResolvers<void>());
    const script = gates.flatMap(({ promise }) => [text('a'), promise]);
    const { start } = stage(createFakeChannel([...script, finish()]), { idleTimeoutMs: 1000 });
    const completion = start().completion();
    for (const gate of gates) {
      await setImmediate();
      vi.advanceTimersByTime(999);
      gate.resolve();
    }
    await expect(completion).resolves.toMatchObject({ choices: [{ message: { content: 'aaa' } }] });
  });

  test('does not count while the reader does not ask, and nothing more is read meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const { start, channel } = stage(createFakeChannel(hi), { timeoutMs: 1000, idleTimeoutMs: 1000 });
    const chunks = oneByOne(pulled<ChatCompletionChunk>((sink) => start().read(sink)));
    await chunks.next();
    for (let waits = 0; waits < 3; waits++) {
      await setImmediate();
      expect(channel.runs[0]?.said).toBe(0);
      vi.advanceTimersByTime(1_000_000);
    }
    await expect(chunks.next()).resolves.toMatchObject({ value: { choices: [{ delta: { content: 'Hello' } }] } });
    await expect(chunks.next()).resolves.toMatchObject({ value: { choices: [{ delta: { content: ' there' } }] } });
  });

  test('leaves no timer behind, whatever the end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const { start } = stage(createFakeChannel(hi, [text('a'), overloaded()], []));
    await start().completion();
    await expect(start().completion()).rejects.toMatchObject({ kind: 'server_is_overloaded' });
    await expect(start().completion()).rejects.toMatchObject({ kind: 'upstream_disconnected' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the records of a session', () => {
  const channel = () => createFakeChannel(hi, [text('lost'), overloaded()], ['silence'], hi);

  test('show failed and interrupted turns, which no prompt shows', async () => {
    const { start, store } = stage(channel());
    await start({ messages: [user('one')] }).completion();
    await expect(start({ messages: [user('two')] }).completion()).rejects.toMatchObject({
      kind: 'server_is_overloaded',
    });
    const controller = new AbortController();
    const third = start({ messages: [user('three')] }, controller.signal).completion();
    await until(async () => (await recordsOf(store))[2]?.messages.length === 1);
    controller.abort(clientClosedRequest());
    await expect(third).rejects.toMatchObject({ kind: 'client_closed_request' });
    await start({ messages: [user('four')] }).completion();
    expect(await recordsOf(store)).toMatchObject([
      { status: 'completed', model: 'fake/model', messages: [user('one'), answer('Hello there')] },
      { status: 'failed', model: null, messages: [user('two')] },
      { status: 'interrupted', model: null, messages: [user('three')] },
      { status: 'completed', messages: [user('four'), answer('Hello there')] },
    ]);
  });

  test('have the question before the model is asked', async () => {
    const { start, store, channel: asked } = stage(createFakeChannel(['silence']));
    const controller = new AbortController();
    const run = start({ messages: [user('one')] }, controller.signal).completion();
    await until(() => asked.runs.length === 1);
    expect(await recordsOf(store)).toMatchObject([{ status: 'in_progress', messages: [user('one')] }]);
    controller.abort(clientClosedRequest());
    await expect(run).rejects.toBeDefined();
  });

  test('have nothing of a refused request', async () => {
    const { start, store } = stage();
    const messages: ChatMessage[] = [{ role: 'tool', tool_call_id: 'c1', content: '' }];
    await expect(start({ messages }).completion()).rejects.toMatchObject({ kind: 'invalid_request' });
    expect(await store.read(key)).toBeUndefined();
  });

  test('have whole turns also when a turn is regenerated', async () => {
    const { start, store } = stage(createFakeChannel(hi, hi, [text('Anew'), finish()]));
    await start({ messages: [user('one')] }).completion();
    await start({ messages: [user('two')] }).completion();
    await start({ messages: [user('one'), answer('Hello there'), user('two')] }).completion();
    expect(await recordsOf(store)).toMatchObject([
      { messages: [user('one'), answer('Hello there')] },
      { messages: [user('two'), answer('Anew')] },
    ]);
  });
});

describe("the model's context window", () => {
  const long = 'word '.repeat(400);

  test('is filled with the latest turns; how many were left out is known before the first chunk', async () => {
    const { start, channel, stored } = stage(createFakeChannel(hi), {}, createMemoryStore(), 2000);
    for (const name of ['one', 'two', 'three']) await start({ messages: [user(`${name} ${long}`)] }).completion();
    const run = start({ messages: [user('four')], max_tokens: 500 });
    await oneByOne(pulled<ChatCompletionChunk>((sink) => run.read(sink))).next();
    expect(run.progress.facts.omittedTurns).toBe(1);
    const [first] = channel.runs.at(-1)?.request.messages ?? [];
    expect(first?.content).toMatch(/^two /);
    expect(await stored()).toHaveLength(6);
  });

  test('changes nothing when it is not known', async () => {
    const { start, channel } = stage();
    for (const name of ['one', 'two', 'three']) await start({ messages: [user(`${name} ${long}`)] }).completion();
    expect(channel.runs.at(-1)?.request.messages).toHaveLength(5);
  });
});

describe('a run with a key', () => {
  const keyed = { key: { scope: 's', key: 'k', digest: 'd' } };
  const gated = () => {
    const gate = Promise.withResolvers<void>();
    return { gate, channel: createFakeChannel([text('Hello'), gate.promise, text(' there'), finish(), usage(3, 2)]) };
  };

  test.each([true, false])('is done once and answered twice (in a session: %s)', async (remembered) => {
    const { start, channel, stored } = stage();
    const first = await chunksOf(start({}, undefined, remembered, keyed));
    const second = start({}, undefined, remembered, keyed);
    expect(await chunksOf(second)).toEqual(first);
    expect(second.isReplayed()).toBe(true);
    expect(channel.runs).toHaveLength(1);
    expect(await stored()).toHaveLength(remembered ? 2 : 0);
  });

  test('is answered anew after a restart, with the facts of the first answer', async () => {
    const store = createMemoryStore();
    const first = await stage(createFakeChannel(hi), {}, store).start({}, undefined, true, keyed).completion();
    const later = stage(createFakeChannel([overloaded()]), {}, store);
    const run = later.start({}, undefined, true, keyed);
    run.progress.facts.model = 'other/model';
    expect(await run.completion()).toEqual(first);
    expect(run.isReplayed()).toBe(true);
    expect(run.progress.facts.model).toBe('fake/model');
    expect(later.channel.runs).toEqual([]);
  });

  test('can be joined while it is going on: each reader gets all of it', async () => {
    const { gate, channel } = gated();
    const { start } = stage(channel);
    const [first, second] = [start({}, undefined, true, keyed), start({}, undefined, true, keyed)];
    const both = [chunksOf(first), chunksOf(second)];
    gate.resolve();
    const [one, other] = await Promise.all(both);
    expect(other).toEqual(one);
    expect([first.isReplayed(), second.isReplayed()]).toEqual([false, true]);
    expect(channel.runs).toHaveLength(1);
  });

  test('goes on when its client leaves, and is there when it comes back', async () => {
    const { gate, channel } = gated();
    const { start, stored } = stage(channel);
    const controller = new AbortController();
    const chunks = oneByOne(
      pulled<ChatCompletionChunk>((sink) => start({}, controller.signal, true, keyed).read(sink)),
    );
    await chunks.next();
    const pending = chunks.next().then(() => chunks.next());
    controller.abort(clientClosedRequest());
    await expect(pending).rejects.toMatchObject({ kind: 'client_closed_request' });
    expect(channel.runs[0]).toMatchObject({ closed: false, signal: { aborted: false } });
    gate.resolve();
    await until(async () => (await stored()).length === 2);
    expect(textsOf(await chunksOf(start({}, undefined, true, keyed)))).toEqual(['Hello', ' there']);
    expect(channel.runs).toHaveLength(1);
  });

  test('ends when nobody comes back for ten minutes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { start, channel } = stage(createFakeChannel([text('Hello'), 'silence']), {
      timeoutMs: 3_600_000,
      idleTimeoutMs: 3_600_000,
    });
    const chunks = oneByOne(pulled<ChatCompletionChunk>((sink) => start({}, undefined, true, keyed).read(sink)));
    await chunks.next();
    await chunks.return(undefined);
    vi.advanceTimersByTime(599_000);
    await setImmediate();
    expect(channel.runs[0]).toMatchObject({ closed: false });
    vi.advanceTimersByTime(2000);
    vi.useRealTimers();
    await until(() => channel.runs[0]?.closed);
  });

  test('that failed is told to all its readers, and runs again', async () => {
    const { start, channel } = stage(createFakeChannel([text('Hel'), overloaded()], hi));
    const both = [start({}, undefined, true, keyed).completion(), start({}, undefined, true, keyed).completion()];
    for (const one of both) await expect(one).rejects.toMatchObject({ kind: 'server_is_overloaded' });
    const third = start({}, undefined, true, keyed);
    expect((await third.completion()).choices[0]?.message.content).toBe('Hello there');
    expect(third.isReplayed()).toBe(false);
    expect(channel.runs).toHaveLength(2);
  });

  test('refuses another request with the same key, while it is going on and after', async () => {
    const { gate, channel } = gated();
    const { start } = stage(channel);
    const other = { key: { ...keyed.key, digest: 'other' } };
    const first = start({}, undefined, true, keyed).completion();
    await expect(start({}, undefined, true, other).completion()).rejects.toMatchObject({
      code: 'idempotency_key_reused',
    });
    gate.resolve();
    await first;
    await expect(start({}, undefined, true, other).completion()).rejects.toMatchObject({
      code: 'idempotency_key_reused',
    });
  });

  test('knows nothing of the same key of another credential', async () => {
    const { start, channel } = stage();
    await start({}, undefined, true, keyed).completion();
    await start({}, undefined, true, { key: { ...keyed.key, scope: 'other' } }).completion();
    expect(channel.runs).toHaveLength(2);
  });

  test('waits for the same request on another gateway', async () => {
    const store = createMemoryStore();
    await store.claim(keyed.key, keyed.key.digest);
    const { start, channel } = stage(createFakeChannel(hi), {}, store);
    const run = start({}, undefined, true, keyed);
    const chunks = chunksOf(run);
    await setImmediate();
    expect(channel.runs).toEqual([]);
    const none = deflateRawSync('[]').toString('base64');
    const kept = { facts: { ...run.progress.facts, model: 'far/away' }, chunks: none };
    await store.keepAnswer({ ...keyed.key, sessionKey: null, answer: JSON.stringify(kept) });
    await expect(chunks).resolves.toEqual([]);
    expect(channel.runs).toEqual([]);
  });

  test('is told to its end once it is committed, though there is no room for more', async () => {
    const memory = createMemoryStore();
    let isCommitted = false;
    const store: SessionStore = {
      ...memory,
      async commit(...given) {
        const placed = await memory.commit(...given);
        isCommitted = true;
        return placed;
      },
    };
    const hold = () => {
      if (isCommitted) throw noRoomForAnswer();
    };
    const { start, stored } = stage(createFakeChannel(hi), {}, store);
    const chunks = await chunksOf(start({}, undefined, true, { ...keyed, hold }));
    expect(chunks.filter(isEnd)).toHaveLength(2);
    expect(await stored()).toHaveLength(2);
  });

  test('whose answer cannot be kept is not told to be complete', async () => {
    const store = createMemoryStore();
    const full: SessionStore = { ...store, keepAnswer: () => Promise.reject(new Error('disk full')) };
    const { chunks, end } = collect(stage(createFakeChannel(hi), {}, full).start({}, undefined, false, keyed));
    await expect(end).rejects.toThrow('disk full');
    expect(chunks.filter(isEnd)).toEqual([]);
  });
});

describe('runs that are watched and ended by others', () => {
  test('tell of their start, each chunk and their end', async () => {
    const { start, runs } = stage();
    const events: RunEvent[] = [];
    const unwatch = runs.watch((event) => events.push(event));
    const chunks = await chunksOf(start({}, undefined, true, { id: 'run-1' }));
    unwatch();
    await start().completion();
    expect(events.at(0)?.type).toBe('start');
    expect(events.at(-1)?.type).toBe('end');
    expect(events.flatMap((event) => (event.type === 'chunks' ? event.chunks : []))).toEqual(chunks);
    expect(new Set(events.map(({ runId }) => runId))).toEqual(new Set(['run-1']));
    expect(events[0]?.facts).toMatchObject({ agentId: 'main', sessionKey: key });
  });

  test('tell what ended them, also when their reader stops', async () => {
    const { start, runs } = stage(createFakeChannel([overloaded()], hi));
    const ends: RunEvent[] = [];
    runs.watch((event) => ['end', 'error'].includes(event.type) && ends.push(event));
    await expect(start().completion()).rejects.toBeDefined();
    const leaving = new AbortController();
    const leave = () => leaving.abort(clientClosedRequest());
    await expect(start({}, leaving.signal).read(leave)).rejects.toBeDefined();
    expect(ends).toMatchObject([
      { type: 'error', error: { kind: 'server_is_overloaded' } },
      { type: 'error', error: { kind: 'client_closed_request' } },
    ]);
  });

  test('can be aborted by their session, or one of them by its id', async () => {
    const { start, runs, channel } = stage(createFakeChannel(['silence']));
    const [one, other] = [
      start({}, undefined, true, { id: 'one' }).completion(),
      start({}, undefined, true, { id: 'other' }).completion(),
    ];
    await until(() => channel.runs.length === 1);
    expect(runs.abort('agent:main:another')).toEqual([]);
    expect(runs.abort(key, 'other')).toEqual(['other']);
    await expect(other).rejects.toMatchObject({ kind: 'run_aborted' });
    expect(runs.abort(key)).toEqual(['one']);
    await expect(one).rejects.toMatchObject({ kind: 'run_aborted' });
    expect(runs.abort(key)).toEqual([]);
  });

  test('with a key are going on as soon as they are asked for, and can be ended then', async () => {
    const store = createMemoryStore();
    const claiming = Promise.withResolvers<void>();
    const slow: SessionStore = {
      ...store,
      async claim(...args) {
        await claiming.promise;
        return store.claim(...args);
      },
    };
    const { start, runs, channel } = stage(createFakeChannel(hi), {}, slow);
    const request = { scope: 's', key: 'k', digest: 'd' };
    const run = start({}, undefined, true, { key: request }).completion();
    let isIdle = false;
    const idle = runs.idle(60_000).then(() => (isIdle = true));
    runs.endAll(runAborted());
    await setImmediate();
    expect(isIdle).toBe(false);
    claiming.resolve();
    await expect(run).rejects.toMatchObject({ kind: 'run_aborted' });
    await idle;
    expect(channel.runs).toEqual([]);
    expect(await store.claim(request, 'd')).toEqual({ kind: 'ours' });
  });

  test('with a key can be aborted too, and all of them be ended', async () => {
    const { start, runs, channel } = stage(createFakeChannel(['silence']));
    const run = start({}, undefined, true, { key: { scope: 's', key: 'k', digest: 'd' } }).completion();
    await until(() => channel.runs.length === 1);
    const idle = runs.idle(60_000);
    runs.endAll(runAborted());
    await expect(run).rejects.toMatchObject({ kind: 'run_aborted' });
    await idle;
    await runs.idle(60_000);
  });
});
