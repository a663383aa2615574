/** A WebSocket client of the bench. */
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { token } from './load.ts';

export interface BenchSocket {
  /** Sends a request with the id `0`. @returns what is told of its first answer: `ok`, or the code of its error */
  ask(frame: string): Promise<string>;
  close(): void;
}

/** Opens a WebSocket to a gateway and logs in. */
export async function openSocket(port: number): Promise<BenchSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`, { maxPayload: 2 ** 27 });
  const asked = new Map<string, (answer: string) => void>();
  socket.on('message', (data: Buffer) => {
    const begin = data.toString('utf8', 0, 2000);
    const [, id = ''] = /^\{"type":"res","id":"(\d)"/.exec(begin) ?? [];
    const [, code] = /"error":\{"code":"(\w+)/.exec(begin) ?? [];
    asked.get(id)?.(code ?? 'ok');
  });
  await once(socket, 'open');
  const ask = (id: string, frame: string): Promise<string> => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    asked.set(id, resolve);
    socket.once('close', () => reject(new Error('it was closed')));
    socket.send(frame);
    return promise;
  };
  const client = { id: 'cli', version: '2026.9.6', platform: 'linux', mode: 'cli' };
  const params = {
    minProtocol: 4,
    maxProtocol: 4,
    client,
    caps: [],
    role: 'operator',
    scopes: ['operator.read', 'operator.write'],
    auth: { token },
  };
  await ask('1', JSON.stringify({ type: 'req', id: '1', method: 'connect', params }));
  return { ask: (frame) => ask('0', frame), close: () => socket.terminate() };
}
