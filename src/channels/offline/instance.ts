/** A JSON Schema of any draft, as a client sent it. It is data: nothing in it is compiled, fetched or run. */
type JsonSchema = Record<string, unknown>;

const deepest = 24;

/**
 * The smallest instance of a schema that a reader recognises: constants, defaults, examples and first enum values where there are any, required properties
 * only. Local references are followed, cycles end in null. `pattern`, `not` and conditions are not looked at.
 * @param schema JSON Schema, any draft
 */
export function instanceOf(schema: unknown, root: unknown = schema, depth = 0): unknown {
  if (!isRecord(schema) || depth > deepest) return null;
  const resolved = flatten(schema, root, depth);
  for (const key of ['const', 'default']) if (key in resolved) return resolved[key];
  for (const key of ['enum', 'examples']) {
    const values = resolved[key];
    if (Array.isArray(values) && values.length > 0) return values[0];
  }
  switch (typeOf(resolved)) {
    case 'object':
      return objectOf(resolved, root, depth);
    case 'array':
      return arrayOf(resolved, root, depth);
    case 'string':
      return stringOf(resolved);
    case 'integer':
      return numberOf(resolved, 1);
    case 'number':
      return numberOf(resolved, undefined);
    case 'boolean':
      return false;
    default:
      return null;
  }
}

/** One schema of a reference, of `allOf` and of the first of `anyOf` or `oneOf`. */
function flatten(schema: JsonSchema, root: unknown, depth: number): JsonSchema {
  const { $ref, allOf, anyOf, oneOf, ...own } = schema;
  const parts = [
    ...(typeof $ref === 'string' ? [lookUp($ref, root)] : []),
    ...(Array.isArray(allOf) ? allOf : []),
    ...(Array.isArray(anyOf) ? anyOf.slice(0, 1) : []),
    ...(Array.isArray(oneOf) ? oneOf.slice(0, 1) : []),
  ];
  return parts.filter(isRecord).reduce((merged: JsonSchema, part) => {
    const { properties, required, ...rest } = depth > deepest ? {} : flatten(part, root, depth + 1);
    return {
      ...rest,
      ...merged,
      properties: { ...asRecord(properties), ...asRecord(merged['properties']) },
      required: [...asArray(merged['required']), ...asArray(required)],
    };
  }, own);
}

function lookUp(ref: string, root: unknown): unknown {
  if (!ref.startsWith('#')) return undefined;
  const steps = ref.slice(1).split('/').filter(Boolean);
  return steps.reduce<unknown>((at, step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }, root);
}

function typeOf(schema: JsonSchema): unknown {
  const { type } = schema;
  if (Array.isArray(type)) return type.find((one) => one !== 'null') ?? 'null';
  if (type !== undefined) return type;
  if ('items' in schema || 'prefixItems' in schema || 'minItems' in schema) return 'array';
  if ('minimum' in schema || 'maximum' in schema || 'multipleOf' in schema) return 'number';
  if ('minLength' in schema || 'maxLength' in schema || 'format' in schema || 'pattern' in schema) return 'string';
  if (Object.keys(asRecord(schema['properties'])).length > 0 || asArray(schema['required']).length > 0) return 'object';
  return undefined;
}

function objectOf(schema: JsonSchema, root: unknown, depth: number): unknown {
  const properties = asRecord(schema['properties']);
  const names = new Set(asArray(schema['required']).filter((name) => typeof name === 'string'));
  const fewest = count(schema['minProperties']);
  for (const name of Object.keys(properties)) if (names.size < fewest) names.add(name);
  // Object.fromEntries defines `__proto__` as an ordinary property, where an assignment would not.
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      instanceOf(Object.hasOwn(properties, name) ? properties[name] : schema['additionalProperties'], root, depth + 1),
    ]),
  );
}

function arrayOf(schema: JsonSchema, root: unknown, depth: number): unknown {
  const first = asArray(schema['prefixItems'] ?? (Array.isArray(schema['items']) ? schema['items'] : []));
  const length = Math.max(Math.min(count(schema['minItems']), 100), first.length);
  return Array.from({ length }, (_, at) =>
    instanceOf(at < first.length ? first[at] : schema['items'], root, depth + 1),
  );
}

const formats: Record<string, string> = {
  'date-time': '2026-01-01T00:00:00Z',
  date: '2026-01-01',
  time: '00:00:00Z',
  duration: 'PT1S',
  email: 'user@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  uuid: '00000000-0000-4000-8000-000000000000',
};

function stringOf(schema: JsonSchema): string {
  const known = formats[String(schema['format'])];
  if (known !== undefined) return known;
  const longest = schema['maxLength'] === undefined ? Infinity : count(schema['maxLength']);
  return 'text'.padEnd(Math.min(count(schema['minLength']), 10_000), 'x').slice(0, longest);
}

function numberOf(schema: JsonSchema, integerStep: number | undefined): number {
  const number = (key: string) => (typeof schema[key] === 'number' ? schema[key] : undefined);
  const step = number('multipleOf') ?? integerStep;
  const above = number('exclusiveMinimum');
  const below = number('exclusiveMaximum');
  const least = Math.max(number('minimum') ?? -Infinity, above ?? -Infinity);
  const most = Math.min(number('maximum') ?? Infinity, below ?? Infinity);
  const allowed = (value: number) => value >= least && value <= most && value !== above && value !== below;
  if (allowed(0)) return 0;
  if (step === undefined) return [least, most, (least + most) / 2, least + 1, most - 1].find(allowed) ?? 0;
  const from = Number.isFinite(least) ? Math.ceil(least / step) * step : Math.floor(most / step) * step;
  return [from, from + step, from - step].find(allowed) ?? from;
}

const isRecord = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asRecord = (value: unknown): JsonSchema => (isRecord(value) ? value : {});
const asArray = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const count = (value: unknown): number => (typeof value === 'number' && value > 0 ? Math.floor(value) : 0);
