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
      if (this.#isText) at = this.#readText(piece, at);
      else this.#take(piece.charCodeAt(at));
      if (this.isComplete) return at + 1;
    }
    return piece.length;
  }

  /** @returns the place of the quotation mark that ends the text, or the end of the piece */
  #readText(piece: string, from: number): number {
    let at = this.#isEscaped ? from + 1 : from;
    this.#isEscaped = false;
    for (; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (code === quotation) {
        this.#isText = false;
        return at;
      }
      if (code === backslash) this.#isEscaped = ++at >= piece.length;
    }
    return at;
  }

  #take(code: number): void {
    if (code === quotation) this.#isText = true;
    else if (code === brace || code === bracket) {
      this.#depth++;
      this.#hasBegun = true;
    } else if ((code === closingBrace || code === closingBracket) && this.#depth > 0) this.#depth--;
  }
}

const [quotation, backslash] = [0x22, 0x5c];
const [bracket, closingBracket, brace, closingBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
