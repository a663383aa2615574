/**
 * What a JSON text may have, whoever sent it. It is found in one pass over the bytes before anything is made of them: parsing then costs a bounded time, and so
 * does everything that looks at each member afterwards.
 */
import { setImmediate } from 'node:timers/promises';
import { invalidRequest } from './errors.ts';
import { isChangedNumber, isIntegerKey } from './exactJson.ts';

/** How much a text may have. */
export interface JsonLimits {
  /** Below the outermost value. */
  levels: number;
  /** In all arrays and objects together, those excepted that are under a key `logprobs` where these have a limit of their own. */
  members: number;
  /** In one object. */
  keys: number;
  /** In one array; as many as there may be members where it is left out. */
  items?: number;
  /** Under keys `logprobs`, in all of them together. */
  logprobs?: number;
  /** Numbers that JavaScript would write otherwise. Only where they are counted is it looked for what must be noted, and is the key `__proto__` refused. */
  notedNumbers?: number;
}

/** Of what clients send; documented in the contract and in docs/limits.md. */
export const jsonLimits: JsonLimits = { levels: 64, members: 100_000, keys: 10_000, notedNumbers: 10_000 };

/**
 * Of a frame of a WebSocket: no method takes more, and the published validators look at each of them for milliseconds where lists of alternatives do not fit.
 */
export const frameLimits: JsonLimits = { ...jsonLimits, keys: 1000, items: 256 };

/** What is too much in a text. */
export type Excess = 'levels' | 'members' | 'keys' | 'items' | 'notedNumbers' | 'proto';

/** Makes the error. @param path of the member that is one too many, or of what holds it, as far as it is known */
export type RefuseExcess = (excess: Excess, path: string | undefined) => Error;

/** Bytes that are looked at in one turn of the event loop: one to three milliseconds. */
const sliceBytes = 512 * 1024;

/**
 * Looks through a text before it is parsed, in slices when it is long, so that others have their turn. Whether it is JSON at all is for JSON.parse to say.
 * @param bytes in UTF-8
 * @param refuse what it throws; without it invalid_request that names the limit and the field, also for the key `__proto__`, which would break those who copy
 * @returns whether JavaScript would write something of it otherwise (`exactJson.ts`)
 */
export async function checkLimits(
  bytes: Uint8Array,
  limits: JsonLimits = jsonLimits,
  refuse: RefuseExcess = (excess, path) => refusals[excess](path, limits),
): Promise<{ needsNotes: boolean }> {
  const scan = new Scan(bytes, limits, refuse);
  while (!scan.isAtEnd) {
    scan.readUntil(scan.at + sliceBytes);
    if (!scan.isAtEnd) await setImmediate();
  }
  return { needsNotes: scan.needsNotes };
}

/** An object or an array that is open. */
interface Container {
  isObject: boolean;
  /** Members that were begun. */
  count: number;
  /** The key of the last member, quotes included, as a place in the text. */
  keyStart: number;
  keyEnd: number;
  /** Whether it is under a key `logprobs`. */
  isLogprobs: boolean;
}

class Scan {
  at = 0;
  needsNotes = false;
  readonly #bytes: Uint8Array;
  readonly #limits: JsonLimits;
  readonly #refuse: RefuseExcess;
  /** Those that are open, the outermost first; those beyond `#depth` are left over, to be used again. */
  readonly #open: Container[] = [];
  #depth = 0;
  #members = 0;
  #ofLogprobs = 0;
  #noted = 0;
  /** Whether the next value or key begins a member. */
  #isFresh = false;
  /** Where the string began whose end is looked for, -1 outside of strings; and whether it is a key. */
  #string = -1;
  #isKey = false;

  constructor(bytes: Uint8Array, limits: JsonLimits, refuse: RefuseExcess) {
    this.#bytes = bytes;
    this.#limits = limits;
    this.#refuse = refuse;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#bytes.length;
  }

  /** Reads on to a place, or a little further. */
  readUntil(end: number): void {
    const bytes = this.#bytes;
    const last = Math.min(end, bytes.length);
    if (this.#string >= 0) this.#readString(last);
    while (this.at < last) {
      const byte = bytes[this.at] ?? 0;
      if (byte <= space || byte === colon) this.at++;
      else if (byte === comma) {
        this.#isFresh = true;
        this.at++;
      } else if (byte === closingBrace || byte === closingBracket) {
        this.#isFresh = false;
        this.#depth = Math.max(0, this.#depth - 1);
        this.at++;
      } else this.#readValue(byte, last);
    }
  }

  #readValue(byte: number, last: number): void {
    const container = this.#depth > 0 ? this.#open[this.#depth - 1] : undefined;
    this.#isKey = this.#isFresh && container?.isObject === true;
    if (this.#isFresh && container) this.#count(container);
    this.#isFresh = false;
    if (byte === quote) {
      this.#string = this.at++;
      this.#readString(last);
    } else if (byte === brace || byte === bracket) {
      this.#enter(byte === brace);
      this.at++;
    } else if (this.#limits.notedNumbers !== undefined && (isDigit(byte) || byte === minus)) this.#readNumber();
    else this.at++;
  }

  /** To the end of the string that was begun, or to a place. */
  #readString(last: number): void {
    const bytes = this.#bytes;
    let at = this.at;
    while (at < last && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
    this.at = at;
    if (at >= last) return;
    this.at++;
    if (this.#isKey) this.#checkKey(this.#string, this.at);
    this.#string = -1;
  }

  #enter(isObject: boolean): void {
    if (this.#depth > this.#limits.levels) throw this.#refuse('levels', this.#path());
    const outer = this.#depth > 0 ? this.#open[this.#depth - 1] : undefined;
    const isLogprobs = outer !== undefined && (outer.isLogprobs || this.#isLogprobsKey(outer));
    const begun: Container = { isObject, count: 0, keyStart: 0, keyEnd: 0, isLogprobs };
    Object.assign((this.#open[this.#depth] ??= begun), begun);
    this.#depth++;
    this.#isFresh = true;
  }

  #isLogprobsKey({ isObject, keyStart, keyEnd }: Container): boolean {
    if (!isObject || this.#limits.logprobs === undefined || keyEnd - keyStart !== logprobsKey.length) return false;
    return this.#textOf(keyStart, keyEnd) === logprobsKey;
  }

  #count(container: Container): void {
    if (container.isLogprobs) {
      if (++this.#ofLogprobs > (this.#limits.logprobs ?? 0)) throw this.#refuse('members', this.#path(-1));
    } else if (++this.#members > this.#limits.members) throw this.#refuse('members', this.#path(-1));
    container.count++;
    const { keys, items = Infinity } = this.#limits;
    if (container.isObject && container.count > keys) throw this.#refuse('keys', this.#path(-1));
    if (!container.isObject && container.count > items) throw this.#refuse('items', this.#path(-1));
  }

  #checkKey(start: number, end: number): void {
    const container = this.#open[this.#depth - 1];
    if (container) {
      container.keyStart = start;
      container.keyEnd = end;
    }
    if (this.#limits.notedNumbers === undefined) return;
    const first = this.#bytes[start + 1] ?? 0;
    if (!isDigit(first) && first !== underscore && first !== backslash) return;
    const key = this.#textOf(start, Math.min(end, start + longestKey));
    if (isIntegerKey(key)) this.needsNotes = true;
    if (first !== underscore && first !== backslash) return;
    if (nameOf(key) === '__proto__') throw this.#refuse('proto', this.#path());
  }

  #readNumber(): void {
    const bytes = this.#bytes;
    const start = this.at;
    while (this.at < bytes.length && isOfWord(bytes[this.at] ?? 0)) this.at++;
    // JavaScript writes no number that long.
    const isChanged = this.at - start > 40 || isChangedNumber(this.#textOf(start, this.at));
    if (!isChanged) return;
    this.needsNotes = true;
    if (++this.#noted > (this.#limits.notedNumbers ?? 0)) throw this.#refuse('notedNumbers', this.#path());
  }

  /** The way to the member that is being read, or to what holds it. @param levels -1 for what holds it */
  #path(levels = 0): string | undefined {
    let path = '';
    for (const { isObject, count, keyStart, keyEnd } of this.#open.slice(0, Math.min(this.#depth + levels, maxSteps))) {
      if (!isObject) path += `[${count - 1}]`;
      else path += `${path && '.'}${nameOf(this.#textOf(keyStart, keyEnd))?.slice(0, maxName) ?? ''}`;
    }
    return path || undefined;
  }

  #textOf(start: number, end: number): string {
    return Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset + start, end - start).toString();
  }
}

const [space, quote, minus, comma, colon, backslash, underscore] = [0x20, 0x22, 0x2d, 0x2c, 0x3a, 0x5c, 0x5f];
const [bracket, closingBracket, brace, closingBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isOfWord = (byte: number): boolean =>
  byte > space && byte !== comma && byte !== closingBracket && byte !== closingBrace;

const logprobsKey = '"logprobs"';

/** Bytes of a key that is looked at: of `"__proto__"`, or of a number of ten digits, when all of it is escaped. */
const longestKey = 64;
/** What of a way is told: steps, and characters of a key. */
const [maxSteps, maxName] = [16, 100];

/** Undefined for what is no string of JSON. */
function nameOf(key: string): string | undefined {
  try {
    return JSON.parse(key) as string;
  } catch {
    return undefined;
  }
}

const at = (path: string | undefined): string => (path === undefined ? 'The request' : `'${path}'`);

const refusals: Record<Excess, (path: string | undefined, limits: JsonLimits) => Error> = {
  levels: (path, { levels }) =>
    invalidRequest(`The request is nested deeper than ${levels} levels. Flatten it.`, path, 'json_too_deep'),
  members: (path, { members }) =>
    invalidRequest(
      `The request has more than ${members} members in all its arrays and objects; the one too many is in ${path === undefined ? 'the outermost' : `'${path}'`}. Send fewer.`,
      path,
      'too_many_members',
    ),
  keys: (path, { keys }) =>
    invalidRequest(`${at(path)} has more than ${keys} keys. Send fewer.`, path, 'too_many_keys'),
  items: (path, { items }) =>
    invalidRequest(`${at(path)} has more than ${items} items. Send fewer.`, path, 'too_many_items'),
  notedNumbers: (path, { notedNumbers }) =>
    invalidRequest(
      `The request has more than ${notedNumbers} numbers such as 1.0 or 12345678901234567890, which are passed on as written. Send fewer, or others.`,
      path,
      'too_many_numbers',
    ),
  proto: (path) => invalidRequest(`The key '${path}' is not allowed. Remove it.`, path, 'invalid_key'),
};
