import { asRecord, isRecord, type Json } from '../json.ts';

/** A JSON Schema of any draft, as a client sent it. It is data: nothing in it is compiled, fetched or run. */
type JsonSchema = Json;

/** What may still be made: schemas multiply, and a small one can ask for more than there is memory. */
interface Budget {
  nodes: number;
  letters: number;
}

/** One place in a schema. */
interface Place {
  root: unknown;
  depth: number;
  budget: Budget;
}

const deepest = 24;
/** Characters of a reference; nobody names a definition with more. */
const longestRef = 1000;

/**
 * The smallest instance of a schema that a reader recognises: constants, defaults, examples and first enum values where there are any, required properties
 * only. Local references are followed, cycles end in null, and so does what would grow too large. `pattern`, `not`, `contains`, `uniqueItems` and conditions are not looked at.
 * @param schema JSON Schema, any draft
 */
export const instanceOf = (schema: unknown): unknown =>
  make(schema, { root: schema, depth: 0, budget: { nodes: 1000, letters: 20_000 } });

function make(schema: unknown, place: Place): unknown {
  if (!isRecord(schema) || place.depth > deepest || place.budget.nodes-- <= 0) return null;
  const flat = flatten(schema, place);
  for (const key of ['const', 'default']) if (Object.hasOwn(flat, key)) return flat[key];
  for (const key of ['enum', 'examples']) {
    const values = flat[key];
    if (Array.isArray(values) && values.length > 0) return values[0];
  }
  switch (typeOf(flat)) {
    case 'object':
      return objectOf(flat, place);
    case 'array':
      return arrayOf(flat, place);
    case 'string':
      return stringOf(flat, place.budget);
    case 'integer':
      return numberOf(flat, 1);
    case 'number':
      return numberOf(flat, undefined);
    case 'boolean':
      return false;
    default:
      return null;
  }
}

const deeper = (place: Place): Place => ({ ...place, depth: place.depth + 1 });

/** One schema of a reference, of `allOf` and of the first of `anyOf` or `oneOf`. */
function flatten(schema: JsonSchema, place: Place): JsonSchema {
  const { $ref, allOf, anyOf, oneOf, ...own } = schema;
  const parts = [
    typeof $ref === 'string' ? lookUp($ref, place.root) : undefined,
    ...asArray(allOf).slice(0, place.budget.nodes),
    asArray(anyOf)[0],
    asArray(oneOf)[0],
  ];
  const records = parts.filter(isRecord);
  if (records.length === 0) return own;
  const { properties, required, ...merged } = own;
  const all: Merged = { merged, properties: {}, required: new Set() };
  mergeInto(all, { properties, required }, place.budget);
  for (const part of records) {
    if (place.depth > deepest || place.budget.nodes-- <= 0) break;
    mergeInto(all, flatten(part, deeper(place)), place.budget);
  }
  return { ...merged, properties: all.properties, required: [...all.required] };
}

interface Merged {
  merged: JsonSchema;
  properties: JsonSchema;
  required: Set<unknown>;
}

const raising = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']);
const lowering = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']);

/** Of two bounds the narrower one counts; properties and required names add up; else what stands nearer wins. */
function mergeInto({ merged, properties, required }: Merged, part: JsonSchema, budget: Budget): void {
  for (const name of asArray(part['required'])) {
    if (budget.nodes-- <= 0) break;
    required.add(name);
  }
  for (const [name, schema] of Object.entries(asRecord(part['properties']))) {
    if (budget.nodes-- <= 0) break;
    define(properties, name, Object.hasOwn(properties, name) ? { allOf: [properties[name], schema] } : schema);
  }
  for (const [key, value] of Object.entries(part)) {
    if (key === 'required' || key === 'properties') continue;
    const before = Object.hasOwn(merged, key) ? merged[key] : undefined;
    let both: unknown = before ?? value;
    if (typeof before === 'number' && typeof value === 'number') {
      if (raising.has(key)) both = Math.max(before, value);
      if (lowering.has(key)) both = Math.min(before, value);
    }
    define(merged, key, both);
  }
}

/** Sets an own property, `__proto__` like any other. */
function define(record: JsonSchema, key: string, value: unknown): void {
  Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
}

/** A JSON Pointer in a fragment (RFC 6901, section 6); undefined for other documents and for what is not there. */
function lookUp(ref: string, root: unknown): unknown {
  if (!ref.startsWith('#') || ref.length > longestRef) return undefined;
  let at = root;
  for (const step of decoded(ref.slice(1)).split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as JsonSchema)[key] : undefined;
  }
  return at;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function typeOf(schema: JsonSchema): unknown {
  const { type } = schema;
  if (Array.isArray(type)) return type.find((one) => one !== 'null') ?? 'null';
  if (type !== undefined) return type;
  const has = (...keys: string[]) => keys.some((key) => Object.hasOwn(schema, key));
  if (has('items', 'prefixItems', 'minItems')) return 'array';
  if (has('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf')) return 'number';
  if (has('minLength', 'maxLength', 'format', 'pattern')) return 'string';
  return has('properties', 'required', 'additionalProperties', 'minProperties') ? 'object' : undefined;
}

function objectOf(schema: JsonSchema, place: Place): unknown {
  const properties = asRecord(schema['properties']);
  const names = new Set(asArray(schema['required']).filter((name) => typeof name === 'string'));
  const fewest = count(schema['minProperties']);
  for (const name of Object.keys(properties)) if (names.size < fewest) names.add(name);
  const instance: JsonSchema = {};
  for (const name of names) {
    if (place.budget.nodes-- <= 0) break;
    const property = Object.hasOwn(properties, name) ? properties[name] : schema['additionalProperties'];
    define(instance, name, make(property, deeper(place)));
  }
  return instance;
}

function arrayOf(schema: JsonSchema, place: Place): unknown {
  const { items, prefixItems } = schema;
  const first = asArray(prefixItems ?? items);
  const length = Math.max(Math.min(count(schema['minItems']), 100), first.length);
  return Array.from({ length }, (_, at) => make(at < first.length ? first[at] : items, deeper(place)));
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

function stringOf(schema: JsonSchema, budget: Budget): string {
  const format = String(schema['format']);
  if (Object.hasOwn(formats, format)) return formats[format] ?? '';
  const longest = schema['maxLength'] === undefined ? Infinity : count(schema['maxLength']);
  const length = Math.min(count(schema['minLength']), Math.max(0, budget.letters));
  budget.letters -= length;
  return 'text'.padEnd(length, 'x').slice(0, longest);
}

function numberOf(schema: JsonSchema, integerStep: number | undefined): number {
  const number = (key: string) => (typeof schema[key] === 'number' ? schema[key] : undefined);
  const step = number('multipleOf') || integerStep;
  const above = number('exclusiveMinimum');
  const below = number('exclusiveMaximum');
  const least = Math.max(number('minimum') ?? -Infinity, above ?? -Infinity);
  const most = Math.min(number('maximum') ?? Infinity, below ?? Infinity);
  const fits = (value: number) =>
    Number.isFinite(value) && value >= least && value <= most && value !== above && value !== below;
  const near = Number.isFinite(least) ? least : most;
  const candidates = step === undefined ? [near, near + 1, near - 1, (least + most) / 2] : multiplesNear(near, step);
  return [0, ...candidates].find(fits) ?? 0;
}

function multiplesNear(value: number, step: number): number[] {
  const nearest = Math.round(value / step) * step;
  return [nearest, nearest + step, nearest - step];
}

const asArray = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const count = (value: unknown): number => (typeof value === 'number' && value > 0 ? Math.floor(value) : 0);
