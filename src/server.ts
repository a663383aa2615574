import type { Logger } from 'pino';
import { isLoopback } from './access/address.ts';
import type { LoopDelay } from './access/loopDelay.ts';
import type { Catalogue } from './agents/models.ts';
import { ConfigError, type Config } from './config.ts';
import { loadContract } from './contract.ts';
import { createCore, type Core } from './core.ts';
import { shuttingDown } from './errors.ts';
import { closeServer, listen, renewCertificate, type ListenElsewhere } from './http/httpServer.ts';
import { createEntry, type Entry } from './server/entry.ts';
import { createHandlers } from './server/handlers.ts';
import { createHttpDoor, type HttpDoor } from './server/httpDoor.ts';
import { Live } from './server/live.ts';
import { createTelemetry, type Telemetry } from './server/telemetry.ts';
import { addWebSocketDoor } from './server/webSocketDoor.ts';
import type { LogTail } from './logTail.ts';
import type { SessionStore } from './sessions/store.ts';
import { openStore } from './stores.ts';
import { createHandshakeLine } from './telemetry/lines.ts';
import type { WorkerLink } from './workers/link.ts';
import { createOtherRuns, shareRuns } from './workers/otherRuns.ts';
import type { WebSocketDoor } from './ws/door.ts';
import type { SocketLimits } from './ws/limits.ts';

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
  const { worker, firstRetryMs, maxHeldBytes, loopDelay, socketLimits: limits, logTail } = options;
  const startedAt = performance.now();
  const live = new Live(first);
  const contract = loadContract();
  const version = options.version ?? contract.documents[0].document.info.version;
  const telemetry = createTelemetry({
    log,
    version,
    worker,
    gauges: {
      requests: () => http.exchanges.counts().open,
      streams: () => http.exchanges.counts().streams,
      sockets: () => webSockets.count(),
      runs: () => core.runs.count,
      waiting: () => core.waiting(),
      droppedLines: options.droppedLines ?? (() => 0),
    },
  });
  const { tell, metrics } = telemetry;
  const isTelemetryOn = telemetry.apply(first);
  const store = await (options.store ?? openStore(first));
  const core = createCore(first, { store, log, tell, firstRetryMs, others: worker && createOtherRuns(worker) });
  if (worker) shareRuns(core.runs, worker);
  const entry = createEntry({ live, log, core, worker, maxHeldBytes, loopDelay });
  const handlers = createHandlers({ live, log, contract, core, entry, metrics, worker, version, startedAt });
  const http = await createHttpDoor({ live, entry, handlers, telemetry });
  const webSockets = addWebSocketDoor({
    live,
    log,
    core,
    entry,
    telemetry,
    http,
    worker,
    version,
    startedAt,
    limits,
    logTail,
  });
  http.server.on('tlsClientError', createHandshakeLine(log));
  await isTelemetryOn;
  const elsewhere = worker && listenForAll(worker);
  const address = await listen(http.server, first.port, first.host, elsewhere).catch(async (error: unknown) => {
    await core.close();
    throw error;
  });
  refuseOpenDoor(first, address.host);
  void core.sessions.list({ limit: 1 }).catch((error: unknown) => log.warn(storageNotice(error)));
  return new RunningGateway({ address, live, telemetry, core, entry, http, webSockets });
}

interface GatewayParts {
  address: Gateway['address'];
  live: Live;
  telemetry: Telemetry;
  core: Core;
  entry: Entry;
  http: HttpDoor;
  webSockets: WebSocketDoor;
}

/** A gateway that listens. */
class RunningGateway implements Gateway {
  readonly #parts: GatewayParts;
  readonly address: Gateway['address'];
  readonly catalogue: Gateway['catalogue'];

  constructor(parts: GatewayParts) {
    this.#parts = parts;
    this.address = parts.address;
    this.catalogue = parts.core.catalogue;
  }

  apply(next: Config): void {
    const { live, telemetry, core, entry, http, webSockets } = this.#parts;
    const { host } = this.address;
    refuseOpenDoor(next, host);
    // Who may come in is decided by where the gateway really listens, which no edit changes.
    const config = { ...next, host, isLoopback: isLoopback(host), port: live.config.port };
    live.config = config;
    entry.keyring.apply(config.auth.keys);
    if (config.tls) renewCertificate(http.server, config.tls);
    core.apply(config);
    void telemetry.apply(config);
    webSockets.apply();
  }

  async close(): Promise<void> {
    const { live, telemetry, core, entry, http, webSockets } = this.#parts;
    const { exchanges, server } = http;
    const { shutdownMs } = live.config;
    live.shuttingDown = true;
    webSockets.announceShutdown();
    await Promise.all([exchanges.idle(shutdownMs), core.runs.idle(shutdownMs), webSockets.idle(shutdownMs)]);
    exchanges.endAll(shuttingDown());
    core.runs.endAll(shuttingDown());
    // How its run ended is told before a WebSocket is closed.
    await webSockets.idle(1000);
    await webSockets.close();
    await closeServer(server, 1000);
    entry.keyring.close();
    await core.close(() => entry.tokens.close());
    await telemetry.spans.close();
  }
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

/** A database may come later than the gateway, and go: it starts all the same. */
function storageNotice(error: unknown): string {
  const { cause, message } = error as Error;
  const why = cause instanceof Error ? cause.message : message;
  return `the session storage cannot be used now (${why}); requests with a session are refused until it can`;
}
