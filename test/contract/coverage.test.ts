/**
 * The contract says which tests there are: `test/http/<operationId>.test.ts` for each operation, and in it, for each status, a test whose title begins so,
 * unless it is one that `test/http/everyOperation.test.ts` brings about for all operations alike, or `test/http/modelFailures.test.ts` for all that ask a model.
 * Tests in `test/http/everyDoor.test.ts` are those of each operation that answers a prompt.
 */
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { causes } from '../support/causes.ts';
import { doors } from '../support/doors.ts';
import { operations, type Operation } from '../support/judge.ts';
import { answersOf, asksModel, parametersOf, takesBody } from '../support/operations.ts';

/** Operations that are another one under a second path: their tests stand in its file, which names both paths. */
const aliases: Record<string, string> = {
  getHealthz: 'getHealth',
  getReadyz: 'getReadiness',
  getStartupz: 'getStartup',
};

/** Statuses that need no test. */
const exceptions = [
  'listModels',
  'listChatCompletions',
  'getChatCompletion',
  'updateChatCompletion',
  'deleteChatCompletion',
  'getChatCompletionMessages',
  'getResponse',
  'deleteResponse',
  'cancelResponse',
  'listInputItems',
  'retrieveModel',
  'listSessions',
  'getSession',
  'deleteSession',
  'getMetrics',
  'getChatAsset',
  'getDocs',
  'getDocsAsset',
].map((operationId) => ({
  operationId,
  status: '500',
  reason: 'only a fault of the gateway itself causes it; createChatCompletion shows its shape by offline/error-500',
}));

const fileOf = (operationId: string) => new URL(`../http/${operationId}.test.ts`, import.meta.url);
const sourceOf = (operationId: string) => {
  const file = fileOf(aliases[operationId] ?? operationId);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};
/** The tests that an operation has, whether in a file of its own or together with others. */
const testsOf = (operationId: string) =>
  doors.some((door) => door.operationId === operationId)
    ? sourceOf(operationId) + sourceOf('everyDoor')
    : sourceOf(operationId);
const isException = (operationId: string, status: string) =>
  exceptions.some((exception) => exception.operationId === operationId && exception.status === status);

/** Whether the status needs a test of the operation's own, since it is none of all operations, or is one for other reasons too. */
function isOwn(operation: Operation, status: string): boolean {
  const shown = answersOf(operation).filter((answer) => String(answer.status) === status);
  const others = shown.filter(({ name }) => !causes.some(({ examples }) => examples.includes(name)));
  return shown.length === others.length || (others.length > 0 && dependsOnInput(operation, status));
}

/** Whether what a client may send to this operation alone decides about a status. */
function dependsOnInput(operation: Operation, status: string): boolean {
  const places = parametersOf(operation).map(({ in: place }) => place);
  if (takesBody(operation)) return true;
  if (status === '400') return places.includes('path') || places.includes('query');
  return status === '404' && places.includes('path');
}

test('what is alike for all operations has its tests', () => {
  expect(existsSync(new URL('../http/everyOperation.test.ts', import.meta.url))).toBe(true);
});

describe.each(operations)('$operationId', (operation) => {
  const { operationId, responses } = operation;
  const source = sourceOf(operationId);
  const tested = statusesOf(testsOf(operationId) + (asksModel(operation) ? sourceOf('modelFailures') : ''));
  const demanded = Object.keys(responses).filter(
    (status) => !isException(operationId, status) && isOwn(operation, status),
  );

  test('has a file of tests', () => {
    expect(source).not.toBe('');
  });

  test.each(demanded)('has a test of %s', (status) => {
    expect(tested).toContain(status);
  });

  test('has no test of a status that is not declared', () => {
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(tested));
  });
});

for (const { operationId, status, reason } of exceptions) {
  test(`${operationId} needs no test of ${status}: ${reason}`, () => {
    const operation = operations.find((one) => one.operationId === operationId);
    expect(Object.keys(operation?.responses ?? {})).toContain(status);
    expect(statusesOf(sourceOf(operationId))).not.toContain(status);
  });
}

test.each(Object.keys(aliases))('%s has no file of its own, and that of its alias names its path', (operationId) => {
  const operation = operations.find((one) => one.operationId === operationId);
  expect(existsSync(fileOf(operationId))).toBe(false);
  expect(sourceOf(operationId)).toContain(`'${operation?.path}'`);
});

/** The statuses with which titles of tests begin: `test('404: …')`, `` test(`404: …`) ``, and `test.each([['404', …]])('%s: …')`. */
function statusesOf(source: string): string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) titles.push(...titlesOf(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('', source, ts.ScriptTarget.Latest, true));
  return [...new Set(titles.flatMap((title) => /^\d{3}(?=: )/.exec(title) ?? []))];
}

function titlesOf({ expression: callee, arguments: [first] }: ts.CallExpression): string[] {
  if (!first || !(ts.isStringLiteralLike(first) || ts.isTemplateExpression(first))) return [];
  const title = ts.isTemplateExpression(first) ? first.head.text : first.text;
  if (callee.getText() === 'test') return [title];
  if (!ts.isCallExpression(callee) || callee.expression.getText() !== 'test.each') return [];
  return firstCells(callee.arguments[0]).map((cell) => title.replace(/^%s/, cell));
}

/** The first values of the rows of a table. */
function firstCells(table: ts.Expression | undefined): string[] {
  if (table && ts.isAsExpression(table)) return firstCells(table.expression);
  if (!table || !ts.isArrayLiteralExpression(table)) return [''];
  return table.elements.map((row) => {
    const cell = ts.isArrayLiteralExpression(row) ? row.elements[0] : row;
    return cell && ts.isLiteralExpression(cell) ? cell.text : '';
  });
}
