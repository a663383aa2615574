import type { ServerResponse } from 'node:http';
import type { ErrorResponse } from '../contract.ts';
import { exactPieces } from '../jsonPieces.ts';
import { isTurnLong, nextTurn } from '../pause.ts';

/** The times of a stream, in milliseconds. */
export interface StreamTiming {
  /** A stream begins after this even when there is no event yet: proxies give up on silent upstreams. */
  firstByteMs: number;
  /** Silence after which a comment is sent. */
  keepAliveMs: number;
  /** How long a reader may take nothing before it is cut off. */
  stallMs: number;
}

/** Starts the answer: status line and headers. Called once, at the last moment possible. */
type WriteHead = () => void;

/**
 * Writes events as server-sent events (WHATWG HTML, section 9.2): `data:` lines only, comments as keep-alives, `[DONE]` at the end. Neither `id:` nor
 * `retry:` is ever sent: some clients fail on comments after those.
 *
 * Nothing is written before the first event or the first-byte time, so an error before it can still be answered with its status: it is thrown. After it an
 * error becomes one `data: {"error": …}` event, no `[DONE]` follows, and the answer breaks off, because clients take a polite end for success.
 *
 * A reader that does not read is waited for, and nothing more is asked of `events` meanwhile.
 * @param events those together that came together; each is an event of its own
 * @param cutOff destroys the answer of a reader that takes nothing for `timing.stallMs`
 * @param fail is told of an error after the first byte, before the client is; @returns what the client is told of it
 */
export async function writeEvents(
  res: ServerResponse,
  events: AsyncIterable<readonly unknown[]>,
  timing: StreamTiming,
  writeHead: WriteHead,
  cutOff: () => void,
  fail: (error: unknown) => ErrorResponse,
): Promise<void> {
  const begin = () => {
    if (!res.headersSent) writeHead();
  };
  const keepAlive = startKeepAlive(res, timing, begin);
  const batch = createBatch(res);
  try {
    for await (const together of events) {
      begin();
      // Before the first piece: no comment may come between two of them.
      keepAlive.refresh();
      for (const piece of piecesOf(together)) {
        batch.add(piece);
        if (isTurnLong()) await nextTurn();
      }
      if (res.writableNeedDrain) await drained(res, timing.stallMs, cutOff);
      keepAlive.refresh();
    }
    begin();
    res.end(`${batch.take()}data: [DONE]\n\n`);
  } catch (error) {
    if (!res.headersSent) throw error;
    keepAlive.stop();
    const ending = `${batch.take()}data: ${JSON.stringify(fail(error))}\n\n`;
    if (!res.destroyed) await breakOff(res, ending, timing.stallMs, cutOff);
  } finally {
    keepAlive.stop();
  }
}

function* piecesOf(events: readonly unknown[]): Generator<string> {
  for (const event of events) {
    yield 'data: ';
    yield* exactPieces(event);
    yield '\n\n';
  }
}

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

/** Characters that are kept back at most. */
const maxBatch = 65_536;

/** Joins events that come together into one write, which costs more than all else that is done for an event. None is kept back for others to come. */
function createBatch(res: ServerResponse) {
  let text = '';
  const take = () => {
    const taken = text;
    text = '';
    return taken;
  };
  const flush = () => {
    if (text !== '' && !res.destroyed) res.write(take());
  };
  return {
    take,
    add(more: string) {
      // The next tick comes when everything that is there already has been read.
      if (text === '') process.nextTick(flush);
      text += more;
      if (text.length > maxBatch) flush();
    },
  };
}

/** Comments in times of silence; none to a reader that has not yet taken what was written before. */
function startKeepAlive(res: ServerResponse, { firstByteMs, keepAliveMs }: StreamTiming, begin: () => void) {
  const speak = () => {
    begin();
    if (!res.writableNeedDrain && !res.destroyed) res.write(': keep-alive\n\n');
    timer = setTimeout(speak, keepAliveMs);
  };
  let timer = setTimeout(speak, firstByteMs);
  let isFirst = true;
  return {
    refresh() {
      if (!isFirst) {
        timer.refresh();
        return;
      }
      isFirst = false;
      clearTimeout(timer);
      timer = setTimeout(speak, keepAliveMs);
    },
    stop: () => clearTimeout(timer),
  };
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
