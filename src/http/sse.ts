import type { ServerResponse } from 'node:http';
import type { ErrorResponse, StreamOf } from '../contract.ts';
import type { Notable } from '../exactJson.ts';
import { exactPieces, isLight } from '../jsonPieces.ts';
import { isTurnLong, nextTurn } from '../pause.ts';

/** The times of a stream, in milliseconds. */
export interface StreamTiming {
  /** A stream begins after this even when there is no event yet: proxies give up on silent upstreams. */
  firstByteMs: number;
  /** Time without an event after which a comment is sent. */
  keepAliveMs: number;
  /** How long a reader may take nothing before it is cut off. */
  stallMs: number;
}

/** What becomes of the response beside its events. */
export interface StreamHooks {
  /** Starts the answer: status line and headers. Called once, at the last moment possible. */
  writeHead: () => void;
  /** Destroys the answer of a reader that takes nothing for `timing.stallMs`. */
  cutOff: () => void;
  /** Is told of an error after the first byte, before the client is. @returns what the client is told of it */
  fail: (error: unknown) => ErrorResponse;
}

/**
 * Writes events as server-sent events (WHATWG HTML, section 9.2): `data:` lines, with `event:` lines before them where events have names, comments as
 * keep-alives, `[DONE]` at the end. Neither `id:` nor `retry:` is ever sent: some clients fail on comments after those.
 *
 * Nothing is written before the first event or the first-byte time, so an error before it can still be answered with its status: it is thrown. After it an
 * error becomes one `data: {"error": …}` event, or those of `failure`, no `[DONE]` follows, and the answer breaks off, because clients take a polite end for success.
 *
 * A reader that does not read is waited for, and nothing more is taken meanwhile.
 */
export async function writeEvents(
  res: ServerResponse,
  { events: give, nameOf, failure = (error) => [error] }: StreamOf<object>,
  timing: StreamTiming,
  hooks: StreamHooks,
): Promise<void> {
  const headOf = (event: object) => (nameOf ? `event: ${nameOf(event)}\ndata: ` : 'data: ');
  const writer = new EventWriter(res, timing, hooks, headOf);
  try {
    await give((batch) => writer.take(batch));
    writer.end('data: [DONE]\n\n');
  } catch (error) {
    if (!res.headersSent) throw error;
    const lastWords = failure(hooks.fail(error)).map((event) => `${headOf(event)}${JSON.stringify(event)}\n\n`);
    const ending = writer.takeRest(lastWords.join(''));
    if (!res.destroyed) await breakOff(res, ending, timing.stallMs, hooks.cutOff);
  } finally {
    writer.stop();
  }
}

/** Writes events, and keep-alive comments between them. */
class EventWriter {
  readonly #res: ServerResponse;
  readonly #timing: StreamTiming;
  readonly #hooks: StreamHooks;
  /** What stands before the JSON of an event. */
  readonly #headOf: (event: object) => string;
  /** The timer of the next comment: at first the first-byte time, then `keepAliveMs` since the last event. */
  #keepAlive: NodeJS.Timeout;
  #hasEvents = false;
  /** Whether an event is written in part: no comment may come into it. */
  #isInEvent = false;
  /** Events that come together are joined into one write, which costs more than all else that is done for them. None is kept back for others to come. */
  #text = '';

  constructor(res: ServerResponse, timing: StreamTiming, hooks: StreamHooks, headOf: (event: object) => string) {
    [this.#res, this.#timing, this.#hooks, this.#headOf] = [res, timing, hooks, headOf];
    this.#keepAlive = setTimeout(this.#comment, timing.firstByteMs);
  }

  /** Writes a batch of events, and waits for a reader that is behind. */
  take(batch: readonly object[]): void | Promise<void> {
    this.#begin();
    this.#noteEvents();
    let at = 0;
    for (const event of batch) {
      if (!isLight(event as Notable)) return this.#takeInPieces(batch.slice(at));
      this.#add(`${this.#headOf(event)}${JSON.stringify(event)}\n\n`);
      at++;
    }
    if (isTurnLong() || this.#res.writableNeedDrain) return this.#pause();
  }

  /** Writes the end of the answer. @param lastWords an event */
  end(lastWords: string): void {
    this.#begin();
    this.#res.end(this.takeRest(lastWords));
  }

  /** @returns what was not written yet, and some last words after it; nothing more is written */
  takeRest(lastWords: string): string {
    this.stop();
    const rest = this.#text;
    this.#text = '';
    return rest + lastWords;
  }

  stop(): void {
    clearTimeout(this.#keepAlive);
  }

  /** Writes long events in pieces that hold nobody up. */
  async #takeInPieces(batch: readonly object[]): Promise<void> {
    for (const event of batch) {
      this.#isInEvent = true;
      this.#add(this.#headOf(event));
      for (const piece of exactPieces(event)) {
        this.#add(piece);
        if (isTurnLong()) await nextTurn();
      }
      this.#add('\n\n');
      this.#isInEvent = false;
    }
    await this.#pause();
  }

  async #pause(): Promise<void> {
    if (isTurnLong()) await nextTurn();
    if (this.#res.writableNeedDrain) await drained(this.#res, this.#timing.stallMs, this.#hooks.cutOff);
    this.#keepAlive.refresh();
  }

  #begin(): void {
    if (!this.#res.headersSent) this.#hooks.writeHead();
  }

  #noteEvents(): void {
    if (this.#hasEvents) {
      this.#keepAlive.refresh();
      return;
    }
    this.#hasEvents = true;
    clearTimeout(this.#keepAlive);
    this.#keepAlive = setTimeout(this.#comment, this.#timing.keepAliveMs);
  }

  #add(text: string): void {
    // The next tick comes when everything that is there already has been taken.
    if (this.#text === '') process.nextTick(this.#flush);
    this.#text += text;
    if (this.#text.length > maxBatch) this.#flush();
  }

  readonly #flush = (): void => {
    const text = this.#text;
    this.#text = '';
    if (text !== '' && !this.#res.destroyed) this.#res.write(text);
  };

  /** None to a reader that has not yet taken what was written before. */
  readonly #comment = (): void => {
    this.#begin();
    if (!this.#isInEvent && !this.#res.writableNeedDrain && !this.#res.destroyed) this.#res.write(': keep-alive\n\n');
    this.#keepAlive = setTimeout(this.#comment, this.#timing.keepAliveMs);
  };
}

/** Characters that are kept back at most. */
const maxBatch = 65_536;

/** Milliseconds that a reader has to understand the last words, before its connection ends. */
const graceMs = 250;
/** Milliseconds that a reader has to close its half of the connection. */
const lingerMs = 1000;

/**
 * Writes the last words, and ends the connection without the end of the answer: it is incomplete then (RFC 9112, section 8), for every client. Who
 * understands the last words leaves by itself. It gets some time for that, because web streams forget what they have not yet given when the connection ends.
 * Our half is closed first: closing both while there is something unread would reset the connection, and could take the last words along.
 */
async function breakOff(res: ServerResponse, lastWords: string, stallMs: number, cutOff: () => void): Promise<void> {
  const { promise: left, resolve: leave } = Promise.withResolvers<void>();
  res.once('close', leave);
  const { promise: written, resolve } = Promise.withResolvers<void>();
  const stalled = setTimeout(cutOff, stallMs);
  res.write(lastWords, () => resolve());
  await Promise.race([written, left]);
  clearTimeout(stalled);
  const grace = setTimeout(leave, graceMs);
  await left;
  clearTimeout(grace);
  const { socket } = res;
  if (!socket || socket.destroyed) return;
  socket.end();
  setTimeout(() => socket.destroy(), lingerMs).unref();
}

/** Waits until the reader has taken what was written, or left. Who takes nothing for too long is cut off. */
async function drained(res: ServerResponse, stallMs: number, cutOff: () => void): Promise<void> {
  if (res.destroyed || !res.writableNeedDrain) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const stalled = setTimeout(cutOff, stallMs);
  res.once('drain', resolve).once('close', resolve);
  await promise;
  clearTimeout(stalled);
  res.off('drain', resolve).off('close', resolve);
}
