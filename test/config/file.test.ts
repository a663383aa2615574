/** `loadConfig`: how the file is read, and what is said of one that others can read. */
import { chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig, type Config } from '../../src/config.ts';
import { load, refusal, token } from '../support/config.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** Paths of all that can still be changed. */
function thawed(value: unknown, path = 'config'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, child]) => thawed(child, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}

describe('files', () => {
  test('a file that is named must exist', () => {
    const path = join(temporaryFolder(), 'missing.json5');
    const lines = () => loadConfig({ environment: { OPENCLAW_CONFIG_PATH: path } });
    expect(lines).toThrow(`the configuration file ${path} does not exist; create it, or change OPENCLAW_CONFIG_PATH`);
  });

  test('JSON5 is read: comments, single quotes, trailing commas', () => {
    const config = load(`// the endpoint
      { gateway: { port: 0x50, http: { endpoints: { chatCompletions: { enabled: true, }, }, }, bind: 'loopback' } }`);
    expect(config).toMatchObject({ port: 80, http: { chatCompletions: { enabled: true } } });
  });

  test('a file that is no JSON5 is refused with line and column', () => {
    expect(refusal('{\n  gateway: ]')).toEqual(["openclaw.json: not valid JSON5: invalid character ']' at 2:12"]);
  });

  test('the result is frozen to its last leaf', () => {
    const config = load({
      gateway: { auth: { token }, trustedProxies: ['127.0.0.1'] },
      agents: { list: [{ id: 'main', params: { stop: ['a'] } }] },
    });
    expect(thawed(config)).toEqual([]);
  });
});

describe('a file with a secret', () => {
  const file = { gateway: { auth: { token } } };

  function loadReadable(content: object, environment: Record<string, string> = {}): Config {
    const { path } = load(content, { environment });
    chmodSync(path, 0o644);
    return loadConfig({ environment: { OPENCLAW_STATE_DIR: dirname(path), ...environment } });
  }

  test('that others can read brings a notice with the line that mends it', () => {
    const { notices, path } = loadReadable(file);
    expect(notices).toEqual([`${path} holds a secret and others can read it; run: chmod 600 ${path}`]);
  });

  test('that only its owner can read brings none', () => {
    expect(load(file).notices).toEqual([]);
  });

  test('brings none when it only names the variable that holds the secret', () => {
    const content = { gateway: { auth: { token: '${MY_TOKEN}' } } };
    expect(loadReadable(content, { MY_TOKEN: token }).notices).toEqual([]);
  });
});
