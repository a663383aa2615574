import { describe, expect, test } from 'vitest';
import { array, assert, option, property, record, string, stringMatching, uniqueArray } from 'fast-check';
import { namesOf, prefixesOf } from '../../src/tools/names.ts';
import { isMatch, isShown, permissionsOf } from '../../src/tools/policy.ts';
import type { ToolPolicy, ToolSettings } from '../../src/tools/settings.ts';

const permissions = (policy: ToolPolicy, own: ToolPolicy = {}) =>
  permissionsOf({ policy, agentPolicies: { a: own } } as unknown as ToolSettings, 'a');

const docs = ['docs__read', 'docs__write', 'web__read'];

describe('a policy', () => {
  test.each<[string, ToolPolicy, ToolPolicy, string[], string[]]>([
    ['that is empty allows all', {}, {}, docs, ['docs', 'web']],
    ['of the profile minimal allows nothing', { profile: 'minimal' }, {}, [], []],
    [
      'of an agent has the profile instead of that of all',
      { profile: 'minimal' },
      { profile: 'coding' },
      docs,
      ['docs', 'web'],
    ],
    ['allows beside the profile', { profile: 'minimal' }, { alsoAllow: ['docs__read'] }, ['docs__read'], ['docs']],
    ['allows one tool', { allow: ['DOCS__read'] }, {}, ['docs__read'], ['docs']],
    ['allows all of a server', { allow: ['docs__*'] }, {}, ['docs__read', 'docs__write'], ['docs']],
    ['that knows no MCP allows nothing', { allow: ['read', 'group:fs'] }, {}, [], []],
    ['allows all servers', { allow: ['bundle-mcp'] }, {}, docs, ['docs', 'web']],
    ['must allow twice', { allow: ['docs__*'] }, { allow: ['*__read'] }, ['docs__read'], ['docs']],
    [
      'denies more than all allow',
      { allow: ['*'], alsoAllow: ['docs__read'] },
      { deny: ['docs__read'] },
      ['docs__write', 'web__read'],
      ['docs', 'web'],
    ],
    ['that denies a server does not need it', { deny: ['docs__*'] }, {}, ['web__read'], ['web']],
    ['that denies a part of its name does not need it', { deny: ['do*'] }, {}, ['web__read'], ['web']],
    ['that denies all servers needs none', { deny: ['group:plugins'] }, { allow: ['docs__read'] }, [], []],
    [
      'that denies a tool needs its server',
      { deny: ['docs__read'] },
      {},
      ['docs__write', 'web__read'],
      ['docs', 'web'],
    ],
  ])('%s', (_, all, own, tools, servers) => {
    const { mayUse, mayNeed } = permissions(all, own);
    expect(docs.filter(mayUse)).toEqual(tools);
    expect(['docs', 'web'].filter((server) => mayNeed(`${server}__`))).toEqual(servers);
  });

  test('never lets an agent use a tool of a server that is not needed for it', () => {
    const pattern = stringMatching(/^[ab_*]{1,5}$/);
    const policy = record({
      allow: option(array(pattern, { minLength: 1 }), { nil: undefined }),
      deny: array(pattern),
    });
    assert(
      property(policy, policy, stringMatching(/^[ab]{0,3}$/), (all, own, tool) => {
        const { mayUse, mayNeed } = permissions(all, own);
        expect(mayUse(`ab__${tool}`) && !mayNeed('ab__')).toBe(false);
      }),
    );
  });
});

test('patterns fit as globs do', () => {
  const text = stringMatching(/^[abA*]{0,6}$/);
  assert(
    property(stringMatching(/^[abA]{0,8}$/), text, (name, pattern) => {
      const expected = new RegExp(`^${pattern.replaceAll('*', '.*')}$`, 'i').test(name);
      expect(isMatch(name, pattern)).toBe(expected);
    }),
  );
});

test('a filter shows what it includes and does not exclude', () => {
  expect(isShown('read', { exclude: [] })).toBe(true);
  expect(isShown('read', { include: ['write'], exclude: [] })).toBe(false);
  expect(isShown('read', { include: ['r*'], exclude: ['*d'] })).toBe(false);
});

describe('names', () => {
  test('of servers are made of what providers take, begin with a letter, and differ', () => {
    const long = 'a-very-long-name-of-a-server-indeed';
    const prefixes = prefixesOf(['docs', 'Docs', 'my server', '1st', 'ä', long, `${long}!`]);
    expect([...prefixes.values()]).toEqual([
      'docs__',
      'Docs-2__',
      'my-server__',
      'mcp-1st__',
      'mcp--__',
      'a-very-long-name-of-a-server-i__',
      'a-very-long-name-of-a-server-2__',
    ]);
  });

  test('of servers never begin each other', () => {
    const server = stringMatching(/^[ab_-]{1,33}$/);
    assert(
      property(uniqueArray(server, { maxLength: 8 }), (servers) => {
        const prefixes = [...prefixesOf(servers).values()];
        for (const one of prefixes) {
          expect(one).toMatch(/^[A-Za-z][A-Za-z0-9_-]{0,29}__$/);
          expect(prefixes.filter((other) => one.startsWith(other))).toEqual([one]);
        }
      }),
    );
  });

  test('of tools fit providers and differ, whatever servers call them, and in whatever order', () => {
    const tools = uniqueArray(string({ maxLength: 100 }), { maxLength: 30 });
    assert(
      property(tools, (list) => {
        const names = namesOf('server__', list);
        const values = list.map((tool) => names.get(tool) ?? '');
        for (const value of values) expect(value).toMatch(/^server__[A-Za-z0-9_-]{1,56}$/);
        expect(new Set(values.map((value) => value.toLowerCase())).size).toBe(list.length);
        expect(namesOf('server__', list.toReversed())).toEqual(names);
      }),
    );
  });
});
