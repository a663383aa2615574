/** What a tool's schema must be so that models' providers take it: they refuse a whole request for one that they do not understand. */
import { isRecord, type Json } from '../json.ts';

/**
 * The schema of a tool's arguments as JSON Schema 2020-12 of an object without alternatives at its top, which is what OpenAI and Anthropic take. What older drafts
 * say differently is said anew, and what no draft knows is left out; the tool itself still judges what it is given.
 * @returns undefined when it is certain that the arguments are no object
 */
export function parametersOf(schema: unknown): Json | undefined {
  if (schema === undefined || schema === null || typeof schema === 'boolean') return { type: 'object', properties: {} };
  if (!isRecord(schema)) return undefined;
  const { $schema: _, ...root } = current(schema, 0) as Json;
  if (![root['type'] ?? 'object'].flat().includes('object')) return undefined;
  return { ...withoutAlternatives(root, root, new Set()), type: 'object' };
}

/**
 * The properties of all alternatives side by side. Only those are required that are so in any case.
 * @param seen the schemas that were looked at: each is so once, since they may mean each other
 */
function withoutAlternatives(schema: Json, root: Json, seen: Set<Json>): Json {
  if (seen.has(schema)) return {};
  seen.add(schema);
  const target = definitionOf(schema, root);
  const branches = ['allOf', 'anyOf', 'oneOf'].flatMap((key) =>
    Array.isArray(schema[key]) ? schema[key].map((branch: unknown) => ({ branch, isCertain: key === 'allOf' })) : [],
  );
  if (target) branches.push({ branch: target, isCertain: true });
  const kept = Object.fromEntries(
    Object.entries(schema).filter(([key]) => !refusedAtTop.has(key) && !(key === '$ref' && target)),
  );
  if (branches.length === 0) return kept;
  const flat = branches.map(({ branch, isCertain }) => {
    const { properties, required } = withoutAlternatives(isRecord(branch) ? branch : {}, root, seen);
    return { properties, required: isCertain ? required : [] };
  });
  const properties = Object.assign({}, ...flat.map((one) => one.properties), kept['properties']) as object;
  const required = [kept, ...flat].flatMap((one) => (Array.isArray(one['required']) ? one['required'] : []));
  return { ...kept, properties, ...(required.length > 0 && { required: [...new Set(required)] }) };
}

/** What providers refuse at the top of a schema. */
const refusedAtTop = new Set(['allOf', 'anyOf', 'oneOf', 'enum', 'const', 'not', 'if', 'then', 'else']);

/** What a reference to a definition of the same schema means. */
function definitionOf(schema: Json, root: Json): Json | undefined {
  const [, section = '', name = ''] = /^#\/(\$defs|definitions)\/([^/]+)$/.exec(String(schema['$ref'])) ?? [];
  const definitions = root[section];
  const found = isRecord(definitions) && Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  return isRecord(found) ? found : undefined;
}

const types = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']);

/** Levels beyond which nobody looks: a schema within the limit of bytes may be nothing but brackets. */
const deepest = 100;

/** Keywords whose value is a map of schemas, a list of them, or one. */
const maps = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']);
const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const single = new Set(['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames']);

function current(schema: unknown, depth: number): unknown {
  if (typeof schema === 'boolean') return schema;
  if (!isRecord(schema) || depth > deepest) return {};
  return Object.fromEntries(Object.entries(schema).flatMap(([key, value]) => keyword(key, value, schema, depth + 1)));
}

/** A keyword as it is said today; nothing when its value can mean nothing. */
function keyword(key: string, value: unknown, schema: Json, depth: number): [string, unknown][] {
  if (maps.has(key)) {
    if (!isRecord(value)) return [];
    return [[key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, current(one, depth)]))]];
  }
  // Before 2020 the list of a tuple's items stood under `items`.
  if (key === 'items' && Array.isArray(value)) return [['prefixItems', value.map((one) => current(one, depth))]];
  if (lists.has(key)) return isFilled(value) ? [[key, value.map((one) => current(one, depth))]] : [];
  if (single.has(key)) return isRecord(value) || typeof value === 'boolean' ? [[key, current(value, depth)]] : [];
  switch (key) {
    case 'type': {
      const known = [value].flat().filter((type) => types.has(type as string));
      return known.length > 0 ? [[key, known.length === 1 ? known[0] : known]] : [];
    }
    case 'required':
      return Array.isArray(value) ? [[key, [...new Set(value.filter((name) => typeof name === 'string'))]]] : [];
    case 'enum':
      return isFilled(value) ? [[key, value]] : [];
    // In draft 4 they said how the limit is meant.
    case 'exclusiveMinimum':
    case 'exclusiveMaximum': {
      const limit = schema[key === 'exclusiveMinimum' ? 'minimum' : 'maximum'];
      const exact = value === true ? limit : value;
      return typeof exact === 'number' ? [[key, exact]] : [];
    }
    case 'minimum':
    case 'maximum': {
      const isExclusive = schema[key === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum'] === true;
      return typeof value === 'number' && !isExclusive ? [[key, value]] : [];
    }
    case 'title':
    case 'description':
      return typeof value === 'string' ? [[key, value.toWellFormed()]] : [];
    default:
      return [[key, value]];
  }
}

const isFilled = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0;
