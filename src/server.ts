import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { createFailedLogins } from './access/failedLogins.ts';
import type { Catalogue } from './agents/models.ts';
import { createStartRun } from './agents/run.ts';
import { createAnthropicChannel, droppedFields as anthropicDropped } from './channels/anthropic.ts';
import type { Channel } from './channels/channel.ts';
import { tellingDropped } from './channels/dropped.ts';
import { loadImage } from './channels/images.ts';
import { createOllamaChannel } from './channels/ollama.ts';
import { droppedFields as ollamaDropped } from './channels/ollama/request.ts';
import { offlineChannel } from './channels/offline.ts';
import { createOpenAiChannel } from './channels/openai.ts';
import type { Provider } from './channels/provider.ts';
import { createRouting } from './channels/routing.ts';
import { createTransport, type Transport } from './channels/transport.ts';
import { ConfigError, type Config } from './config.ts';
import { loadContract, type OperationHandlers } from './contract.ts';
import { shuttingDown } from './errors.ts';
import { createApp } from './http/app.ts';
import { createBackend } from './http/backend.ts';
import { createAnswerClientError } from './http/clientError.ts';
import { createExchanges } from './http/exchange.ts';
import { createChatCompletion } from './http/handlers/createChatCompletion.ts';
import { getContractJson } from './http/handlers/getContractJson.ts';
import { getContractYaml } from './http/handlers/getContractYaml.ts';
import { getHealth } from './http/handlers/getHealth.ts';
import { getReadiness } from './http/handlers/getReadiness.ts';
import { listModels } from './http/handlers/listModels.ts';
import { retrieveModel } from './http/handlers/retrieveModel.ts';
import { closeServer, createHttpServer, listen } from './http/httpServer.ts';
import { createBearerAuth } from './http/security.ts';
import { createLanes } from './sessions/lanes.ts';
import { createMemoryStore } from './sessions/memoryStore.ts';

export interface Gateway {
  /** Where it listens. */
  address: { host: string; port: number };
  /** Applies changed settings; the address and what belongs to sockets stay as they were. @throws ConfigError for what would open the gateway to all */
  apply(config: Config): void;
  /** What agents and models there are now. */
  catalogue(): Catalogue;
  /**
   * Stops: readiness goes off at once and new requests are refused, what runs may finish within the configured time, then it ends with an error.
   */
  close(): Promise<void>;
}

/** The composition root: every part by name, wired top to bottom. @throws when the address cannot be listened on */
export async function startGateway(first: Config, log: Logger): Promise<Gateway> {
  const startedAt = performance.now();
  let config = first;
  let isShuttingDown = false;

  const contract = loadContract();
  const transport = createTransport();
  let catalogue: Catalogue = toCatalogue(config);
  const store = createMemoryStore({ maxSessions: 10_000, maxSize: 256 * 1_048_576, idleMs: config.session.idleMs });
  const startRun = createStartRun({ store, lanes: createLanes() });

  const health = getHealth();
  const readiness = getReadiness({ isShuttingDown: () => isShuttingDown, startedAt });
  const handlers: OperationHandlers = {
    createChatCompletion: createChatCompletion({ catalogue: () => catalogue, startRun }),
    listModels: listModels({ catalogue: () => catalogue }),
    retrieveModel: retrieveModel({ catalogue: () => catalogue }),
    getHealth: health,
    getHealthz: health,
    getReadiness: readiness,
    getReadyz: readiness,
    getContractYaml: getContractYaml({ contract }),
    getContractJson: getContractJson({ contract }),
  };

  const failedLogins = createFailedLogins(config.auth.rateLimit);
  const backend = await createBackend({
    contract,
    handlers,
    bearerAuth: createBearerAuth({ auth: () => config.auth, failedLogins }),
    isEnabled: (endpoint) => endpoint === 'chatCompletions' && config.http.chatCompletions.enabled,
    isShuttingDown: () => isShuttingDown,
    streamTiming: () => config.http.chatCompletions,
    allowedOrigins: () => config.http.allowedOrigins,
  });
  const exchanges = createExchanges(log);
  const app = createApp({
    backend,
    exchanges,
    originPolicy: () => ({ ...config.http, loopback: config.isLoopback }),
    trustedProxies: config.trustedProxies,
  });
  const answerClientError = createAnswerClientError(exchanges, backend, log);
  const server = createHttpServer(app, config.http.bodyTimeoutMs, answerClientError);
  await listen(server, config.port, config.host);

  function toCatalogue({ agents, providers }: Config): Catalogue {
    const channels = [...providers.map((provider) => toChannel(provider, transport, log)), offlineChannel];
    return { directory: agents, routing: createRouting(channels), since: Math.floor(Date.now() / 1000) };
  }

  return {
    address: { host: config.host, port: (server.address() as AddressInfo).port },
    catalogue: () => catalogue,
    apply(next) {
      if (next.auth.mode === 'none' && !first.isLoopback) {
        throw new ConfigError(
          'gateway.auth.mode: "none" is only allowed on loopback, and the gateway still listens elsewhere',
        );
      }
      // Who may come in is decided by where the gateway really listens, which no edit changes.
      const { host, isLoopback, port } = first;
      config = { ...next, host, isLoopback, port };
      catalogue = toCatalogue(config);
    },
    async close() {
      isShuttingDown = true;
      await exchanges.idle(config.shutdownMs);
      exchanges.endAll(shuttingDown());
      await closeServer(server, 1000);
      await transport.close();
    },
  };
}

/** The channel of a provider, by its wire format. */
function toChannel(provider: Provider, transport: Transport, log: Logger): Channel {
  const tell = (field: string) =>
    log.warn(`the provider ${provider.id} cannot honour '${field}', which only tunes the answer; it is left out`);
  switch (provider.api) {
    case 'openai-completions':
      return createOpenAiChannel(provider, transport);
    case 'anthropic-messages':
      return tellingDropped(createAnthropicChannel(provider, transport), anthropicDropped, tell);
    case 'ollama':
      return tellingDropped(createOllamaChannel(provider, transport, loadImage), ollamaDropped, tell);
  }
}
