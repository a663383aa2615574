import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import { canonicalAddress } from './address.ts';

/** Tells a client's address, in its one spelling. */
export type ClientAddress = (req: Pick<IncomingMessage, 'socket' | 'headers'>) => string;

/** The networks behind the names that a list of trusted proxies may hold (RFC 1122, 3927, 1918, 4193, 4291). */
const named: Record<string, readonly string[]> = {
  loopback: ['127.0.0.1/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/**
 * Tells a client's address past the proxies that are trusted, like Express does with its `trust proxy`: from the nearest on, the first that is none of
 * them. An `X-Forwarded-For` of anybody else counts for nothing; what it names may have a port, as some proxies write it.
 * @param trusted addresses, networks (`10.0.0.0/8`) and the names loopback, linklocal, uniquelocal
 */
export function createClientAddress(trusted: readonly string[]): ClientAddress {
  const proxies = new BlockList();
  for (const network of trusted.flatMap((entry) => named[entry] ?? entry)) {
    const [address = '', bits] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    proxies.addSubnet(address, Number(bits ?? (family === 'ipv6' ? 128 : 32)), family);
  }
  const isProxy = (address: string) =>
    isIP(address) !== 0 && proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

  return ({ socket, headers }) => {
    const forwardedFor = [headers['x-forwarded-for'] ?? []].flat().join(',');
    const claimed = forwardedFor === '' ? [] : forwardedFor.split(',').map((hop) => hop.trim());
    const hops = [...claimed, socket.remoteAddress ?? ''].map(canonicalAddress);
    return hops.findLast((hop) => !isProxy(hop)) ?? hops[0] ?? '';
  };
}
