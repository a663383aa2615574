/** A provider's server on loopback that answers as a test says, byte for byte, and remembers what it was asked. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface ReceivedRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** Parsed JSON; undefined when there was none. */
  body: any;
}

export type UpstreamHandler = (request: ReceivedRequest, response: ServerResponse) => void | Promise<void>;

export interface FakeUpstream {
  /** `http://127.0.0.1:<port>` */
  url: string;
  /** What it was asked so far, oldest first. */
  requests: ReceivedRequest[];
  /** How many of its connections are open. */
  openSockets(): number;
  /** Resolves once no connection is open; only call it after one was. */
  allClosed(): Promise<void>;
  close(): Promise<void>;
}

export async function startFakeUpstream(handler: UpstreamHandler): Promise<FakeUpstream> {
  const requests: ReceivedRequest[] = [];
  const sockets = new Set<Socket>();
  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = Buffer.concat(await message.toArray()).toString();
    const { method = '', url: path = '', headers } = message;
    const request = { method, path, headers, body: text ? JSON.parse(text) : undefined };
    requests.push(request);
    await handler(request, response);
  }
  const server = createServer((message, response) => void answer(message, response));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      server.emit('socketClosed');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    openSockets: () => sockets.size,
    async allClosed() {
      while (sockets.size > 0) await once(server, 'socketClosed');
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** How the bytes of an answer are sent. */
export interface ByteSchedule {
  /** Bytes of each write; all at once by default. */
  splitSize?: number;
  /** After the bytes: a proper end, a broken connection, or nothing more. */
  end?: 'proper' | 'cut' | 'never';
  mediaType?: string;
}

/** Answers with status 200 and these bytes. */
export function sendBytes(bytes: Uint8Array, schedule: ByteSchedule = {}): UpstreamHandler {
  const { splitSize = Math.max(1, bytes.length), end = 'proper', mediaType = 'text/event-stream' } = schedule;
  return async (_, response) => {
    response.writeHead(200, { 'content-type': mediaType });
    response.flushHeaders();
    for (let at = 0; at < bytes.length; at += splitSize) {
      await new Promise((resolve) => response.write(bytes.subarray(at, at + splitSize), resolve));
    }
    if (end === 'proper') response.end();
    if (end === 'cut') response.destroy();
  };
}

/** Answers with a status and a JSON body. */
export const sendJson =
  (status: number, body: unknown, headers: Record<string, string> = {}): UpstreamHandler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
