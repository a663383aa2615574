import { randomUUID } from 'node:crypto';
import { operator, type Principal } from '../access/principal.ts';
import { abortWith, settlesWithin } from '../async.ts';
import { CompletionAccumulator } from '../channels/completion.ts';
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionRequest,
  ChatMessage,
  RunFacts,
  Usage,
} from '../contract.ts';
import { clientClosedRequest, GatewayError, runAborted } from '../errors.ts';
import { tellNobody, type Tell } from '../events.ts';
import type { Trace } from '../trace.ts';
import type { Sink } from '../sink.ts';
import type { Lanes } from '../sessions/lanes.ts';
import type { SessionStore } from '../sessions/store.ts';
import { KeyedAnswers, type KeyedRequest, type MakeAnswer } from './idempotency.ts';
import type { Toolbox, ToolServerStatus } from '../tools/toolbox.ts';
import { toKept } from './keptAnswer.ts';
import { keptWorkOf } from './keptWork.ts';
import { Meter } from './meter.ts';
import type { Catalogue } from './models.ts';
import type { Selection, Selectors } from './select.ts';
import { selectInSession } from './sessionSettings.ts';
import { factsOf, sessionOf, type Progress } from './question.ts';
import { runToolsOf } from './runTools.ts';
import type { ToolEvent } from './toolRuns.ts';
import { takeTurn, type KeepWhole, type TurnParts } from './turn.ts';
import { storeCompletion } from './storedCompletions.ts';

export type { ToolServerStatus };

/** What a door asks for. */
export interface RunOptions {
  selection: Selection;
  body: ChatCompletionRequest;
  /** Ends the run, with its reason as the error; a run with a key goes on without its reader. */
  signal: AbortSignal;
  /** Who asks, with whose key the run ends; the operator when it is left out. */
  principal?: Principal;
  /** Made up when it is left out. */
  id?: string;
  /** The door's name for the request, for those who are told of the run. */
  requestId?: string;
  /** `performance.now()` at the arrival of the request; now, when it is left out. */
  receivedAt?: number;
  /** Its place in a trace. */
  trace?: Trace | undefined;
  /** Counts bytes of the answer as held until the run is over. @throws overloaded when there is no room for them */
  hold?: (bytes: number) => void;
  /** Whether the agent's tools are left out; they are not, when it is left out. */
  withoutTools?: boolean;
  /** The request's key, so that it can be sent again. */
  key?: KeyedRequest;
  /**
   * Keeps the answer of a request with a key in another form as well, whether its reader is still there or not: hears of all its chunks before the turn is
   * committed.
   */
  keepWhole?: KeepWhole | undefined;
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
  /** Ends what makes the answer, be it the run of an earlier request with the same key. @returns whether it went on */
  cancel: () => boolean;
}

/** What becomes of a run, for those who only watch. */
export type RunEvent = { runId: string; facts: Readonly<RunFacts> } &
  /** `prompt` tells what the model reads, as far as that is known when it is called. */
  (
    | { type: 'start'; prompt: () => readonly ChatMessage[] }
    | { type: 'chunks'; chunks: readonly ChatCompletionChunk[] }
    /** Something became of a call of one of the agent's tools. */
    | { type: 'tool'; tool: ToolEvent }
    | { type: 'end' }
    /** `usage` is that of the answers that its model gave between calls of tools, if any. */
    | { type: 'error'; error: unknown; usage?: Usage | undefined }
  );

/** A run that is going on. */
interface Active {
  id: string;
  sessionKey: string;
  ending: AbortController;
}

/** The runs of other processes of the same gateway. */
export interface OtherRuns {
  /** Ends them there, with this error: see `Runs.abort`. */
  abort(sessionKey: string, runId: string | undefined, error: GatewayError): void;
  /** See `Runs.watchAll`. */
  watch(listener: (event: RunEvent) => void): () => void;
}

/** What all runs share. */
export interface RunsParts {
  store: SessionStore;
  lanes: Lanes;
  /** Milliseconds before a model that failed is asked again; tests shorten it. */
  firstRetryMs?: number | undefined;
  /** Left out where the gateway is one process. */
  others?: OtherRuns | undefined;
  /** Hears of each attempt, each call of a tool and each run when it is over. */
  tell?: Tell;
  /** The tools of agents; left out where they have none. */
  toolbox?: Pick<Toolbox, 'toolsOf' | 'limits' | 'status'> | undefined;
}

/** All runs: the one code path of every door. */
export class Runs {
  readonly #parts: RunsParts;
  readonly #active = new Set<Active>();
  readonly #listeners = new Set<(event: RunEvent) => void>();
  readonly #keyed: KeyedAnswers;
  #whenIdle = () => {};

  constructor(parts: RunsParts) {
    this.#parts = parts;
    this.#keyed = new KeyedAnswers(parts.store);
  }

  /** Who answers a request, in which session, on which model: see `selectInSession`. */
  select = (selectors: Selectors, catalogue: () => Catalogue) => selectInSession(selectors, catalogue, this.#parts);

  start(options: RunOptions): Run {
    const id = options.id ?? randomUUID();
    const receivedAt = options.receivedAt ?? performance.now();
    const progress: Progress = {
      facts: factsOf(options.selection, options.principal),
      modelMs: 0,
      toolMs: 0,
      retryWaitMs: 0,
      waitedMs: undefined,
    };
    const { facts } = progress;
    let [isReplayed, makingId] = [false, id];
    const make: MakeAnswer = (signal, sink) => this.#take(id, { ...options, receivedAt, signal }, progress, sink);
    const onOld = (runId: string) => ([isReplayed, makingId] = [true, runId]);
    const { key, signal } = options;
    const read = (sink: Sink<ChatCompletionChunk>) =>
      key ? this.#keyed.read({ request: key, facts, signal, runId: id, onOld, make }, sink) : make(signal, sink);
    const cancel = () => this.abort(facts.sessionKey, makingId).length > 0;
    return { id, read, completion: () => completionOf(read), progress, isReplayed: () => isReplayed, cancel };
  }

  /**
   * Ends the runs that are going on in a session, or the one with that id, with an error: `run_aborted` when it is left out. Those of other processes are told to end.
   * @returns the ids of those of this process
   */
  abort(sessionKey: string, runId?: string, error = runAborted()): string[] {
    this.#parts.others?.abort(sessionKey, runId, error);
    return this.abortHere(sessionKey, runId, error);
  }

  /** Likewise, those of this process alone. */
  abortHere(sessionKey: string, runId: string | undefined, error: GatewayError): string[] {
    const found = [...this.#active].filter(
      (run) => run.sessionKey === sessionKey && (runId ?? run.id) === run.id && !run.ending.signal.aborted,
    );
    for (const { ending } of found) ending.abort(error);
    return found.map(({ id }) => id);
  }

  /** Tells of every run of all processes, from now on until the returned function is called. */
  watchAll(listener: (event: RunEvent) => void): () => void {
    const ends = [this.watch(listener), this.#parts.others?.watch(listener)];
    return () => ends.forEach((end) => end?.());
  }

  /** Tells of every run of this process, from now on until the returned function is called. */
  watch(listener: (event: RunEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Waits until none is going on, at most so many milliseconds. */
  async idle(timeoutMs: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#whenIdle = resolve;
    const ended = Promise.all([this.#active.size === 0 ? undefined : promise, this.#keyed.idle()]);
    await settlesWithin(ended, timeoutMs);
  }

  /** The servers of the agents' tools, as this process knows them. */
  toolServers(): readonly ToolServerStatus[] {
    return this.#parts.toolbox?.status() ?? [];
  }

  /** How many are going on. */
  get count(): number {
    return this.#active.size;
  }

  /** Ends all that are going on with an error. */
  endAll(error: GatewayError): void {
    for (const { ending } of this.#active) ending.abort(error);
    this.#keyed.endAll(error);
  }

  /** Takes the turn, as one of those that can be watched and ended. */
  async #take(
    id: string,
    options: RunOptions & { receivedAt: number },
    progress: Progress,
    sink: Sink<ChatCompletionChunk>,
  ): Promise<void> {
    const { selection, body, signal, hold, trace, principal = operator } = options;
    const meter = new Meter(progress, body.stream === true, options.receivedAt);
    const ending = new AbortController();
    const unlinks = [signal, ...(principal.key ? [principal.ended] : [])].map((one) => abortWith(one, ending));
    const run: Active = { id, sessionKey: selection.session.key, ending };
    this.#active.add(run);
    const tell = (event: Told) => {
      if (this.#listeners.size > 0) this.#tell({ runId: id, facts: progress.facts, ...event });
    };
    let last: Told = { type: 'end' };
    try {
      tell({ type: 'start', prompt: () => progress.prompt ?? body.messages });
      const turn = { selection, body, signal: ending.signal, progress, hold, trace };
      const tools = runToolsOf(id, options, progress.facts, this.#parts, (tool) => tell({ type: 'tool', tool }));
      await takeTurn(turn, { ...this.#partsOf(id, options, progress), tools }, (chunks) => {
        meter.see(chunks);
        tell({ type: 'chunks', chunks });
        return sink(chunks);
      });
    } catch (caught) {
      // A tool may have acted: the same request would have it act once more.
      const hasActed = caught instanceof GatewayError && progress.facts.toolRounds !== undefined;
      const error = hasActed ? caught.withoutRetry() : caught;
      last = { type: 'error', error, usage: progress.usage };
      throw error;
    } finally {
      unlinks.forEach((unlink) => unlink());
      this.#active.delete(run);
      tell(last);
      this.#tellEnd(id, options, progress, last, meter);
      if (this.#active.size === 0) this.#whenIdle();
    }
  }

  #partsOf(runId: string, options: RunOptions, progress: Progress): TurnParts {
    const { selection, body, key, requestId, keepWhole, principal = operator } = options;
    const { facts } = progress;
    const { lanes, store, firstRetryMs, tell = tellNobody } = this.#parts;
    return {
      lanes,
      keptWork: keptWorkOf(store, principal),
      firstRetryMs,
      keepAnswer: (kept) => store.keepAnswer(kept),
      keepWhole,
      onAttempt: (attempt) => tell({ type: 'attempt', runId, requestId, ...attempt }),
      ...(key && { toKept: (chunks) => toKept(key, sessionOf(selection), facts, chunks) }),
      ...(body.store && { storeCompletion: (completion) => this.#store(completion, options, progress) }),
    };
  }

  /** Never throws: the store tells what went wrong. */
  async #store(completion: ChatCompletion, { body, principal }: RunOptions, progress: Progress): Promise<void> {
    const stored = storeCompletion(completion, body, { keyId: principal?.key?.id }, this.#parts.store);
    progress.isStored = await stored.then(
      () => true,
      () => false,
    );
  }

  #tellEnd(runId: string, { requestId, trace }: RunOptions, { facts }: Progress, last: Told, meter: Meter): void {
    const error = last.type === 'error' ? (last.error ?? clientClosedRequest()) : undefined;
    this.#parts.tell?.({ type: 'run', runId, requestId, facts, error, trace, ...meter.read() });
  }

  #tell(event: RunEvent): void {
    for (const listen of this.#listeners) listen(event);
  }
}

type Told = RunEvent extends infer Event ? (Event extends RunEvent ? Omit<Event, 'runId' | 'facts'> : never) : never;

async function completionOf(read: Run['read']): Promise<ChatCompletion> {
  const accumulator = new CompletionAccumulator();
  await read((batch) => {
    for (const chunk of batch) accumulator.add(chunk);
  });
  return accumulator.completion();
}
