import { isUtf8 } from 'node:buffer';
import type { Request, Response } from 'express';
import type { ByteBudget, HeldBytes } from '../access/byteBudget.ts';
import {
  clientClosedRequest,
  invalidRequest,
  requestTooLarge,
  unsupportedCharset,
  unsupportedContentEncoding,
  unsupportedMediaType,
} from '../errors.ts';
import { noteAsWritten } from '../exactJson.ts';
import { checkLimits } from '../jsonLimits.ts';
import { isSmall, isTurnLong, nextTurn, thenPauseIfBig } from '../pause.ts';
import { exchangeOf } from './exchange.ts';

/** Bytes; OpenClaw's limit. */
export const maxBytes = 20 * 1_048_576;

/**
 * Reads the request's body as a JSON object in UTF-8 (RFC 8259, section 8.1). What JavaScript would write otherwise is noted, see `exactJson.ts`.
 * Its bytes count as held until the answer is over.
 * @throws overloaded, request_too_large, unsupported_media_type, unsupported_content_encoding, invalid_request, which names the limit for what `jsonLimits.ts` does not let through
 */
export async function readJsonBody(req: Request, res: Response, budget: ByteBudget): Promise<object> {
  const { 'content-length': length, 'transfer-encoding': coding } = req.headers;
  if (coding === undefined && (length === undefined || length === '0')) throw missingBody();
  if (Number(length) > maxBytes) throw requestTooLarge(maxBytes);
  // Compressed bodies are refused: a few hundred bytes can unpack to gigabytes.
  const encoding = req.headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') throw unsupportedContentEncoding(encoding.slice(0, 100));
  checkMediaType(req);
  const held = holdUntilAnswered(req, res, budget, coding === undefined ? Number(length) : 0);
  if (req.headers.expect !== undefined) res.writeContinue();
  const bytes = coding === undefined ? await readBytes(req, Number(length)) : await readBytes(req, held);
  if (bytes.length === 0) throw missingBody();
  const { needsNotes } = await checkLimits(bytes);
  const text = await thenPauseIfBig(bytes.length, () => toText(bytes));
  const body = await thenPauseIfBig(bytes.length, () => parse(text));
  if (needsNotes) await thenPauseIfBig(bytes.length, () => noteAsWritten(body, text));
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw notAnObject();
  if (!isSmall(bytes.length)) exchangeOf(req).bigBodyReadAt = performance.now();
  return body;
}

/** Counts bytes as held until the answer is over; more of them may come. @throws overloaded when there is no room */
export function holdUntilAnswered(req: Request, res: Response, budget: ByteBudget, bytes: number): HeldBytes {
  const held = budget.hold(bytes);
  exchangeOf(req).held = held;
  res.once('close', () => held.release());
  return held;
}

/** Bytes that there is room for at first, where the request does not say how many will come. */
const firstRoom = 65_536;

/** Pieces that cost nobody else anything: usual ones have 64 KiB. */
const fewPieces = 1000;

/**
 * Each byte is copied into one buffer as it comes: a body may come in pieces of one byte, and each piece that is kept costs a hundred bytes by itself.
 * Where there are very many, others have their turn in between. What follows on an error is thrown away as it comes.
 * @param room the length, where the request said it; else what grows with what comes
 * @throws request_too_large, overloaded, client_closed_request
 */
async function readBytes(req: Request, room: number | HeldBytes): Promise<Buffer> {
  if (req.destroyed) throw clientClosedRequest();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let bytes: Buffer = Buffer.allocUnsafe(typeof room === 'number' ? room : firstRoom);
  let length = 0;
  let pieces = 0;
  const take = (part: Buffer) => {
    try {
      if (length + part.length > maxBytes) throw requestTooLarge(maxBytes);
      if (typeof room === 'object') room.grow(part.length);
    } catch (error) {
      req.off('data', take);
      reject(error);
      return;
    }
    bytes = withRoom(bytes, length + part.length);
    part.copy(bytes, length);
    length += part.length;
    if (++pieces > fewPieces && isTurnLong()) {
      req.pause();
      void nextTurn().then(() => req.resume());
    }
  };
  const leave = () => {
    if (!req.complete) reject(clientClosedRequest());
  };
  req.on('data', take).once('end', resolve).once('error', leave).once('close', leave);
  try {
    await promise;
    return bytes.subarray(0, length);
  } finally {
    req.off('data', take).off('end', resolve).off('error', leave).off('close', leave).resume();
  }
}

/** The same bytes where there is room for so many: twice as much at least, so that few are copied again. */
function withRoom(bytes: Buffer, length: number): Buffer {
  if (length <= bytes.length) return bytes;
  const larger = Buffer.allocUnsafe(Math.min(maxBytes, Math.max(length, 2 * bytes.length)));
  bytes.copy(larger);
  return larger;
}

/** The type has no parameter of that name (RFC 8259, section 11), but who says one means it. */
function checkMediaType(req: Request): void {
  const mediaType = req.headers['content-type'];
  if (!req.is('application/json')) throw unsupportedMediaType(mediaType?.split(';')[0]?.slice(0, 100));
  for (const [, charset = ''] of mediaType?.matchAll(/;\s*charset\s*=\s*["']?([^\s;"']*)/gi) ?? []) {
    if (!/^utf-?8$/i.test(charset)) throw unsupportedCharset(charset.slice(0, 100));
  }
}

/** Without a byte order mark. Replacement characters would make one text of many. @throws invalid_request */
function toText(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw invalidUtf8();
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', hasMark ? 3 : 0);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidJson();
  }
}

const missingBody = () =>
  invalidRequest("The request has no body. Send JSON with at least 'model' and 'messages'.", undefined, 'missing_body');

const notAnObject = () =>
  invalidRequest('Invalid type for the request body: expected a JSON object.', undefined, 'invalid_type');

const invalidUtf8 = () =>
  invalidRequest(
    'The request body is not valid UTF-8. Encode it as UTF-8; iconv -f latin1 -t utf-8 converts a file.',
    undefined,
    'invalid_utf8',
  );

const invalidJson = () =>
  invalidRequest(
    'The request body is not valid JSON. Check quotes and commas; curl sends a file unchanged with --data-binary @body.json.',
    undefined,
    'invalid_json',
  );
