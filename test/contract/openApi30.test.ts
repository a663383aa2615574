/**
 * The OpenAPI 3.0.3 rendition and the contract accept and refuse the same bodies. Prism reads both documents, each by the rules of its version, and judges
 * requests and answers by what it read; the rendition itself is made by none of its code.
 */
import { fileURLToPath } from 'node:url';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { validateInput, validateOutput } from '@stoplight/prism-http/dist/validator/index.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentNames } from '../../src/apis.ts';
import { toOpenApi30 } from '../../tools/openApi30.ts';
import { operations } from '../support/judge.ts';
import { takesBody } from '../support/operations.ts';
import { bodiesOf, changed, invalid, shown, valid } from '../support/requestBodies.ts';

const read = async (end: string) => {
  const files = documentNames.map((name) => fileURLToPath(new URL(`../../openapi/${name}${end}`, import.meta.url)));
  return (await Promise.all(files.map((file) => getHttpOperationsFromSpec(file)))).flat();
};

/** The operations of all documents, as they are and as their renditions have them. */
const documents = [await read('.yaml'), await read('-3.0.json')];
const headers = { 'content-type': 'application/json' };

/** What the two documents say, the contract first. */
const ofRequest = (body: object, operationId = 'createChatCompletion'): string[] =>
  documents.map((all) => {
    const resource = all.find(({ iid }) => iid === operationId)!;
    const element = { method: 'post' as const, url: { path: resource.path }, headers, body };
    return verdict(validateInput({ resource, element }));
  });

const ofAnswer = (operationId: string, statusCode: number, body: object): string[] =>
  documents.map((all) => {
    const resource = all.find(({ iid }) => iid === operationId)!;
    return verdict(validateOutput({ resource, element: { statusCode, headers, body } }));
  });

/** Headers are not judged here. */
function verdict(result: ReturnType<typeof validateInput | typeof validateOutput>): 'accepted' | 'refused' {
  const found = 'left' in result ? result.left : [];
  return found.some(({ path }) => path?.[0] === 'body') ? 'refused' : 'accepted';
}

const both = { accepted: ['accepted', 'accepted'], refused: ['refused', 'refused'] };

/** The one thing that 3.0 cannot say. */
const beyond30 = 'an overlong key of metadata';

describe('requests', () => {
  test.each(valid)('both accept %s', (_, fields) => {
    expect(ofRequest({ ...shown[0], ...fields })).toEqual(both.accepted);
  });

  test.each(invalid.filter(([what]) => what !== beyond30))('both refuse %s', (_, fields) => {
    expect(ofRequest(JSON.parse(JSON.stringify({ ...shown[0], ...fields })))).toEqual(both.refused);
  });

  test('the rendition accepts names in metadata of any length', () => {
    const [, fields] = invalid.find(([what]) => what === beyond30)!;
    expect(ofRequest({ ...shown[0], ...fields })).toEqual(['refused', 'accepted']);
  });

  test.each(operations.filter(takesBody))(
    'both agree on whatever becomes of the examples of $operationId when they are changed at random',
    (operation) => {
      const bodies = bodiesOf(operation).filter((body) => !JSON.stringify(body).includes('kkkkk'));
      const verdicts = verdictsOf(bodies, (body) => ofRequest(body, operation.operationId), 1000);
      expect(verdicts).toEqual(['accepted', 'refused']);
    },
  );
});

const answers = operations.flatMap(({ operationId, responses }) =>
  Object.entries(responses).flatMap(([status, { content }]) => {
    const examples = Object.values<any>(content?.['application/json']?.['examples'] ?? {}).map(({ value }) => value);
    // All errors have one schema.
    const isTried = status === '200' || (status === '400' && operationId === 'createChatCompletion');
    return !isTried || examples.length === 0 ? [] : [{ operationId, status: Number(status), examples }];
  }),
);

describe.each(answers)('answers of $operationId, $status', ({ operationId, status, examples }) => {
  test('both accept the examples, and agree on what becomes of them', () => {
    for (const body of examples) expect(ofAnswer(operationId, status, body)).toEqual(both.accepted);
    expect(verdictsOf(changed(examples), (body) => ofAnswer(operationId, status, body), 100)).toEqual([
      'accepted',
      'refused',
    ]);
  });
});

/** @returns the verdicts that came; fails unless both documents say the same of each body */
function verdictsOf(bodies: fc.Arbitrary<object>, judge: (body: object) => string[], numRuns: number): string[] {
  const seen = new Set<string>();
  fc.assert(
    fc.property(bodies, (body) => {
      const [contract = '', rendition] = judge(body);
      expect(rendition).toBe(contract);
      seen.add(contract);
    }),
    { seed: 4711, numRuns },
  );
  return [...seen].toSorted();
}

test('a keyword without a counterpart in 3.0 is no silent loss', () => {
  const schemas = { A: { type: 'object', dependentRequired: { a: ['b'] } } };
  const document = { openapi: '3.1.1', info: { license: {} }, paths: {}, components: { schemas } };
  expect(() => toOpenApi30(document, '/openapi.json')).toThrow('dependentRequired');
});

test('the default response is one of every status of errors, and of none of success', () => {
  const ofDefault = { description: 'An error.' };
  const paths = { '/a': { get: { responses: { '200': { description: 'Fine.' }, default: ofDefault } } } };
  const document = { openapi: '3.1.1', info: { license: {} }, paths, components: {} };
  expect(toOpenApi30(document, '/openapi.json')).toMatchObject({
    openapi: '3.0.3',
    paths: { '/a': { get: { responses: { '200': { description: 'Fine.' }, '4XX': ofDefault, '5XX': ofDefault } } } },
  });
});
