/** The table of scopes in docs/keys.md says what the contracts of both doors say. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scopes } from '../../src/access/principal.ts';
import { servedMethods } from '../../src/ws/served.ts';
import { contract } from '../support/judge.ts';

const text = readFileSync(new URL('../../docs/keys.md', import.meta.url), 'utf8');
const paths = contract.document.paths as Record<string, Record<string, any>>;
const operations = Object.values(paths).flatMap((item) => Object.values(item).filter((one) => one?.operationId));

test.each(scopes)('%s', (scope) => {
  const [, http = '', ws = ''] = new RegExp(`^\\| \`${scope}\` \\| (.*) \\| (.*) \\|$`, 'm').exec(text) ?? [];
  const named = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => String(name)).toSorted();
  const declared = operations.filter((one) => one['x-openclaw-scope'] === scope).map((one) => String(one.operationId));
  expect(named(http)).toEqual(declared.toSorted());
  const methods = Object.entries(servedMethods).filter(([, needed]) => needed === `operator.${scope}`);
  expect(named(ws)).toEqual(methods.map(([name]) => name).toSorted());
});

test('every operation that needs a credential needs a scope, and no other', () => {
  const secured = operations.filter(({ security }) => security === undefined || security.length > 0);
  expect(secured.filter((one) => one['x-openclaw-scope'] === undefined)).toEqual([]);
  expect(operations.filter((one) => one['x-openclaw-scope'] !== undefined)).toEqual(secured);
});
