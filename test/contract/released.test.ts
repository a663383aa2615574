/** What a released document accepts is accepted still, and what the server answers is an answer that the released document knows. */
import { readdirSync, readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { contract, operations, type Operation } from '../support/judge.ts';
import { changedExamples, invalid, shown, valid } from '../support/requestBodies.ts';

const folder = new URL('../../openapi/released/chat-completions/', import.meta.url);
const released = readdirSync(folder).map((name) => ({
  version: name.replace('.yaml', ''),
  document: load(readFileSync(new URL(name, folder), 'utf8')) as any,
}));
/** One for each document. */
const ajvs = new Map<unknown, Ajv2020>();
const accepts = requestValidator(contract.document);
/** A document whose bodies are exactly those of the present one: what changed is how its shapes are written. */
const sameBodies = ['0.2.0', '0.3.0'];

describe.each(released)('the document of $version', ({ version, document }) => {
  const accepted = requestValidator(document);
  const isSame = sameBodies.includes(version);
  const verdict = (body: unknown) => ({ before: accepted(body), now: accepts(body) });

  test.each([...shown.map((body, at) => [`example ${at}`, body]), ...valid])('accepts %s, as it did', (_, fields) => {
    expect(verdict({ ...shown[0], ...fields })).toEqual({ before: true, now: true });
  });

  test.each(isSame ? invalid : [])('refuses %s, as it did', (_, fields) => {
    expect(verdict(JSON.parse(JSON.stringify({ ...shown[0], ...fields })))).toEqual({ before: false, now: false });
  });

  test('says the same of examples that are changed at random', () => {
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(changedExamples(), (body) => {
        const { before, now } = verdict(body);
        seen[`${before}`]++;
        expect({ body, now }).toEqual({ body, now: isSame ? before : before || now });
      }),
      { seed: 4711, numRuns: 3000 },
    );
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(300);
  });

  test.each(answers())('$name is an answer that it knows', ({ operation, status, mediaType, value }) => {
    const response = resolve(
      document,
      document.paths[operation.path]?.[operation.method.toLowerCase()]?.responses[status],
    );
    const schema = response?.content[mediaType]?.schema;
    if (!response) return;
    const validate = validator(document, schema);
    expect({ isValid: validate(value), errors: validate.errors }).toEqual({ isValid: true, errors: null });
  });
});

/** Every example of an answer in JSON. */
function answers() {
  return operations.flatMap((operation: Operation) =>
    Object.entries<any>(operation.responses).flatMap(([status, { content = {} }]) =>
      Object.entries<any>(content['application/json']?.examples ?? {}).map(([name, { value }]) => ({
        name: `${operation.operationId} ${status} ${name}`,
        operation,
        status,
        mediaType: 'application/json',
        value,
      })),
    ),
  );
}

function requestValidator(document: any): ValidateFunction {
  return validator(document, { $ref: '#/components/schemas/ChatCompletionRequest' });
}

function validator(document: any, schema: AnySchema): ValidateFunction {
  const ajv = ajvs.get(document) ?? ajvOf(document);
  ajvs.set(document, ajv);
  return ajv.compile(
    JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"contract#/components')) as AnySchema,
  );
}

function ajvOf(document: any): Ajv2020 {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.addSchema({ components: document.components }, 'contract');
}

function resolve(document: any, node: any): any {
  const steps: string[] | undefined = node?.$ref?.slice(2).split('/');
  return steps ? steps.reduce((at, step) => at[step], document) : node;
}
