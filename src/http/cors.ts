import type { Request } from 'express';
import { hasOrigin, type Origins } from '../access/origin.ts';

/** Headers of answers that scripts of such a page may read. */
const exposed = [
  'idempotent-replayed',
  'openai-processing-ms',
  'retry-after',
  'retry-after-ms',
  'x-openclaw-agent-id',
  'x-openclaw-model',
  'x-openclaw-omitted-turns',
  'x-openclaw-tool-rounds',
  'x-openclaw-overhead-ms',
  'x-openclaw-queue-ms',
  'x-openclaw-session-key',
  'x-ratelimit-limit-requests',
  'x-ratelimit-limit-tokens',
  'x-ratelimit-remaining-requests',
  'x-ratelimit-remaining-tokens',
  'x-ratelimit-reset-requests',
  'x-ratelimit-reset-tokens',
  'x-request-id',
  'x-should-retry',
];

/**
 * CORS headers (Fetch standard, section 3.2) for a page that the settings allow by name; undefined for all others, and when no page is configured.
 * @param allowedOrigins `gateway.http.allowedOrigins`
 */
export function corsHeaders(req: Request, allowedOrigins: Origins): Headers | undefined {
  const { origin } = req.headers;
  if (origin === undefined || !hasOrigin(allowedOrigins, origin)) return undefined;
  return new Headers({
    'access-control-allow-origin': origin,
    'access-control-expose-headers': exposed.join(', '),
    vary: 'origin',
  });
}

/** The answer to a preflight request of such a page; undefined when the request is none. */
export function preflight(req: Request, allowedOrigins: Origins): Headers | undefined {
  const method = req.headers['access-control-request-method'];
  if (req.method !== 'OPTIONS' || method === undefined) return undefined;
  const headers = corsHeaders(req, allowedOrigins);
  if (!headers) return undefined;
  headers.set('access-control-allow-methods', 'GET, POST, DELETE');
  headers.set(
    'access-control-allow-headers',
    req.headers['access-control-request-headers'] ?? 'authorization, content-type',
  );
  headers.set('access-control-max-age', '600');
  return headers;
}
