import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { createFailedLogins } from './access/failedLogins.ts';
import type { Catalogue } from './agents/models.ts';
import { createStartRun } from './agents/run.ts';
import { offlineChannel } from './channels/offline.ts';
import { createRouting } from './channels/routing.ts';
import type { Config } from './config.ts';
import { loadContract, type OperationHandlers } from './contract.ts';
import { shuttingDown } from './errors.ts';
import { createApp } from './http/app.ts';
import { createBackend } from './http/backend.ts';
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
  /** Applies changed settings; the address and what belongs to sockets stay as they were. */
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
  const routing = createRouting([offlineChannel]);
  let catalogue: Catalogue = toCatalogue(config);
  const store = createMemoryStore({ maxSessions: 10_000, idleMs: config.session.idleMs });
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
  const server = createHttpServer(app, config.http.bodyTimeoutMs);
  await listen(server, config.port, config.host);

  function toCatalogue({ agents }: Config): Catalogue {
    return { directory: agents, routing, since: Math.floor(Date.now() / 1000) };
  }

  return {
    address: { host: config.host, port: (server.address() as AddressInfo).port },
    catalogue: () => catalogue,
    apply(next) {
      config = next;
      catalogue = toCatalogue(next);
    },
    async close() {
      isShuttingDown = true;
      await exchanges.idle(config.shutdownMs);
      exchanges.endAll(shuttingDown());
      await closeServer(server, 1000);
    },
  };
}
