/** The way to a server, on which a test can lose what it wants. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Proxy {
  port: number;
  /** From now on nothing passes, and no connection ends. */
  hold(): void;
  /** What was held passes, and all that comes. */
  release(): void;
  /**
   * Ends the next connection on which the client sends this text: before the server has it, or when the server answers.
   * @returns when it is done
   */
  cut(text: string, when: 'before' | 'after'): Promise<void>;
}

/** @param port of the server, on 127.0.0.1 */
export async function startProxy(port: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let isHeld = false;
  let cutting: { text: string; when: 'before' | 'after'; done: () => void } | undefined;

  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    let onAnswer: (() => void) | undefined;
    const end = () => [client, upstream].forEach((socket) => socket.destroy());
    for (const socket of [client, upstream]) {
      sockets.add(socket.on('error', end).on('close', end));
      if (isHeld) socket.pause();
    }
    client.on('data', (data) => {
      const { text, when, done } = cutting ?? {};
      if (text === undefined || !data.includes(text)) return void upstream.write(data);
      cutting = undefined;
      const cut = () => {
        end();
        done?.();
      };
      if (when === 'before') return cut();
      onAnswer = cut;
      upstream.write(data);
    });
    upstream.on('data', (data) => (onAnswer ? onAnswer() : void client.write(data)));
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');

  return {
    port: (server.address() as AddressInfo).port,
    hold() {
      isHeld = true;
      for (const socket of sockets) socket.pause();
    },
    release() {
      isHeld = false;
      for (const socket of sockets) socket.resume();
    },
    cut(text, when) {
      const { promise, resolve } = Promise.withResolvers<void>();
      cutting = { text, when, done: resolve };
      return promise;
    },
  };
}
