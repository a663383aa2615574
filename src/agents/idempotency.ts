import { hash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { ChatCompletionChunk, RunFacts } from '../contract.ts';
import { clientClosedRequest, idempotencyKeyReused, storageBusy, type GatewayError } from '../errors.ts';
import { toCanonicalJson, toCanonicalJsonWithPauses } from '../canonicalJson.ts';
import { thenPauseIfBig } from '../pause.ts';
import { createKeyedMutex } from '../keyedMutex.ts';
import type { Sink } from '../sink.ts';
import type { KeptAnswer, RequestKey, SessionStore } from '../sessions/store.ts';

/** A request that may be sent again without being done again. */
export interface KeyedRequest extends RequestKey {
  /** Of all that the request says; see `digestOf`. */
  digest: string;
}

/** @param request everything that decides what the answer is; the order of keys, and null in place of absent, make no difference */
export const digestOf = (request: unknown): string => hash('sha256', toCanonicalJson(request));

/** The same, with pauses while a big request is gone through. */
export async function digestWithPauses(request: object): Promise<string> {
  const json = await toCanonicalJsonWithPauses(request);
  return thenPauseIfBig(json.length, () => hash('sha256', json));
}

/** An answer that is being made, or was: every reader gets all of it. */
interface SharedAnswer {
  digest: string;
  facts: RunFacts;
  /** Whether it was made before, for an earlier request. */
  isOld: boolean;
  chunks: ChatCompletionChunk[];
  end: { error?: unknown } | undefined;
  readers: number;
  /** Ends the making, with its reason as the error. */
  ending: AbortController;
  /** Runs while nobody reads. */
  unread: NodeJS.Timeout | undefined;
  /** Settles when there is more. */
  more: PromiseWithResolvers<void>;
}

/** What is kept of an answer. */
interface Kept {
  facts: RunFacts;
  /** Their JSON, deflated, in Base64: they take fifty times what they say, and are nearly equal. */
  chunks: string;
}

const [deflate, inflate] = [promisify(deflateRaw), promisify(inflateRaw)];

/** Milliseconds between two looks at a run of another process, and for which a claim waits for those before it. */
const [lookMs, claimTurnMs] = [250, 2000];

/** Milliseconds for which a run goes on that nobody reads any more. */
const unreadMs = 10 * 60_000;

/** Makes an answer. @param signal ends the making, with its reason as the error */
export type MakeAnswer = (signal: AbortSignal, sink: Sink<ChatCompletionChunk>) => Promise<void>;

/** One reading of the answer to a request that carries a key. */
export interface KeyedReading {
  request: KeyedRequest;
  /** Of the run that `make` makes; overwritten by those of the answer that was found. */
  facts: RunFacts;
  /** Ends the reading alone. */
  signal: AbortSignal;
  /** Called before the first chunk when the answer is not new. */
  onOld: () => void;
  make: MakeAnswer;
}

/**
 * Answers requests that carry a key once: who sends one again gets the same answer, from its beginning, whether it is finished or still being made. A run
 * with a key does not end with its readers, so that who comes back finds it. What failed is not kept and runs again.
 */
export function createKeyedAnswers(store: SessionStore) {
  const running = new Map<string, SharedAnswer>();
  // A run enters its lane when it has its key. Claims that overtook each other on the way to the store would let runs do so too.
  const inOrder = createKeyedMutex(storageBusy);
  let whenIdle = () => {};

  async function make(answer: SharedAnswer, { request, make: makeNew }: KeyedReading): Promise<void> {
    const id = idOf(request);
    let isOurs = false;
    try {
      const claim = await claimWhenFree(answer, request);
      if (claim.kind === 'other request') throw idempotencyKeyReused();
      if (claim.kind === 'answered') {
        const { facts, chunks: packed } = JSON.parse(claim.answer) as Kept;
        const chunks = await inflate(Buffer.from(packed, 'base64'));
        Object.assign(answer, { facts, chunks: JSON.parse(chunks.toString()), isOld: true });
      } else {
        isOurs = true;
        answer.ending.signal.throwIfAborted();
        await makeNew(answer.ending.signal, (batch) => {
          answer.chunks.push(...batch);
          tellMore(answer);
        });
      }
      answer.end = {};
    } catch (error) {
      if (isOurs) await store.unclaim(request);
      answer.end = { error };
    }
    clearTimeout(answer.unread);
    running.delete(id);
    tellMore(answer);
    if (running.size === 0) whenIdle();
  }

  async function claimWhenFree(answer: SharedAnswer, request: KeyedRequest) {
    for (;;) {
      const claim = await inOrder(answer.facts.sessionKey, claimTurnMs, () => store.claim(request, request.digest));
      if (claim.kind !== 'running') return claim;
      if (answer.readers === 0) throw clientClosedRequest();
      await pause(lookMs);
      answer.ending.signal.throwIfAborted();
    }
  }

  return {
    /**
     * Gives the answer of a request, made by `make` unless there is one.
     * @throws idempotency_key_reused, what ended the run, and the signal's reason
     */
    async read(reading: KeyedReading, sink: Sink<ChatCompletionChunk>): Promise<void> {
      const { request, facts, signal, onOld } = reading;
      let answer = running.get(idOf(request));
      const isAttached = answer !== undefined;
      if (answer && answer.digest !== request.digest) throw idempotencyKeyReused();
      if (!answer) {
        answer = newAnswer(request, facts);
        running.set(idOf(request), answer);
        void make(answer, reading);
      }
      answer.readers++;
      clearTimeout(answer.unread);
      try {
        for (let at = 0; ;) {
          while (at === answer.chunks.length && !answer.end) await moreOf(answer, signal);
          const together = answer.chunks.slice(at);
          if (together.length === 0) break;
          if (at === 0) {
            Object.assign(facts, answer.facts);
            if (isAttached || answer.isOld) onOld();
          }
          at += together.length;
          await sink(together);
        }
        if (answer.end && 'error' in answer.end) throw answer.end.error;
      } finally {
        answer.readers--;
        if (answer.readers === 0 && !answer.end) endUnread(answer);
      }
    },
    /** Waits until no answer is being made. */
    async idle(): Promise<void> {
      if (running.size === 0) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      whenIdle = resolve;
      await promise;
    },
    /** Ends all that are being made with an error. */
    endAll(error: GatewayError): void {
      for (const { ending } of running.values()) ending.abort(error);
    },
    /** The form in which an answer is kept. */
    toKept: ({ scope, key }: RequestKey, sessionKey: string | null, facts: RunFacts) => {
      return async (chunks: readonly ChatCompletionChunk[]): Promise<KeptAnswer> => {
        const packed = await deflate(JSON.stringify(chunks));
        const kept: Kept = { facts, chunks: packed.toString('base64') };
        return { scope, key, sessionKey, answer: JSON.stringify(kept) };
      };
    },
  };
}

function endUnread(answer: SharedAnswer): void {
  answer.unread = setTimeout(() => answer.ending.abort(clientClosedRequest()), unreadMs).unref();
}

const idOf = ({ scope, key }: RequestKey): string => JSON.stringify([scope, key]);

const newAnswer = ({ digest }: KeyedRequest, facts: RunFacts): SharedAnswer => ({
  digest,
  facts,
  isOld: false,
  chunks: [],
  end: undefined,
  readers: 0,
  ending: new AbortController(),
  unread: undefined,
  more: Promise.withResolvers<void>(),
});

function tellMore(answer: SharedAnswer): void {
  const { resolve } = answer.more;
  answer.more = Promise.withResolvers<void>();
  resolve();
}

/** @throws the signal's reason */
async function moreOf(answer: SharedAnswer, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const left = Promise.withResolvers<never>();
  const leave = () => left.reject(signal.reason);
  signal.addEventListener('abort', leave, { once: true });
  try {
    await Promise.race([answer.more.promise, left.promise]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
