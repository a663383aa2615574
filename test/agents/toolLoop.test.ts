/** An agent that calls tools of its own, inside a run. */
import { describe, expect, test } from 'vitest';
import { Runs } from '../../src/agents/run.ts';
import type { Selection } from '../../src/agents/select.ts';
import { loadContract } from '../../src/contract.ts';
import { noRoomForAnswer, upstreamDisconnected } from '../../src/errors.ts';
import { createLanes } from '../../src/sessions/lanes.ts';
import { schemaValidator } from '../../tools/contractAjv.ts';
import { callTool, createFakeChannel, finish, text, type Step } from '../support/fakeChannel.ts';
import { createFakeTools, gave } from '../support/fakeTools.ts';
import { createMemoryStore } from '../support/memoryStore.ts';
import { user } from '../support/said.ts';
import { chunksOf, key, plainAgent, textsOf } from '../support/runStage.ts';
import { call, tool, asksTheClock, stage } from '../support/toolStage.ts';

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
      agent: plainAgent,
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
