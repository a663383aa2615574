import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import type { ByteBudget } from '../access/byteBudget.ts';
import type { Admission } from '../access/admission.ts';
import type { KeyLimits } from '../access/keyLimits.ts';
import type { Auth, Authenticate } from '../access/login.ts';
import type { Principal } from '../access/principal.ts';
import type { CredentialName } from '../access/secret.ts';
import { catalogueFor, type Catalogue } from '../agents/models.ts';
import type { Runs } from '../agents/run.ts';
import type { Sessions } from '../agents/sessions.ts';
import { invalidRequest, type GatewayError } from '../errors.ts';
import type { Tell } from '../events.ts';
import type { LogTail } from '../logTail.ts';
import type { BeginTrace } from '../trace.ts';
import { Subscribers } from './subscribers.ts';
import { authChanged, Connection } from './connection.ts';
import { helloOf } from './hello.ts';
import { closeCodes, socketLimits, type SocketLimits } from './limits.ts';
import { logIn, type Login, type Peer } from './login.ts';
import { healthOf } from './methods/health.ts';
import type { Settings } from './method.ts';
import { createMethods, type Methods } from './methods.ts';
import { PendingConnections, type PendingConnection } from './pendingConnections.ts';
import { presenceOf, selfPresence, type Presence } from './presence.ts';
import { RunRegistry } from './runRegistry.ts';
import { RunEvents, type TellSession } from './runEvents.ts';
import { changeOf, type SessionChange, type TellChanged } from './sessionChanges.ts';
import { createStartRun } from './startRun.ts';

export interface SocketsParts {
  /** How clients prove themselves; asked for each login. */
  auth: () => Auth;
  /** The same that looks at secrets over HTTP, and the same that counts what keys do. */
  authenticate: Authenticate;
  keyLimits: Pick<KeyLimits, 'enter'>;
  /** Counts the bytes of frames together with those of bodies over HTTP. */
  byteBudget: ByteBudget;
  catalogue: () => Catalogue;
  runs: Runs;
  sessions: Sessions;
  scope: CredentialName;
  /** The gateway's own version. */
  version: string;
  /** `performance.now()` at the start, in milliseconds. */
  startedAt: number;
  /** The settings in force without their secrets. */
  settings: () => Settings;
  logTail: LogTail;
  isShuttingDown: () => boolean;
  /** Lets runs in. */
  admission: Admission;
  /** Answers a request that does not become a WebSocket, and closes its connection. */
  refuse: (error: GatewayError, socket: Duplex) => void;
  log: Logger;
  tell: Tell;
  beginTrace: BeginTrace;
  limits?: SocketLimits;
}

/** Clients that are told of at most, the newest, as in OpenClaw. */
const maxPresent = 200;

/** All WebSockets, from the upgrade to the close. */
export class Sockets {
  readonly #parts: SocketsParts;
  readonly #limits: SocketLimits;
  readonly #server: WebSocketServer;
  readonly #connections = new Map<WebSocket, Connection>();
  readonly #pending: PendingConnections;
  readonly #subscribers = new Subscribers();
  readonly #registry: RunRegistry;
  readonly #methods: Methods;
  readonly #instanceId = randomUUID();
  #healthVersion = 0;
  #timers: NodeJS.Timeout[] = [];

  constructor(parts: SocketsParts) {
    this.#parts = parts;
    this.#limits = parts.limits ?? socketLimits;
    this.#server = createServer(parts.refuse, this.#limits.maxFirstFrame);
    this.#pending = new PendingConnections(this.#limits);
    const tellSession: TellSession = (...event) => this.#tellSession(...event);
    const tellChanged: TellChanged = (...event) => this.#tellChanged(...event);
    const registry = new RunRegistry(parts.runs, new RunEvents(tellSession, tellChanged));
    this.#registry = registry;
    const catalogue = (principal: Principal) => catalogueFor(principal, parts.catalogue());
    const startRun = createStartRun({ ...parts, catalogue, registry });
    this.#methods = createMethods({
      ...parts,
      catalogue,
      registry,
      startRun,
      toolServers: () => parts.runs.toolServers(),
      presence: () => this.#presence(),
      tellSession,
      tellChanged,
    });
  }

  /** Makes a WebSocket of a connection. @param peer of a request that was checked */
  receive(req: IncomingMessage, socket: Duplex, head: Buffer, peer: Peer): void {
    this.#server.handleUpgrade(req, socket, head, (webSocket) => this.#open(webSocket, peer));
  }

  /** How many are open. */
  get count(): number {
    return this.#connections.size;
  }

  /** See `WebSocketDoor`. */
  apply(): void {
    const { mode, secret } = this.#parts.auth();
    for (const connection of this.#connections.values()) {
      const { login } = connection;
      if (mode !== 'none' && login && !login.principal.key && login.secret !== secret)
        connection.close(closeCodes.policyViolation, authChanged);
    }
    this.#healthVersion++;
    this.#tellHealth();
  }

  announceShutdown(): void {
    this.#tellAll('shutdown', { reason: 'gateway stopping' });
  }

  idle(timeoutMs: number): Promise<void> {
    return this.#registry.idle(timeoutMs);
  }

  async close(): Promise<void> {
    const left = [...this.#connections];
    const closed = left.map(([webSocket]) => new Promise((resolve) => webSocket.once('close', resolve)));
    for (const [, connection] of left) connection.close(closeCodes.goingAway, 'gateway stopping');
    // A connection that its client is closing already has no limit of its own.
    const cut = setTimeout(() => left.forEach(([webSocket]) => webSocket.terminate()), this.#limits.closeMs);
    await Promise.all(closed);
    clearTimeout(cut);
  }

  #open(webSocket: WebSocket, peer: Peer): void {
    const connection: Connection = new Connection(webSocket, {
      ...this.#parts,
      methods: this.#methods,
      limits: this.#limits,
      logIn: (params) => logIn(params, peer, this.#parts),
      welcome: (login) => this.#welcome(login, webSocket, connection, settle),
      subscriptionsOf: (one) => this.#subscribers.subscriptionsOf(one),
    });
    this.#connections.set(webSocket, connection);
    const settle = this.#awaitLogin(connection, peer);
    this.#watchConnections();
    webSocket.once('close', () => {
      settle();
      this.#connections.delete(webSocket);
      this.#subscribers.remove(connection);
      this.#listenAsNeeded();
      this.#watchConnections();
    });
  }

  /** @returns what ends the wait, when the client has logged in or left */
  #awaitLogin(connection: Connection, { address }: Peer): () => void {
    const pending: PendingConnection = {
      address,
      since: performance.now(),
      leave: () => connection.close(closeCodes.tryAgainLater, 'too many connections that have not logged in'),
    };
    const expire = () => connection.close(closeCodes.policyViolation, 'handshake timeout');
    const deadline = setTimeout(expire, this.#limits.loginMs);
    this.#pending.add(pending);
    return () => {
      clearTimeout(deadline);
      this.#pending.remove(pending);
    };
  }

  #welcome(login: Login, webSocket: WebSocket, connection: Connection, settle: () => void): object {
    settle();
    allowBigFrames(webSocket, this.#limits.maxFrame);
    this.#subscribers.add(connection);
    this.#listenAsNeeded();
    // The first call is costly, and the first run needs it.
    void this.#parts.scope(login.principal);
    return helloOf(login, connection.id, {
      ...this.#parts,
      catalogue: catalogueFor(login.principal, this.#parts.catalogue()),
      methods: this.#methods,
      limits: this.#limits,
      healthVersion: this.#healthVersion,
    });
  }

  #listenAsNeeded(): void {
    this.#registry.listen(!this.#subscribers.isEmpty);
  }

  /** Pings and ticks as long as there are connections. */
  #watchConnections(): void {
    const isNeeded = this.#connections.size > 0;
    if (isNeeded && this.#timers.length === 0) {
      const pings = setInterval(() => this.#pingAll(), this.#limits.pingMs).unref();
      const ticks = setInterval(() => this.#tellAll('tick', { ts: Date.now() }), this.#limits.tickMs).unref();
      this.#timers = [pings, ticks];
    } else if (!isNeeded) {
      for (const timer of this.#timers) clearInterval(timer);
      this.#timers = [];
    }
  }

  #pingAll(): void {
    for (const connection of this.#connections.values()) connection.ping();
  }

  #tellAll(event: string, payload: object): void {
    const text = JSON.stringify(payload);
    for (const connection of this.#connections.values()) if (connection.login) connection.tell(event, text);
  }

  /** What is said of agents is said to each client of its own. */
  #tellHealth(): void {
    for (const connection of this.#connections.values()) {
      if (!connection.login || connection.login.principal.ended.aborted) continue;
      const own = catalogueFor(connection.login.principal, this.#parts.catalogue());
      connection.tell('health', JSON.stringify(healthOf(own)));
    }
  }

  #presence(): Presence[] {
    const clients = [...this.#connections.values()]
      .slice(-maxPresent)
      .flatMap(({ login, openedAt }) => (login ? [presenceOf(login, openedAt)] : []));
    return [selfPresence(this.#parts.version, this.#instanceId), ...clients];
  }

  #tellChanged(sessionKey: string, change: SessionChange): void {
    let text: string | undefined;
    for (const one of this.#subscribers.ofChanges(sessionKey))
      one.tell('sessions.changed', (text ??= JSON.stringify(changeOf(sessionKey, change))));
  }

  /** The payload is made once for all subscribers, and not at all without any. */
  #tellSession(event: string, sessionKey: string, payload: () => object, capability?: string): void {
    let text: string | undefined;
    for (const one of this.#subscribers.of(sessionKey)) {
      const isWanted = capability === undefined || one.login?.caps.includes(capability);
      if (isWanted) one.tell(event, (text ??= JSON.stringify(payload())));
    }
  }
}

function createServer(refuse: SocketsParts['refuse'], maxPayload: number): WebSocketServer {
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, clientTracking: false, maxPayload });
  server.on('wsClientError', ({ message }, socket) =>
    refuse(invalidRequest(`Malformed WebSocket handshake: ${message}.`, undefined, 'malformed_request'), socket),
  );
  return server;
}

/** The interface of `ws` cannot change this limit (seen on 8.21.3). test/ws/limits.test.ts fails when this stops to work. */
function allowBigFrames(webSocket: WebSocket, maxFrame: number): void {
  Reflect.set(Reflect.get(webSocket, '_receiver') as object, '_maxPayload', maxFrame);
}
