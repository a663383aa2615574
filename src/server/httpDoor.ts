import type { IncomingMessage } from 'node:http';
import { canonicalAddress } from '../access/address.ts';
import { createClientAddress, type ClientAddress } from '../access/clientAddress.ts';
import type { OperationHandlers } from '../contract.ts';
import { createApp } from '../http/app.ts';
import { createBackend, type Backend } from '../http/backend.ts';
import { createAnswerClientError } from '../http/clientError.ts';
import { createExchanges, type Exchanges } from '../http/exchange.ts';
import { createHttpServer } from '../http/httpServer.ts';
import { createBearerAuth } from '../http/security.ts';
import { createShed } from '../http/shed.ts';
import { asksForWebSocket } from '../ws/upgrade.ts';
import type { Entry } from './entry.ts';
import type { Live } from './live.ts';
import type { Telemetry } from './telemetry.ts';

export interface HttpDoorParts {
  live: Live;
  entry: Entry;
  handlers: OperationHandlers;
  telemetry: Telemetry;
}

export interface HttpDoor {
  /** It does not listen yet. */
  server: ReturnType<typeof createHttpServer>;
  exchanges: Exchanges;
  clientAddress: ClientAddress;
}

/** The HTTP door, from the socket to the handlers. */
export async function createHttpDoor(parts: HttpDoorParts): Promise<HttpDoor> {
  const { live, entry, telemetry } = parts;
  const { tell, spans } = telemetry;
  const { isShuttingDown, originPolicy } = live;
  const { tls, trustedProxies, http } = live.config;
  const backend = await createBackendOf(parts);
  const clientAddress = createClientAddress(trustedProxies);
  const exchanges = createExchanges({ tell, clientAddress, beginTrace: spans.beginTrace });
  const app = createApp({ backend, exchanges, originPolicy, trustedProxies, isShuttingDown });
  const server = createHttpServer(app, {
    tls,
    bodyTimeoutMs: http.bodyTimeoutMs,
    answerClientError: createAnswerClientError(exchanges, backend, tell),
    // While an answer is being written on a connection, nothing else may write on it.
    mayUpgrade: (req: IncomingMessage) => asksForWebSocket(req) && !exchanges.openOn(req.socket),
    shed: createShed({
      admission: entry.admission,
      originPolicy,
      isEnabled: live.isEnabled,
      isShuttingDown,
      isProxied: (req) =>
        trustedProxies.length > 0 && clientAddress(req) !== canonicalAddress(req.socket.remoteAddress ?? ''),
      tell,
    }),
  });
  return { server, exchanges, clientAddress };
}

const createBackendOf = ({ live, entry, handlers }: HttpDoorParts): Promise<Backend> =>
  createBackend({
    handlers,
    bearerAuth: createBearerAuth(entry.authenticate),
    isEnabled: live.isEnabled,
    isOpen: live.isOpen,
    isShuttingDown: live.isShuttingDown,
    byteBudget: entry.byteBudget,
    keyLimits: entry.keyLimits,
    admission: entry.admission,
    streamTiming: live.streamTiming,
    allowedOrigins: live.allowedOrigins,
  });
