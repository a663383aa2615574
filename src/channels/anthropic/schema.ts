import { isRecord, type Json as JsonSchema } from '../json.ts';

/**
 * The schema in the subset of JSON Schema that structured outputs and strict tools take
 * (https://platform.claude.com/docs/en/build-with-claude/structured-outputs#json-schema-limitations). What is supported stays as it is. What cannot be
 * enforced is taken out and said in the description of its place, where the model still reads it. `oneOf` becomes `anyOf`, and every object is closed.
 */
export function toSupportedSchema(schema: JsonSchema): JsonSchema {
  const supported: JsonSchema = {};
  const said: string[] = [];
  for (const [keyword, value] of Object.entries(withoutOneOf(schema))) {
    if (isSupported.get(keyword)?.(value)) supported[keyword] = supportedIn(keyword, value);
    else if (!meaningless.has(keyword)) said.push(`${keyword}: ${JSON.stringify(value)}`);
  }
  if (isObject(schema)) supported['additionalProperties'] = false;
  if (said.length > 0) {
    const description = typeof schema['description'] === 'string' ? `${schema['description']}\n\n` : '';
    supported['description'] = `${description}Must also hold: ${said.join(', ')}`;
  }
  return supported;
}

const always = (): boolean => true;
const formats: ReadonlySet<unknown> = new Set([
  'date-time',
  'time',
  'date',
  'duration',
  'email',
  'hostname',
  'uri',
  'ipv4',
  'ipv6',
  'uuid',
]);
/** Lookarounds, references back, borders of words and classes of Unicode, which the API's regular expressions do not have. */
const unsupportedPattern = /\\[bBkpP1-9]|\(\?(?!:)/;

/** The keywords that the API knows, and with which values. */
const isSupported: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['$defs', isRecord],
  ['$ref', always],
  ['$schema', always],
  ['additionalProperties', (value: unknown) => value === false],
  ['allOf', Array.isArray],
  ['anyOf', Array.isArray],
  ['const', always],
  ['default', always],
  ['definitions', isRecord],
  ['description', always],
  ['enum', always],
  ['format', (value: unknown) => formats.has(value)],
  ['items', isRecord],
  ['minItems', (value: unknown) => value === 0 || value === 1],
  ['nullable', always],
  ['pattern', (value: unknown) => typeof value === 'string' && !unsupportedPattern.test(value)],
  ['properties', isRecord],
  ['required', always],
  ['title', always],
  ['type', always],
]);

/** Keywords that say nothing about a value. */
const meaningless: ReadonlySet<string> = new Set(['$comment', '$id']);

const isObject = ({ type, properties }: JsonSchema): boolean =>
  [type].flat().includes('object') || isRecord(properties);

/** `oneOf` as `anyOf`; where there is one already, both must hold. */
function withoutOneOf(schema: JsonSchema): JsonSchema {
  const { oneOf, ...others } = schema;
  if (!Array.isArray(oneOf)) return schema;
  if (others['anyOf'] === undefined) return { ...others, anyOf: oneOf };
  const allOf = Array.isArray(others['allOf']) ? others['allOf'] : [];
  return { ...others, allOf: [...allOf, { anyOf: oneOf }] };
}

/** The value of a keyword, with the schemas in it; a property's name may look like a keyword, and data may look like a schema. */
function supportedIn(keyword: string, value: unknown): unknown {
  switch (keyword) {
    case 'items':
      return supportedOne(value);
    case 'anyOf':
    case 'allOf':
      return (value as unknown[]).map(supportedOne);
    case 'properties':
    case '$defs':
    case 'definitions':
      return Object.fromEntries(Object.entries(value as JsonSchema).map(([name, one]) => [name, supportedOne(one)]));
    default:
      return value;
  }
}

const supportedOne = (value: unknown): unknown => (isRecord(value) ? toSupportedSchema(value) : value);
