import { isIP } from 'node:net';

/** Origins (`https://page.example`) whose pages may use the gateway. */
export type Origins = readonly string[] | 'every';

export const hasOrigin = (origins: Origins, origin: string): boolean => origins === 'every' || origins.includes(origin);

/** By which names this gateway may be called, and from which web pages. */
export interface OriginPolicy {
  /** Names besides those of this machine, without port. */
  allowedHosts: readonly string[];
  allowedOrigins: Origins;
  /** Whether only this machine can reach the gateway; then its names are all that is allowed besides `allowedHosts`. */
  loopback: boolean;
}

const localNames = ['localhost', '127.0.0.1', '[::1]'];
/** RFC 9110, section 7.2, narrowed to what a browser or client sends: a name, an IPv4 or a bracketed IPv6, and a port. */
const hostGrammar = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;

/**
 * An absolute-form target in its two parts: the authority, which counts in place of `Host`, and the rest (RFC 9112, section 3.2.2). Undefined for other forms.
 */
export function splitAbsoluteForm(target: string): { authority: string; path: string } | undefined {
  const [, authority, rest = ''] = /^https?:\/\/([^/?]*)(.*)$/is.exec(target) ?? [];
  return authority === undefined ? undefined : { authority, path: rest.startsWith('/') ? rest : `/${rest}` };
}

/** The host name of a `Host` header in lower case, without port; undefined when it is malformed. */
export const hostName = (host: string): string | undefined => hostGrammar.exec(host)?.[1]?.toLowerCase();

/**
 * Whether a request may come by this name. A page whose own name is pointed at this machine (DNS rebinding) still says its own name here.
 * @param name as `hostName` gives it
 */
export function isHostAllowed(name: string, { allowedHosts, loopback }: OriginPolicy): boolean {
  if (!loopback && allowedHosts.length === 0) return true;
  return (
    localNames.includes(name) ||
    allowedHosts.some((allowed) => allowed.toLowerCase() === name) ||
    (!loopback && isAddress(name))
  );
}

/** Whether the page of an `Origin` may use the gateway: configured ones, and pages of the gateway itself under a name that is not open to rebinding. */
export function isOriginAllowed(origin: string, host: string | undefined, policy: OriginPolicy): boolean {
  if (hasOrigin(policy.allowedOrigins, origin)) return true;
  const name = host === undefined ? undefined : hostName(host);
  if (host === undefined || name === undefined) return false;
  const fixed =
    localNames.includes(name) ||
    isAddress(name) ||
    policy.allowedHosts.some((allowed) => allowed.toLowerCase() === name);
  return fixed && (origin === `http://${host}` || origin === `https://${host}`);
}

const isAddress = (name: string): boolean => isIP(name.replace(/^\[|\]$/g, '')) !== 0;
