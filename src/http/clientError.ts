import type { Duplex } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import { invalidRequest, methodNotAllowed, requestTimeout, type GatewayError } from '../errors.ts';
import type { RequestEnded, Tell } from '../events.ts';
import type { Backend } from './backend.ts';
import { toErrorReply } from './errorHandler.ts';
import { newRequestId, type Exchanges } from './exchange.ts';
import { STATUS_CODES } from './nodeHttp.ts';

export type AnswerClientError = (error: NodeJS.ErrnoException, socket: Duplex) => void;

/**
 * Answers what Node's parser refuses: with the same error body and headers as everything else, and told like them. The connection is closed, since
 * nothing that follows on it can be trusted. A request that is being handled on it gets the answer in its own name, unless its answer has begun. One that has
 * its answer already gets no second one, which would be taken for that of the next request.
 */
export function createAnswerClientError(exchanges: Exchanges, backend: Backend, tell: Tell): AnswerClientError {
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    if (exchanges.isAnswered(socket)) {
      endWith('', socket);
      return;
    }
    const known = toKnownError(error);
    const open = exchanges.openOn(socket);
    if (open) {
      if (!open.res.headersSent) open.res.setHeader('connection', 'close');
      backend.handleError(known, open.req, open.res);
      return;
    }
    const id = newRequestId();
    tell(unreadable(id, answerRaw(known, id, socket), known));
  };
}

/** Answers, like any other error, a request that does not get the upgrade it asked for. */
export const createRefuseUpgrade =
  (tell: Tell) =>
  (error: GatewayError, socket: Duplex): void => {
    const id = newRequestId();
    const status = socket.writable ? answerRaw(error, id, socket) : 499;
    tell({ type: 'upgrade', id, status, error });
  };

/** Answers `CONNECT`, which asks for a tunnel (RFC 9110, section 9.3.6): Node gives it to nobody else, and would close the connection without a word. */
export const createRefuseConnect =
  (refuse: ReturnType<typeof createRefuseUpgrade>) => (req: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => {});
    refuse(
      methodNotAllowed('CONNECT', 'this server, which is no proxy', ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS']),
      socket,
    );
  };

/** A request of which nothing is known. */
const unreadable = (id: string, status: number, error: GatewayError): RequestEnded => ({
  type: 'request',
  id,
  method: undefined,
  operationId: undefined,
  route: undefined,
  status,
  outcome: 'error',
  error,
  facts: undefined,
  keyId: undefined,
  contentLength: 0,
  firstByteMs: undefined,
  tookMs: 0,
  address: undefined,
  trace: undefined,
});

function answerRaw(error: GatewayError, id: string, socket: Duplex): number {
  const { status, headers, body } = toErrorReply(error);
  const text = JSON.stringify(body);
  const all = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'x-request-id': id,
    'openai-processing-ms': 0,
    'x-content-type-options': 'nosniff',
    ...headers,
    connection: 'close',
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  endWith(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('')}\r\n${text}`, socket);
  return status;
}

/** Closes our half of a connection. Who does not close the other half keeps no descriptor of ours. */
function endWith(lastBytes: string, socket: Duplex): void {
  socket.end(lastBytes, () => setTimeout(() => socket.destroy(), 1000).unref());
}

function toKnownError({ code }: NodeJS.ErrnoException): GatewayError {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return requestTimeout();
    case 'HPE_HEADER_OVERFLOW':
      return invalidRequest(
        'The request headers are too many or too large: 100 headers and 16 KiB at most.',
        undefined,
        'headers_too_large',
      );
    default:
      return invalidRequest('Malformed request: this is not HTTP/1.1.', undefined, 'malformed_request');
  }
}
