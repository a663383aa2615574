import { networkOf } from '../access/address.ts';
import type { SocketLimits } from './limits.ts';

/** A connection that has not logged in. */
export interface PendingConnection {
  address: string;
  /** `performance.now()` at its arrival, in milliseconds. */
  since: number;
  /** Turns it away. */
  leave(): void;
}

/**
 * The connections that have not logged in. When there are too many, the oldest give way: who means to log in has done so long before. Those of one address
 * that came just now are let be, since hundreds of honest clients may come at once after a restart.
 */
export class PendingConnections {
  readonly #limits: SocketLimits;
  // Sets iterate in the order of insertion: the first is the one that came first.
  readonly #all = new Set<PendingConnection>();
  readonly #byNetwork = new Map<string, Set<PendingConnection>>();

  constructor(limits: SocketLimits) {
    this.#limits = limits;
  }

  add(pending: PendingConnection): void {
    const { maxPending, maxPendingOfAddress, justNowMs } = this.#limits;
    const network = networkOf(pending.address);
    const others = this.#byNetwork.get(network) ?? new Set();
    this.#byNetwork.set(network, others.add(pending));
    this.#all.add(pending);
    for (const oldest of others) {
      if (others.size <= maxPendingOfAddress || pending.since - oldest.since < justNowMs) break;
      this.#turnAway(oldest);
    }
    const [first] = this.#all;
    if (first && this.#all.size > maxPending) this.#turnAway(first);
  }

  /** Forgets one that has logged in, or has left. */
  remove(pending: PendingConnection): void {
    this.#all.delete(pending);
    const network = networkOf(pending.address);
    const others = this.#byNetwork.get(network);
    others?.delete(pending);
    if (others?.size === 0) this.#byNetwork.delete(network);
  }

  #turnAway(pending: PendingConnection): void {
    this.remove(pending);
    pending.leave();
  }
}
