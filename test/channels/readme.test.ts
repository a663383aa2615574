/** The table of the README says what the channels do. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anthropicFields } from '../../src/channels/anthropic.ts';
import { offlineFields } from '../../src/channels/offline.ts';
import { ollamaFields } from '../../src/channels/ollama/request.ts';

type Fields = { refused: readonly string[]; dropped: readonly string[] };
const columns: Fields[] = [{ refused: [], dropped: [] }, anthropicFields, ollamaFields, offlineFields];

/** Parts of messages and tools are told in the text. */
const isTopLevel = (field: string) => !/[.[]/.test(field);

const fields = [...new Set(columns.flatMap(({ refused, dropped }) => [...refused, ...dropped]))]
  .filter(isTopLevel)
  .toSorted();
const markOf = (field: string, { refused, dropped }: Fields) =>
  refused.includes(field) ? '✗' : dropped.includes(field) ? '–' : '✓';

export const rows = fields.map(
  (field) => `| \`${field}\` | ${columns.map((column) => markOf(field, column)).join(' | ')} |`,
);

test('every field that some channel cannot serve has its row in the README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const table = readme.slice(readme.indexOf('| field | OpenAI-compatible |')).split('\n\n')[0] ?? '';
  expect(table.split('\n').slice(2, -1)).toEqual(rows);
});
