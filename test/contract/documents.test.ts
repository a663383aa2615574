/** Several documents, each an API by itself: whole, alike in what they share, and served together. */
import { describe, expect, test } from 'vitest';
import { apis, apiNames, firstApi } from '../../src/apis.ts';
import { joinDocuments } from '../../src/contract.ts';
import { routes } from '../../src/generated/routes.ts';
import { contract } from '../support/judge.ts';

const [first, ...others] = contract.documents;
const operationsIn = (document: any): any[] =>
  Object.values<any>(document.paths).flatMap((item) => Object.values(item));
const referencesIn = (document: unknown): string[] => [
  ...new Set([...JSON.stringify(document).matchAll(/"#\/components\/(\w+\/\w+)"/g)].map(([, name = '']) => name)),
];

describe.each(contract.documents)('$name', ({ document }) => {
  test('has everything that it refers to, and nothing that it does not', () => {
    const own = Object.entries(document.components).flatMap(([kind, named]) =>
      Object.keys(named).map((name) => `${kind}/${name}`),
    );
    expect(own.toSorted()).toEqual([...referencesIn(document), 'securitySchemes/bearerAuth'].toSorted());
  });

  test('has the version of all', () => {
    expect(document.info.version).toBe(first.document.info.version);
  });
});

describe.each(others)('$name', ({ name, document }) => {
  test('has the components of the first document as these are there', () => {
    const shared = Object.entries(document.components).flatMap(([kind, named]) =>
      Object.entries(named)
        .map(([component, value]) => ({ component, value, there: first.document.components[kind]?.[component] }))
        .filter(({ there }) => there !== undefined),
    );
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.map(({ value }) => value)).toEqual(shared.map(({ there }) => there));
  });

  test('has its operations behind the switch of its API', () => {
    const endpoint = apiNames.find((api) => apis[api].document === name);
    for (const operation of operationsIn(document)) expect(operation['x-openclaw-endpoint']).toBe(endpoint);
  });
});

test('the first API has the first document', () => {
  expect(apis[firstApi].document).toBe(first.name);
});

test('no two documents have an operation or a path of one name', () => {
  const ids = contract.documents.flatMap(({ document }) =>
    operationsIn(document).map(({ operationId }) => operationId),
  );
  const paths = contract.documents.flatMap(({ document }) => Object.keys(document.paths));
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(paths).size).toBe(paths.length);
});

test('the server routes the operations of all', () => {
  const document = joinDocuments(contract.documents.map((one) => one.document));
  const idsIn = (one: any) => new Set(operationsIn(one).map(({ operationId }) => operationId));
  expect(idsIn(routes)).toEqual(idsIn(document));
});
