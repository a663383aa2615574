/** JSON of others, which may be anything, read as what it should be. */
export type Json = Record<string, unknown>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object, or an empty one in place of anything else. */
export const asRecord = (value: unknown): Json => (isRecord(value) ? value : {});

/** Names of fields that would change an object's prototype. */
const prototypeNames = new Set(['__proto__', 'constructor', 'prototype']);

export const isPrototypeName = (name: string): boolean => prototypeNames.has(name);

/**
 * A copy without the names that would change an object's prototype.
 * @param maxLevels levels of objects and lists that are copied
 * @param tooDeep what stands for a value below them; it may throw
 */
export function withoutPrototypeNames(value: unknown, maxLevels: number, tooDeep: () => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (maxLevels === 0) return tooDeep();
  const copy = (inner: unknown) => withoutPrototypeNames(inner, maxLevels - 1, tooDeep);
  if (Array.isArray(value)) return value.map(copy);
  const entries = Object.entries(value).filter(([name]) => !isPrototypeName(name));
  return Object.fromEntries(entries.map(([name, inner]) => [name, copy(inner)]));
}
