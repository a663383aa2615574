/** What an operator sees of the stored sessions: at the start, and with `sessions check`. */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { createHome, linesOf, runCommand, startGatewayProcess, type Home } from '../support/command.ts';
import { createClient, token, twoAgents } from '../support/gateway.ts';

const fileOf = ({ stateDir }: Home): string => join(stateDir, 'openclaw-gateway', 'sessions.db');

/** A home in which one session was begun. */
async function createUsedHome(): Promise<Home> {
  const gateway = await startGatewayProcess({ file: twoAgents });
  await createClient(gateway.url, token).chat({ user: 'alice' });
  gateway.send('SIGTERM');
  await gateway.exited;
  return gateway.home;
}

const change = (home: Home, statement: string) => {
  const database = new DatabaseSync(fileOf(home));
  database.exec(statement);
  database.close();
};

test('a session outlives the gateway', async () => {
  const home = await createUsedHome();
  const gateway = await startGatewayProcess({ home });
  const answer = await createClient(gateway.url, token).request('/v1/sessions/agent:main:openai-user:alice');
  expect(answer.json).toMatchObject({ turn_count: 1, turns: [{ status: 'completed' }] });
});

test('sessions check: code 0 and one line when all is well, also beside a running gateway', async () => {
  const home = await createUsedHome();
  const well = { code: 0, stdout: 'the stored sessions are well\n', stderr: '' };
  expect(await runCommand(['sessions', 'check'], home.environment)).toMatchObject(well);
  await startGatewayProcess({ home });
  expect(await runCommand(['sessions', 'check'], home.environment)).toMatchObject(well);
});

test('sessions check: code 1 and a line for each problem', async () => {
  const home = await createUsedHome();
  change(home, "UPDATE turns SET messages = 'no JSON'");
  const { code, stdout, stderr } = await runCommand(['sessions', 'check'], home.environment);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(linesOf(stderr)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^openclaw-gateway: .*agent:main:openai-user:alice/)]),
  );
});

test('a file of a later release stops the start with one line that says so: code 1', async () => {
  const home = await createUsedHome();
  change(home, 'PRAGMA user_version = 1000');
  const { code, stderr } = await runCommand(['run'], home.environment);
  expect(code).toBe(1);
  expect(linesOf(stderr)).toEqual([expect.stringMatching(/sessions\.db.*1000/)]);
});

test('a file that is no database of ours stops the start with one line, and stays as it is: code 1', async () => {
  const home = createHome();
  home.write(twoAgents);
  mkdirSync(dirname(fileOf(home)), { recursive: true, mode: 0o700 });
  writeFileSync(fileOf(home), 'precious', { mode: 0o600 });
  const { code, stderr } = await runCommand(['run'], home.environment);
  expect(code).toBe(1);
  expect(linesOf(stderr)).toEqual([expect.stringContaining('sessions.db')]);
});

describe('sessions backup and restore', () => {
  const alice = '/v1/sessions/agent:main:openai-user:alice';
  const turnsOf = async (url: string) => (await createClient(url, token).request(alice)).json.turn_count;

  test('a copy that was taken beside a running gateway is put back when it is stopped', async () => {
    const home = await createUsedHome();
    const copy = join(home.folder, 'copy.db');
    const gateway = await startGatewayProcess({ home });
    const backup = await runCommand(['sessions', 'backup', copy], home.environment);
    expect(backup).toMatchObject({ code: 0, stdout: `the stored sessions are copied to ${copy}\n`, stderr: '' });
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    await createClient(gateway.url, token).chat({ user: 'alice' });

    const early = await runCommand(['sessions', 'restore', copy], home.environment);
    expect([early.code, early.stderr]).toEqual([
      1,
      `openclaw-gateway: a gateway uses ${fileOf(home)}: stop it first\n`,
    ]);
    expect(await turnsOf(gateway.url)).toBe(2);
    gateway.send('SIGTERM');
    await gateway.exited;

    expect(await runCommand(['sessions', 'restore', copy], home.environment)).toMatchObject({ code: 0, stderr: '' });
    const again = await startGatewayProcess({ home });
    expect(await turnsOf(again.url)).toBe(1);
    expect(readdirSync(dirname(fileOf(home))).filter((name) => name.includes('.before-'))).toHaveLength(1);
  });

  test('a log that is left of a file that is gone goes aside, and nothing of it is in what was put back', async () => {
    const home = await createUsedHome();
    const [copy, file] = [join(home.folder, 'copy.db'), fileOf(home)];
    expect(await runCommand(['sessions', 'backup', copy], home.environment)).toMatchObject({ code: 0 });
    const gateway = await startGatewayProcess({ home });
    await createClient(gateway.url, token).chat({ user: 'alice' });
    gateway.send('SIGKILL');
    await gateway.exited;
    rmSync(file);

    expect(await runCommand(['sessions', 'restore', copy], home.environment)).toMatchObject({ code: 0, stderr: '' });
    const left = readdirSync(dirname(file)).filter((name) => /\.before-.*-wal$/.test(name));
    expect(left).toHaveLength(1);
    const again = await startGatewayProcess({ home });
    expect(await turnsOf(again.url)).toBe(1);
  });

  test.each<[string, string[], (home: Home) => void, RegExp]>([
    ['backup without a file', ['backup'], () => {}, /a file is missing/],
    [
      'backup over a file',
      ['backup', 'there'],
      (home) => writeFileSync(join(home.folder, 'there'), 'x'),
      /there already/,
    ],
    [
      "backup beside somebody's unfinished copy",
      ['backup', 'there'],
      (home) => writeFileSync(join(home.folder, 'there.partial'), 'x'),
      /there\.partial is there already/,
    ],
    ['backup into no folder', ['backup', 'nowhere/copy'], () => {}, /cannot be made/],
    ['restore of nothing', ['restore', 'nothing'], () => {}, /there is no file/],
    [
      'restore of another file',
      ['restore', 'other'],
      (home) => writeFileSync(join(home.folder, 'other'), 'x'.repeat(5000)),
      /not a file of openclaw-gateway/,
    ],
  ])('%s is refused, and changes nothing', async (_, [name = '', file], prepare, why) => {
    const home = await createUsedHome();
    prepare(home);
    const before = readdirSync(home.folder, { recursive: true });
    const args = file === undefined ? [] : [join(home.folder, file)];
    const { code, stderr } = await runCommand(['sessions', name, ...args], home.environment);
    expect(code).not.toBe(0);
    expect(stderr).toMatch(why);
    expect(readdirSync(home.folder, { recursive: true })).toEqual(before);
  });
});
