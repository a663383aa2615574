import type { Request, Response } from 'express';
import { hostName, isHostAllowed, isOriginAllowed, splitAbsoluteForm, type OriginPolicy } from '../access/origin.ts';
import { hostNotAllowed, invalidRequest, originNotAllowed } from '../errors.ts';

/**
 * Refuses, before anything else looks at a request, what no honest client sends: malformed HTTP (RFC 9112), foreign names of this gateway (DNS rebinding)
 * and foreign web pages (cross-site requests).
 * @param policy asked for each request, so that changed settings apply at once
 */
export function guard(policy: () => OriginPolicy) {
  return (req: Request, res: Response): void => {
    try {
      const now = policy();
      checkMessage(req);
      checkHost(req, now);
      checkOrigin(req, now);
    } catch (error) {
      // Nothing that follows a refused request on its connection is read.
      res.setHeader('connection', 'close');
      throw error;
    }
  };
}

const malformed = (what: string) => invalidRequest(`Malformed request: ${what}.`, undefined, 'malformed_request');

/** RFC 9112, sections 2.3, 3.2 and 6.1, and RFC 9110, section 10.1.1: what Node's parser lets pass. */
function checkMessage(req: Request): void {
  if (req.httpVersion !== '1.1' && req.httpVersion !== '1.0') throw malformed('only HTTP/1.1 and HTTP/1.0 are served');
  const hosts = req.rawHeaders.filter((text, at) => at % 2 === 0 && /^host$/i.test(text));
  if (hosts.length > 1) throw malformed('it has more than one Host header');
  const coding = req.headers['transfer-encoding'];
  if (coding !== undefined && (coding.toLowerCase() !== 'chunked' || req.httpVersion === '1.0')) {
    throw malformed("the only Transfer-Encoding served is 'chunked', on HTTP/1.1");
  }
  const { expect } = req.headers;
  if (expect !== undefined && expect.toLowerCase() !== '100-continue')
    throw malformed("the only Expect served is '100-continue'");
  if (req.headers.host === undefined && req.httpVersion !== '1.0') throw malformed('it has no Host header');
  const absolute = splitAbsoluteForm(req.url);
  if (absolute) {
    req.url = absolute.path;
    req.headers.host = absolute.authority;
  }
  if (!req.url.startsWith('/'))
    throw malformed("the request target must begin with '/', or with the gateway's own URL");
}

function checkHost(req: Request, policy: OriginPolicy): void {
  const { host } = req.headers;
  if (host === undefined) return;
  const name = hostName(host);
  if (name === undefined) throw malformed('its Host header is not a host name');
  if (!isHostAllowed(name, policy)) throw hostNotAllowed(name);
}

/** Browsers say in `Origin` and `Sec-Fetch-Site` (Fetch Metadata) which page a request comes from; following a link to a page of ours is harmless. */
function checkOrigin(req: Request, policy: OriginPolicy): void {
  const { origin, host } = req.headers;
  if (origin !== undefined) {
    if (!isOriginAllowed(origin, host, policy)) throw originNotAllowed(printable(origin));
    return;
  }
  const followsLink = req.method === 'GET' && req.headers['sec-fetch-mode'] === 'navigate';
  if (req.headers['sec-fetch-site'] === 'cross-site' && !followsLink) throw originNotAllowed('another site');
}

const printable = (text: string): string => text.replace(/[^!-~]/g, '?').slice(0, 200);
