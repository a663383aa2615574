import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import type { ByteBudget } from '../access/byteBudget.ts';
import type { Admission } from '../access/admission.ts';
import type { FailedLogins } from '../access/failedLogins.ts';
import type { Auth } from '../access/login.ts';
import type { Catalogue } from '../agents/models.ts';
import type { Runs } from '../agents/run.ts';
import type { Sessions } from '../agents/sessions.ts';
import { invalidRequest, type GatewayError } from '../errors.ts';
import { Subscribers } from './subscribers.ts';
import { openConnection, type Connection } from './connection.ts';
import { helloOf } from './hello.ts';
import { closeCodes, socketLimits, type SocketLimits } from './limits.ts';
import { logIn, type Login, type Peer } from './login.ts';
import { healthOf } from './methods/health.ts';
import { createMethods } from './methods.ts';
import { RunRegistry } from './runRegistry.ts';
import { createRunEvents } from './runEvents.ts';
import { createStartRun } from './starting.ts';
import { createStrangers } from './strangers.ts';

export interface SocketsParts {
  /** How clients prove themselves; asked for each login. */
  auth: () => Auth;
  /** The same that count wrong secrets over HTTP. */
  failedLogins: FailedLogins;
  /** What frames may take together with the bodies over HTTP. */
  byteBudget: ByteBudget;
  catalogue: () => Catalogue;
  runs: Runs;
  sessions: Sessions;
  /** Stands for the credential that clients logged in with. */
  scope: () => Promise<string>;
  /** The gateway's own version. */
  version: string;
  /** `performance.now()` at the start, in milliseconds. */
  startedAt: number;
  isShuttingDown: () => boolean;
  /** Lets runs in. */
  admission: Admission;
  /** Answers a request that does not become a WebSocket, and closes its connection. */
  refuse: (error: GatewayError, socket: Duplex) => void;
  log: Logger;
  limits?: SocketLimits;
}

/** All WebSockets: from the upgrade on, with what they are told together. */
export interface Sockets {
  /** Makes a WebSocket of a connection whose request was found good. */
  receive: (req: IncomingMessage, socket: Duplex, head: Buffer, peer: Peer) => void;
  /** See `WebSocketDoor`. */
  apply(): void;
  announceShutdown(): void;
  idle: (timeoutMs: number) => Promise<void>;
  close(): Promise<void>;
}

export function createSockets(parts: SocketsParts): Sockets {
  const { auth, log, catalogue } = parts;
  const limits = parts.limits ?? socketLimits;
  const connections = new Map<WebSocket, Connection>();
  const strangers = createStrangers(limits);
  const subscribers = new Subscribers();
  const registry = new RunRegistry(parts.runs, createRunEvents(tellSession));
  const startRun = createStartRun({ ...parts, registry });
  const methods = createMethods({ ...parts, registry, startRun });
  const hello = { ...parts, methods, limits, healthVersion: () => healthVersion };
  let healthVersion = 0;
  let timers: NodeJS.Timeout[] = [];

  const server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    clientTracking: false,
    maxPayload: limits.maxFirstFrame,
  });
  server.on('wsClientError', ({ message }, socket) =>
    parts.refuse(invalidRequest(`Malformed WebSocket handshake: ${message}.`, undefined, 'malformed_request'), socket),
  );

  function open(webSocket: WebSocket, peer: Peer): void {
    const connection = openConnection(webSocket, peer, {
      methods,
      limits,
      byteBudget: parts.byteBudget,
      log,
      logIn: (params) => logIn(params, peer, parts),
      welcome,
      subscriptionsOf: (one) => subscribers.subscriptionsOf(one),
    });
    const stranger = {
      address: peer.address,
      since: performance.now(),
      leave: () => connection.close(closeCodes.tryAgainLater, 'too many connections that have not logged in'),
    };
    const expire = () => connection.close(closeCodes.policyViolation, 'handshake timeout');
    const deadline = setTimeout(expire, limits.loginMs);

    function welcome(login: Login): object {
      settleIn();
      allowBigFrames(webSocket, limits.maxFrame);
      subscribers.add(connection);
      registry.listen(!subscribers.isEmpty);
      // Costly the first time, and needed with the first run.
      void parts.scope();
      return helloOf(login, connection.id, hello);
    }

    function settleIn(): void {
      clearTimeout(deadline);
      strangers.remove(stranger);
    }

    connections.set(webSocket, connection);
    strangers.add(stranger);
    watchConnections();
    webSocket.once('close', () => {
      settleIn();
      connections.delete(webSocket);
      subscribers.remove(connection);
      registry.listen(!subscribers.isEmpty);
      watchConnections();
    });
  }

  /** Pings and ticks as long as somebody is there. */
  function watchConnections(): void {
    if (connections.size > 0 && timers.length === 0) {
      timers = [setInterval(pingAll, limits.pingMs).unref(), setInterval(tick, limits.tickMs).unref()];
    } else if (connections.size === 0) {
      for (const timer of timers) clearInterval(timer);
      timers = [];
    }
  }

  function pingAll(): void {
    for (const connection of connections.values()) connection.ping();
  }

  function tick(): void {
    tellAll('tick', { ts: Date.now() });
  }

  function tellAll(event: string, payload: object): void {
    const text = JSON.stringify(payload);
    for (const connection of connections.values()) if (connection.login) connection.tell(event, text);
  }

  /** The payload is made once for all, and not at all when nobody wants it. */
  function tellSession(event: string, sessionKey: string, payload: () => object): void {
    let text: string | undefined;
    for (const connection of subscribers.of(sessionKey)) connection.tell(event, (text ??= JSON.stringify(payload())));
  }

  return {
    receive: (req, socket, head, peer) => server.handleUpgrade(req, socket, head, (webSocket) => open(webSocket, peer)),
    apply() {
      const { mode, secret } = auth();
      for (const connection of connections.values()) {
        if (mode !== 'none' && connection.login && connection.login.secret !== secret)
          connection.close(closeCodes.policyViolation, 'gateway auth changed');
      }
      healthVersion++;
      tellAll('health', healthOf(catalogue()));
    },
    announceShutdown() {
      tellAll('shutdown', { reason: 'gateway stopping' });
    },
    idle: (timeoutMs) => registry.idle(timeoutMs),
    async close() {
      const left = [...connections];
      const closed = left.map(([webSocket]) => new Promise((resolve) => webSocket.once('close', resolve)));
      for (const [, connection] of left) connection.close(closeCodes.goingAway, 'gateway stopping');
      // Those that were closing before may take their time.
      const cut = setTimeout(() => left.forEach(([webSocket]) => webSocket.terminate()), limits.closeMs);
      await Promise.all(closed);
      clearTimeout(cut);
    },
  };
}

/** The limit of `ws` cannot be changed by its interface (seen on 8.21.3); test/ws/limits.test.ts notices when this stops to work. */
function allowBigFrames(webSocket: WebSocket, maxFrame: number): void {
  Reflect.set(Reflect.get(webSocket, '_receiver') as object, '_maxPayload', maxFrame);
}
