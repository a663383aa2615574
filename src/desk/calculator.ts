/**
 * The value of an arithmetic expression: numbers, `+ - * / %`, `^` for powers, and brackets.
 * @throws Error that says what is wrong with it
 */
export function calculate(expression: string): number {
  if (expression.length > longest) throw new Error(`the expression has more than ${longest} characters`);
  const tokens = expression.match(/\d+(\.\d+)?(e[+-]?\d+)?|\.\d+|[-+*/%^()]|\S/gi) ?? [];
  const reader = new Reader(tokens);
  const value = reader.sum();
  if (reader.next !== undefined) throw new Error(`"${reader.next}" was not expected`);
  if (!Number.isFinite(value)) throw new Error('the result is no number');
  return value;
}

/** Characters; brackets within brackets take the stack. */
const longest = 1000;

/** Reads from the operators that bind loosely to those that bind tightly. */
class Reader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get next(): string | undefined {
    return this.#tokens[this.#at];
  }

  sum(): number {
    let value = this.#product();
    while (this.next === '+' || this.next === '-') value += this.#take() === '+' ? this.#product() : -this.#product();
    return value;
  }

  #product(): number {
    let value = this.#signed();
    while (this.next === '*' || this.next === '/' || this.next === '%') {
      const operator = this.#take();
      const other = this.#signed();
      value = operator === '*' ? value * other : operator === '/' ? value / other : value % other;
    }
    return value;
  }

  #signed(): number {
    if (this.next !== '-' && this.next !== '+') return this.#power();
    return this.#take() === '-' ? -this.#signed() : this.#signed();
  }

  /** `2^3^2` is `2^(3^2)`, and `2^-1` a half. */
  #power(): number {
    const base = this.#atom();
    if (this.next !== '^') return base;
    this.#take();
    return base ** this.#signed();
  }

  #atom(): number {
    const token = this.#take();
    if (token === '(') {
      const value = this.sum();
      if (this.#take() !== ')') throw new Error('a bracket is not closed');
      return value;
    }
    if (!/^[\d.]/.test(token))
      throw new Error(token === '' ? 'the expression ends too early' : `"${token}" is no number`);
    return Number(token);
  }

  #take(): string {
    return this.#tokens[this.#at++] ?? '';
  }
}
