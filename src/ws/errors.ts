import { GatewayError, internalError, type ErrorKind } from '../errors.ts';
import type { ErrorShape } from './protocol.ts';

/** What an error costs over the WebSocket. */
interface Cost {
  code: 'INVALID_REQUEST' | 'FORBIDDEN' | 'UNAVAILABLE';
  /** Whether the same request can succeed later. */
  retryable: boolean;
}

/** The only table of protocol codes: the caller's fault, the caller's missing rights, and everything else. */
export const costs: Record<ErrorKind, Cost> = {
  invalid_request: { code: 'INVALID_REQUEST', retryable: false },
  invalid_api_key: { code: 'INVALID_REQUEST', retryable: false },
  too_many_auth_failures: { code: 'INVALID_REQUEST', retryable: false },
  insufficient_permissions: { code: 'FORBIDDEN', retryable: false },
  host_not_allowed: { code: 'FORBIDDEN', retryable: false },
  origin_not_allowed: { code: 'FORBIDDEN', retryable: false },
  endpoint_disabled: { code: 'INVALID_REQUEST', retryable: false },
  unknown_url: { code: 'INVALID_REQUEST', retryable: false },
  method_not_allowed: { code: 'INVALID_REQUEST', retryable: false },
  request_timeout: { code: 'INVALID_REQUEST', retryable: true },
  request_too_large: { code: 'INVALID_REQUEST', retryable: false },
  unsupported_media_type: { code: 'INVALID_REQUEST', retryable: false },
  unsupported_content_encoding: { code: 'INVALID_REQUEST', retryable: false },
  model_not_found: { code: 'INVALID_REQUEST', retryable: false },
  model_not_allowed: { code: 'FORBIDDEN', retryable: false },
  agent_not_found: { code: 'INVALID_REQUEST', retryable: false },
  model_list_unavailable: { code: 'UNAVAILABLE', retryable: true },
  session_not_found: { code: 'INVALID_REQUEST', retryable: false },
  completion_not_found: { code: 'INVALID_REQUEST', retryable: false },
  response_not_found: { code: 'INVALID_REQUEST', retryable: false },
  session_busy: { code: 'UNAVAILABLE', retryable: true },
  session_lost: { code: 'UNAVAILABLE', retryable: true },
  storage_busy: { code: 'UNAVAILABLE', retryable: true },
  storage_full: { code: 'UNAVAILABLE', retryable: false },
  storage_damaged: { code: 'UNAVAILABLE', retryable: false },
  storage_unavailable: { code: 'UNAVAILABLE', retryable: true },
  run_aborted: { code: 'UNAVAILABLE', retryable: false },
  rate_limit_exceeded: { code: 'UNAVAILABLE', retryable: true },
  internal_error: { code: 'UNAVAILABLE', retryable: false },
  upstream_unavailable: { code: 'UNAVAILABLE', retryable: false },
  upstream_authentication: { code: 'UNAVAILABLE', retryable: false },
  upstream_model_not_found: { code: 'UNAVAILABLE', retryable: false },
  upstream_refused: { code: 'UNAVAILABLE', retryable: false },
  upstream_error: { code: 'UNAVAILABLE', retryable: true },
  upstream_disconnected: { code: 'UNAVAILABLE', retryable: true },
  upstream_timeout: { code: 'UNAVAILABLE', retryable: false },
  server_is_overloaded: { code: 'UNAVAILABLE', retryable: true },
  overloaded: { code: 'UNAVAILABLE', retryable: true },
  shutting_down: { code: 'UNAVAILABLE', retryable: true },
  client_closed_request: { code: 'UNAVAILABLE', retryable: false },
};

/** A refusal of the WebSocket door, in the protocol's words. */
export class Refusal extends Error {
  readonly shape: ErrorShape;

  constructor(shape: ErrorShape) {
    super(shape.message);
    this.name = 'Refusal';
    this.shape = shape;
  }
}

/** A failed request whose answer has a payload besides its error. */
export class FailedRequest extends Error {
  readonly payload: object;

  constructor(payload: object, cause: unknown) {
    super('the request failed', { cause });
    this.name = 'FailedRequest';
    this.payload = payload;
  }
}

/** Characters of a message that repeats what a client sent. */
const maxMessage = 1000;

/** @param problem in the words of the published validator */
export const invalidParams = (method: string, problem: string, details?: object) =>
  new Refusal({
    code: 'INVALID_REQUEST',
    message: `invalid ${method} params: ${problem}`.slice(0, maxMessage),
    ...(details && { details }),
  });

export const invalidRequestFrame = (message: string) =>
  new Refusal({ code: 'INVALID_REQUEST', message: message.slice(0, maxMessage) });

/** @param name as the client wrote it */
export const unknownMethod = (name: string) => invalidRequestFrame(`unknown method: ${name.slice(0, 100)}`);

export const missingScope = (scope: string) =>
  new Refusal({
    code: 'FORBIDDEN',
    message: `missing scope: ${scope}`,
    details: { code: 'MISSING_SCOPE', missingScope: scope, requiredScopes: [scope] },
  });

/** What tells of the whole gateway is not for a key. */
export const operatorOnly = (method: string) =>
  new Refusal({
    code: 'FORBIDDEN',
    message: `${method} is for the operator alone: log in with the gateway's own token or password, not with a key`,
    details: { code: 'OPERATOR_ONLY' },
  });

export const tooManyRequests = (limit: number) =>
  new Refusal({
    code: 'UNAVAILABLE',
    message: `this connection has ${limit} requests going on already; wait for their answers`,
    retryable: true,
    retryAfterMs: 1000,
  });

/** Any thrown value in the protocol's words. An unknown one is an internal error. */
export function toErrorShape(error: unknown): ErrorShape {
  if (error instanceof Refusal) return error.shape;
  const known = error instanceof GatewayError ? error : internalError(error);
  const { code, retryable } = costs[known.kind];
  return {
    code,
    message: known.message,
    details: { code: known.code ?? known.kind },
    retryable: known.shouldRetry ?? retryable,
    ...(known.retryAfterMs !== undefined && { retryAfterMs: Math.ceil(known.retryAfterMs) }),
  };
}

/** What the log calls it. */
export const codeOf = (error: unknown): string =>
  error instanceof Refusal
    ? error.shape.code
    : error instanceof GatewayError
      ? (error.code ?? error.kind)
      : 'internal_error';
