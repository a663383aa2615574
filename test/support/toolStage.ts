/** One agent with tools of its own on one scripted channel. */
import { Runs, type Run, type RunEvent, type RunOptions } from '../../src/agents/run.ts';
import type { Selection } from '../../src/agents/select.ts';
import type { ChatCompletionRequest, ChatMessage } from '../../src/contract.ts';
import type { GatewayEvent } from '../../src/events.ts';
import { createLanes } from '../../src/sessions/lanes.ts';
import type { SessionStore } from '../../src/sessions/store.ts';
import { callTool, createFakeChannel, delta, finish, text, usage, type Step } from './fakeChannel.ts';
import { createFakeTools, type FakeTools } from './fakeTools.ts';
import { createMemoryStore } from './memoryStore.ts';
import { key, plainAgent } from './runStage.ts';
import { user } from './said.ts';

export const call = (index: number, id: string, name: string, args = '{}') =>
  delta({ tool_calls: [{ index, id, type: 'function', function: { name, arguments: args } }] });

export const tool = (id: string, content: string): ChatMessage => ({ role: 'tool', tool_call_id: id, content });

/** Asks the clock, then says the time. */
export const asksTheClock: Step[][] = [
  [text('Let me look.'), callTool('c1', 'desk__time', '{"zone":"UTC"}'), finish('tool_calls'), usage(10, 5)],
  [text('It is noon.'), finish(), usage(20, 4)],
];

interface StageOptions {
  scripts?: Step[][];
  tools?: FakeTools;
  maxRounds?: number;
  store?: SessionStore;
}

export function stage({
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
    const selection: Selection = { agent: plainAgent, session: { key, remembered }, route, fallbacks: [] };
    const asked = { model: 'openclaw', messages: [user('What time is it?')], stream: true, ...body };
    return runs.start({ selection, body: asked, signal: new AbortController().signal, ...more });
  };
  /** What the model was sent in its nth question. */
  const asked = (at: number) => channel.runs[at]?.request;
  return { channel, tools, runs, store, start, asked, told, events };
}
