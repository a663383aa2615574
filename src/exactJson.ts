/**
 * JSON that can be sent on as it was written. JSON.parse and JSON.stringify change two things: numbers (12345678901234567890, 1.0, 1e400, -0), and the order
 * of keys that look like numbers. Values stay ordinary here: what would be lost is noted beside them, under a symbol that copies by spread take along.
 */

import { thenPause } from './pause.ts';

const written = Symbol('as written');

/** What is noted at an object or an array; also when only something inside it has notes. */
interface Notes {
  /** Its keys in the order of the text, when JavaScript has another one. */
  order?: ReadonlySet<string>;
  /** Those numbers that JavaScript writes otherwise, by their keys. */
  numbers: ReadonlyMap<string, string>;
}

export type Notable = Record<string, unknown> & { [written]?: Notes };

/** Like JSON.parse, with notes of what JSON.stringify would write otherwise. @throws SyntaxError */
export function parseExactly(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (mayChange(text)) noteAsWritten(value, text);
  return value;
}

/** Likewise, with pauses in which others have their turn. @throws SyntaxError */
export async function parseExactlyWithPauses(text: string): Promise<unknown> {
  const value: unknown = await thenPause(() => JSON.parse(text));
  if (await thenPause(() => mayChange(text))) await thenPause(() => noteAsWritten(value, text));
  return value;
}

/**
 * Puts notes on what JSON.parse made of a text.
 * @param value recursed into: its depth must be bounded
 */
export function noteAsWritten(value: unknown, text: string): void {
  new Noter(text).read(value);
}

/** Hops over the strings, which are most of a request: this is paid for every one. */
function mayChange(text: string): boolean {
  for (let at = 0; ;) {
    const quote = text.indexOf('"', at);
    if (holdsChangedNumber(text, at, quote < 0 ? text.length : quote)) return true;
    if (quote < 0) return false;
    at = endOfString(text, quote);
    const first = text.charCodeAt(quote + 1);
    if ((isDigit(first) || first === backslash) && isIntegerKey(text.slice(quote, at))) return true;
  }
}

const [backslash, minus] = [0x5c, 0x2d];
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether a key, quotes included, looks like a whole number, which JavaScript puts before all others. */
export const isIntegerKey = (key: string): boolean => /^"(?:\d|\\u003\d)+"$/.test(key);

/** The place after the string that begins here. One with escapes is read character by character: looking for each quotation mark costs more when all are escaped. */
function endOfString(text: string, quote: number): number {
  let end = text.indexOf('"', quote + 1);
  if (text.charCodeAt(end - 1) === backslash) {
    end = quote + 1;
    while (text.charCodeAt(end) !== quotation) end += text.charCodeAt(end) === backslash ? 2 : 1;
  }
  return end + 1;
}

/** Whether there is a number that JavaScript writes otherwise in a part of a text that has no strings. */
function holdsChangedNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const first = text.charCodeAt(at);
    if (!isDigit(first) && first !== minus) continue;
    const begin = at;
    while (isDigit(text.charCodeAt(++at)));
    const isInteger = !isOfWord(text.charCodeAt(at));
    if (isInteger && first !== minus && at - begin < 16) continue;
    while (isOfWord(text.charCodeAt(at))) at++;
    if (isChangedNumber(text.slice(begin, at))) return true;
  }
  return false;
}

/** Characters of the longest number that JavaScript writes, or a few more. */
const longestNumber = 40;

/** Whether JavaScript writes a number otherwise. */
export const isChangedNumber = (number: string): boolean =>
  number.length > longestNumber || String(Number(number)) !== number;

/** Reads a text that JSON.parse has accepted, side by side with its value. */
class Noter {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** @returns the number that stands here, as it is written, when it is one that JavaScript writes otherwise */
  read(value: unknown): string | undefined {
    const first = this.#peek();
    if (first === brace) this.#readObject(isNotable(value) ? value : {});
    else if (first === bracket) this.#readArray(isNotable(value) ? value : {});
    else if (first === quotation) this.#at = endOfString(this.#text, this.#at);
    else return this.#readWord(first);
    return undefined;
  }

  /** The value is of another kind when its key comes twice: the last one counts, as in JSON.parse. */
  #readObject(holder: Notable): void {
    const numbers = new Map<string, string>();
    const keys = new Set<string>();
    let isNoted = false;
    while (this.#isMember()) {
      const key = this.#readKey();
      keys.add(key);
      const child = Object.hasOwn(holder, key) ? holder[key] : undefined;
      const number = this.read(child);
      if (number === undefined) numbers.delete(key);
      else numbers.set(key, number);
      isNoted ||= hasNotes(child);
    }
    const isOrdered = Object.keys(holder).every(isNextOf(keys));
    if (!isOrdered) holder[written] = { numbers, order: keys };
    else note(holder, numbers, isNoted);
  }

  #readArray(holder: Notable): void {
    const numbers = new Map<string, string>();
    let isNoted = false;
    for (let at = 0; this.#isMember(); at++) {
      const child = holder[at];
      const number = this.read(child);
      if (number !== undefined) numbers.set(String(at), number);
      isNoted ||= hasNotes(child);
    }
    note(holder, numbers, isNoted);
  }

  /** Steps over what opens, separates or closes: whether a member follows. */
  #isMember(): boolean {
    this.#peek();
    this.#at++;
    const isEnd = (code: number) => code === closingBrace || code === closingBracket;
    if (isEnd(this.#text.charCodeAt(this.#at - 1))) return false;
    if (!isEnd(this.#peek())) return true;
    this.#at++;
    return false;
  }

  #readKey(): string {
    this.#peek();
    const start = this.#at;
    this.#at = endOfString(this.#text, start);
    const text = this.#text.slice(start, this.#at);
    this.#peek();
    this.#at++;
    return text.includes('\\') ? (JSON.parse(text) as string) : text.slice(1, -1);
  }

  /** A number, true, false, or null. */
  #readWord(first: number): string | undefined {
    const start = this.#at;
    const isNumber = isDigit(first) || first === minus;
    while (isOfWord(this.#text.charCodeAt(this.#at))) this.#at++;
    if (!isNumber || (this.#at - start === 1 && first !== minus)) return undefined;
    const word = this.#text.slice(start, this.#at);
    return isChangedNumber(word) ? word : undefined;
  }

  /** The next character that is no white space. */
  #peek(): number {
    while (this.#text.charCodeAt(this.#at) <= 0x20) this.#at++;
    return this.#text.charCodeAt(this.#at);
  }
}

/** Without anything to note it takes away what was noted of another value that had the same key. */
function note(holder: Notable, numbers: ReadonlyMap<string, string>, isNoted: boolean): void {
  if (isNoted || numbers.size > 0) holder[written] = { numbers };
  else if (holder[written]) delete holder[written];
}

const [quotation, bracket, closingBracket, brace, closingBrace] = [0x22, 0x5b, 0x5d, 0x7b, 0x7d];

/** Neither white space nor , ] } nor the end. */
const isOfWord = (code: number): boolean =>
  code > 0x20 && code !== 0x2c && code !== closingBracket && code !== closingBrace;

const hasNotes = (value: unknown): boolean => isNotable(value) && value[written] !== undefined;

/** Whether a key is the one that comes next, each time it is asked. */
function isNextOf(keys: ReadonlySet<string>): (key: string) => boolean {
  const iterator = keys.values();
  return (key) => iterator.next().value === key;
}

/** Whether a value can have notes. */
export const isNotable = (value: unknown): value is Notable => typeof value === 'object' && value !== null;

/** Notes that were made of those of several originals: they are added to, not copied, since very many may become one. */
const joinedNotes = new WeakSet<Notes>();

/** Gives a copy the notes of its original, where a spread did not; of several originals that became one, after those that it has. */
export function withNotesOf<Copy extends object>(original: object, copy: Copy): Copy {
  const [notes, own] = [(original as Notable)[written], (copy as Notable)[written]];
  if (!notes || notes === own) return copy;
  if (!own) return Object.assign(copy, { [written]: notes });
  const both = joinedNotes.has(own)
    ? (own as JoinedNotes)
    : { order: new Set(own.order), numbers: new Map(own.numbers) };
  joinedNotes.add(both);
  for (const key of notes.order ?? []) both.order.add(key);
  for (const [key, number] of notes.numbers) if (!both.numbers.has(key)) both.numbers.set(key, number);
  return Object.assign(copy, { [written]: both });
}

interface JoinedNotes extends Notes {
  order: Set<string>;
  numbers: Map<string, string>;
}

/** Like JSON.stringify, with everything that has notes as it was written. What has changed since is written as it is now. */
export const toExactJson = (value: unknown): string => write(value, copiedLevels) ?? 'null';

/** So deep in a request may be what was noted when everything above it was made anew: `tools[].function.parameters`. */
const copiedLevels = 4;

function holdsNotes(value: unknown, levels: number): boolean {
  if (!isNotable(value)) return false;
  if (hasNotes(value)) return true;
  return levels > 0 && Object.values(value).some((one) => holdsNotes(one, levels - 1));
}

/** @returns undefined for what JSON.stringify leaves out */
function write(value: unknown, levels: number): string | undefined {
  if (!isNotable(value) || !holdsNotes(value, levels)) return JSON.stringify(value);
  const textOf = (key: string) => memberText(value, key, Math.max(levels - 1, 0));
  if (Array.isArray(value)) return `[${value.map((_, at) => textOf(String(at)) ?? 'null').join(',')}]`;
  const members = keysOf(value).flatMap((key) => {
    const text = textOf(key);
    return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
  });
  return `{${members.join(',')}}`;
}

/** A number as it was written, when JavaScript writes it otherwise. @param key of a member, or an index */
export const numberAt = (value: Notable, key: string): string | undefined => value[written]?.numbers.get(key);

/** A member as JSON, as it was written; undefined for what JSON.stringify leaves out. @param levels below it, of which notes are looked for */
export function memberText(value: Notable, key: string, levels: number): string | undefined {
  const one = value[key];
  const number = typeof one === 'number' ? numberAt(value, key) : undefined;
  return number !== undefined && Object.is(Number(number), one) ? number : write(one, levels);
}

/** The keys of an object in the order in which they were written. */
export function keysOf(value: Notable): string[] {
  const order = value[written]?.order;
  const keys = Object.keys(value);
  return order ? [...new Set([...order, ...keys])].filter((key) => Object.hasOwn(value, key)) : keys;
}
