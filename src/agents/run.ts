import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { CompletionAccumulator } from '../channels/completion.ts';
import type { ChatCompletion, ChatCompletionChunk, ChatCompletionRequest, RunFacts } from '../contract.ts';
import { runAborted, type GatewayError } from '../errors.ts';
import type { Sink } from '../sink.ts';
import type { Lanes } from '../sessions/lanes.ts';
import type { KeptAnswer, SessionStore } from '../sessions/store.ts';
import { createKeyedAnswers, type KeyedRequest, type MakeAnswer } from './idempotency.ts';
import type { Selection } from './select.ts';
import { takeTurn, type ModelAttempt, type Progress } from './turn.ts';

/** What a door asks for. */
export interface RunOrder {
  selection: Selection;
  body: ChatCompletionRequest;
  /** Ends the run, with its reason as the error; a run with a key goes on without its reader. */
  signal: AbortSignal;
  /** Made up when it is left out. */
  id?: string;
  /** The door's name for the request, for the log. */
  requestId?: string;
  /** Counts bytes of the answer as held until the order is over. @throws overloaded when there is no room for them */
  hold?: (bytes: number) => void;
  /** The request's key, so that it can be sent again. */
  key?: KeyedRequest;
}

/** One turn of an agent in a session. */
export interface Run {
  id: string;
  /**
   * Takes the turn, and gives its answer as it comes; the last chunk carries the usage. The chunks with a finish_reason come after the turn was committed. To
   * be called once.
   * @throws whatever ended the run; the turn is then not remembered
   */
  read(sink: Sink<ChatCompletionChunk>): Promise<void>;
  /** Likewise, and gives what the chunks add up to. */
  completion(): Promise<ChatCompletion>;
  /** What is known so far; when the first chunk is there it is known who answers. */
  progress: Progress;
  /** Whether the answer is one that was made for an earlier request with the same key; known like `progress`. */
  isReplayed: () => boolean;
}

/** What becomes of a run, for those who only watch. */
export type RunEvent = { runId: string; facts: Readonly<RunFacts> } & (
  | { type: 'start' }
  | { type: 'attempt'; attempt: ModelAttempt; requestId: string | undefined }
  | { type: 'chunks'; chunks: readonly ChatCompletionChunk[] }
  | { type: 'end' }
  | { type: 'error'; error: unknown }
);

/** All runs: the one code path of every door. */
export interface Runs {
  start(order: RunOrder): Run;
  /** Ends the runs that are going on in a session, or the one with that id, with an error: `run_aborted` when it is left out. @returns their ids */
  abort(sessionKey: string, runId?: string, error?: GatewayError): string[];
  /** Tells of every run, from now on until the returned function is called. */
  watch(listener: (event: RunEvent) => void): () => void;
  /** Waits until none is going on, at most so many milliseconds. */
  idle(timeoutMs: number): Promise<void>;
  /** Ends all that are going on with an error. */
  endAll(error: GatewayError): void;
}

/** A run that is going on. */
interface Active {
  id: string;
  sessionKey: string;
  ending: AbortController;
}

/** What all runs share. */
export interface RunsParts {
  store: SessionStore;
  lanes: Lanes;
  /** Milliseconds before a model that failed is asked again; tests shorten it. */
  firstRetryMs?: number | undefined;
}

export function createRuns({ store, lanes, firstRetryMs }: RunsParts): Runs {
  const active = new Set<Active>();
  const listeners = new Set<(event: RunEvent) => void>();
  const keyed = createKeyedAnswers(store);
  let whenIdle = () => {};

  /** Takes the turn, as one of those that can be watched and ended. */
  async function take(id: string, order: RunOrder, progress: Progress, sink: Sink<ChatCompletionChunk>): Promise<void> {
    const { selection, body, signal, key, requestId, hold } = order;
    const { facts } = progress;
    const ending = new AbortController();
    const end = () => ending.abort(signal.reason);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
    const run: Active = { id, sessionKey: selection.session.key, ending };
    active.add(run);
    const tell = (event: Told) => {
      for (const listen of listeners) listen({ runId: id, facts, ...event });
    };
    const toKept = key && keyed.toKept(key, sessionOf(selection), facts);
    const parts = {
      lanes,
      firstRetryMs,
      keepAnswer: (kept: KeptAnswer) => store.keepAnswer(kept),
      onAttempt: (attempt: ModelAttempt) => tell({ type: 'attempt', attempt, requestId }),
      ...(toKept && { toKept }),
    };
    let last: Told = { type: 'end' };
    try {
      tell({ type: 'start' });
      await takeTurn({ selection, body, signal: ending.signal, progress, hold }, parts, (chunks) => {
        tell({ type: 'chunks', chunks });
        return sink(chunks);
      });
    } catch (error) {
      last = { type: 'error', error };
      throw error;
    } finally {
      signal.removeEventListener('abort', end);
      active.delete(run);
      tell(last);
      if (active.size === 0) whenIdle();
    }
  }

  return {
    start(order) {
      const id = order.id ?? randomUUID();
      const progress: Progress = { facts: factsOf(order.selection), modelMs: 0, retryWaitMs: 0, waitedMs: undefined };
      let isReplayed = false;
      const make: MakeAnswer = (signal, sink) => take(id, { ...order, signal }, progress, sink);
      const onOld = () => (isReplayed = true);
      const { key, signal: left } = order;
      const read = (sink: Sink<ChatCompletionChunk>) =>
        key ? keyed.read({ request: key, facts: progress.facts, signal: left, onOld, make }, sink) : make(left, sink);
      return { id, read, completion: () => completionOf(read), progress, isReplayed: () => isReplayed };
    },
    abort(sessionKey, runId, error = runAborted()) {
      const found = [...active].filter(
        (run) => run.sessionKey === sessionKey && (runId ?? run.id) === run.id && !run.ending.signal.aborted,
      );
      for (const { ending } of found) ending.abort(error);
      return found.map(({ id }) => id);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async idle(timeoutMs) {
      const { promise, resolve } = Promise.withResolvers<void>();
      whenIdle = resolve;
      const ended = Promise.all([active.size === 0 ? undefined : promise, keyed.idle()]);
      await Promise.race([ended, setTimeout(timeoutMs, undefined, { ref: false })]);
    },
    endAll(error) {
      for (const { ending } of active) ending.abort(error);
      keyed.endAll(error);
    },
  };
}

type Told = RunEvent extends infer Event ? (Event extends RunEvent ? Omit<Event, 'runId' | 'facts'> : never) : never;

const sessionOf = ({ session }: Selection): string | null => (session.remembered ? session.key : null);

const factsOf = ({ agent, session, route }: Selection): RunFacts => ({
  agentId: agent.id,
  sessionKey: session.key,
  model: route.id,
  omittedTurns: 0,
  attempts: 0,
});

async function completionOf(read: Run['read']): Promise<ChatCompletion> {
  const accumulator = new CompletionAccumulator();
  await read((batch) => {
    for (const chunk of batch) accumulator.add(chunk);
  });
  return accumulator.completion();
}
