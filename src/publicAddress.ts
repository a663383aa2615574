/** The guard against requests that reach what only this machine or its network may: addresses are looked at before a connection goes to one of them. */
import { lookup as lookupHost } from 'node:dns/promises';
import { BlockList, isIP, type LookupFunction } from 'node:net';

export interface Address {
  address: string;
  family: number;
}

/** All addresses of a host name. @throws if it has none */
export type Lookup = (hostname: string) => Promise<readonly Address[]>;

export const lookupAll: Lookup = (hostname) => lookupHost(hostname, { all: true });

/** Makes a connection go to addresses that were looked at, and not to what a second lookup says. */
export function pinnedTo(addresses: readonly Address[]): LookupFunction {
  const [first] = addresses;
  return (_, { all }, callback) =>
    all ? callback(null, [...addresses]) : callback(null, first?.address ?? '', first?.family);
}

/**
 * Whether an address is globally reachable by IANA's registries of special-purpose addresses. Of IPv6 only global unicast (2000::/3) is, which leaves out
 * mapped and translated IPv4 (::ffff:0:0/96, 64:ff9b::/96), unique local, link-local and multicast addresses.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special.check(address, 'ipv4');
  return family === 6 && !address.includes('%') && global6.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');

const special = new BlockList();
const specialRanges = `
  0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24
  192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4
  240.0.0.0/4 2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20`;
for (const range of specialRanges.trim().split(/\s+/)) {
  const [net = '', prefix] = range.split('/');
  special.addSubnet(net, Number(prefix), isIP(net) === 6 ? 'ipv6' : 'ipv4');
}
