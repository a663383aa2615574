/** Changed settings never open what the running gateway keeps closed. */
import { describe, expect, test } from 'vitest';
import { loadConfig, type Config } from '../../src/config.ts';
import { startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { chatBytes, sendRaw } from '../support/raw.ts';
import { writeFileSync } from 'node:fs';

/** The settings of another file, as the watcher would give them. */
function settings(path: string, gateway: object): Config {
  writeFileSync(path, JSON.stringify({ ...twoAgents, gateway: { ...twoAgents.gateway, ...gateway } }));
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
});
