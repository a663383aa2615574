/** JSON by which requests are compared. */
import { isNotable, numberAt, type Notable } from './exactJson.ts';
import { gathered, isLight, joined, stringPieces } from './jsonPieces.ts';

/** Keys under which there is a JSON Schema, where null is a value of its own. */
const schemaKeys: readonly string[] = ['parameters', 'schema'];

/**
 * JSON that is the same for all requests that mean the same: keys are sorted (RFC 8785, section 3.2.3), members that are null are left out like absent ones but
 * in a JSON Schema, and a number stands as JavaScript writes it unless that would be another number.
 * @param value recursed into: its depth must be bounded
 */
export const toCanonicalJson = (value: unknown): string => writeCanonical(value, false);

function writeCanonical(value: unknown, keepsNull: boolean, number?: string): string {
  if (typeof value === 'number' && number !== undefined && Math.abs(value) > Number.MAX_SAFE_INTEGER) return number;
  if (!isNotable(value)) return JSON.stringify(value) ?? 'null';
  const textOf = (key: string, isSchema: boolean) => writeCanonical(value[key], isSchema, numberAt(value, key));
  if (Array.isArray(value)) return `[${value.map((_, at) => textOf(String(at), keepsNull)).join(',')}]`;
  const members = canonicalKeys(value, keepsNull).map(
    (key) => `${JSON.stringify(key)}:${textOf(key, keepsNull || schemaKeys.includes(key))}`,
  );
  return `{${members.join(',')}}`;
}

const canonicalKeys = (value: Notable, keepsNull: boolean): string[] =>
  Object.keys(value)
    .filter((key) => value[key] !== undefined && (keepsNull || value[key] !== null))
    .toSorted();

/** Like `toCanonicalJson`, with pauses in which others have their turn. @param value an array or an object */
export const toCanonicalJsonWithPauses = (value: object): Promise<string> =>
  joined(gathered(canonicalPieces(value, false)));

function* canonicalPieces(value: unknown, keepsNull: boolean, number?: string): Generator<string> {
  if (typeof value === 'string') yield* stringPieces(value);
  else if (!isNotable(value) || isLight(value)) yield writeCanonical(value, keepsNull, number);
  else {
    const isList = Array.isArray(value);
    const keys = isList ? [...value.keys()].map(String) : canonicalKeys(value, keepsNull);
    yield isList ? '[' : '{';
    for (const [at, key] of keys.entries()) {
      yield `${at > 0 ? ',' : ''}${isList ? '' : `${JSON.stringify(key)}:`}`;
      const isSchema = keepsNull || (!isList && schemaKeys.includes(key));
      yield* canonicalPieces(value[key], isSchema, numberAt(value, key));
    }
    yield isList ? ']' : '}';
  }
}
