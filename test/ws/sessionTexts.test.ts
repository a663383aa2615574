/** Lists of sessions read what they are asked for, and no more. */
import { expect, test } from 'vitest';
import type { Sessions } from '../../src/agents/sessions.ts';
import { withTexts } from '../../src/ws/methods/sessionRows.ts';
import { user } from '../support/said.ts';

const rows = Array.from({ length: 120 }, (_, at) => ({ key: `agent:main:${at}` }));
const signal = new AbortController().signal;

/** Sessions that only tell what was looked at in them. */
function createLooks() {
  const looks: string[] = [];
  const peek: Sessions['peek'] = async (key, which) => {
    looks.push(`${which} ${key}`);
    return { head: JSON.stringify([user(key)]), tail: null };
  };
  return { looks, sessions: { peek } };
}

test('nothing is read that is not asked for', async () => {
  const { looks, sessions } = createLooks();
  expect(await withTexts(rows, {}, sessions, signal)).toEqual(rows);
  expect(await withTexts(rows, { includeDerivedTitles: false }, sessions, signal)).toEqual(rows);
  expect(looks).toEqual([]);
});

test.each([
  ['includeDerivedTitles', 'oldest'],
  ['includeLastMessage', 'newest'],
])('%s looks once at each of the first 100 sessions, at its %s turn', async (wanted, which) => {
  const { looks, sessions } = createLooks();
  const told = await withTexts(rows, { [wanted]: true }, sessions, signal);
  expect(looks).toEqual(rows.slice(0, 100).map(({ key }) => `${which} ${key}`));
  expect(told.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
  expect(told.filter((row) => Object.keys(row).length > 1)).toHaveLength(100);
});

test('a label is a title, for which nothing is read', async () => {
  const { looks, sessions } = createLooks();
  const labelled = [{ key: 'agent:main:set', label: 'Budget' }];
  const wanted = { includeDerivedTitles: true };
  expect(await withTexts(labelled, wanted, sessions, signal)).toEqual([{ ...labelled[0], derivedTitle: 'Budget' }]);
  expect(looks).toEqual([]);
});

test('nobody is read for who has left', async () => {
  const { looks, sessions } = createLooks();
  const left = AbortSignal.abort(new Error('left'));
  await expect(withTexts(rows, { includeLastMessage: true }, sessions, left)).rejects.toThrow('left');
  expect(looks).toEqual([]);
});
