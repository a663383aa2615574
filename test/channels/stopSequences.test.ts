import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChannelChunk } from '../../src/channels/channel.ts';
import { SequenceCutter } from '../../src/channels/stopSequences.ts';

const says = (content: string, index = 0): ChannelChunk => ({
  choices: [{ index, delta: { content }, finish_reason: null }],
});
const ends = (finish_reason: 'length' | 'stop', index = 0): ChannelChunk => ({
  choices: [{ index, delta: {}, finish_reason }],
});
const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };

async function cut(chunks: ChannelChunk[], sequences: string[], choices?: number) {
  const told: ChannelChunk[] = [];
  const cutter = new SequenceCutter(sequences, choices);
  for (const chunk of chunks) {
    cutter.take(chunk, (passed) => told.push(passed));
    if (cutter.hasCutAll) break;
  }
  return told;
}

const textOf = (chunks: ChannelChunk[], at = 0) =>
  chunks
    .flatMap((chunk) => chunk.choices)
    .filter(({ index }) => index === at)
    .map(({ delta }) => delta.content ?? '')
    .join('');
const reasonsOf = (chunks: ChannelChunk[]) =>
  chunks
    .flatMap((chunk) => chunk.choices)
    .flatMap(({ index, finish_reason }) => (finish_reason ? [[index, finish_reason]] : []));

/** The text before the sequence that is complete first, and whether there is one: letter by letter. */
function expected(text: string, sequences: readonly string[]): [text: string, isCut: boolean] {
  for (let end = 1; end <= text.length; end++) {
    const starts = sequences.filter((one) => text.slice(0, end).endsWith(one)).map(({ length }) => end - length);
    if (starts.length > 0) return [text.slice(0, Math.min(...starts)), true];
  }
  return [text, false];
}

test('the text ends before the first sequence, wherever it is split', async () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '👋'), maxLength: 12 });
  const sequence = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '👋'), minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(letters, { maxLength: 6 }),
      fc.array(sequence, { minLength: 1, maxLength: 3 }),
      async (pieces, sequences) => {
        const told = await cut(
          [...pieces.map((piece) => says(piece)), ends('length'), { choices: [], usage }],
          sequences,
        );
        const [text, isCut] = expected(pieces.join(''), sequences);
        expect(textOf(told)).toBe(text);
        expect(reasonsOf(told)).toEqual([[0, isCut ? 'stop' : 'length']]);
        expect(told.at(-1)?.usage).toEqual(isCut ? undefined : usage);
      },
    ),
    { numRuns: 2000 },
  );
});

test('no more is held back than may be the beginning of a sequence', async () => {
  const told = await cut([says('one\n'), says('two'), ends('stop')], ['\n\n']);
  expect(told.flatMap((chunk) => chunk.choices.map(({ delta }) => delta.content))).toEqual(['one', '\ntwo', undefined]);
});

describe('several choices', () => {
  test('are each cut for themselves, and read until all have ended', async () => {
    const told = await cut([says('a\nb', 0), says('c', 1), says('d', 0), says('e\n', 1), says('f', 1)], ['\n'], 2);
    expect([textOf(told, 0), textOf(told, 1)]).toEqual(['a', 'ce']);
    expect(reasonsOf(told)).toEqual([
      [0, 'stop'],
      [1, 'stop'],
    ]);
  });

  test('that end by themselves keep their reason', async () => {
    const told = await cut([says('a\nb', 0), says('c', 1), ends('length', 1), { choices: [], usage }], ['\n'], 2);
    expect(reasonsOf(told)).toEqual([
      [0, 'stop'],
      [1, 'length'],
    ]);
    expect(told.at(-1)?.usage).toEqual(usage);
  });
});

test('a text that ends in the chunk of its reason is whole', async () => {
  const last: ChannelChunk = { choices: [{ index: 0, delta: { content: 'b\n' }, finish_reason: 'stop' }] };
  expect(textOf(await cut([says('a\n'), last], ['\n\n']))).toBe('a\nb\n');
  expect(
    textOf(
      await cut(
        [says('a\n'), { choices: [{ index: 0, delta: { content: '\nb' }, finish_reason: 'length' }] }],
        ['\n\n'],
      ),
    ),
  ).toBe('a');
});
