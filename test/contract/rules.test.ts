/** The rules of the contract beyond its lint, and of its version: each is seen to fail. */
import { describe, expect, test } from 'vitest';
import { versionFault, type Impact } from '../../tools/changes.ts';
import { faultsOf } from '../../tools/contractRules.ts';
import { contract } from '../support/judge.ts';

test('the contract breaks no rule', () => {
  expect(faultsOf(contract.document)).toEqual([]);
});

const withSchemas = (schemas: object) => ({ paths: {}, components: { schemas } });
const common = { 'x-request-id': {}, 'openai-processing-ms': {}, 'x-content-type-options': {} };
const answered = (content: object) => ({
  paths: { '/x': { get: { operationId: 'getX', responses: { '200': { $ref: '#/components/responses/X' } } } } },
  components: { responses: { X: { headers: common, content } } },
});

test.each([
  [
    'a schema and a parameter of one name',
    { paths: {}, components: { schemas: { Model: {} }, parameters: { model: {} } } },
  ],
  ['an answer without an example', answered({ 'application/json': { schema: {} } })],
  [
    'an answer with an example as JSON alone',
    answered({ 'application/json': { examples: { a: {} } }, 'text/html': {} }),
  ],
  [
    'an answer without a header that all have',
    {
      paths: {
        '/x': {
          get: { operationId: 'getX', responses: { '200': { headers: { ...common, 'x-request-id': undefined } } } },
        },
      },
      components: {},
    },
  ],
  ['a boolean constant', withSchemas({ A: { properties: { ok: { type: 'boolean', const: true } } } })],
  ['an object inside an object', withSchemas({ A: { properties: { b: { properties: {} } } } })],
  ['an object inside a list', withSchemas({ A: { properties: { b: { type: 'array', items: { properties: {} } } } } })],
  ['an object inside a union', withSchemas({ A: { oneOf: [{ type: 'string' }, { properties: {} }] } })],
  ['an object inside an extension', withSchemas({ A: { allOf: [{ properties: { b: { properties: {} } } }] } })],
  ['an enum inside an object', withSchemas({ A: { properties: { b: { enum: ['x'] } } } })],
  [
    'an enum in a parameter',
    {
      paths: {
        '/x': { get: { operationId: 'getX', responses: {}, parameters: [{ name: 'a', schema: { enum: ['b'] } }] } },
      },
      components: {},
    },
  ],
  ['null among values', withSchemas({ A: { enum: ['x', null] } })],
  ['a component that may be null', withSchemas({ A: { type: ['object', 'null'] } })],
  ['a constant whose name is taken', withSchemas({ A: { properties: { b: { type: 'string', const: 'client' } } } })],
  ['a word whose name is taken', withSchemas({ A: { enum: ['server', 'client'] } })],
  ['a number without a format', withSchemas({ A: { additionalProperties: { type: 'number' } } })],
])('%s is a fault', (_, document) => {
  expect(faultsOf(document)).toHaveLength(1);
});

describe('after a release of', () => {
  test.each<[string, Impact, string]>([
    ['0.2.0', 'none', '0.2.0'],
    ['0.2.0', 'patch', '0.2.1'],
    ['0.2.0', 'minor', '0.2.1'],
    ['0.2.0', 'major', '0.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['0.9.0', 'minor', '0.10.0'],
  ])('%s a change of impact %s may come as %s', (released, impact, version) => {
    expect(versionFault(released, version, impact)).toBeUndefined();
  });

  test.each<[string, Impact, string]>([
    ['0.2.0', 'patch', '0.2.0'],
    ['0.2.0', 'minor', '0.2.0'],
    ['0.2.0', 'major', '0.2.9'],
    ['1.2.3', 'minor', '1.2.4'],
    ['1.2.3', 'major', '1.3.0'],
    ['1.2.3', 'none', '1.2.2'],
  ])('%s a change of impact %s may not come as %s', (released, impact, version) => {
    expect(versionFault(released, version, impact)).toEqual(expect.any(String));
  });
});
