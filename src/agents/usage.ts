import type { Usage } from '../contract.ts';

type Counts = Record<string, unknown>;

/** The tokens of several questions to models together; what only one of them counts (`cached_tokens`) is counted as it is. */
export function sumUsage(one: Usage | undefined, other: Usage | undefined): Usage | undefined {
  return one && other ? (sum(one, other) as Usage) : (one ?? other);
}

function sum(one: Counts, other: Counts): Counts {
  const total = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const before = total[name];
    if (typeof value === 'number' && typeof before === 'number') total[name] = before + value;
    else if (isCounts(value) && isCounts(before)) total[name] = sum(before, value);
    else if (value != null) total[name] = value;
  }
  return total;
}

const isCounts = (value: unknown): value is Counts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
