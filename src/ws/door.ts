import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { ClientAddress } from '../access/clientAddress.ts';
import type { OriginPolicy } from '../access/origin.ts';
import { GatewayError, internalError, shuttingDown } from '../errors.ts';
import type { SchemaName } from './protocol.ts';
import type { Sockets, SocketsParts } from './sockets.ts';
import { checkUpgrade } from './upgrade.ts';

export interface WebSocketDoorParts extends SocketsParts {
  /** Asked for each upgrade. */
  originPolicy: () => OriginPolicy;
  clientAddress: ClientAddress;
}

export interface WebSocketDoor {
  /** To be called with each request for a WebSocket: the listener of the server's `upgrade`. */
  upgrade: (req: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** To be called after a change of the settings: clients with an old secret are closed, and all others hear of the agents that there are now. */
  apply(): void;
  /** How many are open. */
  count(): number;
  /** Says that the gateway is about to stop. */
  announceShutdown(): void;
  /** Waits until no run that was accepted goes on, at most so many milliseconds. */
  idle(timeoutMs: number): Promise<void>;
  /** Closes every connection. */
  close(): Promise<void>;
}

/** The modules behind the door, from the bottom up. One is loaded with all that it imports at once; between two of them other work has its turn. */
const pieces: readonly (() => Promise<unknown>)[] = [
  () => import('ws'),
  () => import('./protocol.ts'),
  () => prepare('RequestFrame'),
  () => prepare('ConnectParams'),
  () => import('./methods.ts'),
  () => import('./sockets.ts'),
];

const prepare = async (name: SchemaName) => (await import('./protocol.ts')).shapeOf(name).prepare();

/** The sockets behind the door. They are loaded with the first client. */
class LazySockets {
  readonly #parts: SocketsParts;
  #opening: Promise<Sockets> | undefined;
  #opened: Sockets | undefined;

  constructor(parts: SocketsParts) {
    this.#parts = parts;
  }

  /** Undefined before the first client. */
  get opened(): Sockets | undefined {
    return this.#opened;
  }

  /** After a failure, for example too many open files, the next client tries again. */
  open(): Promise<Sockets> {
    this.#opening ??= this.#load().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #load(): Promise<Sockets> {
    for (const load of pieces) {
      await load();
      await setImmediate();
    }
    const { Sockets: All } = await import('./sockets.ts');
    this.#opened = new All(this.#parts);
    return this.#opened;
  }
}

/**
 * The WebSocket door: the Gateway protocol of OpenClaw, version 4. Like OpenClaw's, it is on every path of the port: who asks for a WebSocket wants no
 * operation of the contract.
 */
export function createWebSocketDoor(parts: WebSocketDoorParts): WebSocketDoor {
  const sockets = new LazySockets(parts);

  async function admit(req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    checkUpgrade(req, parts.originPolicy());
    const address = parts.clientAddress(req);
    const opened = await sockets.open();
    if (parts.isShuttingDown()) throw shuttingDown();
    if (!socket.destroyed) opened.receive(req, socket, head, { address, origin: req.headers.origin });
  }

  return {
    upgrade(req, socket, head) {
      // While a socket waits or is refused, nobody else listens for its errors.
      socket.on('error', () => {});
      admit(req, socket, head).catch((error: unknown) =>
        parts.refuse(error instanceof GatewayError ? error : internalError(error), socket),
      );
    },
    apply: () => sockets.opened?.apply(),
    count: () => sockets.opened?.count ?? 0,
    announceShutdown: () => sockets.opened?.announceShutdown(),
    idle: async (timeoutMs) => sockets.opened?.idle(timeoutMs),
    close: async () => sockets.opened?.close(),
  };
}
