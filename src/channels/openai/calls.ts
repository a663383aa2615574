import type { Json } from '../json.ts';
import { OpenCall, readPiece, type CallPiece, type ToolCallDelta } from './openCall.ts';

/** Calls of one choice: more than any model makes. */
export const maxCalls = 10_000;

/**
 * Puts the tool calls of one choice together from their pieces. By the API reference the first piece of a call has its index, id and name. Some servers leave
 * one of them out, send it empty or repeat it, so it takes all three, and the place in the list, to find the call of a piece.
 */
export class Calls {
  readonly #calls: OpenCall[] = [];
  readonly #ids = new Set<string>();
  /** The latest calls by the server's id, by its index, and by both. */
  readonly #latest = new Map<string, OpenCall>();
  /** Calls with new pieces since the last call began. Only these can be complete now without having been told. */
  readonly #touched = new Set<OpenCall>();
  /** The calls of the last list that had several items. Later pieces without index and id belong to them by their place in the list. */
  #together: readonly OpenCall[] = [];
  /** The call of the last piece. */
  #last: OpenCall | undefined;
  /** The calls that already have an item of this list (of a whole answer: of any of its lists). */
  #taken = new Set<OpenCall>();
  readonly #tools: ReadonlySet<string>;
  readonly #isWhole: boolean;
  readonly #tooMany: () => Error;

  /**
   * @param tools the names of the offered functions: they show whether a text is a whole name or a part of one
   * @param isWhole whether no two pieces are of one call
   * @param tooMany makes the error for more than `maxCalls`
   */
  constructor(tools: ReadonlySet<string>, isWhole = false, tooMany = () => new Error('too many calls')) {
    this.#tools = tools;
    this.#isWhole = isWhole;
    this.#tooMany = tooMany;
  }

  get isEmpty(): boolean {
    return this.#calls.length === 0;
  }

  /** Reads a list of pieces. @returns what the client is told @throws what `tooMany` makes */
  read(list: readonly Json[]): ToolCallDelta[] {
    if (list.length === 0) return [];
    if (!this.#isWhole) this.#taken = new Set();
    const together: OpenCall[] = [];
    const said = list.flatMap((item, at) => this.#take(readPiece(item), at, list.length, together));
    if (list.length > 1) this.#together = together;
    return said;
  }

  /**
   * Ends all calls.
   * @returns what the client is told
   * @throws what `nameless` makes when one of them has no name
   */
  end(nameless: () => Error): ToolCallDelta[] {
    this.#dropDoubtful();
    if (this.#calls.some(({ name }) => name === '')) throw nameless();
    return this.#calls.flatMap((call) => call.finish());
  }

  #take(piece: CallPiece, at: number, length: number, together: OpenCall[]): ToolCallDelta[] {
    const said: ToolCallDelta[] = [];
    let call = this.#candidate(piece, at, length);
    if (call && piece.name !== '' && (this.#taken.has(call) || this.#beginsAnother(call, piece))) {
      const isRepeat = call.isComplete && call.name === piece.name && piece.id === '' && !this.#taken.has(call);
      call = this.#begin(piece, said);
      call.isDoubtful = isRepeat;
    } else if (!call) {
      if (piece.id === '' && piece.name === '' && piece.text.trim() === '') return said;
      call = this.#begin(piece, said);
    }
    this.#taken.add(call);
    this.#touched.add(call);
    together.push(call);
    this.#adoptId(call, piece.id);
    said.push(...call.describe(piece, this.#nameOf(call.name, piece.name)));
    this.#note(call);
    this.#last = call;
    this.#feed(call, piece.text, said);
    return said;
  }

  /** The call that a piece may belong to: by id, by index, else by place. */
  #candidate({ index, id, name }: CallPiece, at: number, length: number): OpenCall | undefined {
    const sameId = id === '' ? undefined : this.#latest.get(keyOf(id));
    if (sameId) return this.#latest.get(keyOf(id, index)) ?? sameId;
    if (index === undefined) {
      const byPlace = length > 1 ? (this.#together[at] ?? this.#last) : this.#last;
      return id === '' || goesOn(byPlace, name) ? byPlace : undefined;
    }
    const byIndex = this.#latest.get(keyOf('', index));
    // Another id on the same index is another call, from a server that gives all calls the same index; or a server that gives each piece an id of its own.
    if (byIndex) return id === '' || byIndex.givenId === '' || goesOn(byIndex, name) ? byIndex : undefined;
    // A new index without a name begins no call: some servers count pieces, not calls.
    return name === '' && goesOn(this.#last, name) ? this.#last : undefined;
  }

  /** Whether a piece with a name begins a new call, although its id, index or place points to this one. */
  #beginsAnother(call: OpenCall, { index, id, name, text }: CallPiece): boolean {
    const isElsewhere = index !== undefined && call.wireIndex !== undefined && index !== call.wireIndex;
    if (call.text === '') return isElsewhere || this.#areTwoNames(call.name, name);
    if (call.name === '') return false;
    const isRepeat = id !== '' && id === call.givenId && !isElsewhere && (text.trim() === '' || text === call.text);
    return !isRepeat && (call.isComplete || name !== call.name);
  }

  /** Whether two names are those of two offered functions, and not two parts of one name. */
  #areTwoNames(first: string, second: string): boolean {
    const isOne = first === second || second.startsWith(first) || this.#tools.has(first + second);
    return !isOne && this.#tools.has(first) && this.#tools.has(second);
  }

  #begin(piece: CallPiece, said: ToolCallDelta[]): OpenCall {
    this.#dropDoubtful();
    if (this.#calls.length >= maxCalls) throw this.#tooMany();
    // What was held back comes before what follows it.
    for (const open of [...this.#touched].toSorted((a, b) => a.index - b.index))
      if (open.isComplete && open.name !== '') said.push(...open.finish());
    this.#touched.clear();
    const isFree = piece.id !== '' && !this.#ids.has(piece.id);
    const call = new OpenCall(this.#calls.length, piece, isFree ? piece.id : undefined);
    this.#calls.push(call);
    this.#note(call);
    return call;
  }

  /** Lets a call be found by its id and its index. */
  #note(call: OpenCall): void {
    this.#ids.add(call.id);
    for (const key of keysOf(call)) {
      const known = this.#latest.get(key);
      if (!known || known.index < call.index) this.#latest.set(key, call);
    }
  }

  #dropDoubtful(): void {
    const doubtful = this.#calls.at(-1);
    if (!doubtful?.isDoubtful) return;
    this.#calls.pop();
    this.#ids.delete(doubtful.id);
    this.#touched.delete(doubtful);
    for (const key of keysOf(doubtful)) {
      const before = this.#calls.findLast((call) => keysOf(call).includes(key));
      if (before) this.#latest.set(key, before);
      else this.#latest.delete(key);
    }
    this.#last = this.#calls.at(-1);
  }

  #adoptId(call: OpenCall, id: string): void {
    if (call.givenId !== '' || call.isTold || id === '' || this.#ids.has(id)) return;
    this.#ids.delete(call.id);
    call.givenId = id;
    call.id = id;
  }

  /** A name may come in pieces, be repeated, and be sent anew and longer. */
  #nameOf(sofar: string, name: string): string {
    if (name === '' || name === sofar) return sofar;
    const isPiece = !name.startsWith(sofar) || (this.#tools.has(sofar + name) && !this.#tools.has(name));
    return isPiece ? sofar + name : name;
  }

  /** What comes after the end of a call's arguments is noise, or one more call of the same function. */
  #feed(call: OpenCall, text: string, said: ToolCallDelta[]): void {
    let fed = call.feed(text);
    let current = call;
    for (;;) {
      for (const one of fed.said) said.push(one);
      if (!/^\s*[[{]/.test(fed.rest)) return;
      const { name, wireIndex } = current;
      current = this.#begin({ ...noPiece, index: wireIndex }, said);
      current.name = name;
      this.#touched.add(current);
      this.#last = current;
      fed = current.feed(fed.rest.trimStart());
    }
  }
}

const noPiece: CallPiece = { index: undefined, id: '', isCustom: false, name: '', text: '', extras: {} };

/** Whether a piece that has another id, or a place of its own, can be of this call: arguments that are not complete go on, under no other name. */
const goesOn = (call: OpenCall | undefined, name: string): call is OpenCall =>
  call !== undefined && !call.isComplete && (name === '' || (call.text !== '' && name === call.name));

const keyOf = (id: string, index?: number): string => `${index ?? ''} ${id}`;

/** The keys by which a call is found. */
function keysOf({ givenId, wireIndex }: OpenCall): string[] {
  const byIndex = wireIndex === undefined ? [] : [keyOf('', wireIndex)];
  return givenId === '' ? byIndex : [...byIndex, keyOf(givenId), keyOf(givenId, wireIndex)];
}
