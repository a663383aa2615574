import type { Usage } from '../../contract.ts';
import { extrasOf } from '../extras.ts';
import { asRecord, isRecord, type Json } from '../json.ts';

type Details = 'prompt_tokens_details' | 'completion_tokens_details';

const known = new Set([
  'prompt_tokens',
  'completion_tokens',
  'total_tokens',
  'prompt_tokens_details',
  'completion_tokens_details',
]);

/**
 * The counts of an answer. Of prompt, completion and total a missing one follows from the others, and the total is always the sum, as the contract has it.
 * What a provider adds (`cost`) stays.
 * @param before what was counted before in the same stream; counts that come in two chunks are taken together
 * @returns `before` where nothing is counted
 */
export function repairUsage(usage: unknown, before: Usage | undefined): Usage | undefined {
  if (!isRecord(usage)) return before;
  const [prompt, completion, total] = [
    count(usage['prompt_tokens']),
    count(usage['completion_tokens']),
    count(usage['total_tokens']),
  ];
  if (prompt === undefined && completion === undefined && total === undefined) return before;
  const rest = (other: number | undefined) =>
    total === undefined || other === undefined ? undefined : Math.max(0, total - other);
  const prompt_tokens =
    prompt ?? rest(completion) ?? before?.prompt_tokens ?? (completion === undefined ? (total ?? 0) : 0);
  const completion_tokens = completion ?? rest(prompt_tokens) ?? before?.completion_tokens ?? 0;
  return {
    ...extrasOf(usage, known),
    prompt_tokens,
    completion_tokens,
    total_tokens: prompt_tokens + completion_tokens,
    ...details(usage, 'prompt_tokens_details'),
    ...details(usage, 'completion_tokens_details'),
  };
}

function details(usage: Json, name: Details): Pick<Usage, Details> {
  const counts = Object.entries(asRecord(usage[name])).flatMap(([key, value]) => {
    const counted = count(value);
    return counted === undefined ? [] : [[key, counted] as const];
  });
  return counts.length > 0 ? { [name]: Object.fromEntries(counts) } : {};
}

function count(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && number <= Number.MAX_SAFE_INTEGER
    ? Math.round(number)
    : undefined;
}
