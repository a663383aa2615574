import { otherApis, type OtherApi } from '../apis.ts';
import type { ConfigFile } from './schema.ts';
import type { Config } from './settings.ts';

/** OpenAI keeps responses by default, and clients rely on that. */
const withStore = <Others extends { responses: object }>(others: Others, store = true) => ({
  ...others,
  responses: { ...others.responses, store },
});

/** `gateway.http`, and the page for browsers: what the file says, else what is usual. */
export function httpOf({ http = {}, controlUi = {} }: NonNullable<ConfigFile['gateway']>): Config['http'] {
  const { chatCompletions = {}, docs = {}, metrics = {}, ...others } = http.endpoints ?? {};
  return {
    allowedHosts: http.allowedHosts ?? [],
    allowedOrigins: http.allowedOrigins ?? [],
    bodyTimeoutMs: (http.bodyTimeoutSeconds ?? 30) * 1000,
    overload: { maxRequests: 10_000, maxDelayMs: 20, ...http.overload },
    chatCompletions: {
      enabled: chatCompletions.enabled ?? false,
      firstByteMs: (chatCompletions.firstByteSeconds ?? 10) * 1000,
      keepAliveMs: (chatCompletions.keepAliveSeconds ?? 15) * 1000,
      stallMs: (chatCompletions.stallSeconds ?? 60) * 1000,
    },
    ...withStore(othersOf(chatCompletions, others), others.responses?.store),
    docs: { enabled: docs.enabled ?? true },
    controlUi: { enabled: controlUi.enabled ?? true },
    metrics: { enabled: metrics.enabled ?? true, auth: metrics.auth ?? true },
  };
}

/** The other APIs. As in OpenClaw, there are embeddings where one of the APIs is that run agents, unless the file says otherwise. */
function othersOf(
  chatCompletions: { enabled?: boolean },
  others: Partial<Record<OtherApi, { enabled?: boolean }>>,
): Record<OtherApi, { enabled: boolean }> {
  const runsAgents = chatCompletions.enabled === true || others.responses?.enabled === true;
  const isUsual = (name: OtherApi) => name === 'embeddings' && runsAgents;
  return Object.fromEntries(
    otherApis.map((name) => [name, { enabled: others[name]?.enabled ?? isUsual(name) }]),
  ) as Record<OtherApi, { enabled: boolean }>;
}
