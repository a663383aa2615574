import { hostname, platform, release } from 'node:os';
import type { PresenceEntry } from '@openclaw/gateway-protocol';
import type { Login } from './login.ts';

export type Presence = PresenceEntry;

/** The gateway itself, as OpenClaw's `gateway probe` looks for it. @param version its own */
export const selfPresence = (version: string, instanceId: string): Presence => ({
  host: hostname(),
  version,
  platform: `${platform()} ${release()}`,
  mode: 'gateway',
  reason: 'self',
  instanceId,
  text: `Gateway: ${hostname()} · app ${version} · mode gateway · reason self`,
  ts: Date.now(),
});

/** A client that is connected. @param since Unix time of its connection in milliseconds */
export function presenceOf({ client, scopes }: Login, since: number): Presence {
  const { id, displayName, version, platform: on, deviceFamily, mode, instanceId } = client;
  const host = displayName ?? id;
  return {
    host,
    version,
    platform: on,
    ...(deviceFamily !== undefined && { deviceFamily }),
    mode,
    reason: 'connect',
    roles: ['operator'],
    scopes: [...scopes],
    ...(instanceId !== undefined && { instanceId }),
    text: `${host} · mode ${mode}`,
    onlineSince: since,
    ts: Date.now(),
  };
}
