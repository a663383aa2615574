import { networkOf } from '../access/address.ts';
import type { SocketLimits } from './limits.ts';

/** Something that has an address and can be turned away. */
export interface Stranger {
  address: string;
  /** `performance.now()` at its arrival, in milliseconds. */
  since: number;
  leave(): void;
}

/**
 * Those that have not logged in. When there are too many, the ones that came first give way: who means to log in has done so long before. Those of one
 * address that came just now are let be, since hundreds of honest clients may come at once after a restart.
 */
export function createStrangers({ maxStrangers, maxStrangersOfAddress, justNowMs }: SocketLimits) {
  // Sets iterate in the order of insertion: the first is the one that came first.
  const all = new Set<Stranger>();
  const byNetwork = new Map<string, Set<Stranger>>();

  function remove(stranger: Stranger): void {
    all.delete(stranger);
    const others = byNetwork.get(networkOf(stranger.address));
    others?.delete(stranger);
    if (others?.size === 0) byNetwork.delete(networkOf(stranger.address));
  }

  function turnAway(stranger: Stranger): void {
    remove(stranger);
    stranger.leave();
  }

  return {
    remove,
    add(stranger: Stranger): void {
      const others = byNetwork.get(networkOf(stranger.address)) ?? new Set();
      byNetwork.set(networkOf(stranger.address), others.add(stranger));
      all.add(stranger);
      for (const oldest of others) {
        if (others.size <= maxStrangersOfAddress || stranger.since - oldest.since < justNowMs) break;
        turnAway(oldest);
      }
      const [first] = all;
      if (first && all.size > maxStrangers) turnAway(first);
    },
    get size() {
      return all.size;
    },
  };
}
