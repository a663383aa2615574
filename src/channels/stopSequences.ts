import type { ChannelChunk } from './channel.ts';

type Choice = ChannelChunk['choices'][number];

/**
 * Ends the text of each choice before the first of some stop sequences, for upstreams that cannot carry them. What may be the beginning of a sequence is
 * held back until it is known. Only the text counts: reasoning, refusals and the arguments of tools are passed on as they are.
 *
 * When every choice has ended, nothing more need be read, so that the upstream is closed. What it would have told at its end is lost then: the usage is what
 * the chunks had told so far.
 */
export class SequenceCutter {
  readonly #sequences: readonly string[];
  readonly #choices: number;
  readonly #cutters = new Map<number, TextCutter>();

  /**
   * @param sequences none of them empty; with none at all, nothing is cut
   * @param choices how many choices the answer has
   */
  constructor(sequences: readonly string[], choices = 1) {
    [this.#sequences, this.#choices] = [sequences, choices];
  }

  /** Whether the text of every choice has ended at a sequence. */
  get hasCutAll(): boolean {
    return this.#cutters.size >= this.#choices && [...this.#cutters.values()].every(({ hasCut }) => hasCut);
  }

  /** Says what is certain of the answer with this chunk. */
  take(chunk: ChannelChunk, say: (chunk: ChannelChunk) => void): void {
    if (this.#sequences.length === 0) return say(chunk);
    if (this.hasCutAll) return;
    const choices = chunk.choices.flatMap((choice) => cutChoice(choice, this.#cutterOf(choice.index)));
    if (choices.length > 0 || chunk.choices.length === 0) say({ ...chunk, choices });
  }

  #cutterOf(index: number): TextCutter {
    const cutter = this.#cutters.get(index) ?? new TextCutter(this.#sequences);
    this.#cutters.set(index, cutter);
    return cutter;
  }
}

/** What is left of a choice's chunk; its end when the text was cut in it. */
function cutChoice(choice: Choice, cutter: TextCutter): Choice[] {
  if (cutter.hasCut) return [];
  const { content, ...others } = choice.delta;
  const text = cutter.read(content ?? '') + (choice.finish_reason ? cutter.rest() : '');
  const delta = content == null && text === '' ? choice.delta : { ...others, content: text };
  return cutter.hasCut ? [{ ...choice, delta, finish_reason: 'stop' }] : [{ ...choice, delta }];
}

/** Reads a text in pieces, up to the first of some sequences. */
class TextCutter {
  readonly #sequences: readonly string[];
  #held = '';
  hasCut = false;

  constructor(sequences: readonly string[]) {
    this.#sequences = sequences;
  }

  /** @returns the text that is certain by now, without the sequence that ends it */
  read(piece: string): string {
    const text = this.#held + piece;
    const end = this.#endOf(text);
    this.hasCut = end !== undefined;
    const certain = end ?? text.length - this.#begunIn(text);
    this.#held = this.hasCut ? '' : text.slice(certain);
    return text.slice(0, certain);
  }

  /** What was held back, at the end of the text. */
  rest(): string {
    const held = this.#held;
    this.#held = '';
    return held;
  }

  /** Where the sequence begins that is complete first; of two that end together, the longer one. */
  #endOf(text: string): number | undefined {
    const found = this.#sequences
      .map((sequence) => ({ start: text.indexOf(sequence), length: sequence.length }))
      .filter(({ start }) => start >= 0)
      .toSorted((a, b) => a.start + a.length - (b.start + b.length) || a.start - b.start);
    return found[0]?.start;
  }

  /** How many characters at the end of a text can be the beginning of a sequence. */
  #begunIn(text: string): number {
    const longest = Math.max(...this.#sequences.map(({ length }) => length)) - 1;
    for (let length = Math.min(longest, text.length); length > 0; length--) {
      const end = text.slice(-length);
      if (this.#sequences.some((sequence) => sequence.startsWith(end))) return length;
    }
    return 0;
  }
}
