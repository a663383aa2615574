import type { Json } from '../json.ts';
import { OpenCall, readPiece, type CallPiece, type ToolCallDelta } from './openCall.ts';

/**
 * The tool calls of one choice, put together from what servers send of them. By the API reference index, id and name stand in the first piece of a call;
 * each of the three is left out, empty or repeated by some, so what belongs together is found from what is there.
 */
export class Calls {
  readonly #calls: OpenCall[] = [];
  /** The calls of the last list of several: pieces without index and id go on by their place in the list. */
  #together: readonly OpenCall[] = [];
  /** The one that was spoken of last. */
  #last: OpenCall | undefined;
  readonly #tools: ReadonlySet<string>;

  /** @param tools the names of the functions that were offered, which tell a name from a piece of one */
  constructor(tools: ReadonlySet<string>) {
    this.#tools = tools;
  }

  get isEmpty(): boolean {
    return this.#calls.length === 0;
  }

  /** Reads a list of pieces. @returns what the client is told */
  read(list: readonly Json[]): ToolCallDelta[] {
    const taken: OpenCall[] = [];
    const said = list.flatMap((item, at) => this.#take(readPiece(item), at, list.length, taken));
    if (list.length > 1) this.#together = taken;
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

  #take(piece: CallPiece, at: number, length: number, taken: OpenCall[]): ToolCallDelta[] {
    const said: ToolCallDelta[] = [];
    let call = this.#candidate(piece, at, length);
    if (call && piece.name !== '' && (taken.includes(call) || this.#beginsAnother(call, piece))) {
      const isRepeat = call.isComplete && call.name === piece.name && piece.id === '' && !taken.includes(call);
      call = this.#begin(piece, said);
      call.isDoubtful = isRepeat;
    } else if (!call) {
      if (piece.id === '' && piece.name === '' && piece.text.trim() === '') return said;
      call = this.#begin(piece, said);
    }
    taken.push(call);
    this.#adoptId(call, piece.id);
    said.push(...call.describe(piece, this.#nameOf(call.name, piece.name)));
    this.#last = call;
    this.#feed(call, piece.text, said);
    return said;
  }

  /** The call that a piece may belong to: by id, by index, else by place. */
  #candidate({ index, id, name }: CallPiece, at: number, length: number): OpenCall | undefined {
    const sameId = id === '' ? [] : this.#calls.filter(({ givenId }) => givenId === id);
    if (sameId.length > 0) return sameId.findLast(({ wireIndex }) => wireIndex === index) ?? sameId.at(-1);
    if (index === undefined) {
      const byPlace = length > 1 ? (this.#together[at] ?? this.#last) : this.#last;
      return id === '' || goesOn(byPlace, name) ? byPlace : undefined;
    }
    const byIndex = this.#calls.findLast(({ wireIndex }) => wireIndex === index);
    // Another id on the same index: a server that numbers all calls alike, unless it gives every piece an id of its own.
    if (byIndex) return id === '' || byIndex.givenId === '' || goesOn(byIndex, name) ? byIndex : undefined;
    // An index that counts pieces: without a name nothing begins there.
    return name === '' && goesOn(this.#last, name) ? this.#last : undefined;
  }

  /** Whether a piece with a name is not of the call that its id, index or place points to. */
  #beginsAnother(call: OpenCall, { index, id, name, text }: CallPiece): boolean {
    const isElsewhere = index !== undefined && call.wireIndex !== undefined && index !== call.wireIndex;
    if (call.text === '') return isElsewhere || this.#areTwoNames(call.name, name);
    if (call.name === '') return false;
    const isRepeat = id !== '' && id === call.givenId && !isElsewhere && (text.trim() === '' || text === call.text);
    return !isRepeat && (call.isComplete || name !== call.name);
  }

  /** Before the arguments a name may still be a piece of one; those of two functions that were offered are two. */
  #areTwoNames(first: string, second: string): boolean {
    const isOne = first === second || second.startsWith(first) || this.#tools.has(first + second);
    return !isOne && this.#tools.has(first) && this.#tools.has(second);
  }

  #begin(piece: CallPiece, said: ToolCallDelta[]): OpenCall {
    this.#dropDoubtful();
    // What was held back comes before what follows it.
    for (const open of this.#calls) if (open.isComplete && open.name !== '') said.push(...open.finish());
    const isFree = piece.id !== '' && !this.#calls.some(({ id }) => id === piece.id);
    const call = new OpenCall(this.#calls.length, piece, isFree ? piece.id : undefined);
    this.#calls.push(call);
    return call;
  }

  #dropDoubtful(): void {
    if (!this.#calls.at(-1)?.isDoubtful) return;
    this.#calls.pop();
    this.#last = this.#calls.at(-1);
  }

  #adoptId(call: OpenCall, id: string): void {
    if (call.givenId !== '' || call.isTold || id === '' || this.#calls.some((other) => other.id === id)) return;
    call.givenId = id;
    call.id = id;
  }

  /** A name may come in pieces, be repeated, and be sent anew and longer. */
  #nameOf(sofar: string, name: string): string {
    if (name === '' || name === sofar) return sofar;
    const isPiece = !name.startsWith(sofar) || (this.#tools.has(sofar + name) && !this.#tools.has(name));
    return isPiece ? sofar + name : name;
  }

  /** After the end of its arguments comes noise, or one more call of the same function. */
  #feed(call: OpenCall, text: string, said: ToolCallDelta[]): void {
    const fed = call.feed(text);
    said.push(...fed.said);
    if (!/^\s*[[{]/.test(fed.rest)) return;
    const next = this.#begin({ ...noPiece, index: call.wireIndex }, said);
    next.name = call.name;
    this.#last = next;
    this.#feed(next, fed.rest.trimStart(), said);
  }
}

const noPiece: CallPiece = { index: undefined, id: '', isCustom: false, name: '', text: '', extras: {} };

/** Whether a piece that has another id, or a place of its own, can be of this call: arguments that are not complete go on, under no other name. */
const goesOn = (call: OpenCall | undefined, name: string): call is OpenCall =>
  call !== undefined && !call.isComplete && (name === '' || (call.text !== '' && name === call.name));
