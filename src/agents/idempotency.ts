import type { ChatCompletionChunk, RunFacts } from '../contract.ts';
import { clientClosedRequest, idempotencyKeyReused, storageBusy, type GatewayError } from '../errors.ts';
import { createKeyedMutex, pause, unlessAborted } from '../async.ts';
import type { RequestKey, SessionStore } from '../sessions/store.ts';
import type { Sink } from '../sink.ts';
import { fromKept } from './keptAnswer.ts';

/** A request that may be sent again without being done again. */
export interface KeyedRequest extends RequestKey {
  /** Of all that the request says; see `digestOf`. */
  digest: string;
}

/** Makes an answer. @param signal ends the making, with its reason as the error */
export type MakeAnswer = (signal: AbortSignal, sink: Sink<ChatCompletionChunk>) => Promise<void>;

/** One reading of the answer to a request that carries a key. */
export interface KeyedReading {
  request: KeyedRequest;
  /** Of the run that `make` makes; overwritten by those of the answer that was found. */
  facts: RunFacts;
  /** Ends the reading alone. */
  signal: AbortSignal;
  /** Of the run that `make` makes. */
  runId: string;
  /** Called before the first chunk when the answer is not new. @param runId of the run that makes it, when that goes on here */
  onOld: (runId: string) => void;
  make: MakeAnswer;
}

/** Milliseconds between two looks at a run of another process, and milliseconds that a claim waits for the claims before it: as long as for a slow store. */
const [lookMs, claimTurnMs] = [250, 10_000];

/** Milliseconds after which a run is ended that nobody reads any more. */
const unreadMs = 10 * 60_000;

/**
 * Answers requests that carry a key once: who sends one again gets the same answer, from its beginning, whether it is finished or still being made. A run
 * with a key does not end with its readers, so that who comes back finds it. What failed is not kept and runs again.
 */
export class KeyedAnswers {
  readonly #store: Pick<SessionStore, 'claim' | 'unclaim'>;
  readonly #running = new Map<string, SharedAnswer>();
  /** Keeps the claims of one session in order. A run enters its lane after its claim, so runs would overtake each other where claims do. */
  readonly #claimMutex = createKeyedMutex(storageBusy);
  #whenIdle = () => {};

  constructor(store: Pick<SessionStore, 'claim' | 'unclaim'>) {
    this.#store = store;
  }

  /**
   * Gives the answer of a request, made by `make` unless there is one.
   * @throws idempotency_key_reused, what ended the run, and the signal's reason
   */
  async read(reading: KeyedReading, sink: Sink<ChatCompletionChunk>): Promise<void> {
    const { request, facts, signal, onOld } = reading;
    const known = this.#running.get(idOf(request));
    if (known && known.digest !== request.digest) throw idempotencyKeyReused();
    const answer = known ?? this.#begin(reading);
    await answer.read(signal, (batch, isFirst) => {
      if (isFirst) {
        Object.assign(facts, answer.facts);
        if (known || answer.isOld) onOld(answer.runId);
      }
      return sink(batch);
    });
  }

  /** Waits until no answer is being made. */
  async idle(): Promise<void> {
    if (this.#running.size === 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#whenIdle = resolve;
    await promise;
  }

  /** Ends all that are being made with an error. */
  endAll(error: GatewayError): void {
    for (const { ending } of this.#running.values()) ending.abort(error);
  }

  #begin(reading: KeyedReading): SharedAnswer {
    const { request, facts, runId } = reading;
    const answer = new SharedAnswer(request.digest, facts, runId);
    this.#running.set(idOf(request), answer);
    void this.#make(answer, reading);
    return answer;
  }

  async #make(answer: SharedAnswer, { request, make }: KeyedReading): Promise<void> {
    let isOurs = false;
    let end: { error?: unknown } = {};
    try {
      const claim = await this.#claimWhenFree(answer, request);
      if (claim.kind === 'other request') throw idempotencyKeyReused();
      if (claim.kind === 'answered') answer.isFound(await fromKept(claim.answer));
      else {
        isOurs = true;
        answer.ending.signal.throwIfAborted();
        await make(answer.ending.signal, (batch) => answer.add(batch));
      }
    } catch (error) {
      if (isOurs) await this.#store.unclaim(request);
      end = { error };
    }
    this.#running.delete(idOf(request));
    answer.isOver(end);
    if (this.#running.size === 0) this.#whenIdle();
  }

  async #claimWhenFree(answer: SharedAnswer, request: KeyedRequest) {
    const { facts, ending } = answer;
    for (;;) {
      const claim = await this.#claimMutex(facts.sessionKey, claimTurnMs, () =>
        this.#store.claim(request, request.digest),
      );
      if (claim.kind !== 'running') return claim;
      if (answer.readers === 0) throw clientClosedRequest();
      await pause(lookMs, ending.signal);
    }
  }
}

const idOf = ({ scope, key }: RequestKey): string => JSON.stringify([scope, key]);

/** An answer that is being made, or was: every reader gets all of it. */
class SharedAnswer {
  readonly digest: string;
  readonly runId: string;
  facts: RunFacts;
  /** Whether it was made before, for an earlier request. */
  isOld = false;
  readers = 0;
  /** Ends the making, with its reason as the error. */
  readonly ending = new AbortController();
  #chunks: ChatCompletionChunk[] = [];
  #end: { error?: unknown } | undefined;
  /** Runs while nobody reads. */
  #unread: NodeJS.Timeout | undefined;
  /** Settles when there is more. */
  #more = Promise.withResolvers<void>();

  constructor(digest: string, facts: RunFacts, runId: string) {
    [this.digest, this.facts, this.runId] = [digest, facts, runId];
  }

  add(batch: readonly ChatCompletionChunk[]): void {
    this.#chunks.push(...batch);
    this.#tellMore();
  }

  /** It was made for an earlier request. */
  isFound({ facts, chunks }: { facts: RunFacts; chunks: ChatCompletionChunk[] }): void {
    [this.facts, this.#chunks, this.isOld] = [facts, chunks, true];
  }

  /** @param end with what ended it, when it failed */
  isOver(end: { error?: unknown }): void {
    this.#end = end;
    clearTimeout(this.#unread);
    this.#tellMore();
  }

  /** Gives all of it, as it comes. @throws what ended it, and the signal's reason */
  async read(
    signal: AbortSignal,
    take: (batch: readonly ChatCompletionChunk[], isFirst: boolean) => void | Promise<void>,
  ): Promise<void> {
    this.readers++;
    clearTimeout(this.#unread);
    try {
      for (let at = 0; ;) {
        while (at === this.#chunks.length && !this.#end) await unlessAborted(this.#more.promise, signal);
        const batch = this.#chunks.slice(at);
        if (batch.length === 0) break;
        const isFirst = at === 0;
        at += batch.length;
        await take(batch, isFirst);
      }
      if (this.#end && 'error' in this.#end) throw this.#end.error;
    } finally {
      this.readers--;
      if (this.readers === 0 && !this.#end) this.#endUnread();
    }
  }

  #endUnread(): void {
    this.#unread = setTimeout(() => this.ending.abort(clientClosedRequest()), unreadMs).unref();
  }

  #tellMore(): void {
    const { resolve } = this.#more;
    this.#more = Promise.withResolvers<void>();
    resolve();
  }
}
