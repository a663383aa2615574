import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { loadContract } from '../../src/contract.ts';
import { missingApiKey } from '../../src/errors.ts';
import { operator } from '../../src/access/principal.ts';
import { createByteBudget } from '../../src/access/byteBudget.ts';
import { maxBytes } from '../../src/http/body.ts';
import { createApp } from '../../src/http/app.ts';
import { createBackend } from '../../src/http/backend.ts';
import { createAnswerClientError } from '../../src/http/clientError.ts';
import { createExchanges } from '../../src/http/exchange.ts';
import { closeServer, createHttpServer, listen } from '../../src/http/httpServer.ts';
import { createLines } from '../../src/telemetry/lines.ts';
import { continueTrace } from '../../src/trace.ts';
import type { Engine } from './engine.ts';
import { createHandlers } from './handlers.ts';

export interface Mock {
  /** Where it listens, for example `http://127.0.0.1:4010`. */
  url: string;
  close(): Promise<void>;
}

/** The server's own defaults, in milliseconds. */
const bodyTimeoutMs = 30_000;
const streamTiming = { firstByteMs: 10_000, keepAliveMs: 15_000, stallMs: 60_000 };

/**
 * The contract as a mock. Its door is the server's own, which routes, checks and writes; behind it Prism answers with the contract's examples.
 * @throws Node's error when the address cannot be listened on, for example EADDRINUSE
 */
export async function startMock({
  host = '127.0.0.1',
  port,
  log,
}: {
  host?: string;
  port: number;
  log: Logger;
}): Promise<Mock> {
  const contract = loadContract();
  let loading: Promise<Engine> | undefined;
  const engine = () => (loading ??= import('./engine.ts').then(({ loadEngine }) => loadEngine(contract.document)));
  const backend = await createBackend({
    handlers: createHandlers(contract, engine),
    bearerAuth: async ({ headers }) => {
      if (!/^bearer +\S/i.test(headers.authorization ?? '')) throw missingApiKey();
      return operator;
    },
    keyLimits: {
      look: async () => ({ rateLimits: () => ({ requests: undefined, tokens: undefined }), refusal: undefined }),
    },
    isEnabled: () => true,
    isOpen: () => false,
    byteBudget: createByteBudget(maxBytes),
    isShuttingDown: () => false,
    admission: { hasRoom: () => true, enter: () => () => {}, letIn: () => 0 },
    streamTiming: () => streamTiming,
    // The mock guards nothing.
    allowedOrigins: () => 'every',
  });
  const tell = createLines(log);
  const exchanges = createExchanges({
    tell,
    clientAddress: ({ socket }) => socket.remoteAddress ?? '',
    beginTrace: continueTrace,
  });
  const app = createApp({
    backend,
    exchanges,
    originPolicy: () => ({ allowedHosts: [], allowedOrigins: 'every', loopback: false }),
    trustedProxies: [],
    isShuttingDown: () => false,
  });
  const server = createHttpServer(app, {
    tls: undefined,
    bodyTimeoutMs,
    answerClientError: createAnswerClientError(exchanges, backend, tell),
    mayUpgrade: () => false,
    shed: () => false,
  });
  await listen(server, port, host);
  // Who comes at once waits for it a little; who comes later does not.
  setImmediate(() => void engine().catch((error: unknown) => log.error(error, 'Prism could not be loaded')));
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () => closeServer(server, 0),
  };
}
