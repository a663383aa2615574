import { spawnSync } from 'node:child_process';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instanceOf } from '../../src/channels/offline/instance.ts';
import { patienceMs } from '../support/patience.ts';

type JsonSchema = Record<string, unknown>;

/** What is wrong with the instance as JSON, by Ajv; undefined when it fits. */
function faultOf(schema: JsonSchema): string | undefined {
  const ajv = new Ajv2020({ strict: false, ownProperties: true });
  addFormats.default(ajv);
  const instance: unknown = JSON.parse(JSON.stringify(instanceOf(schema)));
  return ajv.validate(schema, instance) ? undefined : `${JSON.stringify(instance)}: ${ajv.errorsText()}`;
}

test.each<[string, unknown, unknown]>([
  ['an object with nothing required', { type: 'object', properties: { a: { type: 'string' } } }, {}],
  ['required properties only', objectOf({ a: { type: 'string' }, b: { type: 'integer' } }, 'b'), { b: 0 }],
  ['a constant', { type: 'string', const: 'x' }, 'x'],
  ['a constant that is null', { const: null }, null],
  ['a default', { type: 'string', default: 'x', enum: ['y', 'x'] }, 'x'],
  ['the first of an enumeration', { enum: ['b', 'a'] }, 'b'],
  ['the first example', { type: 'string', examples: ['Paris', 'Rome'] }, 'Paris'],
  ['a string', { type: 'string' }, 'text'],
  ['a boolean', { type: 'boolean' }, false],
  ['null', { type: 'null' }, null],
  ['an empty list', { type: 'array', items: { type: 'string' } }, []],
  ['a list as long as it must be', { type: 'array', minItems: 2, items: { type: 'integer' } }, [0, 0]],
  ['a tuple', { type: 'array', prefixItems: [{ const: 1 }, { const: 'a' }] }, [1, 'a']],
  ['a tuple of an older draft', { type: 'array', items: [{ const: 1 }, { const: 'a' }] }, [1, 'a']],
  ['a type that may be null', { type: ['null', 'string'] }, 'text'],
  ['the first alternative', { anyOf: [{ const: 1 }, { const: 2 }] }, 1],
  ['the first of exclusive alternatives', { oneOf: [{ const: 1 }, { const: 2 }] }, 1],
  ['a definition of an older draft', { definitions: { A: { const: 1 } }, $ref: '#/definitions/A' }, 1],
  ['a required property without a schema', { type: 'object', required: ['a'] }, { a: null }],
  ['nothing known', {}, null],
  ['no schema at all', true, null],
  ['a reference to nowhere', { $ref: '#/$defs/nope' }, null],
  ['a reference to another document', { $ref: 'https://example.com/schema.json' }, null],
])('gives %s', (_, schema, instance) => {
  expect(instanceOf(schema)).toEqual(instance);
});

describe('the instance fits the schema', () => {
  test.each<[string, JsonSchema]>([
    ['a lower bound', { type: 'number', minimum: 5 }],
    ['an upper bound below zero', { type: 'number', maximum: -5 }],
    ['an exclusive upper bound below zero', { type: 'number', exclusiveMaximum: -5 }],
    ['an upper bound below zero, of integers', { type: 'integer', maximum: -5 }],
    ['an exclusive upper bound of zero', { type: 'number', exclusiveMaximum: 0 }],
    ['an exclusive upper bound of zero, of integers', { type: 'integer', exclusiveMaximum: 0 }],
    ['an exclusive lower bound', { type: 'number', exclusiveMinimum: 0 }],
    ['an exclusive lower bound, of integers', { type: 'integer', exclusiveMinimum: 4 }],
    ['a narrow interval', { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 0.001 }],
    ['a fractional lower bound, of integers', { type: 'integer', minimum: 1.2 }],
    ['multiples', { type: 'integer', multipleOf: 7, minimum: 8 }],
    ['multiples below zero', { type: 'integer', multipleOf: 7, maximum: -8 }],
    ['a length', { type: 'string', minLength: 9, maxLength: 9 }],
    ['a short length', { type: 'string', maxLength: 2 }],
    ['no length', { type: 'string', maxLength: 0 }],
    [
      'an optional field of Pydantic',
      objectOf({ a: { anyOf: [{ type: 'string' }, { type: 'null' }], default: null } }, 'a'),
    ],
    [
      'a wrapped reference',
      { $defs: { A: { enum: ['x'] } }, ...objectOf({ a: { allOf: [{ $ref: '#/$defs/A' }] } }, 'a') },
    ],
    [
      'a reference with a description',
      { $defs: { A: { const: 1 } }, ...objectOf({ a: { $ref: '#/$defs/A', title: 'x' } }, 'a') },
    ],
    [
      'a reference to a sibling',
      objectOf({ a: { type: 'integer', minimum: 3 }, b: { $ref: '#/properties/a' } }, 'a', 'b'),
    ],
    [
      'a reference into a list of alternatives',
      objectOf(
        { a: { anyOf: [{ type: 'string' }, { type: 'null' }] }, b: { $ref: '#/properties/a/anyOf/0' } },
        'a',
        'b',
      ),
    ],
    ['a reference with escapes', { $defs: { 'a/b~c': { const: 1 } }, $ref: '#/$defs/a~1b~0c' }],
    ['a reference with percent signs', { $defs: { 'My Type': { const: 1 } }, $ref: '#/$defs/My%20Type' }],
    ['a reference to the root', objectOf({ next: { anyOf: [{ type: 'null' }, { $ref: '#' }] } }, 'next')],
    ['parts that add properties', { allOf: [objectOf({ a: { const: 1 } }, 'a'), objectOf({ b: { const: 2 } }, 'b')] }],
    ['parts that add bounds', { type: 'integer', allOf: [{ minimum: 3 }, { minimum: 5 }, { maximum: 9 }] }],
    [
      'parts that narrow a property',
      { ...objectOf({ a: { type: 'integer' } }, 'a'), allOf: [objectOf({ a: { minimum: 3 } })] },
    ],
    [
      'alternatives that only require',
      { ...objectOf({ a: { const: 1 }, b: {} }), anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    ],
    [
      'fewest properties',
      { ...objectOf({ a: { const: 1 }, b: { const: 2 } }), minProperties: 2, additionalProperties: false },
    ],
    [
      'additional properties',
      { type: 'object', required: ['x'], additionalProperties: { type: 'integer', minimum: 2 } },
    ],
    [
      'a list of lists',
      { type: 'array', minItems: 2, items: { type: 'array', minItems: 2, items: { type: 'boolean' } } },
    ],
    [
      'properties with the names of methods',
      objectOf({ toString: { const: 1 }, constructor: { const: 2 } }, 'toString', 'constructor'),
    ],
  ])('with %s', (_, schema) => {
    expect(faultOf(schema)).toBeUndefined();
  });

  test.each(['date-time', 'date', 'time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uri', 'uuid'])(
    'with the format %s',
    (format) => {
      expect(faultOf({ type: 'string', format })).toBeUndefined();
    },
  );

  test('whatever it is made of', () => {
    fc.assert(
      fc.property(schemas, (schema) => {
        expect(faultOf(schema)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

test('the same schema has the same instance', () => {
  fc.assert(
    fc.property(schemas, (schema) => {
      expect(instanceOf(schema)).toEqual(instanceOf(structuredClone(schema)));
    }),
  );
});

test('a schema is never changed', () => {
  fc.assert(
    fc.property(schemas, (schema) => {
      const before = JSON.stringify(schema);
      instanceOf(schema);
      expect(JSON.stringify(schema)).toBe(before);
    }),
  );
});

describe('cycles end', () => {
  const list = { $defs: { List: objectOf({ next: { $ref: '#/$defs/List' } }, 'next') }, $ref: '#/$defs/List' };

  test.each<[string, unknown]>([
    ['a reference to itself', { $ref: '#' }],
    ['references to each other', { $defs: { A: { $ref: '#/$defs/B' }, B: { $ref: '#/$defs/A' } }, $ref: '#/$defs/A' }],
    ['a list that always goes on', list],
    ['a list of itself', { type: 'array', minItems: 1, items: { $ref: '#' } }],
    ['an alternative that is itself', { anyOf: [{ $ref: '#' }, { type: 'string' }] }],
    ['a part that is itself', { type: 'object', allOf: [{ $ref: '#' }] }],
    ['additional properties that are itself', { type: 'object', required: ['a'], additionalProperties: { $ref: '#' } }],
  ])('in %s', (_, schema) => {
    expect(JSON.stringify(instanceOf(schema)).length).toBeLessThan(10_000);
  });
});

describe('a hostile schema is harmless', () => {
  test('with __proto__ among its properties', () => {
    const schema: unknown = JSON.parse(`{
      "type": "object",
      "required": ["__proto__", "constructor"],
      "properties": {
        "__proto__": { "type": "object", "required": ["polluted"], "properties": { "polluted": { "const": true } } },
        "constructor": { "type": "object", "required": ["prototype"], "properties": { "prototype": { "const": 1 } } }
      }
    }`);
    const instance = instanceOf(schema);
    expect(JSON.stringify(instance)).toBe('{"__proto__":{"polluted":true},"constructor":{"prototype":1}}');
    expect(Object.getPrototypeOf(instance)).toBe(Object.prototype);
    expect(({} as JsonSchema)['polluted']).toBeUndefined();
  });

  test('with __proto__ among its keywords', () => {
    const keyword = '"__proto__": {"type": "object", "polluted": true, "const": 1}';
    const schema: unknown = JSON.parse(`{"type": "string", ${keyword}, "allOf": [{${keyword}}]}`);
    expect(instanceOf(schema)).toBe('text');
    expect(({} as JsonSchema)['polluted']).toBeUndefined();
  });

  test.each(['#/__proto__', '#/constructor', '#/__proto__/toString', '#/$defs/__proto__', '#/toString/name'])(
    'with a reference to what every object has: %s',
    ($ref) => {
      expect(instanceOf({ $defs: {}, $ref })).toBeNull();
    },
  );

  test.each<[string, JsonSchema]>([
    ['a type that is none', { type: 'nope' }],
    ['a type that is a number', { type: 5 }],
    ['no types', { type: [] }],
    ['properties that are no schemas', { type: 'object', required: ['a'], properties: { a: 5 } }],
    ['properties that are a list', { type: 'object', required: ['0'], properties: [{}] }],
    ['required names that are none', { type: 'object', required: [1, null, {}] }],
    ['required that is no list', { type: 'object', required: 'a' }],
    ['no enumeration', { enum: [] }],
    ['bounds that are no numbers', { type: 'number', minimum: '5', multipleOf: null }],
    ['bounds that exclude everything', { type: 'integer', minimum: 5, maximum: 1 }],
    ['a multiple of zero', { type: 'integer', multipleOf: 0, minimum: 3 }],
    ['lengths that are negative', { type: 'string', minLength: -1, maxLength: -5 }],
    ['parts that are no list', { allOf: {}, anyOf: 'x', oneOf: 5 }],
    ['parts that are no schemas', { allOf: [null, 5, 'x', []] }],
    ['a reference that is none', { $ref: 5 }],
    ['a broken escape', { $ref: '#/$defs/%' }],
  ])('with %s: it still has an instance', (_, schema) => {
    expect(JSON.stringify(instanceOf(schema))).toBeTypeOf('string');
  });

  test.each<[string, string]>([
    ['a deep nesting', `(function nest(depth) { return ${nested} })(5000)`],
    ['a list that must be huge', `({ type: 'array', minItems: 1e15, items: { type: 'string' } })`],
    ['a text that must be huge', `({ type: 'string', minLength: 1e15 })`],
    [
      'a tree of itself',
      `({ type: 'object', required: ['l', 'r'], properties: { l: { $ref: '#' }, r: { $ref: '#' } } })`,
    ],
    ['huge lists of huge lists', `[1, 2, 3, 4, 5].reduce((items) => ({ type: 'array', minItems: 1e9, items }), {})`],
    ['a list of itself', `({ type: 'array', minItems: 1e9, items: { $ref: '#' } })`],
    ['parts that are itself', `({ allOf: Array.from({ length: 20 }, () => ({ $ref: '#' })) })`],
    ['very many parts', `({ allOf: Array.from({ length: 200_000 }, (_, at) => ({ required: ['a' + at % 9] })) })`],
    ['parts beside very many names', `({ required: names(200_000), allOf: Array(2000).fill({ required: ['a'] }) })`],
    [
      'references to very many properties',
      `({ $defs: { A: { properties: Object.fromEntries(names(50_000).map((name) => [name, {}])) } }, allOf: Array(1000).fill({ $ref: '#/$defs/A' }) })`,
    ],
    [
      'a list of objects with very many names',
      `({ type: 'array', minItems: 1e9, items: { required: names(200_000) } })`,
    ],
    ['very many properties', `({ required: names(200_000) })`],
    [
      'huge lists of long texts',
      `({ type: 'array', minItems: 1e9, items: { type: 'array', minItems: 1e9, items: { type: 'string', minLength: 1e9 } } })`,
    ],
  ])('with %s: its instance is made soon and is small', (_, expression) => {
    const { status, stdout } = inOtherProcess(`console.log(JSON.stringify(instanceOf(${expression})).length)`);
    expect(status).toBe(0);
    expect(Number(stdout)).toBeLessThan(20_000_000);
  });
});

const nested = `depth === 0 ? {} : { type: 'object', required: ['a'], properties: { a: nest(depth - 1) } }`;

/** Runs a script that may never end or take all memory, with limits for both. */
function inOtherProcess(script: string): { status: number | null; stdout: string } {
  const module = new URL('../../src/channels/offline/instance.ts', import.meta.url);
  const args = ['--max-old-space-size=512', '--input-type=module', '--eval'];
  const names = "const names = (length) => Array.from({ length }, (_, at) => 'a' + at);";
  const source = `import { instanceOf } from ${JSON.stringify(module.href)};\n${names}\n${script}`;
  return spawnSync(process.execPath, [...args, source], { timeout: patienceMs, encoding: 'utf8' });
}

function objectOf(properties: Record<string, JsonSchema>, ...required: string[]): JsonSchema {
  return { type: 'object', properties, required };
}

// Names of Object's own methods are left to the examples above: the validator itself stumbles over them.
const names = fc.constantFrom('a', 'b', 'name', 'a b', 'a/b', 'x~y', 'length', 'ü', '');

const scalars = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null));

const values = fc.oneof(scalars, fc.array(scalars), fc.dictionary(names, scalars, { noNullPrototype: true }));

const strings = fc
  .record({ minLength: fc.nat({ max: 12 }), more: fc.nat({ max: 4 }) })
  .map(({ minLength, more }): JsonSchema => ({ type: 'string', minLength, maxLength: minLength + more }));

/** Bounds around a number that fits, so that there is an instance. */
const numbers = fc
  .record({
    type: fc.constantFrom('integer', 'number'),
    fits: fc.integer({ min: -1000, max: 1000 }),
    multipleOf: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    below: fc.option(fc.nat({ max: 5 }), { nil: undefined }),
    above: fc.option(fc.nat({ max: 5 }), { nil: undefined }),
    exclusive: fc.boolean(),
  })
  .map(({ type, fits, multipleOf, below, above, exclusive }): JsonSchema => {
    const value = fits * (multipleOf ?? 1);
    const [least, most] = exclusive ? ['exclusiveMinimum', 'exclusiveMaximum'] : ['minimum', 'maximum'];
    return {
      type,
      ...(multipleOf !== undefined && { multipleOf }),
      ...(below !== undefined && { [least]: value - below - (exclusive ? 1 : 0) }),
      ...(above !== undefined && { [most]: value + above + (exclusive ? 1 : 0) }),
    };
  });

const leaves: fc.Arbitrary<JsonSchema> = fc.oneof(
  strings,
  numbers,
  fc.constantFrom<JsonSchema>({ type: 'boolean' }, { type: 'null' }, { type: 'string', format: 'date' }, {}),
  values.map((value) => ({ const: value })),
  fc.array(values, { minLength: 1, maxLength: 3 }).map((some) => ({ enum: some })),
  fc
    .constantFrom('string', 'integer', 'boolean', 'array', 'object')
    .chain((type) => fc.constantFrom<JsonSchema>({ type: [type, 'null'] }, { type: ['null', type] })),
);

/** Schemas that have an instance, of keywords that do not contradict each other. */
const { node: nodes } = fc.letrec<{ node: JsonSchema; object: JsonSchema }>((tie) => ({
  object: fc
    .record({
      properties: fc.dictionary(names, tie('node'), { maxKeys: 3 }),
      isRequired: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      additionalProperties: fc.constantFrom(true, false),
      countsProperties: fc.boolean(),
    })
    .map(({ properties, isRequired, additionalProperties, countsProperties }): JsonSchema => {
      const all = Object.keys(properties);
      return {
        type: 'object',
        properties,
        required: all.filter((_, at) => isRequired[at]),
        additionalProperties,
        ...(countsProperties && { minProperties: all.length }),
      };
    }),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaves,
    fc.constantFrom('#/$defs/A', '#/$defs/a~1b').map(($ref) => ({ $ref })),
    tie('object'),
    fc
      .record({ items: tie('node'), minItems: fc.nat({ max: 3 }), more: fc.nat({ max: 2 }) })
      .map(({ items, minItems, more }) => ({ type: 'array', items, minItems, maxItems: minItems + more })),
    fc
      .array(tie('node'), { minLength: 1, maxLength: 3 })
      .map((prefixItems) => ({ type: 'array', prefixItems, items: false })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    tie('node').map((inner) => ({ anyOf: [{ type: 'null' }, inner] })),
    tie('node').map((inner) => ({ allOf: [inner], description: 'wrapped' })),
    fc
      .tuple(tie('node'), tie('node'))
      .map(([one, other]) => ({ allOf: [objectOf({ one }, 'one'), objectOf({ other }, 'other')] })),
  ),
}));

/** `A` may be recursive, where an instance can leave it out; `a/b` is a leaf. */
const schemas = fc.record({ node: nodes, leaf: leaves, inner: leaves }).map(({ node, leaf, inner }): JsonSchema => {
  const recursive = objectOf(
    { value: inner, next: { anyOf: [{ type: 'null' }, { $ref: '#/$defs/A' }] } },
    'value',
    'next',
  );
  return { ...node, $defs: { A: recursive, 'a/b': leaf } };
});
