/** Finds out where the JSON of a call's arguments ends, while it comes in pieces. Only objects and lists have an end that shows. */
export class ArgumentsReader {
  #depth = 0;
  #isText = false;
  #isEscaped = false;
  #hasBegun = false;

  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  /** Whether an object or a list has been read to its end. */
  get isComplete(): boolean {
    return this.#hasBegun && this.#depth === 0;
  }

  /** Reads on. @returns how many characters of the piece belong to the arguments: fewer than it has when they ended before its end */
  read(piece: string): number {
    for (let at = 0; at < piece.length; at++) {
      this.#take(piece[at] ?? '');
      if (this.isComplete) return at + 1;
    }
    return piece.length;
  }

  #take(letter: string): void {
    if (this.#isText) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (letter === '\\') this.#isEscaped = true;
      else if (letter === '"') this.#isText = false;
      return;
    }
    if (letter === '"') this.#isText = true;
    if (letter === '{' || letter === '[') {
      this.#depth++;
      this.#hasBegun = true;
    }
    if ((letter === '}' || letter === ']') && this.#depth > 0) this.#depth--;
  }
}
