import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkConfig } from '../../src/config/check.ts';
import { openclawKeys } from '../../src/config/openclawKeys.ts';
import { servedKeys } from '../../src/config/served.ts';
import { refusedKeys } from '../../src/config/unserved.ts';
import { createHome, startGatewayProcess } from '../support/command.ts';
import { createClient, startTestGateway } from '../support/gateway.ts';
import { whole } from '../support/kind.ts';
import { startUpstream } from '../support/upstream.ts';

/** A file with one key in a section, `*` being a name or an index. */
function fileWith(section: string, key: string, value: unknown): unknown {
  const steps = [...section.split('.'), key];
  return steps.reduceRight<unknown>((inner, step, at) => {
    const isList = step === '*' && (steps[at - 1] === 'list' || (steps[0] === 'models' && steps[at - 1] === 'models'));
    return isList ? [{ id: 'one', ...(inner as object) }] : { [step === '*' ? 'one' : step]: inner };
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

/** What the programs of OpenClaw 2026.9.6 wrote: `doctor --fix` of a file with two agents of an older version, and `onboard` with `config set` of the endpoint. */
const written = ['openclawDoctor.json', 'openclawOnboard.json'];

test.each(written)('a gateway starts on %s unchanged, names what it ignores, and answers', async (name) => {
  const upstream = await startUpstream(whole({ role: 'assistant', content: 'Hello' }));
  const home = createHome();
  home.write(readFileSync(new URL(name, import.meta.url), 'utf8'));
  const { url, line } = await startGatewayProcess({ home, environment: { LMSTUDIO_URL: `${upstream.url}/v1` } });
  const client = createClient(url, '0123456789abcdef0123456789abcdef');
  await line('stdout', /not served by this gateway and ignored: .*gateway\.tailscale.*tools/);
  const { json } = await client.request('/v1/models');
  expect(json.data.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining(['openclaw', 'openclaw/default', 'lmstudio/qwen3']),
  );
  const answer = await client.chat();
  expect([answer.status, answer.json.choices[0].message.content]).toEqual([200, 'Hello']);
  expect(answer.headers.get('x-openclaw-model')).toBe('lmstudio/qwen3');
});

test("what OpenClaw's doctor made of an older file means the same: its default agent, and the models that clients may choose", async () => {
  const file = JSON.parse(readFileSync(new URL('openclawDoctor.json', import.meta.url), 'utf8')) as object;
  const { client } = await startTestGateway(file, { LMSTUDIO_URL: 'http://127.0.0.1:1/v1' });
  const { json } = await client.request('/v1/models');
  expect(json.data.map(({ id }: { id: string }) => id)).toEqual([
    'openclaw',
    'openclaw/default',
    'openclaw/helper',
    'openclaw/scribe',
    'lmstudio/qwen3',
  ]);
  expect((await client.chat({ model: 'lmstudio/gemma' })).json.error.message).toContain("for the agent 'scribe'");
});
