import { isIPv4, isIPv6, SocketAddress } from 'node:net';

/** Whether only this machine has an address (RFC 1122, section 3.2.1.3; RFC 4291, section 2.5.3). */
export const isLoopback = (address: string): boolean => /^127\.|^::1$/.test(canonicalAddress(address));

/**
 * The one spelling of an IP address, whatever its spelling, its brackets, its zone and its port were (RFC 5952). An IPv4 address that is mapped into IPv6
 * (RFC 4291, section 2.5.5.2) is that IPv4 address.
 * @param given what a socket or an `X-Forwarded-For` says; what is no address stays as it is
 */
export function canonicalAddress(given: string): string {
  // As a socket says nearly all of them.
  const usual = given.startsWith('::ffff:') ? given.slice('::ffff:'.length) : given;
  if (isIPv4(usual)) return usual;
  const bare = given.replace(/%[^\]]*/, '');
  const address = SocketAddress.parse(isIPv6(bare) ? `[${bare}]` : bare)?.address ?? given;
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1] ?? address;
}

/** What one client is counted by: its IPv4 address, or the /64 in which it has each IPv6 address (RFC 6177). @param address canonical */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [before = [], after] = address.split('::').map((part) => (part === '' ? [] : part.split(':')));
  const zeros = after ? Array<string>(8 - before.length - after.length).fill('0') : [];
  return `${[...before, ...zeros, ...(after ?? [])].slice(0, 4).join(':')}::/64`;
}
