import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A worker that takes connections. */
export interface Receiver {
  /** Sends it a connection under a number, which the worker confirms as soon as it has it. */
  give(connection: number, socket: Socket): void;
}

/** Connections that wait while there is no worker, at most; those beyond are closed. */
const maxWaiting = 4096;

/** Connections that a worker may have been given and not confirmed before another is preferred: one that stands still shall get few. */
const maxUnconfirmed = 4;

interface Place {
  receiver: Receiver;
  unconfirmed: Map<number, Socket>;
}

/**
 * Accepts the connections of a gateway of several workers and gives them out in turn. Each stays here as well until its worker has confirmed that it has it: one
 * that a dying worker never took is given to another, and nothing was read of it.
 */
export class ConnectionDispatcher {
  readonly #places = new Map<number, Place>();
  readonly #waiting: Socket[] = [];
  /** Where it listens. */
  address = { host: '', port: 0 };
  #server: Server | undefined;
  #given = 0;

  /**
   * Listens, once for all workers.
   * @returns where it listens: what was asked for first, and the port that the system chose for 0
   * @throws Node's error when the address cannot be listened on, for example EADDRINUSE
   */
  async listen(port: number, host: string, backlog: number): Promise<{ port: number; host: string }> {
    if (!this.#server) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const server = createServer({ pauseOnConnect: true, noDelay: true }, (socket) => this.#receive(socket));
      server.once('error', reject);
      server.listen({ port, host, backlog }, resolve);
      await promise;
      server.off('error', reject);
      this.#server = server;
      this.address = { host, port: (server.address() as AddressInfo).port };
    }
    return this.address;
  }

  /** @param id the number of a worker, which takes connections from now on */
  add(id: number, receiver: Receiver): void {
    this.#places.set(id, { receiver, unconfirmed: new Map() });
    this.#waiting.splice(0).forEach((socket) => this.#receive(socket));
  }

  /** A worker has it: it is the worker's alone. */
  confirm(id: number, connection: number): void {
    const unconfirmed = this.#places.get(id)?.unconfirmed;
    unconfirmed?.get(connection)?.destroy();
    unconfirmed?.delete(connection);
  }

  /** A worker has ended: what it did not confirm is given to others. */
  remove(id: number): void {
    const place = this.#places.get(id);
    this.#places.delete(id);
    place?.unconfirmed.forEach((socket) => this.#receive(socket));
  }

  /** Takes no connection any more; those that no worker has are closed. */
  close(): void {
    this.#server?.close();
    this.#waiting.splice(0).forEach((socket) => socket.destroy());
  }

  #receive(socket: Socket): void {
    socket.on('error', () => socket.destroy());
    const place = this.#next();
    if (!place) return void (this.#waiting.length < maxWaiting ? this.#waiting.push(socket) : socket.destroy());
    const connection = ++this.#given;
    place.unconfirmed.set(connection, socket);
    place.receiver.give(connection, socket);
  }

  /** The next one in turn that keeps up, else the one that is least behind. */
  #next(): Place | undefined {
    const inTurn = [...this.#places];
    const [id, place] =
      inTurn.find(([, { unconfirmed }]) => unconfirmed.size < maxUnconfirmed) ??
      inTurn.toSorted(([, one], [, other]) => one.unconfirmed.size - other.unconfirmed.size)[0] ??
      [];
    if (id === undefined || !place) return undefined;
    // It stands at the end of the line now.
    this.#places.delete(id);
    this.#places.set(id, place);
    return place;
  }
}
