/** What went wrong; `http/errorHandler.ts` has a row for each. */
export type ErrorKind =
  | 'invalid_request'
  | 'invalid_api_key'
  | 'too_many_auth_failures'
  | 'insufficient_permissions'
  | 'host_not_allowed'
  | 'origin_not_allowed'
  | 'endpoint_disabled'
  | 'unknown_url'
  | 'method_not_allowed'
  | 'request_timeout'
  | 'request_too_large'
  | 'unsupported_media_type'
  | 'unsupported_content_encoding'
  | 'model_not_found'
  | 'model_not_allowed'
  | 'agent_not_found'
  | 'model_list_unavailable'
  | 'session_not_found'
  | 'completion_not_found'
  | 'response_not_found'
  | 'session_busy'
  | 'session_lost'
  | 'storage_busy'
  | 'storage_full'
  | 'storage_damaged'
  | 'storage_unavailable'
  | 'run_aborted'
  | 'rate_limit_exceeded'
  | 'internal_error'
  | 'upstream_unavailable'
  | 'upstream_authentication'
  | 'upstream_model_not_found'
  | 'upstream_refused'
  | 'upstream_error'
  | 'upstream_disconnected'
  | 'upstream_timeout'
  | 'server_is_overloaded'
  | 'overloaded'
  | 'shutting_down'
  | 'client_closed_request';

export interface ErrorDetails {
  /** The place in the request, for example `messages[0].role`. */
  param?: string;
  /** The wire's `code` where it is not the kind itself; null where OpenAI sends none. */
  code?: string | null;
  /** Milliseconds after which the same request can succeed. */
  retryAfterMs?: number;
  /** The methods that the path has. */
  allowed?: readonly string[];
  /** Again here? Whether the same provider may be asked once more, as long as the client was told nothing. */
  isRetryable?: boolean;
  /** The next model? Whether the agent's fallbacks may be asked, as long as the client was told nothing; like `isRetryable` when left out. */
  allowsFallback?: boolean;
  /** Whether the client may, where that is not what the kind of error says. */
  shouldRetry?: boolean;
  /** What a provider did, for the log alone. */
  upstream?: UpstreamReport;
  /** What happened, for the log alone. */
  cause?: unknown;
}

/** A provider's failure in its own terms, without secrets. */
export interface UpstreamReport {
  /** The HTTP status; undefined when there was none. */
  status?: number | undefined;
  /** Its words, or those of the connection. */
  reason?: string | undefined;
}

export class GatewayError extends Error {
  readonly kind: ErrorKind;
  readonly param: string | null;
  readonly code: string | null;
  readonly retryAfterMs: number | undefined;
  readonly allowed: readonly string[] | undefined;
  readonly isRetryable: boolean;
  readonly allowsFallback: boolean;
  readonly shouldRetry: boolean | undefined;
  readonly upstream: UpstreamReport | undefined;

  constructor(kind: ErrorKind, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'GatewayError';
    this.kind = kind;
    this.param = details.param ?? null;
    this.code = details.code === undefined ? kind : details.code;
    this.retryAfterMs = details.retryAfterMs;
    this.allowed = details.allowed;
    this.isRetryable = details.isRetryable ?? false;
    this.allowsFallback = details.allowsFallback ?? this.isRetryable;
    this.shouldRetry = details.shouldRetry;
    this.upstream = details.upstream;
  }

  /** The same error about another place in the request. */
  withParam(param: string): GatewayError {
    const place = this.param ?? param;
    // 'messages' is a word of English too: there only what stands in quotation marks is the field.
    const [old, changed] = /^[a-z]+$/.test(place) ? [`'${place}'`, `'${param}'`] : [place, param];
    return new GatewayError(this.kind, this.message.replaceAll(old, changed), this.#details({ param }));
  }

  /** The same error of a run that no client shall send again by itself. */
  withoutRetry(): GatewayError {
    const warning = "Before you do anything again, look at what the agent's tools did: they may have acted already.";
    return new GatewayError(this.kind, `${this.message} ${warning}`, this.#details({ shouldRetry: false }));
  }

  /** The same error of a model for which no other one shall answer. */
  withoutFallback(): GatewayError {
    return new GatewayError(this.kind, this.message, this.#details({ allowsFallback: false }));
  }

  #details(changed: ErrorDetails): ErrorDetails {
    const { param, code, retryAfterMs, allowed, isRetryable, allowsFallback, shouldRetry, cause, upstream } = this;
    return {
      code,
      isRetryable,
      allowsFallback,
      cause,
      ...(param !== null && { param }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      ...(allowed && { allowed }),
      ...(shouldRetry !== undefined && { shouldRetry }),
      ...(upstream && { upstream }),
      ...changed,
    };
  }
}

/** The request breaks the contract or a rule of ours; `code` as OpenAI names it. */
export const invalidRequest = (message: string, param: string | undefined, code: string | null) =>
  new GatewayError('invalid_request', message, param === undefined ? { code } : { param, code });
