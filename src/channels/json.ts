/** JSON of others, which may be anything, read as what it should be. */
export type Json = Record<string, unknown>;

/** The object, or an empty one in place of anything else. */
export const asRecord = (value: unknown): Json => (isRecord(value) ? value : {});

/** The objects of a list; what is none counts as an empty one, so that places stay. */
export const asList = (value: unknown): Json[] => (Array.isArray(value) ? value.map(asRecord) : []);

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A place in a list: a whole number from 0 on, also as a text of digits; undefined for anything else. */
export function asIndex(value: unknown): number | undefined {
  const index = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(index) && (index as number) >= 0 ? (index as number) : undefined;
}

/** Whether a text is a whole JSON value. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
