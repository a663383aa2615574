/** Reads frames that were not checked yet, and writes close reasons. */
import type { RawData } from 'ws';

/** Characters of a request's id, which every answer repeats. */
export const maxId = 1024;

export const bytesOf = (data: RawData): Buffer =>
  Array.isArray(data) ? Buffer.concat(data) : Buffer.isBuffer(data) ? data : Buffer.from(data);

/** Undefined for what is no JSON. */
export function parseFrame(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A broken frame is answered under its id where it has one. */
export function idOf(frame: unknown): string {
  const id = (frame as { id?: unknown } | null)?.id;
  return typeof id === 'string' && id !== '' && id.length <= maxId ? id : 'invalid';
}

/** The id of a frame that is not parsed: clients write it before the params. */
export const idAtBegin = (bytes: Buffer): string =>
  /^\s*\{(?:\s*"(?:type|method)"\s*:\s*"[^"\\]*"\s*,)*\s*"id"\s*:\s*"([^"\\]+)"/.exec(
    bytes.toString('utf8', 0, maxId),
  )?.[1] ?? 'invalid';

/** A close reason has at most 123 bytes (RFC 6455, section 5.5). */
export function fittingReason(reason: string): string {
  let end = Math.min(reason.length, 123);
  while (Buffer.byteLength(reason.slice(0, end)) > 123) end--;
  return reason.slice(0, end);
}
