/** What `make generate` compiled says of any request what the stock openapi-backend says that compiles the YAML itself: verdict, errors and converted values. */
import * as fc from 'fast-check';
import { OpenAPIBackend } from 'openapi-backend';
import { describe, expect, test } from 'vitest';
import type { OpenApiDocument } from '../../src/contract.ts';
import { createContractApi } from '../../src/http/contractApi.ts';
import { readContract, resolve, type Node } from '../../tools/document.ts';
import { compilingOptions } from '../../tools/requestValidators.ts';

const document = readContract();
const compiled = await createContractApi({ handlers: {}, securityHandlers: {} });
const stock = await new OpenAPIBackend(compilingOptions(document as OpenApiDocument)).init();
const operationIds = stock.getOperations().map(({ operationId }) => String(operationId));

/** Each validator's errors, and what its conversions made of the input. */
function verdictOf({ validator }: OpenAPIBackend, operationId: string, input: object) {
  const own = structuredClone(input);
  const errors = validator
    .getRequestValidatorsForOperation(operationId)
    .map((validate) => (validate(own) ? [] : [...(validate.errors ?? [])]));
  return { errors, own };
}

/** Both verdicts, which are to be the same. */
const verdictsOn = (operationId: string, input: object) =>
  [compiled, stock].map((api) => verdictOf(api, operationId, input));

test('has every operation, routed and authenticated as the YAML says', () => {
  const routeOf = ({ operationId, method, path, security, parameters = [] }: Node) => ({
    operationId,
    method,
    path,
    security,
    parameters: parameters.map(({ name, in: place, schema }: Node) => ({ name, place, type: schema.type })),
  });
  expect(compiled.getOperations().map(routeOf)).toEqual(stock.getOperations().map(routeOf));
});

describe.each(operationIds)('%s', (operationId) => {
  test('converts and refuses the same parameters', () => {
    const { parameters = [] } = stock.getOperation(operationId) as Node;
    const names = ['x', ...parameters.map(({ name }: Node) => name)];
    const text = fc.oneof(fc.constantFrom('', '5', '0', '-1', '1e3', 'true', 'null', 'agent:main:key'), fc.string());
    const values = fc.dictionary(fc.constantFrom(...names), fc.oneof(text, fc.array(text, { maxLength: 3 })));
    const input = fc.record({ path: values, query: values, header: values, cookie: values }, { requiredKeys: [] });
    fc.assert(
      fc.property(input, (parts) => {
        const [ours, theirs] = verdictsOn(operationId, parts);
        expect(ours).toEqual(theirs);
      }),
    );
  });
});

const withBody = Object.values<Node>(document['paths'])
  .map(({ post }) => post as Node | undefined)
  .filter((post) => post?.['requestBody'] !== undefined) as Node[];

test.each(withBody)('$operationId refuses the same bodies', (post) => {
  const operationId = String(post['operationId']);
  const examples = Object.values<Node>(post['requestBody'].content['application/json'].examples);
  const bodies = examples.map((example) => resolve(document, example)['value']);
  const body = fc.constantFrom(...bodies).chain((whole) => {
    const places = placesIn(whole);
    const wrong = fc.oneof(
      fc.constant(undefined),
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom(-1, 1.5, 1e9, '', [], {}),
    );
    return fc.tuple(fc.constantFrom(...places), wrong).map(([place, value]) => withAt(whole, place, value));
  });
  fc.assert(
    fc.property(body, (requestBody) => {
      const [ours, theirs] = verdictsOn(operationId, { requestBody });
      expect(ours).toEqual(theirs);
    }),
    { numRuns: 1000 },
  );
});

/** Every place in a value, its own root first. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inside = Object.entries(value).flatMap(([key, item]) => placesIn(item).map((place) => [key, ...place]));
  return [[], ...inside];
}

/** A copy with another value in one place; undefined removes it. */
function withAt(whole: unknown, place: readonly string[], value: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return value;
  const copy = structuredClone(whole) as Node;
  const next = withAt(copy[key], rest, value);
  if (next === undefined) delete copy[key];
  else copy[key] = next;
  return copy;
}
