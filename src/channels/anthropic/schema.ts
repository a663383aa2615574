type JsonSchema = Record<string, unknown>;

const keysOfOne: ReadonlySet<string> = new Set(['items', 'not', 'if', 'then', 'else']);
const keysOfMany: ReadonlySet<string> = new Set(['anyOf', 'allOf', 'oneOf', 'prefixItems']);
const keysOfNamed: ReadonlySet<string> = new Set(['properties', '$defs', 'definitions']);

/** The schema with `additionalProperties: false` in every object that does not say anything about them: structured outputs demand it. */
export function closeObjects(schema: JsonSchema): JsonSchema {
  const closed = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closeIn(key, value)]));
  const isObject = [schema['type']].flat().includes('object') || isSchema(schema['properties']);
  return isObject ? { additionalProperties: false, ...closed } : closed;
}

function closeIn(key: string, value: unknown): unknown {
  if (keysOfOne.has(key)) return close(value);
  if (keysOfMany.has(key) && Array.isArray(value)) return value.map(close);
  if (!keysOfNamed.has(key) || !isSchema(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, close(one)]));
}

const close = (value: unknown): unknown => (isSchema(value) ? closeObjects(value) : value);

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
