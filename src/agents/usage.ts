import type { Usage } from '../contract.ts';
import { isRecord, type Json } from '../json.ts';

/** The tokens of several questions to models together; what only one of them counts (`cached_tokens`) is counted as it is. */
export function sumUsage(one: Usage | undefined, other: Usage | undefined): Usage | undefined {
  return one && other ? (sum(one, other) as Usage) : (one ?? other);
}

function sum(one: Json, other: Json): Json {
  const total = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const before = total[name];
    if (typeof value === 'number' && typeof before === 'number') total[name] = before + value;
    else if (isRecord(value) && isRecord(before)) total[name] = sum(before, value);
    else if (value != null) total[name] = value;
  }
  return total;
}
