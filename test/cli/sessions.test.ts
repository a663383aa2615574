/** What an operator sees of the stored sessions: at the start, and with `sessions check`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
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
