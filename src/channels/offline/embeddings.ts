import { createHash } from 'node:crypto';
import { invalidRequest } from '../../errors.ts';
import { isTurnLong, nextTurn } from '../../pause.ts';
import { inputsOf, type EmbeddingAnswer, type EmbeddingRequest } from '../embedding.ts';
import { countTokens } from './pieces.ts';

/** Numbers of a vector when the request names none, and at most. */
const [usualDimensions, maxDimensions] = [256, 3072];
/** Words of one input that count: those of a text of 20 MiB would take seconds. */
const maxWords = 10_000;

/**
 * Vectors of length 1 that are the same each time, and near to each other where texts have words in common: each word, or token, adds a direction of its own,
 * which is its SHA-256 read as signs. Fewer dimensions are the first ones of more.
 * @throws invalid_request for more dimensions than there are
 */
export async function embedWords({ input, dimensions }: EmbeddingRequest): Promise<EmbeddingAnswer> {
  const size = dimensions ?? usualDimensions;
  if (size > maxDimensions) {
    const message = `Invalid 'dimensions': integer above maximum value. The offline model has ${maxDimensions} at most, but got ${size} instead.`;
    throw invalidRequest(message, 'dimensions', 'integer_above_max_value');
  }
  const vectors: number[][] = [];
  let tokens = 0;
  for (const one of inputsOf(input)) {
    tokens += typeof one === 'string' ? Math.max(1, countTokens(one)) : one.length;
    vectors.push(await vectorOf(wordsOf(one), size));
  }
  return { vectors, tokens };
}

/** What has no words, such as an emoji, is a word itself. */
function wordsOf(input: string | readonly number[]): readonly string[] {
  if (typeof input !== 'string') return input.slice(0, maxWords).map((token) => `#${token}`);
  const words = input.toLowerCase().match(/[\p{L}\p{N}_]+/gu);
  return words ? words.slice(0, maxWords) : [input];
}

async function vectorOf(words: readonly string[], size: number): Promise<number[]> {
  const sum = new Float64Array(size);
  for (const word of words) {
    addWord(sum, word);
    if (isTurnLong()) await nextTurn();
  }
  // Words may cancel each other out.
  if (sum.every((one) => one === 0)) sum[0] = 1;
  const length = Math.hypot(...sum);
  return Array.from(sum, (one) => Math.fround(one / length));
}

const bitsOfDigest = 256;

function addWord(sum: Float64Array, word: string): void {
  for (let begin = 0; begin < sum.length; begin += bitsOfDigest) {
    const digest = createHash('sha256').update(`${begin} ${word}`).digest();
    for (let at = begin; at < Math.min(begin + bitsOfDigest, sum.length); at++) {
      const bit = at - begin;
      const isSet = ((digest[bit >> 3] ?? 0) >> (bit & 7)) & 1;
      sum[at] = (sum[at] ?? 0) + (isSet ? 1 : -1);
    }
  }
}
