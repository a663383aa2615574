/** Tools of the client beside the agent's own. */
import { describe, expect, test } from 'vitest';
import type { ChatCompletionRequest, ChatMessage } from '../../src/contract.ts';
import { callTool, finish, text, usage, type Step } from '../support/fakeChannel.ts';
import { createMemoryStore } from '../support/memoryStore.ts';
import { user } from '../support/said.ts';
import { call, tool, stage } from '../support/toolStage.ts';

const clientTool = (name: string) => ({
  type: 'function' as const,
  function: { name, parameters: { type: 'object' } },
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
