/** The gateway under test: the command from the sources, with each API of a server as a provider. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { token } from '../faults/client.ts';
import { startGateway, type Gateway } from '../faults/gateway.ts';
import { scratch } from './folders.ts';
import type { Door } from './servers/server.ts';

export const bearer = { authorization: `Bearer ${token}` };

/**
 * Its log is kept beside those of the servers.
 * @param port of the server behind it
 */
export async function startGatewayBefore(doors: readonly Door[], port: number): Promise<Gateway> {
  const folder = scratch(`gateway-${doors[0]?.id}`);
  mkdirSync(folder, { recursive: true });
  const configPath = join(folder, 'openclaw.json');
  const providers = doors.map(({ id, api, path, model }) => [
    id,
    { api, baseUrl: `http://127.0.0.1:${port}${path}`, models: [model] },
  ]);
  const config = {
    gateway: { auth: { token }, http: { endpoints: { chatCompletions: { enabled: true } } } },
    models: { providers: Object.fromEntries(providers) },
    agents: { list: [{ id: 'main', model: `${doors[0]?.id}/${doors[0]?.model}` }] },
  };
  writeFileSync(configPath, JSON.stringify(config, null, 2), { mode: 0o600 });
  const home = {
    folder,
    database: join(folder, 'sessions.db'),
    environment: {
      OPENCLAW_CONFIG_PATH: configPath,
      OPENCLAW_STATE_DIR: folder,
      OPENCLAW_GATEWAY_PORT: '0',
      HOME: folder,
    },
    remove: () => {},
  };
  const prefix = ['sh', '-c', 'exec "$@" >"$0"', join(folder, 'gateway.log')];
  return startGateway(home, { prefix });
}
