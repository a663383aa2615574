import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import type { Answer } from './judge.ts';

/** A bare connection to the server: bytes out, bytes in. */
export interface RawConnection {
  socket: Socket;
  /** All that came so far. */
  received(): string;
  /** Waits until something matching has come. @throws when the server closes first */
  until(pattern: RegExp): Promise<string>;
  /** Waits until the server closes, and gives all that came. */
  closed(): Promise<string>;
}

export async function openRaw(port: number): Promise<RawConnection> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  let text = '';
  socket.setEncoding('latin1').on('data', (data: string) => {
    text += data;
  });
  socket.on('error', () => {});
  const ended = once(socket, 'close');
  return {
    socket,
    received: () => text,
    async until(pattern) {
      while (!pattern.test(text)) {
        await Promise.race([once(socket, 'data'), ended]);
        if (socket.closed && !pattern.test(text)) throw new Error(`closed before ${String(pattern)} came: ${text}`);
      }
      return text;
    },
    async closed() {
      await ended;
      return text;
    },
  };
}

/** Sends bytes on a connection of their own and gives the first status line's code and everything that came until the answer was complete or the end. */
export async function sendRaw(port: number, bytes: string): Promise<{ status: number; text: string }> {
  const connection = await openRaw(port);
  connection.socket.write(bytes, 'latin1');
  const text = await connection.until(/\r\n\r\n\{.*\}$/s).catch(() => connection.received());
  connection.socket.destroy();
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]), text };
}

/** A complete `POST` of JSON as bytes. */
export function requestBytes(path: string, token: string, body: object, headers: Record<string, string> = {}): string {
  const text = JSON.stringify(body);
  const all = {
    host: '127.0.0.1',
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(text)),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n${text}`;
}

/** One for `POST /v1/chat/completions`, with one user message, on top of which the fields of the body lie. */
export const chatBytes = (token: string, body: object, headers: Record<string, string> = {}): string =>
  requestBytes(
    '/v1/chat/completions',
    token,
    { model: 'openclaw', messages: [{ role: 'user', content: 'hi' }], ...body },
    headers,
  );

/** An answer as it came, of which the connection gave everything. */
export function answerIn(text: string): Answer {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const pairs = lines.map((line): [string, string] => {
    const [name = '', ...value] = line.split(': ');
    return [name, value.join(': ')];
  });
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1]);
  return { status, headers: new Headers(pairs), text: rest.join('\r\n\r\n'), isBroken: false };
}
