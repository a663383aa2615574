/** Where the gateway listens, and which proxies before it are believed. */
import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { ConfigError } from './check.ts';
import type { GatewaySection } from './gatewaySchema.ts';

export const defaultPort = 18_789;

/** Flag, then environment, then file. */
export function portOf(flag: string | undefined, variable: string | undefined, file: number | undefined): number {
  if (flag !== undefined) return parsePort(flag, '--port');
  return variable ? parsePort(variable, 'OPENCLAW_GATEWAY_PORT') : (file ?? defaultPort);
}

/** @param source where the text stands, for the message @throws ConfigError */
export function parsePort(text: string, source: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new ConfigError(`${source}: expected a port from 0 to 65535, got "${text}"`);
}

/** @param name of the file, for messages @throws ConfigError when this machine has no such address */
export function bindAddress({ bind = 'loopback', customBindHost }: GatewaySection, name: string): string {
  switch (bind) {
    case 'loopback':
    case 'auto':
      return '127.0.0.1';
    case 'lan':
      return '0.0.0.0';
    case 'tailnet':
      return tailnetAddress(name);
    case 'custom':
      if (customBindHost && isIP(customBindHost)) return customBindHost;
      throw new ConfigError(`${name}: gateway.customBindHost: bind "custom" needs an IP address here`);
  }
}

/** Tailscale gives addresses of 100.64.0.0/10. */
function tailnetAddress(name: string): string {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const found = addresses.find(({ address }) => /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(address));
  if (found) return found.address;
  throw new ConfigError(
    `${name}: gateway.bind: "tailnet" needs an address of 100.64.0.0/10 on this machine; is Tailscale up?`,
  );
}

/** Addresses, networks (`10.0.0.0/8`), and the names that express knows for some. */
export function checkedProxies(proxies: readonly string[], name: string): readonly string[] {
  const wrong = proxies.find((proxy) => {
    const [address = '', bits = '0'] = proxy.split('/');
    const family = isIP(address);
    const isNetwork = family !== 0 && /^\d+$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128);
    return !isNetwork && !['loopback', 'linklocal', 'uniquelocal'].includes(proxy);
  });
  if (wrong === undefined) return proxies;
  throw new ConfigError(
    `${name}: gateway.trustedProxies: expected an IP address or a network like 10.0.0.0/8, got "${wrong}"`,
  );
}
