import type { IncomingMessage } from 'node:http';
import { hostName, isHostAllowed, isOriginAllowed, splitAbsoluteForm, type OriginPolicy } from '../access/origin.ts';
import { hostNotAllowed, invalidRequest, originNotAllowed } from '../errors.ts';

/** Whether a request asks for a WebSocket; other upgrades (`h2c`) are not served, and such requests are answered as if they had not asked (RFC 9110, 7.8). */
export const asksForWebSocket = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && headers.upgrade?.toLowerCase() === 'websocket';

/**
 * Refuses, before a connection becomes a WebSocket, foreign names of this gateway (DNS rebinding) and foreign web pages: browsers let every page open
 * WebSockets to every host, and say in `Origin` which page it is.
 * @throws invalid_request, host_not_allowed, origin_not_allowed
 */
export function checkUpgrade({ rawHeaders, headers, url = '' }: IncomingMessage, policy: OriginPolicy): void {
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host');
  const host = splitAbsoluteForm(url)?.authority ?? headers.host;
  const name = hosts.length === 1 && host !== undefined ? hostName(host) : undefined;
  if (name === undefined)
    throw invalidRequest(
      'Malformed request: it needs one Host header with a host name.',
      undefined,
      'malformed_request',
    );
  if (!isHostAllowed(name, policy)) throw hostNotAllowed(name);
  const { origin } = headers;
  if (origin === undefined || isOriginAllowed(origin, host, policy)) return;
  throw originNotAllowed(origin.replace(/[^!-~]/g, '?').slice(0, 200));
}
