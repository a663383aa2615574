/** One agent on one scripted channel, and what became of its runs. */
import type { Agent } from '../../src/agents/agents.ts';
import { Runs, type Run, type RunOptions } from '../../src/agents/run.ts';
import type { Selection } from '../../src/agents/select.ts';
import type { ChatCompletionChunk, ChatCompletionRequest, ChatMessage } from '../../src/contract.ts';
import { createLanes } from '../../src/sessions/lanes.ts';
import type { SessionStore } from '../../src/sessions/store.ts';
import { createFakeChannel, finish, text, usage, type FakeChannel, type Step } from './fakeChannel.ts';
import { createMemoryStore } from './memoryStore.ts';
import { user } from './said.ts';

export const key = 'agent:main:support';

export const answer = (content: string | null): ChatMessage => ({ role: 'assistant', content, refusal: null });

export const hi: Step[] = [text('Hello'), text(' there'), finish(), usage(3, 2)];

/** An agent that says nothing of its own. */
export const plainAgent: Agent = {
  id: 'main',
  prompt: undefined,
  model: 'fake/model',
  fallbacks: [],
  params: {},
  timeoutMs: 60_000,
  idleTimeoutMs: 60_000,
};

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
export function stage(
  channel: FakeChannel = createFakeChannel(hi),
  agentSettings: Partial<Agent> = {},
  store: SessionStore = createMemoryStore(),
  contextWindow?: number,
): Scene {
  const runs = new Runs({ store, lanes: createLanes(store) });
  const agent = { ...plainAgent, ...agentSettings };
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
export const recordsOf = async (store: SessionStore) => (await store.read(key))?.records ?? [];

const turnsOf = async (store: SessionStore) => (await recordsOf(store)).filter(({ status }) => status === 'completed');

export async function chunksOf(run: Run): Promise<ChatCompletionChunk[]> {
  const chunks: ChatCompletionChunk[] = [];
  await run.read((batch) => void chunks.push(...batch));
  return chunks;
}

/** Chunks as they come, while the test looks on. */
export function collect(run: Run): { chunks: ChatCompletionChunk[]; end: Promise<void> } {
  const chunks: ChatCompletionChunk[] = [];
  return { chunks, end: run.read((batch) => void chunks.push(...batch)) };
}

export const textsOf = (chunks: readonly ChatCompletionChunk[]) =>
  chunks.map(({ choices }) => choices[0]?.delta.content).filter((content) => content != null && content !== '');

export const isEnd = ({ choices, usage: used }: ChatCompletionChunk) => Boolean(used ?? choices[0]?.finish_reason);
