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
  /** Looks at settings that may have changed: who came in with another secret leaves, and everybody hears of the agents that there are now. */
  apply(): void;
  /** Says that the gateway is about to stop. */
  announceShutdown(): void;
  /** Waits until no run that was accepted goes on, at most so many milliseconds. */
  idle(timeoutMs: number): Promise<void>;
  /** Closes every connection. */
  close(): Promise<void>;
}

/** What is behind the door, from the bottom up. A module runs with all that it imports at once: between two of these others have their turn. */
const pieces: readonly (() => Promise<unknown>)[] = [
  () => import('ws'),
  () => import('./protocol.ts'),
  () => prepare('RequestFrame'),
  () => prepare('ConnectParams'),
  () => import('./methods.ts'),
  () => import('./sockets.ts'),
];

const prepare = async (name: SchemaName) => (await import('./protocol.ts')).shapeOf(name).prepare();

/**
 * The WebSocket door: the Gateway protocol of OpenClaw, version 4. Like OpenClaw's, it is on every path of the port: who asks for a WebSocket wants no
 * operation of the contract. What is behind it is only loaded when somebody comes.
 */
export function createWebSocketDoor(parts: WebSocketDoorParts): WebSocketDoor {
  let opening: Promise<Sockets> | undefined;
  let sockets: Sockets | undefined;

  async function open(): Promise<Sockets> {
    for (const load of pieces) {
      await load();
      await setImmediate();
    }
    const { createSockets } = await import('./sockets.ts');
    sockets = createSockets(parts);
    return sockets;
  }

  /** What failed once (too many open files) is tried again with the next client. */
  function opened(): Promise<Sockets> {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  async function admit(req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    checkUpgrade(req, parts.originPolicy());
    const address = parts.clientAddress(req);
    const { receive } = await opened();
    if (parts.isShuttingDown()) throw shuttingDown();
    if (!socket.destroyed) receive(req, socket, head, { address, origin: req.headers.origin });
  }

  return {
    upgrade(req, socket, head) {
      // A socket that is refused, or waits, has nobody else who listens for its errors.
      socket.on('error', () => {});
      admit(req, socket, head).catch((error: unknown) =>
        parts.refuse(error instanceof GatewayError ? error : internalError(error), socket),
      );
    },
    apply: () => sockets?.apply(),
    announceShutdown: () => sockets?.announceShutdown(),
    idle: async (timeoutMs) => sockets?.idle(timeoutMs),
    close: async () => sockets?.close(),
  };
}
