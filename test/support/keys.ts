/** A gateway with keys beside its one secret, and a client for each of them. */
import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { loadConfig } from '../../src/config.ts';
import type { GatewayOptions } from '../../src/server.ts';
import { createClient, startTestGateway, token, twoAgents, type Client, type TestGateway } from './gateway.ts';

export const secretOf = (id: string): string => `ocgw_the-test-secret-of-${id}`;

/** An entry of `gateway.auth.keys`, by its digest. */
export const entryOf = (id: string, more: object = {}) => ({ id, sha256: hash('sha256', secretOf(id)), ...more });

/** The configuration of two agents with keys. @param more beside `gateway` */
export const withKeys = (keys: object[], more: object = {}) => ({
  ...twoAgents,
  gateway: { ...twoAgents.gateway, auth: { token, keys } },
  ...more,
});

export type KeyedGateway = TestGateway & {
  /** The client of a key. */
  as(id: string): Client;
  /** Applies other keys, as the watcher of the file would. */
  applyKeys(keys: object[]): void;
};

export async function startKeyedGateway(
  keys: object[],
  more: object = {},
  options: GatewayOptions = {},
): Promise<KeyedGateway> {
  const running = await startTestGateway(withKeys(keys, more), {}, options);
  return {
    ...running,
    as: (id) => createClient(running.url, secretOf(id)),
    applyKeys(changed) {
      writeFileSync(running.config.path, JSON.stringify(withKeys(changed, more)));
      const environment = { OPENCLAW_CONFIG_PATH: running.config.path, OPENCLAW_STATE_DIR: running.folder };
      running.gateway.apply(loadConfig({ environment, port: '0' }));
    },
  };
}
