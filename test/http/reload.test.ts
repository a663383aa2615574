/** Changed settings apply, and never open what the running gateway keeps closed. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadConfig, type Config } from '../../src/config.ts';
import { startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { eventually } from '../support/eventually.ts';
import { startPostgres } from '../support/postgres.ts';
import { chatBytes, sendRaw } from '../support/raw.ts';
import { writeFileSync } from 'node:fs';

/** The settings of another file, as the watcher would give them. */
const settings = (path: string, gateway: object): Config =>
  load(path, { ...twoAgents, gateway: { ...twoAgents.gateway, ...gateway } });

function load(path: string, file: object): Config {
  writeFileSync(path, JSON.stringify(file));
  return loadConfig({ environment: { OPENCLAW_CONFIG_PATH: path } });
}

describe('an edit', () => {
  test('to auth mode none is refused while the gateway listens beyond this machine', async () => {
    const gateway = { ...twoAgents.gateway, bind: 'custom', customBindHost: '0.0.0.0' };
    const running = await startTestGateway({ ...twoAgents, gateway });
    const open = settings(running.config.path, { bind: 'loopback', auth: { mode: 'none' } });
    expect(() => running.gateway.apply(open)).toThrow('only allowed on loopback');
    expect((await sendRaw(running.port, chatBytes('wrong', {}))).status).toBe(401);
  });

  test('to another bind address does not open a loopback gateway to foreign names', async () => {
    const running = await startTestGateway();
    running.gateway.apply(settings(running.config.path, { bind: 'lan' }));
    expect((await sendRaw(running.port, chatBytes(token, {}, { host: 'rebound.example' }))).status).toBe(403);
  });

  test('to the token counts at once', async () => {
    const running = await startTestGateway();
    running.gateway.apply(settings(running.config.path, { auth: { token: 'another' } }));
    expect((await running.client.chat()).status).toBe(401);
  });

  test('to the address of the sessions counts at once: a rotated password', async () => {
    const postgres = await startPostgres();
    onTestFinished(() => postgres.end());
    const admin = await postgres.createDatabase();
    const name = new URL(admin).pathname.slice(1);
    await postgres.run(admin, `create role rotated login password 'before'; alter database ${name} owner to rotated`);
    const withPassword = (word: string) => ({
      ...twoAgents,
      session: { store: { url: Object.assign(new URL(admin), { username: 'rotated', password: word }).href } },
    });
    const running = await startTestGateway(withPassword('before'));
    const inSession = { 'x-openclaw-session-key': 'kept' };
    expect((await running.client.chat({}, inSession)).status).toBe(200);
    await postgres.run(admin, `alter role rotated password 'after'`);
    await postgres.run(admin, `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'rotated'`);
    expect((await running.client.chat({}, inSession)).status).toBe(503);
    running.gateway.apply(load(running.config.path, withPassword('after')));
    await eventually(async () => {
      const answer = await running.client.chat({}, inSession);
      expect(answer.json.choices?.[0].message.content).toContain('turn 2,');
    });
  });
});
