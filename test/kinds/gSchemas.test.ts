/** Kind G: schemas of OpenAI's clients reach Anthropic in the subset that it takes. */
import { describe, expect, test } from 'vitest';
import { claudeGateway, fine } from '../support/claude.ts';

const { ask, fresh } = claudeGateway();

type Schema = Record<string, unknown>;

/** Both places that schemas come to: what is sent for one, where the server takes it. */
const doors: Record<string, (schema: Schema) => Promise<Schema>> = {
  async response_format(schema) {
    const response_format = { type: 'json_schema', json_schema: { name: 'x', schema } };
    const { bodies, content } = await ask([fine], { model: fresh(), response_format });
    expect(content).toBe('fine');
    return bodies[0].output_config.format.schema;
  },
  async 'a strict tool'(schema) {
    const tools = [{ type: 'function', function: { name: 'f', strict: true, parameters: schema } }];
    const { bodies } = await ask([fine], { model: fresh(), stream: true, tools });
    expect(bodies[0].tools[0].strict).toBe(true);
    return bodies[0].tools[0].input_schema;
  },
};

const closed = (properties: Schema, more: Schema = {}) => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...more,
});
const said = (text: string) => ({ description: `Must also hold: ${text}` });

/** Schemas of a property, and what is sent for them. */
const properties: Record<string, [given: Schema, sent: Schema]> = {
  'bounds of a number': [
    { type: 'integer', minimum: 0, maximum: 150 },
    { type: 'integer', ...said('minimum: 0, maximum: 150') },
  ],
  'open bounds': [
    { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
    { type: 'number', ...said('exclusiveMinimum: 0, exclusiveMaximum: 1') },
  ],
  'a step': [
    { type: 'number', multipleOf: 0.5 },
    { type: 'number', ...said('multipleOf: 0.5') },
  ],
  'lengths of a text': [
    { type: 'string', minLength: 1, maxLength: 3, description: 'A code.' },
    { type: 'string', description: 'A code.\n\nMust also hold: minLength: 1, maxLength: 3' },
  ],
  'lengths of a list': [
    { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 3, uniqueItems: true },
    { type: 'array', items: { type: 'string' }, ...said('minItems: 2, maxItems: 3, uniqueItems: true') },
  ],
  'an unknown format': [
    { type: 'integer', format: 'int32' },
    { type: 'integer', ...said('format: "int32"') },
  ],
  oneOf: [
    { oneOf: [{ type: 'string', maxLength: 3 }, { type: 'null' }] },
    { anyOf: [{ type: 'string', ...said('maxLength: 3') }, { type: 'null' }] },
  ],
  'oneOf beside anyOf': [
    { anyOf: [{ type: 'string' }], oneOf: [{ const: 'a' }] },
    { anyOf: [{ type: 'string' }], allOf: [{ anyOf: [{ const: 'a' }] }] },
  ],
  'an open object': [{ type: 'object', additionalProperties: true }, closedBy('true')],
  'a map': [{ type: 'object', additionalProperties: { type: 'string' } }, closedBy('{"type":"string"}')],
  'a tuple': [
    { type: 'array', prefixItems: [{ type: 'string' }], items: false },
    { type: 'array', ...said('prefixItems: [{"type":"string"}], items: false') },
  ],
  'a pattern that looks ahead': [
    { type: 'string', pattern: '^(?=a)' },
    { type: 'string', ...said('pattern: "^(?=a)"') },
  ],
  'what cannot be enforced at all': [
    { not: { type: 'null' }, if: { type: 'string' }, else: { minLength: 1 } },
    said('not: {"type":"null"}, if: {"type":"string"}, else: {"minLength":1}'),
  ],
  'a nullable object': [
    { type: ['object', 'null'], properties: { a: { type: 'integer', minimum: 1 } } },
    { ...closed({ a: { type: 'integer', ...said('minimum: 1') } }), type: ['object', 'null'] },
  ],
  'an object that does not say so': [{ properties: { a: {} } }, { properties: { a: {} }, additionalProperties: false }],
  'names that look like keywords': [
    { type: 'object', properties: { minimum: { type: 'integer' }, oneOf: { type: 'string' }, properties: {} } },
    closed({ minimum: { type: 'integer' }, oneOf: { type: 'string' }, properties: {} }),
  ],
};

function closedBy(value: string): Schema {
  return { type: 'object', additionalProperties: false, ...said(`additionalProperties: ${value}`) };
}

/** Schemas of a property that are sent as they are. */
const supported: Schema[] = [
  { enum: [1, 2] },
  { const: 'a' },
  { type: 'string', enum: ['a', 'b'], default: 'a', title: 'T', description: 'D' },
  { enum: [{ minimum: 1, type: 'object' }], default: { maxLength: 1 } },
  { $ref: '#/$defs/d', description: 'D' },
  { anyOf: [{ $ref: '#/$defs/d' }, { type: 'null' }] },
  { allOf: [{ type: 'string' }, { enum: ['a'] }] },
  { type: ['string', 'null'] },
  { type: 'array', items: { type: 'string' }, minItems: 1 },
  { type: 'array', items: {}, minItems: 0 },
  { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Z]+)?$' },
  { ...closed({ a: { type: 'string' } }, { required: ['a'] }), type: ['object', 'null'] },
  {},
  ...['date-time', 'time', 'date', 'duration', 'email', 'hostname', 'uri', 'ipv4', 'ipv6', 'uuid'].map((format) => ({
    type: 'string',
    format,
  })),
];

describe.each(Object.entries(doors))('%s', (_, send) => {
  test.each(Object.entries(properties))('%s', async (__, [given, sent]) => {
    expect(await send({ type: 'object', properties: { p: given } })).toEqual(closed({ p: sent }));
  });

  test('what is supported stays as it is', async () => {
    const schema = closed(Object.fromEntries(supported.map((one, at) => [`p${at}`, one])), {
      $defs: { d: closed({ a: { type: 'string' } }) },
      $schema: 'http://json-schema.org/draft-07/schema#',
    });
    expect(await send(schema)).toEqual(schema);
  });

  test.each<[string, (inner: Schema) => Schema]>([
    ['properties', (inner) => closed({ p: closed({ q: inner }) })],
    ['items', (inner) => closed({ p: { type: 'array', items: inner } })],
    ['anyOf', (inner) => closed({ p: { anyOf: [{ type: 'null' }, inner] } })],
    ['allOf', (inner) => closed({ p: { allOf: [inner] } })],
    ['$defs', (inner) => closed({}, { $defs: { d: inner } })],
    ['definitions', (inner) => closed({}, { definitions: { d: inner } })],
  ])('in %s', async (__, around) => {
    const given = { type: 'object', properties: { a: { type: 'integer', minimum: 1 } } };
    expect(await send(around(given))).toEqual(around(closed({ a: { type: 'integer', ...said('minimum: 1') } })));
  });
});

test('a schema without a type is a schema', async () => {
  expect(await doors['response_format']?.({ enum: [1, 2] })).toEqual({ enum: [1, 2] });
});

test.each([
  ['a tool that is not strict', 'claude-sonnet-4-5', {}],
  ['a strict tool of a model that cannot', 'claude-3-5-haiku-20241022', { strict: true }],
])('%s keeps its schema', async (_, model, more) => {
  const parameters = { type: 'object', properties: { a: { oneOf: [{ minimum: 1 }] } }, additionalProperties: true };
  const tools = [{ type: 'function', function: { name: 'f', parameters, ...more } }];
  const { bodies } = await ask([fine], { model: fresh(model), tools });
  expect(bodies[0].tools[0].input_schema).toEqual(parameters);
  expect(bodies[0].tools[0]).not.toHaveProperty('strict');
});
