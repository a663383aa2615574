import type { Method, MethodParts } from '../method.ts';
import type { Catalogue } from '../../agents/models.ts';
import { servedMethods } from '../served.ts';

/** Who logged in may ask for it, whatever was granted. */
export function health({ catalogue }: MethodParts): Method {
  return { scope: servedMethods.health, handle: async (_, { principal }) => healthOf(catalogue(principal)) };
}

/** There are no messaging channels here and no heartbeats: what clients show of them is empty. */
export const healthOf = ({ directory }: Catalogue) => ({
  ok: true as const,
  ts: Date.now(),
  durationMs: 0,
  channels: {},
  channelOrder: [],
  channelLabels: {},
  heartbeatSeconds: 0,
  defaultAgentId: directory.defaultAgent.id,
});
