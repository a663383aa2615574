import type { Schema } from '../../contract.ts';
import { randomHex } from '../../randomHex.ts';
import { addUp, extrasOf } from '../extras.ts';
import { asIndex, asRecord, isJson, type Json } from '../json.ts';
import { ArgumentsReader } from './arguments.ts';

export type ToolCallDelta = Schema<'ToolCallDelta'>;

/** A piece of a call as a server sent it. */
export interface CallPiece {
  index: number | undefined;
  /** Empty when there is none. */
  id: string;
  isCustom: boolean;
  /** Empty when there is none. */
  name: string;
  /** Of the arguments, or of a custom tool's input. */
  text: string;
  /** What the provider adds, in the call and in its `function`. */
  extras: Json;
}

const known = new Set(['index', 'id', 'type', 'function', 'custom']);
const knownInside = new Set(['name', 'arguments', 'input']);

/** Reads one item of `tool_calls`; arguments that are an object become JSON text. */
export function readPiece(item: Json): CallPiece {
  const isCustom = item['type'] === 'custom' || (item['function'] == null && item['custom'] != null);
  const inner = asRecord(item[isCustom ? 'custom' : 'function']);
  const { id, index } = item;
  const { name } = inner;
  const given = inner[isCustom ? 'input' : 'arguments'];
  const innerExtras = extrasOf(inner, knownInside);
  return {
    index: asIndex(index),
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : '',
    isCustom,
    name: typeof name === 'string' ? name : '',
    text: typeof given === 'string' ? given : given == null ? '' : JSON.stringify(given),
    extras: { ...extrasOf(item, known), ...(innerExtras && { [isCustom ? 'custom' : 'function']: innerExtras }) },
  };
}

/** Characters up to which it is looked whether a text is a string of JSON, and whether it is a number, true, false or null. */
const [maxString, maxWord] = [65_536, 400];

/** Whether a text is JSON and neither an object nor a list. What is none is found out without parsing it, as most is: that would take long for very many calls. */
function isScalar(text: string): boolean {
  if (text.length > maxString) return false;
  const trimmed = text.trim();
  const isString = trimmed.startsWith('"') && trimmed.endsWith('"');
  return (isString || (trimmed.length <= maxWord && /^[-\dtfn]/.test(trimmed))) && isJson(trimmed);
}

/**
 * A tool call that is still being streamed. Some servers send the name in pieces, so the id and the name are told with the first arguments, or at the end of the
 * call. Arguments that come before the name wait for it. So does `{}`: some servers send it first, and the real arguments after it.
 */
export class OpenCall {
  /** Its place among the calls of the answer. */
  readonly index: number;
  /** What the server calls its place; several calls may have the same. */
  wireIndex: number | undefined;
  /** The server's id; empty when it gave none. */
  givenId: string;
  id: string;
  name = '';
  /** The arguments so far. */
  text = '';
  /** Whether this may be no call: so far only the name of the call before it has come, which the server may have repeated. */
  isDoubtful = false;
  #isCustom: boolean;
  #isTold = false;
  /** Arguments that the client has not been told yet. */
  #waiting = '';
  #extras: Json[] = [];
  #reader = new ArgumentsReader();

  /** @param id the server's where that is free, else undefined */
  constructor(index: number, { id: givenId, index: wireIndex, isCustom }: CallPiece, id: string | undefined) {
    this.index = index;
    this.wireIndex = wireIndex;
    this.givenId = givenId;
    this.id = id ?? `call_${randomHex(16)}`;
    this.#isCustom = isCustom;
  }

  get isTold(): boolean {
    return this.#isTold;
  }

  /** Whether the arguments are a whole JSON text. The input of a custom tool is free text, which has no end. */
  get isComplete(): boolean {
    if (this.#isCustom) return false;
    return this.#reader.isComplete || (!this.#reader.hasBegun && isScalar(this.text));
  }

  /** Takes what a piece says beside its arguments. @param name as far as it is known now */
  describe(piece: CallPiece, name: string): ToolCallDelta[] {
    this.wireIndex ??= piece.index;
    const hasExtras = Object.keys(piece.extras).length > 0;
    if (hasExtras) this.isDoubtful = false;
    if (this.#isTold) return hasExtras ? [{ index: this.index, ...piece.extras }] : [];
    if (piece.isCustom) this.#isCustom = true;
    this.name = name;
    if (hasExtras) this.#extras.push(piece.extras);
    return [];
  }

  /**
   * Adds a piece of the arguments.
   * @returns what the client is told, and what comes after the end of the arguments
   */
  feed(text: string): { said: ToolCallDelta[]; rest: string } {
    // White space alone is no argument: a call with nothing else has an empty object.
    if (text === '' || (!this.#isCustom && this.text === '' && text.trim() === '')) return { said: [], rest: '' };
    this.isDoubtful = false;
    if (this.#isCustom) return { said: this.#say(text), rest: '' };
    if (this.#reader.isComplete && !this.#isTold && isEmptyObject(this.text) && text.trim() !== '') {
      this.text = '';
      this.#reader = new ArgumentsReader();
    }
    if (this.#reader.isComplete) return { said: [], rest: text === this.text ? '' : text };
    const end = this.#reader.read(text);
    const own = text.slice(0, end);
    const isHeld = this.text === '' && isEmptyObject(own);
    if (isHeld) this.text = own;
    return { said: isHeld ? [] : this.#say(own), rest: text.slice(end) };
  }

  /** Tells what waits. Clients parse the arguments, so a call without any has an empty object. */
  finish(): ToolCallDelta[] {
    if (this.#isTold) return [];
    const rest = this.#waiting || (this.#isCustom ? '' : '{}');
    this.#waiting = '';
    return [this.#announcement(), ...(rest === '' ? [] : [this.#input(rest)])];
  }

  #say(text: string): ToolCallDelta[] {
    this.text += text;
    this.#waiting += text;
    if (this.name === '') return [];
    const said = [...(this.#isTold ? [] : [this.#announcement()]), this.#input(this.#waiting)];
    this.#waiting = '';
    return said;
  }

  #announcement(): ToolCallDelta {
    this.#isTold = true;
    const { index, id, name } = this;
    const { function: fn, custom, ...extras } = addUp(this.#extras);
    return this.#isCustom
      ? { ...extras, index, id, type: 'custom', custom: { ...asRecord(custom), name, input: '' } }
      : { ...extras, index, id, type: 'function', function: { ...asRecord(fn), name, arguments: '' } };
  }

  #input(text: string): ToolCallDelta {
    return this.#isCustom
      ? { index: this.index, custom: { input: text } }
      : { index: this.index, function: { arguments: text } };
  }
}

const isEmptyObject = (text: string): boolean => /^\s*\{\s*\}\s*$/.test(text);
