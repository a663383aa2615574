import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { invalidRequest, requestTimeout, type GatewayError } from '../errors.ts';
import { toErrorReply } from './errorHandler.ts';

/**
 * Answers what Node's parser refused, before there is a request: with the same error body and headers as everything else. The connection is closed, since
 * nothing that follows on it can be trusted.
 */
export function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [known, status] = toKnownError(error);
  const reply = toErrorReply(known);
  const body = JSON.stringify(reply.body);
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'x-request-id': `req_${randomUUID().replaceAll('-', '')}`,
    'openai-processing-ms': 0,
    ...reply.headers,
    connection: 'close',
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status ?? reply.status} Refused\r\n${head.join('')}\r\n${body}`);
}

function toKnownError({ code }: NodeJS.ErrnoException): [error: GatewayError, status?: number] {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return [requestTimeout()];
    case 'HPE_HEADER_OVERFLOW':
      return [
        invalidRequest('The request headers are larger than 16 KiB. Send fewer.', undefined, 'headers_too_large'),
        431,
      ];
    default:
      return [invalidRequest('Malformed request: this is not HTTP/1.1.', undefined, 'malformed_request')];
  }
}
