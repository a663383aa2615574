/** A server on loopback that answers as a test says, and counts who left before it was done. */
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Provider } from '../../src/channels/provider.ts';

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** The connection is destroyed after so many bytes of the body; -1: before the status line. */
  cutAfter?: number;
  /** What never comes: everything, or the end of the body. */
  withheld?: 'answer' | 'end';
}

export interface Asked {
  method: string | undefined;
  path: string | undefined;
  headers: IncomingHttpHeaders;
  body: unknown;
}

export interface FakeOllama {
  baseUrl: string;
  port: number;
  /** What it was asked so far, oldest first. */
  asked: Asked[];
  /** How many clients closed their connection before the answer was complete. */
  readonly left: number;
  /** Resolves with the next request. */
  nextRequest(): Promise<unknown>;
  /** Resolves when so many clients have left. */
  haveLeft(count: number): Promise<void>;
  close(): Promise<void>;
}

export async function createFakeOllama(answer: (asked: Asked, nth: number) => Answer): Promise<FakeOllama> {
  const events = new EventEmitter();
  const asked: Asked[] = [];
  const count = { left: 0 };
  const server = createServer((req, res) => void reply(req, res));

  async function reply(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const text = await readBody(req);
    const request = {
      method: req.method,
      path: req.url,
      headers: req.headers,
      body: text ? JSON.parse(text) : undefined,
    };
    asked.push(request);
    const given = answer(request, asked.length - 1);
    res.on('close', () => {
      if (res.writableFinished || given.cutAfter !== undefined) return;
      count.left++;
      events.emit('left');
    });
    events.emit('request');
    send(res, given);
  }

  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    port,
    asked,
    get left() {
      return count.left;
    },
    nextRequest: () => once(events, 'request'),
    async haveLeft(number) {
      while (count.left < number) await once(events, 'left');
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBody(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function send(res: ServerResponse, { status = 200, headers = {}, body = '', cutAfter, withheld }: Answer): void {
  if (withheld === 'answer') return;
  if (cutAfter === -1) {
    res.destroy();
    return;
  }
  res.writeHead(status, { 'content-type': 'application/x-ndjson', ...headers });
  res.flushHeaders();
  const bytes = Buffer.from(body);
  if (cutAfter !== undefined) res.write(bytes.subarray(0, cutAfter), () => res.destroy());
  else if (withheld === 'end') res.write(bytes);
  else res.end(bytes);
}

/** The provider of such a server, or of one that is never called. */
export const ollamaProvider = (more: Partial<Provider> = {}): Provider => ({
  id: 'ollama',
  api: 'ollama',
  baseUrl: 'http://127.0.0.1:11434',
  apiKey: undefined,
  headers: {},
  timeoutMs: undefined,
  match: [],
  options: {},
  models: [],
  images: {
    allowUrl: false,
    urlAllowlist: [],
    allowedMimes: ['image/png', 'image/jpeg', 'image/gif', 'image/webp'],
    maxBytes: 1_000,
    maxRedirects: 3,
    timeoutMs: 10_000,
  },
  ...more,
});
