import type { ErrorResponse } from '../contract.ts';
import { GatewayError, internalError, type ErrorKind } from '../errors.ts';

/** What an error costs over HTTP. */
interface Cost {
  status: number;
  type: ErrorResponse['error']['type'];
  /** Whether the same request can succeed later: `x-should-retry`. */
  retry: boolean;
}

/** The only table of statuses. Never 409, 421 or 422: some clients repeat a request on those by themselves. */
export const costs: Record<ErrorKind, Cost> = {
  invalid_request: { status: 400, type: 'invalid_request_error', retry: false },
  invalid_api_key: { status: 401, type: 'invalid_request_error', retry: false },
  host_not_allowed: { status: 403, type: 'permission_error', retry: false },
  origin_not_allowed: { status: 403, type: 'permission_error', retry: false },
  insufficient_permissions: { status: 403, type: 'permission_error', retry: false },
  model_not_allowed: { status: 403, type: 'permission_error', retry: false },
  endpoint_disabled: { status: 404, type: 'invalid_request_error', retry: false },
  unknown_url: { status: 404, type: 'invalid_request_error', retry: false },
  model_not_found: { status: 404, type: 'invalid_request_error', retry: false },
  agent_not_found: { status: 404, type: 'invalid_request_error', retry: false },
  session_not_found: { status: 404, type: 'invalid_request_error', retry: false },
  completion_not_found: { status: 404, type: 'invalid_request_error', retry: false },
  response_not_found: { status: 404, type: 'invalid_request_error', retry: false },
  method_not_allowed: { status: 405, type: 'invalid_request_error', retry: false },
  request_timeout: { status: 408, type: 'invalid_request_error', retry: true },
  request_too_large: { status: 413, type: 'invalid_request_error', retry: false },
  unsupported_media_type: { status: 415, type: 'invalid_request_error', retry: false },
  unsupported_content_encoding: { status: 415, type: 'invalid_request_error', retry: false },
  too_many_auth_failures: { status: 429, type: 'rate_limit_error', retry: false },
  session_busy: { status: 429, type: 'rate_limit_error', retry: true },
  rate_limit_exceeded: { status: 429, type: 'rate_limit_error', retry: true },
  client_closed_request: { status: 499, type: 'invalid_request_error', retry: false },
  internal_error: { status: 500, type: 'server_error', retry: false },
  upstream_unavailable: { status: 502, type: 'upstream_error', retry: false },
  upstream_authentication: { status: 502, type: 'upstream_error', retry: false },
  upstream_model_not_found: { status: 502, type: 'upstream_error', retry: false },
  upstream_refused: { status: 502, type: 'upstream_error', retry: false },
  upstream_error: { status: 502, type: 'upstream_error', retry: true },
  upstream_disconnected: { status: 502, type: 'upstream_error', retry: true },
  server_is_overloaded: { status: 503, type: 'service_unavailable_error', retry: true },
  overloaded: { status: 503, type: 'service_unavailable_error', retry: true },
  model_list_unavailable: { status: 503, type: 'service_unavailable_error', retry: true },
  shutting_down: { status: 503, type: 'service_unavailable_error', retry: true },
  session_lost: { status: 503, type: 'service_unavailable_error', retry: true },
  storage_busy: { status: 503, type: 'service_unavailable_error', retry: true },
  storage_full: { status: 503, type: 'service_unavailable_error', retry: false },
  storage_damaged: { status: 503, type: 'service_unavailable_error', retry: false },
  storage_unavailable: { status: 503, type: 'service_unavailable_error', retry: true },
  run_aborted: { status: 503, type: 'service_unavailable_error', retry: false },
  upstream_timeout: { status: 504, type: 'upstream_error', retry: false },
};

export interface ErrorReply {
  status: number;
  headers: Record<string, string>;
  body: ErrorResponse;
}

/** Any thrown value as an error that we know by name; what we do not know is a fault of ours. */
export const toGatewayError = (error: unknown): GatewayError =>
  error instanceof GatewayError ? error : internalError(error);

export function toErrorReply(error: GatewayError): ErrorReply {
  const { status, retry } = costs[error.kind];
  return {
    status,
    headers: {
      'x-should-retry': String(error.shouldRetry ?? retry),
      ...(error.retryAfterMs !== undefined && retryHeaders(error.retryAfterMs)),
      ...(status === 401 && { 'www-authenticate': 'Bearer realm="openclaw-gateway"' }),
      ...(error.allowed && { allow: error.allowed.join(', ') }),
    },
    body: toErrorBody(error),
  };
}

export function toErrorBody({ kind, message, param, code }: GatewayError): ErrorResponse {
  return { error: { message, type: costs[kind].type, param, code } };
}

/** At most 60 seconds: official clients ignore longer waits and retry at once. */
export function retryHeaders(retryAfterMs: number): Record<string, string> {
  const waitMs = Math.min(Math.ceil(retryAfterMs), 60_000);
  return { 'retry-after': String(Math.ceil(waitMs / 1000)), 'retry-after-ms': String(waitMs) };
}
