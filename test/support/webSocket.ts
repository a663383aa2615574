/** A WebSocket client that holds every frame against the published schema, and gives frames in the order in which they came. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { WebSocket, type ClientOptions } from 'ws';
import { judgeFrame, type Frame } from './judgeFrame.ts';

export interface TestSocket {
  socket: WebSocket;
  /** All frames that came so far. */
  frames: Frame[];
  /** Sends an object as JSON, a string or bytes as they are. */
  send(frame: object | string | Uint8Array): void;
  /** The next frame that fits, from the first that no such call gave before. @throws when the connection closes before */
  next(fits: (frame: Frame) => boolean): Promise<Frame>;
  /** Sends a request and gives its first answer. */
  request(method: string, params?: object, id?: string): Promise<Frame>;
  /** Sends a request and gives all its answers, so many. */
  requestTwice(method: string, params?: object): Promise<[Frame, Frame]>;
  event(name: string, fits?: (payload: any) => boolean): Promise<Frame>;
  /** Waits until the connection is closed. */
  closed: Promise<{ code: number; reason: string }>;
}

export const writer = ['operator.read', 'operator.write'];
export const admin = ['operator.admin'];

/** A `connect` as OpenClaw's command sends it. */
export const connectParams = (auth: object | undefined, scopes: string[] = writer, more: object = {}): object => ({
  minProtocol: 4,
  maxProtocol: 4,
  client: { id: 'cli', version: '2026.9.6', platform: 'linux', mode: 'cli' },
  caps: [],
  role: 'operator',
  scopes,
  ...(auth && { auth }),
  ...more,
});

/** Opens a connection that ends with the test. */
export async function openSocket(url: string, options: ClientOptions = {}): Promise<TestSocket> {
  const socket = new WebSocket(url.replace(/^http/, 'ws'), options);
  const test = wrap(socket);
  onTestFinished(() => socket.terminate());
  await once(socket, 'open');
  return test;
}

/** Opens a connection and logs in. */
export async function logIn(
  url: string,
  secret: string | undefined,
  scopes: string[] = writer,
  more: object = {},
  options: ClientOptions = {},
): Promise<TestSocket> {
  const test = await openSocket(url, options);
  const hello = await test.request(
    'connect',
    connectParams(secret === undefined ? undefined : { token: secret }, scopes, more),
  );
  assert.equal(hello.ok, true, JSON.stringify(hello));
  return test;
}

function wrap(socket: WebSocket): TestSocket {
  const frames: Frame[] = [];
  const methods = new Map<string, string>();
  const waiters = new Set<() => void>();
  const used = new Set<Frame>();
  let requests = 0;
  let failure: unknown;
  const wake = () => waiters.forEach((waiter) => waiter());
  socket.on('message', (data) => {
    const frame = JSON.parse(String(data)) as Frame;
    try {
      judgeFrame(frame, methods.get(frame.id ?? ''));
    } catch (error) {
      failure = error;
    }
    frames.push(frame);
    wake();
  });
  socket.on('error', () => {});
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.once('close', (code, reason) => {
      resolve({ code, reason: reason.toString() });
      wake();
    }),
  );

  async function next(fits: (frame: Frame) => boolean): Promise<Frame> {
    for (;;) {
      if (failure) throw failure;
      const found = frames.find((frame) => !used.has(frame) && fits(frame));
      if (found) {
        used.add(found);
        return found;
      }
      if (socket.readyState === WebSocket.CLOSED)
        throw new Error(`closed; came: ${JSON.stringify(frames).slice(-2000)}`);
      const { promise, resolve } = Promise.withResolvers<void>();
      waiters.add(resolve);
      await promise;
      waiters.delete(resolve);
    }
  }

  function ask(method: string, params?: object, id = `${++requests}:test`): string {
    methods.set(id, method);
    socket.send(JSON.stringify({ type: 'req', id, method, ...(params && { params }) }));
    return id;
  }

  return {
    socket,
    frames,
    next,
    closed,
    send: (frame) =>
      socket.send(typeof frame === 'string' || frame instanceof Uint8Array ? frame : JSON.stringify(frame)),
    async request(method, params, id) {
      const asked = ask(method, params, id);
      return next((frame) => frame.type === 'res' && frame.id === asked);
    },
    async requestTwice(method, params) {
      const asked = ask(method, params);
      const answer = () => next((frame) => frame.type === 'res' && frame.id === asked);
      return [await answer(), await answer()];
    },
    event: (name, fits = () => true) =>
      next((frame) => frame.type === 'event' && frame.event === name && fits(frame.payload)),
  };
}
