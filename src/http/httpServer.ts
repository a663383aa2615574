import { once } from 'node:events';
import type { IncomingMessage as NodeRequest, RequestListener, Server, ServerOptions } from 'node:http';
import type { Server as TlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Express, Request, Response } from 'express';
import type { AnswerClientError } from './clientError.ts';
import { createServer, IncomingMessage, loadHttps, ServerResponse } from './nodeHttp.ts';

/** A certificate with its key, and whose certificates clients must show; all PEM. */
export interface TlsFiles {
  cert: string;
  key: string;
  ca: string | undefined;
}

export interface HttpServerParts {
  /** The server speaks HTTPS with them; undefined for plain HTTP. */
  tls: TlsFiles | undefined;
  /** Milliseconds within which a request must have arrived. */
  bodyTimeoutMs: number;
  answerClientError: AnswerClientError;
  /** Which requests go to the listeners of `upgrade`; all others are answered as if they had not asked. */
  mayUpgrade: (req: NodeRequest) => boolean;
  /** Answers a request for which there is no room, and says whether it did. */
  shed: (req: Request, res: Response) => boolean;
}

/** The server of the port, not listening yet. */
export function createHttpServer(app: Express, parts: HttpServerParts): Server | TlsServer {
  const { tls, bodyTimeoutMs, answerClientError, mayUpgrade, shed } = parts;
  // Express gives each request and response its own prototype, which V8 makes them pay for; these have it from the beginning.
  const AppRequest = withPrototype(IncomingMessage, app.request);
  const AppResponse = withPrototype(ServerResponse, app.response);
  const server = makeServer(
    tls,
    {
      IncomingMessage: AppRequest,
      ServerResponse: AppResponse,
      requestTimeout: bodyTimeoutMs,
      headersTimeout: Math.min(10_000, bodyTimeoutMs),
      // Node looks at the two limits above only this often.
      connectionsCheckingInterval: Math.min(1000, bodyTimeoutMs),
      // The guard looks at Host, and answers with our own error body.
      requireHostHeader: false,
      // Longer than proxies keep idle connections, so that it is they who close.
      keepAliveTimeout: 75_000,
      shouldUpgradeCallback: mayUpgrade,
    },
    (req, res) => shed(req as Request, res as Response) || app(req, res),
  );
  countConnections(server);
  server.maxHeadersCount = 100;
  // Without this Node would invite the body of a request that is about to be refused; http/body.ts invites it.
  server.on('checkContinue', app);
  server.on('checkExpectation', app);
  server.on('clientError', answerClientError);
  return server;
}

/** Milliseconds that a TLS handshake may take. */
const handshakeMs = 10_000;

/** The connections of a server: Node itself forgets those in a TLS handshake, and does not wait for those that it did not accept. */
const connections = new WeakMap<Server | TlsServer, Set<Socket>>();

function countConnections(server: Server | TlsServer): void {
  const open = new Set<Socket>();
  connections.set(server, open);
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
}

function makeServer(tls: TlsFiles | undefined, options: ServerOptions, listener: RequestListener): Server | TlsServer {
  if (!tls) return createServer(options, listener);
  const ofTls = { ...secureContextOf(tls), handshakeTimeout: handshakeMs, requestCert: tls.ca !== undefined };
  return loadHttps().createServer({ ...options, ...ofTls }, listener);
}

/** Uses another certificate for the connections to come. Whether clients must show one stays as it was at the start. */
export function renewCertificate(server: Server | TlsServer, tls: TlsFiles): void {
  if ('setSecureContext' in server) server.setSecureContext(secureContextOf(tls));
}

const secureContextOf = ({ cert, key, ca }: TlsFiles) => ({ cert, key, ...(ca !== undefined && { ca }) });

/** A constructor of the same objects with another prototype, which inherits from their own. */
function withPrototype<Constructor extends new (...args: never[]) => object>(of: Constructor, prototype: object) {
  function Derived(...args: ConstructorParameters<Constructor>): object {
    return Reflect.construct(of, args, Derived);
  }
  Derived.prototype = prototype;
  return Derived as unknown as Constructor;
}

/**
 * Connections that may wait to be accepted; Linux takes at most `net.core.somaxconn`, which is 4096. Of Node's own 511 a burst of clients fills all, and those
 * beyond wait for seconds, until their packets are sent again.
 */
const connectionBacklog = 4096;

/** Listens for the server in another process, which hands it the connections. @returns where it listens */
export type ListenElsewhere = (
  address: { port: number; host: string; backlog: number },
  serve: (socket: Socket) => void,
) => Promise<{ port: number; host: string }>;

/**
 * @param elsewhere left out where the server listens itself
 * @returns where it is listened; the port is the system's choice when 0 was asked for
 * @throws Node's error when the address cannot be listened on, for example EADDRINUSE
 */
export async function listen(server: Server, port: number, host: string, elsewhere?: ListenElsewhere) {
  const address = { port, host, backlog: connectionBacklog };
  if (elsewhere) {
    // With this event Node begins to look after the time limits of a server's connections.
    server.emit('listening');
    return elsewhere(address, (socket) => server.emit('connection', socket));
  }
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(address, resolve);
  await promise;
  server.off('error', reject);
  return { host, port: (server.address() as AddressInfo).port };
}

/** Stops listening, lets answers that are being written leave, and cuts what is still open after the time given (milliseconds). */
export async function closeServer(server: Server, graceMs: number): Promise<void> {
  server.close();
  server.closeIdleConnections();
  const open = connections.get(server) ?? new Set();
  const cut = setTimeout(() => open.forEach((socket) => socket.destroy()), graceMs);
  await Promise.all([...open].map((socket) => once(socket, 'close')));
  clearTimeout(cut);
}
