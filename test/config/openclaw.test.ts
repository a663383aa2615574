import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkConfig } from '../../src/config/check.ts';
import { openclawKeys } from '../../src/config/openclawKeys.ts';
import { servedKeys } from '../../src/config/served.ts';
import { refusedKeys } from '../../src/config/unserved.ts';

/** A file with one key in a section, `*` being a name or an index. */
function fileWith(section: string, key: string, value: unknown): unknown {
  const steps = [...section.split('.'), key];
  return steps.reduceRight<unknown>((inner, step, at) => {
    const isList = step === '*' && ['list', 'models'].includes(steps[at - 1] ?? '');
    return step === '*' && isList ? [{ id: 'one', ...(inner as object) }] : { [step === '*' ? 'one' : step]: inner };
  }, value);
}

const known = Object.entries(openclawKeys).flatMap(([section, keys]) => keys.map((key) => ({ section, key })));
const unserved = known.filter(({ section, key }) => !servedKeys.get(section)?.includes(key));

test('every key that OpenClaw knows is served, refused, or ignored by name', () => {
  expect(unserved.length).toBeGreaterThan(70);
  const outcomeOf = (section: string, key: string): string => {
    try {
      const { ignored } = checkConfig(fileWith(section, key, {}), 'openclaw.json', {});
      return ignored.some((path) => path.endsWith(`.${key}`)) ? 'ignored' : 'taken';
    } catch (error) {
      return String(error).includes(`"${key}" decides who may do what`) ? 'refused' : 'an error';
    }
  };
  const wrong = unserved.filter(
    ({ section, key }) => outcomeOf(section, key) !== (refusedKeys[section]?.includes(key) ? 'refused' : 'ignored'),
  );
  expect(wrong).toEqual([]);
});

test('roles are never ignored', () => {
  const file = { gateway: { roles: { default: 'guest', definitions: {} } } };
  expect(() => checkConfig(file, 'openclaw.json', {})).toThrow('gateway: "roles" decides who may do what');
});

test('a key that neither knows is an error with the nearest one', () => {
  const file = fileWith('models.providers.*', 'baseURLs', 'x');
  expect(() => checkConfig(file, 'openclaw.json', {})).toThrow('unknown key "baseURLs"; did you mean "baseUrl"?');
});

test("a file as OpenClaw's own doctor leaves it is taken, and what is not served is named", () => {
  const file: unknown = JSON.parse(readFileSync(new URL('openclawDoctor.json', import.meta.url), 'utf8'));
  const { ignored } = checkConfig(file, 'openclaw.json', {});
  expect(ignored).toEqual(
    expect.arrayContaining(['agents.ownership', 'agents.defaults.systemAgent', 'meta', 'wizard']),
  );
});
