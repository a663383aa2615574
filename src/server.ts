import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { isLoopback } from './access/address.ts';
import { createByteBudget } from './access/byteBudget.ts';
import { createClientAddress } from './access/clientAddress.ts';
import { createAdmission } from './access/admission.ts';
import { createFailedLogins } from './access/failedLogins.ts';
import { KeyLimits } from './access/keyLimits.ts';
import { Keyring } from './access/keyring.ts';
import { createProve } from './access/login.ts';
import { createLoopDelay, type LoopDelay } from './access/loopDelay.ts';
import { createRequestCounter } from './access/requestCounter.ts';
import { createScopes } from './access/secret.ts';
import { TokenCounter } from './access/tokenCounter.ts';
import { meterTokens } from './agents/tokenMeter.ts';
import type { Catalogue } from './agents/models.ts';
import { apiNames } from './apis.ts';
import { offlineChannel } from './channels/offline.ts';
import { ConfigError, describeConfig, placeOfSecret, type Config } from './config.ts';
import { loadContract, type OperationHandlers } from './contract.ts';
import { createCore } from './core.ts';
import { shuttingDown, type Endpoint } from './errors.ts';
import { tellAll } from './events.ts';
import { createApp } from './http/app.ts';
import { maxBytes } from './http/body.ts';
import { createBackend } from './http/backend.ts';
import { createAnswerClientError, createRefuseConnect, createRefuseUpgrade } from './http/clientError.ts';
import { toErrorBody } from './http/errorHandler.ts';
import { createEmbedding } from './http/embeddings/handlers/createEmbedding.ts';
import { createExchanges } from './http/exchange.ts';
import { createChatCompletion } from './http/handlers/createChatCompletion.ts';
import { deleteSession } from './http/handlers/deleteSession.ts';
import { getAsyncApiYaml } from './http/handlers/getAsyncApiYaml.ts';
import { getChatAsset } from './http/handlers/getChatAsset.ts';
import { getContractFile } from './http/handlers/getContractFile.ts';
import { getContractJson } from './http/handlers/getContractJson.ts';
import { getContractJson30 } from './http/handlers/getContractJson30.ts';
import { getContractYaml } from './http/handlers/getContractYaml.ts';
import { getDocs } from './http/handlers/getDocs.ts';
import { getDocsAsset } from './http/handlers/getDocsAsset.ts';
import { getHealth } from './http/handlers/getHealth.ts';
import { getMetrics } from './http/handlers/getMetrics.ts';
import { getReadiness } from './http/handlers/getReadiness.ts';
import { getRoot } from './http/handlers/getRoot.ts';
import { getSession } from './http/handlers/getSession.ts';
import { getStartup } from './http/handlers/getStartup.ts';
import { listModels } from './http/handlers/listModels.ts';
import { listSessions } from './http/handlers/listSessions.ts';
import { retrieveModel } from './http/handlers/retrieveModel.ts';
import { closeServer, createHttpServer, listen, renewCertificate, type ListenElsewhere } from './http/httpServer.ts';
import { responseHandlers } from './http/responses/handlers.ts';
import { createBearerAuth } from './http/security.ts';
import { createShed } from './http/shed.ts';
import { storedCompletionHandlers } from './http/storedCompletions.ts';
import { LogTail } from './logTail.ts';
import { createChatPage, createDocsPage } from './page.ts';
import { createStorageState } from './sessions/state.ts';
import type { SessionStore } from './sessions/store.ts';
import { openStore } from './stores.ts';
import { createHandshakeLine, createLines, createWrongSecretLine } from './telemetry/lines.ts';
import { Metrics } from './telemetry/metrics.ts';
import { namesOf } from './telemetry/names.ts';
import { Spans } from './telemetry/spans.ts';
import { createWebSocketDoor } from './ws/door.ts';
import type { SocketLimits } from './ws/limits.ts';
import { asksForWebSocket } from './ws/upgrade.ts';
import type { WorkerLink } from './workers/link.ts';
import { createOtherRuns, shareRuns } from './workers/otherRuns.ts';
import { askForRequests, collectOfAll, shareFailedLogins } from './workers/shared.ts';
import { createHandOver } from './workers/socketHost.ts';

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

export interface GatewayOptions {
  /** The product's version, which clients are told; the contract's when it is left out. */
  version?: string;
  /** Where sessions are kept, when that is being opened already; it is opened when this is left out. */
  store?: Promise<SessionStore>;
  /** Milliseconds before a model that failed is asked again, half a second when it is left out; doubled before the third attempt. */
  firstRetryMs?: number;
  /** Bytes of requests that are held at the same time; a part of the heap's limit when it is left out. */
  maxHeldBytes?: number;
  /** What WebSockets may take. */
  socketLimits?: SocketLimits;
  /** The link to the other workers, when the gateway is several processes. */
  worker?: WorkerLink;
  /** How far the event loop is behind; measured when it is left out. */
  loopDelay?: LoopDelay;
  /** Lines of the log that were lost so far. */
  droppedLines?: () => number;
  /** The last lines of the log; none when it is left out. */
  logTail?: LogTail;
}

/** The composition root of the gateway: the doors before the core. @throws CannotStart, and Node's error when the address cannot be listened on */
export async function startGateway(first: Config, log: Logger, options: GatewayOptions = {}): Promise<Gateway> {
  const startedAt = performance.now();
  let config = first;
  let isShuttingDown = false;

  const contract = loadContract();
  const version = options.version ?? contract.documents[0].document.info.version;
  const { worker } = options;
  const metrics = new Metrics({
    version,
    ofAll: worker && collectOfAll(worker, () => metrics.values()),
    gauges: {
      requests: () => exchanges.counts().open,
      streams: () => exchanges.counts().streams,
      sockets: () => webSockets.count(),
      runs: () => runs.count,
      waiting: () => core.waiting(),
      droppedLines: options.droppedLines ?? (() => 0),
      lostSpans: () => spans.lost,
    },
  });
  const spans = new Spans(log, version);
  const telemetry = Promise.all([metrics.apply(config.http.metrics.enabled, namesIn(config)), spans.apply(config)]);
  const tell = tellAll(createLines(log), metrics.hear, spans.hear);
  const { beginTrace } = spans;
  const store = await (options.store ?? openStore(config));
  const core = createCore(config, {
    store,
    log,
    tell,
    firstRetryMs: options.firstRetryMs,
    others: worker && createOtherRuns(worker),
  });
  const { catalogue, runs, sessions, embeddings } = core;
  if (worker) shareRuns(runs, worker);

  const health = getHealth();
  const startup = getStartup({ version, startedAt });
  const page = createDocsPage();
  const chatPage = createChatPage();
  const isEnabled = (endpoint: Endpoint): boolean =>
    endpoint === 'anyApi' ? apiNames.some(isEnabled) : config.http[endpoint].enabled;
  const readiness = getReadiness({
    isShuttingDown: () => isShuttingDown,
    storageState: createStorageState(sessions, (state, why) => {
      if (state === 'ok') log.info('sessions can be kept again');
      else log.error({ code: state, reason: why }, 'sessions cannot be kept now');
    }),
    startedAt,
    refusal: toErrorBody(shuttingDown()),
  });
  const scope = createScopes(() => config.auth.secret);
  const handlers: OperationHandlers = {
    createChatCompletion: createChatCompletion({ catalogue, runs, scope, keyHeaders: () => config.session.keyHeaders }),
    ...storedCompletionHandlers({ completions: sessions }),
    listModels: listModels({ catalogue }),
    retrieveModel: retrieveModel({ catalogue }),
    listSessions: listSessions({ sessions }),
    getSession: getSession({ sessions }),
    deleteSession: deleteSession({ sessions }),
    getHealth: health,
    getHealthz: health,
    getMetrics: getMetrics({ metrics }),
    getReadiness: readiness,
    getReadyz: readiness,
    getStartup: startup,
    getStartupz: startup,
    ...responseHandlers({
      catalogue,
      runs,
      scope,
      keyHeaders: () => config.session.keyHeaders,
      completions: sessions,
      keepsByDefault: () => config.http.responses.store,
    }),
    createEmbedding: createEmbedding({ catalogue, embeddings, spend: (keyId, used) => spend(keyId, used) }),
    getContractYaml: getContractYaml({ contract }),
    getContractJson: getContractJson({ contract }),
    getContractJson30: getContractJson30({ contract }),
    getContractFile: getContractFile({ contract }),
    getAsyncApiYaml: getAsyncApiYaml({ contract }),
    getRoot: getRoot({ contract, isEnabled, chatPage }),
    getChatAsset: getChatAsset({ page: chatPage }),
    getDocs: getDocs({ page }),
    getDocsAsset: getDocsAsset({ page }),
  };

  const byteBudget = createByteBudget(maxBytes, options.maxHeldBytes);
  const keyring = new Keyring(config.auth.keys);
  const ownFailedLogins = createFailedLogins(config.auth.rateLimit);
  const failedLogins = worker ? shareFailedLogins(ownFailedLogins, worker) : ownFailedLogins;
  const prove = createProve({
    auth: () => config.auth,
    keyring,
    failedLogins,
    tellWrong: createWrongSecretLine(log, () => placeOfSecret(config)),
  });
  const tokens = new TokenCounter(sessions);
  const keyLimits = new KeyLimits(worker ? askForRequests(worker) : createRequestCounter(), tokens);
  const isMetered = (keyId: string) => config.auth.keys.some((key) => key.id === keyId && key.tokensPerDay);
  const spend = (keyId: string, used: number) => (isMetered(keyId) ? tokens.add(keyId, used) : undefined);
  meterTokens(runs, isMetered, spend);
  const admission = createAdmission(() => config.http.overload, options.loopDelay ?? createLoopDelay());
  const backend = await createBackend({
    handlers,
    bearerAuth: createBearerAuth(prove),
    isEnabled,
    isOpen: (endpoint) => endpoint === 'metrics' && !config.http.metrics.auth,
    isShuttingDown: () => isShuttingDown,
    byteBudget,
    keyLimits,
    admission,
    streamTiming: () => config.http.chatCompletions,
    allowedOrigins: () => config.http.allowedOrigins,
  });
  const clientAddress = createClientAddress(config.trustedProxies);
  const exchanges = createExchanges({ tell, clientAddress, beginTrace });
  const originPolicy = () => ({ ...config.http, loopback: config.isLoopback });
  const app = createApp({
    backend,
    exchanges,
    originPolicy,
    trustedProxies: config.trustedProxies,
    isShuttingDown: () => isShuttingDown,
  });
  const shed = createShed({
    admission,
    originPolicy,
    isEnabled,
    isShuttingDown: () => isShuttingDown,
    tell,
  });
  // While an answer is being written on a connection, nothing else may write on it.
  const mayUpgrade = (req: IncomingMessage) => asksForWebSocket(req) && !exchanges.openOn(req.socket);
  const answerClientError = createAnswerClientError(exchanges, backend, tell);
  const server = createHttpServer(app, {
    tls: config.tls,
    bodyTimeoutMs: config.http.bodyTimeoutMs,
    answerClientError,
    mayUpgrade,
    shed,
  });
  const refuse = createRefuseUpgrade(tell);
  const webSockets = createWebSocketDoor({
    auth: () => config.auth,
    prove,
    byteBudget,
    keyLimits,
    originPolicy,
    clientAddress,
    catalogue,
    runs,
    sessions,
    scope,
    version,
    startedAt,
    settings: () => ({
      path: config.path,
      exists: config.isWritten,
      config: JSON.parse(describeConfig(config)) as object,
    }),
    logTail: options.logTail ?? new LogTail(),
    isShuttingDown: () => isShuttingDown,
    admission,
    refuse,
    log,
    tell,
    beginTrace,
    ...(options.socketLimits && { limits: options.socketLimits }),
  });
  server.on('tlsClientError', createHandshakeLine(log));
  const handOver = worker && createHandOver(worker, server, webSockets.upgrade, refuse);
  server.on('upgrade', handOver?.upgrade ?? webSockets.upgrade);
  server.on('connect', createRefuseConnect(refuse));
  await telemetry;
  const address = await listen(server, config.port, config.host, worker && listenForAll(worker)).catch(
    async (error: unknown) => {
      await core.close();
      throw error;
    },
  );
  refuseOpenDoor(config, address.host);

  void sessions.list({ limit: 1 }).catch((error: unknown) => log.warn(storageNotice(error)));

  return {
    address,
    catalogue,
    apply(next) {
      refuseOpenDoor(next, address.host);
      // Who may come in is decided by where the gateway really listens, which no edit changes.
      config = { ...next, host: address.host, isLoopback: isLoopback(address.host), port: first.port };
      keyring.apply(config.auth.keys);
      if (config.tls) renewCertificate(server, config.tls);
      core.apply(config);
      void metrics.apply(config.http.metrics.enabled, namesIn(config));
      void spans.apply(config);
      webSockets.apply();
    },
    async close() {
      isShuttingDown = true;
      webSockets.announceShutdown();
      const { shutdownMs } = config;
      await Promise.all([exchanges.idle(shutdownMs), runs.idle(shutdownMs), webSockets.idle(shutdownMs)]);
      exchanges.endAll(shuttingDown());
      runs.endAll(shuttingDown());
      // How its run ended is told before a WebSocket is closed.
      await webSockets.idle(1000);
      await webSockets.close();
      handOver?.close();
      await closeServer(server, 1000);
      keyring.close();
      await core.close(() => tokens.close());
      await spans.close();
    },
  };
}

/** A worker that replaces another reads a file that may have changed, while the gateway listens where it did. @throws ConfigError */
function refuseOpenDoor({ auth }: Config, host: string): void {
  if (auth.mode !== 'none' || isLoopback(host)) return;
  throw new ConfigError(
    'gateway.auth.mode: "none" is only allowed on loopback, and the gateway still listens elsewhere',
  );
}

const listenForAll =
  (worker: WorkerLink): ListenElsewhere =>
  (address, serve) =>
    worker.listen(address, serve);

const namesIn = ({ agents, providers }: Config) =>
  namesOf(
    agents,
    providers,
    offlineChannel.models().map((model) => `${offlineChannel.id}/${model}`),
  );

/** A database may come later than the gateway, and go: it starts all the same. */
function storageNotice(error: unknown): string {
  const { cause, message } = error as Error;
  const why = cause instanceof Error ? cause.message : message;
  return `the session storage cannot be used now (${why}); requests with a session are refused until it can`;
}
