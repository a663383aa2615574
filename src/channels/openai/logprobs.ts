import type { Schema } from '../../contract.ts';
import { extrasOf } from '../extras.ts';
import { asList, asRecord, isRecord, type Json } from '../json.ts';

type Token = Schema<'TokenLogprob'>;

/** OpenAI's value for a token that is not among the twenty likeliest. Others mean -Infinity, for which JSON has nothing, and write null. */
const unlikely = -9999;
const known = new Set(['token', 'logprob', 'bytes', 'top_logprobs']);

/** The log probabilities of a choice, each with all its fields; null when there are none. */
export function repairLogprobs(logprobs: unknown): Schema<'Logprobs'> | null {
  const { content, refusal } = asRecord(logprobs);
  if (!Array.isArray(content) && !Array.isArray(refusal)) return null;
  return { content: tokens(content), refusal: tokens(refusal) };
}

const tokens = (list: unknown): Token[] | null =>
  Array.isArray(list)
    ? list
        .filter(isRecord)
        .map((one) => ({ ...alternative(one), top_logprobs: asList(one['top_logprobs']).map(alternative) }))
    : null;

function alternative(one: Json): Omit<Token, 'top_logprobs'> {
  const { token, logprob, bytes } = one;
  const number = typeof logprob === 'string' && logprob.trim() !== '' ? Number(logprob) : logprob;
  return {
    ...extrasOf(one, known),
    token: typeof token === 'string' ? token : '',
    logprob: Number.isFinite(number) ? (number as number) : unlikely,
    bytes: Array.isArray(bytes) && bytes.every(isByte) ? bytes : null,
  };
}

const isByte = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 255;
