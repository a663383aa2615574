import type { IncomingMessage as NodeRequest, Server } from 'node:http';
import type { Express, Request, Response } from 'express';
import type { AnswerClientError } from './clientError.ts';
import { createServer, IncomingMessage, ServerResponse } from './nodeHttp.ts';

/**
 * @param bodyTimeoutMs milliseconds within which a request must have arrived
 * @param mayUpgrade which requests go to the listeners of `upgrade`; all others are answered as if they had not asked
 * @param shed answers a request for which there is no room, and says whether it did
 */
export function createHttpServer(
  app: Express,
  bodyTimeoutMs: number,
  answerClientError: AnswerClientError,
  mayUpgrade: (req: NodeRequest) => boolean,
  shed: (req: Request, res: Response) => boolean = () => false,
): Server {
  // Express gives each request and response its own prototype, which V8 makes them pay for; these have it from the beginning.
  const AppRequest = withPrototype(IncomingMessage, app.request);
  const AppResponse = withPrototype(ServerResponse, app.response);
  const server = createServer(
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
  server.maxHeadersCount = 100;
  // Without this Node would invite the body of a request that is about to be refused; http/body.ts invites it.
  server.on('checkContinue', app);
  server.on('checkExpectation', app);
  server.on('clientError', answerClientError);
  return server;
}

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

/** @throws Node's error when the address cannot be listened on, for example EADDRINUSE */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen({ port, host, backlog: connectionBacklog }, resolve);
  await promise;
  server.off('error', reject);
}

/** Stops listening, lets answers that are being written leave, and cuts what is still open after the time given. */
export async function closeServer(server: Server, graceMs: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await promise;
  clearTimeout(cut);
}
