/** A channel that says what a test has written down for it, and remembers what it was asked. */
import type { Channel, ChannelChunk } from '../../src/channels/channel.ts';
import type { ChatCompletionRequest, Schema } from '../../src/contract.ts';
import type { Sink } from '../../src/sink.ts';

/** A chunk is said, an error is thrown, a promise is awaited; `silence` lasts until the signal fires. */
export type Step = ChannelChunk | Error | Promise<unknown> | 'silence';

export interface FakeRun {
  request: ChatCompletionRequest;
  signal: AbortSignal;
  /** How many chunks were taken from it. */
  said: number;
  /** Whether it ended, by itself or because its reader went away. */
  closed: boolean;
}

export interface FakeChannel extends Channel {
  /** What it was asked so far, oldest first. */
  runs: FakeRun[];
}

/** @param scripts one for each run; the last one serves all further runs */
export function createFakeChannel(...scripts: Step[][]): FakeChannel {
  const runs: FakeRun[] = [];
  return {
    id: 'fake',
    models: () => ['model'],
    runs,
    async run(request, { signal }, sink) {
      const script = scripts[Math.min(runs.length, scripts.length - 1)] ?? [];
      const run: FakeRun = { request, signal, said: 0, closed: false };
      runs.push(run);
      await play(script, run, sink).finally(() => (run.closed = true));
    },
  };
}

async function play(script: readonly Step[], run: FakeRun, sink: Sink<ChannelChunk>): Promise<void> {
  for (const step of script) {
    if (step === 'silence') await abortOf(run.signal);
    else if (step instanceof Error) throw step;
    else if (step instanceof Promise) await Promise.race([step, abortOf(run.signal)]);
    else {
      await sink([step]);
      run.said++;
    }
  }
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

type Delta = Schema<'Delta'>;

/** One with models, of which nothing is asked. */
export const channel = (id: string, ...models: string[]): Channel => ({
  ...createFakeChannel(),
  id,
  models: () => models,
});

export const delta = (said: Delta, index = 0): ChannelChunk => ({
  choices: [{ index, delta: said, finish_reason: null }],
});

export const text = (content: string, index = 0): ChannelChunk => delta({ content }, index);

export const finish = (finish_reason: Schema<'FinishReason'> = 'stop', index = 0): ChannelChunk => ({
  choices: [{ index, delta: {}, finish_reason }],
});

export const callTool = (id: string, name: string, args: string): ChannelChunk =>
  delta({ tool_calls: [{ index: 0, id, type: 'function', function: { name, arguments: args } }] });

export const usage = (prompt_tokens: number, completion_tokens: number): ChannelChunk => ({
  choices: [],
  usage: { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens },
});
