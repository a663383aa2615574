import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSupportedSchema } from '../../src/channels/anthropic/schema.ts';

type Schema = Record<string, unknown>;

const name = fc.constantFrom('a', 'minimum', 'oneOf', 'properties', 'constructor', '__proto__');
const data = fc.constantFrom<unknown>(1, 'a', null, { minimum: 1 }, [{ type: 'object' }]);
const type = fc.constantFrom<unknown>('string', 'integer', 'array', 'object', ['object', 'null'], ['string', 'null']);

/** Keywords with their values; `inner` makes the schemas in them. */
const supported = (inner: fc.Arbitrary<Schema>) => ({
  type,
  title: fc.constant('T'),
  description: fc.constant('D'),
  enum: fc.array(data),
  const: data,
  default: data,
  $ref: fc.constant('#/$defs/a'),
  format: fc.constantFrom('date-time', 'uuid', 'ipv6'),
  pattern: fc.constantFrom('^a+$', '[0-9]{3}', '(?:a|b)'),
  minItems: fc.constantFrom(0, 1),
  required: fc.array(name),
  items: inner,
  anyOf: fc.array(inner, { maxLength: 2 }),
  allOf: fc.array(inner, { maxLength: 2 }),
  properties: fc.dictionary(name, inner, { maxKeys: 3 }),
  $defs: fc.dictionary(name, inner, { maxKeys: 2 }),
});
const unsupported = (inner: fc.Arbitrary<Schema>) => ({
  minimum: fc.integer(),
  exclusiveMaximum: fc.integer(),
  multipleOf: fc.constant(2),
  minLength: fc.nat(),
  maxItems: fc.nat(),
  uniqueItems: fc.boolean(),
  oneOf: fc.array(inner, { maxLength: 2 }),
  prefixItems: fc.array(inner, { maxLength: 2 }),
  not: inner,
  patternProperties: fc.dictionary(name, inner, { maxKeys: 2 }),
  additionalProperties: fc.oneof(fc.boolean(), inner),
});

const isObject = ({ type: said, properties }: Schema) => [said].flat().includes('object') || properties !== undefined;
const close = (schema: Schema): Schema => (isObject(schema) ? { ...schema, additionalProperties: false } : schema);

const anySchema = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 2 },
    fc.constant({}),
    fc.record(
      {
        ...supported(tie('schema')),
        ...unsupported(tie('schema')),
        minItems: fc.nat({ max: 3 }),
        format: fc.constantFrom('uuid', 'int32'),
        pattern: fc.constantFrom('a', '\\bword\\b', '(?!a)', '(a)\\1'),
      },
      { requiredKeys: [] },
    ),
  ),
})).schema;

const supportedSchema = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 2 },
    fc.constant({}),
    fc.record(supported(tie('schema')), { requiredKeys: [] }).map(close),
  ),
})).schema;

/** What the API would refuse, by its place; this knows the places of schemas from the standard, not from the code. */
function violations(schema: unknown, place = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, $defs, items, anyOf, allOf, ...others } = schema as Record<string, any>;
  const known = ['type', 'title', 'description', 'enum', 'const', 'default', '$ref', 'format', 'pattern', 'minItems'];
  const own = Object.keys(others).filter((key) => ![...known, 'required', 'additionalProperties'].includes(key));
  if (isObject(schema as Schema) && others['additionalProperties'] !== false) own.push('an open object');
  if (others['minItems'] > 1 || others['format'] === 'int32') own.push('a value');
  if (/\\[b1]|\(\?!/.test(String(others['pattern']))) own.push('a pattern');
  const inner = [
    ...Object.entries(properties ?? {}),
    ...Object.entries($defs ?? {}),
    ...Object.entries({ items }),
    ...Object.entries(anyOf ?? []),
    ...Object.entries(allOf ?? []),
  ];
  return [
    ...own.map((key) => `${place}: ${key}`),
    ...inner.flatMap(([key, one]) => violations(one, `${place}/${key}`)),
  ];
}

test('nothing that is unsupported is left, and all of it is said', () => {
  fc.assert(
    fc.property(anySchema, (schema) => {
      const sent = toSupportedSchema(schema);
      expect(violations(sent)).toEqual([]);
      const lost = ['minimum', 'minLength', 'maxItems', 'uniqueItems', 'not', 'prefixItems', 'multipleOf'].filter(
        (keyword) =>
          Object.hasOwn(schema, keyword) &&
          !String(sent['description']).includes(`${keyword}: ${JSON.stringify(schema[keyword])}`),
      );
      expect(lost).toEqual([]);
      expect(String(sent['description'])).toContain(schema['description'] ?? '');
    }),
    { numRuns: 300 },
  );
});

test('a supported schema stays as it is', () => {
  fc.assert(
    fc.property(supportedSchema, (schema) => {
      expect(JSON.parse(JSON.stringify(toSupportedSchema(schema)))).toEqual(JSON.parse(JSON.stringify(schema)));
    }),
    { numRuns: 300 },
  );
});

test('a second time changes nothing, and what was given is not touched', () => {
  fc.assert(
    fc.property(anySchema, (schema) => {
      const before = structuredClone(schema);
      const once = toSupportedSchema(schema);
      expect(toSupportedSchema(once)).toEqual(once);
      expect(schema).toEqual(before);
    }),
    { numRuns: 300 },
  );
});
