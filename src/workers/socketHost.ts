import type { IncomingMessage, Server } from 'node:http';
import { connect, createServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { gatewayOverloaded, type GatewayError } from '../errors.ts';
import type { WorkerLink } from './link.ts';

/**
 * WebSockets of all workers live in one of them, the host: it knows every client, every run and who listens to whom, as a gateway of one process does. The
 * others hand each upgrade on as bytes, over a socket that only this user can reach. A first line says whose bytes they are.
 */
interface Origin {
  remoteAddress: string | undefined;
}

/** What is done with a request for a WebSocket: the listener of the server's `upgrade`. */
export type Upgrade = (req: IncomingMessage, socket: Duplex, head: Buffer) => void;

export interface HandOver {
  upgrade: Upgrade;
  /** Ends what is still handed on. */
  close(): void;
}

/**
 * @param server takes connections that others hand on, as if they had come to it
 * @param own takes the upgrades of this worker when it is the host
 * @param refuse answers a request for which there is no host
 */
export function createHandOver(
  link: WorkerLink,
  server: Server,
  own: Upgrade,
  refuse: (error: GatewayError, socket: Duplex) => void,
): HandOver {
  const handedOn = new Set<Duplex>();
  link.onHost((path) => {
    const inner = createServer((socket) => receive(socket, server));
    inner.on('error', () => {});
    inner.listen(path, () => link.publish('socketHost', path));
    inner.unref();
  });
  return {
    upgrade(req, socket, head) {
      const path = link.state('socketHost');
      if (link.isHost) own(req, socket, head);
      else if (path === null) refuse(gatewayOverloaded(), socket);
      else handOn(path, req, socket as Socket, head, handedOn, refuse);
    },
    close: () => handedOn.forEach((socket) => socket.destroy()),
  };
}

/** Sends what the client sends to the host, and what the host sends to the client. */
function handOn(
  path: string,
  req: IncomingMessage,
  client: Socket,
  head: Buffer,
  handedOn: Set<Duplex>,
  refuse: (error: GatewayError, socket: Duplex) => void,
): void {
  const origin: Origin = { remoteAddress: client.remoteAddress };
  const host = connect(path);
  let isConnected = false;
  handedOn.add(client);
  const end = () => {
    handedOn.delete(client);
    host.destroy();
    client.destroy();
  };
  client.on('error', end).on('close', end);
  host.on('close', () => isConnected && end());
  host.on('error', () => {
    if (isConnected) return end();
    handedOn.delete(client);
    refuse(gatewayOverloaded(), client);
  });
  host.once('connect', () => {
    isConnected = true;
    client.setTimeout(0);
    host.write(`${JSON.stringify(origin)}\n${headOf(req)}`);
    host.write(head);
    client.pipe(host).pipe(client);
  });
}

/** The request as it came (RFC 9112, section 2.1). */
function headOf({ method, url, rawHeaders }: IncomingMessage): string {
  const lines = [`${method} ${url} HTTP/1.1`];
  for (let at = 0; at < rawHeaders.length; at += 2) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  return `${lines.join('\r\n')}\r\n\r\n`;
}

/** Characters of the first line at most. */
const maxOrigin = 1000;

/** Gives a connection that another worker handed on to this worker's server, under the address of its client. */
function receive(socket: Socket, server: Server): void {
  let text = '';
  socket.on('error', () => socket.destroy());
  const read = () => {
    const piece = socket.read() as Buffer | null;
    if (piece === null) return;
    text += piece.toString('latin1');
    const end = text.indexOf('\n');
    if (end < 0 && text.length <= maxOrigin) return;
    socket.off('readable', read);
    if (end < 0) return void socket.destroy();
    const { remoteAddress } = JSON.parse(text.slice(0, end)) as Origin;
    Object.defineProperty(socket, 'remoteAddress', { value: remoteAddress });
    socket.unshift(Buffer.from(text.slice(end + 1), 'latin1'));
    // A server with TLS has this event for connections that are decrypted.
    server.emit('setSecureContext' in server ? 'secureConnection' : 'connection', socket);
  };
  socket.on('readable', read);
}
