import type { Key } from '../access/principal.ts';
import type { Agent } from '../agents/agents.ts';
import { otherApis } from '../apis.ts';
import type { Provider } from '../channels/provider.ts';
import { describeStore } from './session.ts';
import type { Config } from './settings.ts';
import { describeMcp } from './describeTools.ts';
import { masked, maskedValues, withoutQuery } from './mask.ts';

/**
 * The settings in force for people, in the shape of the file: read as one, it says the same but for the secrets, each of which is `***`.
 * @returns JSON
 */
export const describeConfig = (config: Config): string =>
  JSON.stringify(
    {
      gateway: describeGateway(config),
      diagnostics: { otel: describeOtel(config) },
      agents: { list: config.agents.agents.map((agent) => describeAgent(agent, config)) },
      ...(config.agents.agents.some(({ allowedModels }) => allowedModels) && {
        meta: { migrations: { modelPolicyAllowlist: true } },
      }),
      ...(config.tools.servers.length > 0 && { mcp: describeMcp(config.tools) }),
      models: { providers: Object.fromEntries(config.providers.map((provider) => [provider.id, describe(provider)])) },
      session: describeSession(config),
      tools: { ...config.tools.policy, loop: config.tools.loop },
    },
    null,
    2,
  );

function describeGateway(config: Config): object {
  const { port, host, auth, tls, tlsToMake, http, trustedProxies, shutdownMs, workers, providers } = config;
  const bind = { '127.0.0.1': 'loopback', '0.0.0.0': 'lan' }[host];
  const { enabled, firstByteMs, keepAliveMs, stallMs } = http.chatCompletions;
  const { maxCompletions, maxCompletionBytes, completionMs } = config.session.limits;
  return {
    port,
    ...(bind ? { bind } : { bind: 'custom', customBindHost: host }),
    auth: {
      mode: auth.mode,
      ...(auth.secret !== undefined && { [auth.mode]: masked }),
      ...(auth.keys.length > 0 && { keys: auth.keys.map(describeKey) }),
      rateLimit: auth.rateLimit,
    },
    ...(tls && { tls: { enabled: true, certPath: tls.certPath, keyPath: tls.keyPath, caPath: tls.caPath } }),
    ...(tlsToMake && { tls: { enabled: true, autoGenerate: true, caPath: tlsToMake.caPath } }),
    trustedProxies,
    shutdownSeconds: shutdownMs / 1000,
    workers,
    controlUi: http.controlUi,
    http: {
      allowedHosts: http.allowedHosts,
      allowedOrigins: http.allowedOrigins,
      bodyTimeoutSeconds: http.bodyTimeoutMs / 1000,
      overload: http.overload,
      endpoints: {
        chatCompletions: {
          enabled,
          firstByteSeconds: firstByteMs / 1000,
          keepAliveSeconds: keepAliveMs / 1000,
          stallSeconds: stallMs / 1000,
          stored: { maxCompletions, maxBytes: maxCompletionBytes, maxDays: completionMs / 86_400_000 },
          images: providers[0]?.images,
        },
        ...Object.fromEntries(otherApis.map((name) => [name, http[name]])),
        docs: http.docs,
        metrics: http.metrics,
      },
    },
  };
}

function describeOtel({ otel }: Config): object {
  const { url: tracesEndpoint, headers, ...others } = otel;
  return { ...others, tracesEndpoint, headers: maskedValues(headers) };
}

const describeKey = ({
  id,
  agents,
  models,
  scopes,
  tools,
  requestsPerMinute,
  tokensPerDay,
  expiresAt,
}: Key): object => ({
  id,
  sha256: masked,
  agents,
  models,
  scopes,
  tools,
  requestsPerMinute,
  tokensPerDay,
  ...(expiresAt !== undefined && { expiresAt: new Date(expiresAt).toISOString() }),
});

function describeAgent(agent: Agent, { agents, tools }: Config): object {
  const { id, prompt, model, embeddingModel, fallbacks, allowedModels, params, timeoutMs, idleTimeoutMs } = agent;
  return {
    id,
    ...(agent === agents.defaultAgent && { default: true }),
    model: { primary: model, fallbacks },
    systemPrompt: prompt,
    ...(allowedModels && { modelPolicy: { allow: allowedModels } }),
    params,
    ...(embeddingModel !== undefined && { memorySearch: { model: embeddingModel } }),
    timeoutSeconds: timeoutMs / 1000,
    idleTimeoutSeconds: idleTimeoutMs / 1000,
    ...(tools.agentPolicies[id] && { tools: tools.agentPolicies[id] }),
  };
}

/** Headers and queries often hold keys too. */
function describe({ api, baseUrl, apiKey, headers, timeoutMs, match, options, models }: Provider): object {
  return {
    api,
    baseUrl: withoutQuery(baseUrl),
    ...(apiKey !== undefined && { apiKey: masked }),
    headers: maskedValues(headers),
    ...(timeoutMs !== undefined && { timeoutSeconds: timeoutMs / 1000 }),
    match,
    options,
    models: models.map((model) => ({ ...model, ...(model.baseUrl && { baseUrl: withoutQuery(model.baseUrl) }) })),
  };
}

function describeSession({ session: { store, limits, keyHeaders } }: Config): object {
  const { maxTurns, maxBytes, idleMs, maxAnswers, maxAnswerBytes } = limits;
  const idleMinutes = idleMs / 60_000;
  return { store: describeStore(store), maxTurns, maxBytes, idleMinutes, maxAnswers, maxAnswerBytes, keyHeaders };
}
