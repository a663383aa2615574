import type { ChannelChunk } from './channel.ts';

type Choice = ChannelChunk['choices'][number];

/**
 * Ends the text of each choice before the first of some stop sequences, for upstreams that cannot carry them. What may be the beginning of a sequence is
 * held back until it is known. Only the text counts: reasoning, refusals and the arguments of tools are passed on as they are.
 *
 * When every choice has ended, nothing more is read, so that the upstream is closed. What it would have told at its end is lost then: the usage is what the
 * chunks had told so far.
 * @param chunks of a channel
 * @param sequences none of them empty
 * @param choices how many choices the answer has
 */
export async function* cutAtSequences(
  chunks: AsyncIterable<readonly ChannelChunk[]>,
  sequences: readonly string[],
  choices = 1,
): AsyncGenerator<readonly ChannelChunk[]> {
  const cutters = new Map<number, TextCutter>();
  const isCut = () => cutters.size >= choices && [...cutters.values()].every((cutter) => cutter.hasCut);

  function cutterOf(index: number): TextCutter {
    const cutter = cutters.get(index) ?? new TextCutter(sequences);
    cutters.set(index, cutter);
    return cutter;
  }

  for await (const together of chunks) {
    const passed: ChannelChunk[] = [];
    for (const chunk of together) {
      const cut = chunk.choices.flatMap((choice) => cutChoice(choice, cutterOf(choice.index)));
      if (cut.length > 0 || chunk.choices.length === 0) passed.push({ ...chunk, choices: cut });
      if (isCut()) break;
    }
    if (passed.length > 0) yield passed;
    if (isCut()) return;
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
