/** JSON in pieces, for long values: between two of them others have their turn of the event loop. */
import { isNotable, keysOf, memberText, toExactJson, type Notable } from './exactJson.ts';
import { isTurnLong, nextTurn } from './pause.ts';

/** Like `toExactJson`, with pauses in which others have their turn. @param value an object or an array */
export const toExactJsonWithPauses = (value: object): Promise<string> => joined(exactPieces(value));

/** Likewise, as it is to be sent: a short one as its text, a long one as its bytes in UTF-8, in parts. */
export async function toExactParts(value: object): Promise<readonly (string | Uint8Array)[]> {
  if (isLight(value as Notable)) return [toExactJson(value)];
  const parts: (string | Uint8Array)[] = [];
  for (const piece of exactPieces(value)) {
    parts.push(parts.length > 0 ? Buffer.from(piece) : piece);
    if (isTurnLong()) await nextTurn();
  }
  return parts;
}

/**
 * What `toExactJson` writes, in pieces: one, unless it is long. For who pauses between them.
 * @param value recursed into: its depth must be bounded
 */
export const exactPieces = (value: unknown): Generator<string> => gathered(smallPieces(value));

function* smallPieces(value: unknown): Generator<string> {
  if (typeof value === 'string') yield* stringPieces(value);
  else if (!isNotable(value) || isLight(value)) yield toExactJson(value);
  else {
    const isList = Array.isArray(value);
    let before = isList ? '[' : '{';
    for (const key of isList ? value.keys() : keysOf(value)) {
      const one = (value as Record<string | number, unknown>)[key];
      const name = before + (isList ? '' : `${JSON.stringify(key)}:`);
      if (isNotable(one) || typeof one === 'string') {
        yield name;
        yield* smallPieces(one);
      } else {
        const text = memberText(value, String(key), 0);
        if (text === undefined && !isList) continue;
        yield name + (text ?? 'null');
      }
      before = ',';
    }
    if (before !== ',') yield before;
    yield isList ? ']' : '}';
  }
}

/** Small pieces together, as many as are written at once. */
export function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < maxLight) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** All pieces, with pauses between them. */
export async function joined(texts: Iterable<string>): Promise<string> {
  const pieces: string[] = [];
  for (const piece of texts) {
    // Of a short text there is one piece, and no pause in which a later one could overtake it.
    if (pieces.length > 0 && isTurnLong()) await nextTurn();
    pieces.push(piece);
  }
  return pieces.join('');
}

/** Characters and members of a value that is written at once. */
const maxLight = 32_768;

/** A text as JSON. */
export function* stringPieces(text: string): Generator<string> {
  if (text.length <= maxLight) {
    yield JSON.stringify(text);
    return;
  }
  yield '"';
  for (let at = 0; at < text.length;) {
    const end = at + maxLight;
    // The two halves of a pair stay together: alone they would be escaped.
    const next = isHighSurrogate(text.charCodeAt(end - 1)) ? end + 1 : end;
    yield JSON.stringify(text.slice(at, next)).slice(1, -1);
    at = next;
  }
  yield '"';
}

const isHighSurrogate = (code: number): boolean => (code & 0xfc00) === 0xd800;

/** Whether a value has so few characters and members that writing it at once holds nobody up. */
export const isLight = (value: Notable): boolean => roomAfter(value, maxLight) >= 0;

/** What is left of a room for characters and members after those of a value; less than zero when it has no room. */
function roomAfter(value: unknown, room: number): number {
  if (typeof value === 'string') return room - value.length;
  if (!isNotable(value)) return room - 1;
  let left = room - 1;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length && left >= 0; at++) left = roomAfter(value[at], left);
    return left;
  }
  for (const key in value) {
    if (left < 0) break;
    left = roomAfter(value[key], left - key.length);
  }
  return left;
}
