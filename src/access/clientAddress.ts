import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import proxyAddr from 'proxy-addr';
import { canonicalAddress } from './address.ts';

/** Tells a client's address, in its one spelling. */
export type ClientAddress = (req: Pick<IncomingMessage, 'socket' | 'headers'>) => string;

/** Addresses of which it is remembered whether they are proxies: a gateway has few, and looking each up anew costs some microseconds. */
const maxKnown = 100;

/**
 * Tells a client's address past the proxies that are trusted. It is the one that Express tells with its `trust proxy`, by the same package: from the nearest
 * on, the first that is no trusted proxy. An `X-Forwarded-For` of anybody else counts for nothing.
 * @param trusted addresses, networks (`10.0.0.0/8`) and the names loopback, linklocal, uniquelocal
 * @throws TypeError for anything else
 */
export function createClientAddress(trusted: readonly string[]): ClientAddress {
  if (trusted.length === 0) return ({ socket }) => canonicalAddress(socket.remoteAddress ?? '');
  const isTrusted = proxyAddr.compile(trusted.flatMap(asKnown));
  const known = new LRUCache<string, boolean>({
    max: maxKnown,
    // The package knows no ports and brackets, which some proxies write.
    memoMethod: (address) => isTrusted(canonicalAddress(address), 0),
  });
  return (req) => {
    // A connection that has ended has none.
    if (req.socket.remoteAddress === undefined) return '';
    return canonicalAddress(proxyAddr(req as IncomingMessage, (address) => known.memo(address)));
  };
}

/** The package takes no network of all addresses (`0.0.0.0/0`); its two halves say the same. */
function asKnown(network: string): readonly string[] {
  if (!network.endsWith('/0')) return [network];
  const halves = ['0.0.0.0/1', '128.0.0.0/1'];
  return network.includes(':') ? [...halves, '::/1', '8000::/1'] : halves;
}
