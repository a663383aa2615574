/** Clients of a gateway behind a proxy: they know its name and certificate, and come from an address that they choose (of 127.0.0.0/8, which Linux has all). */
import { once } from 'node:events';
import { connect as connectHttp2 } from 'node:http2';
import { request } from 'node:https';
import { connect, type createConnection } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { WebSocket } from 'ws';
import { host } from './page.ts';

/** The way to the proxy. */
export interface Door {
  port: number;
  certificate: string;
  token: string;
}

export interface Sent {
  status: number;
  /** The body as it comes. */
  body: Readable;
  leave(): void;
}

export interface Ask {
  path?: string;
  /** Sent as JSON; without one it is a GET. */
  body?: object;
  token?: string;
  from?: string;
  headers?: Record<string, string>;
  isHttp2?: boolean;
}

const usualAddress = '127.0.0.10';

/** Sends a request and waits for the head of its answer. @param onSent hears how it is given up before that */
export async function send(door: Door, ask: Ask, onSent: (leave: () => void) => void = () => {}): Promise<Sent> {
  const { path = '/v1/chat/completions', body, token = door.token, headers = {}, isHttp2 = false } = ask;
  const bytes = body && JSON.stringify(body);
  const fields = {
    authorization: `Bearer ${token}`,
    ...(bytes !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(bytes) }),
    ...headers,
  };
  const method = bytes === undefined ? 'GET' : 'POST';
  const socket = await openTls(door, ask.from, isHttp2 ? 'h2' : 'http/1.1');
  if (isHttp2) {
    const session = connectHttp2(`https://${host}`, { createConnection: () => socket });
    const stream = session.request({ ':method': method, ':path': path, ...fields }).on('close', () => session.close());
    // One stream is given up, as browsers do, not the connection.
    const leave = () => stream.close(8);
    stream.end(bytes);
    onSent(leave);
    const [head] = (await once(stream, 'response')) as [{ ':status'?: number }];
    return { status: head[':status'] ?? 0, body: stream, leave };
  }
  const sent = request({ createConnection: () => socket, host, path, method, headers: { host, ...fields } });
  const leave = () => sent.destroy();
  // An answer may come, and the connection end, before all of a body that is too big was sent.
  sent.on('error', () => {});
  sent.end(bytes);
  onSent(leave);
  const [answer] = await once(sent, 'response');
  return { status: answer.statusCode, body: answer, leave };
}

/** Sends a request and reads the whole answer. */
export async function exchange(door: Door, ask: Ask): Promise<{ status: number; text: string }> {
  const { status, body } = await send(door, ask);
  return { status, text: await text(body) };
}

export const question = (content: string, more: object = {}): object => ({
  model: 'openclaw',
  messages: [{ role: 'user', content }],
  ...more,
});

/** A `connect` as OpenClaw's command sends it. */
const connectParams = {
  minProtocol: 4,
  maxProtocol: 4,
  client: { id: 'cli', version: '2026.9.6', platform: 'linux', mode: 'cli' },
  caps: [],
  role: 'operator',
  scopes: ['operator.read'],
};

/** Logs in as a page of the gateway's own address does. @returns the socket, and the answer to `connect` */
export async function logIn(door: Door, token: string, from = usualAddress) {
  const socket = new WebSocket(`wss://${host}`, {
    createConnection: (() => tlsTo(door, from, 'http/1.1')) as typeof createConnection,
    origin: `https://${host}`,
  });
  await once(socket, 'open');
  const hello = answerTo(socket, '1');
  socket.send(
    JSON.stringify({ type: 'req', id: '1', method: 'connect', params: { ...connectParams, auth: { token } } }),
  );
  return { socket, hello: await hello };
}

export interface Answered {
  ok: boolean;
  error?: { message: string };
}

/** Waits for the answer to a request of a WebSocket. */
export function answerTo(socket: WebSocket, id: string): Promise<Answered> {
  const { promise, resolve, reject } = Promise.withResolvers<Answered>();
  socket.on('message', (data: Buffer) => {
    const frame = JSON.parse(data.toString()) as { type: string; id?: string } & Answered;
    if (frame.type === 'res' && frame.id === id) resolve(frame);
  });
  socket.once('close', (code) => reject(new Error(`closed with ${code}`)));
  return promise;
}

async function openTls(door: Door, from: string | undefined, protocol: string): Promise<TLSSocket> {
  const socket = tlsTo(door, from, protocol);
  await once(socket, 'secureConnect');
  return socket;
}

const tlsTo = ({ port, certificate }: Door, from = usualAddress, protocol: string): TLSSocket =>
  connectTls({
    socket: connect({ host: '127.0.0.1', port, localAddress: from }),
    servername: host,
    ca: certificate,
    ALPNProtocols: [protocol],
  });
