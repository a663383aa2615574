/**
 * The errors the gateway knows by name. None of them knows HTTP: `http/errorHandler.ts` has the only table of statuses.
 *
 * Each message is for the caller: it says what to do next and never carries a secret, a path of the machine, a stack or the body of an upstream.
 */
import { apis, firstApi, type ApiName } from './apis.ts';

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

export const invalidSessionKey = (message: string) =>
  invalidRequest(message, 'x-openclaw-session-key', 'invalid_session_key');

/** A field that changes the meaning of the answer, on a channel that cannot honour it. */
export const unsupportedParameter = (param: string, channel: string, hint: string) =>
  invalidRequest(
    `Unsupported parameter: '${param}' is not supported by the channel '${channel}'. ${hint}`,
    param,
    'unsupported_parameter',
  );

export const missingApiKey = () =>
  new GatewayError(
    'invalid_api_key',
    "You didn't provide an API key. Send the gateway's token in the header 'Authorization: Bearer <token>'.",
  );

export const wrongApiKey = () =>
  new GatewayError(
    'invalid_api_key',
    "Incorrect API key provided. Use the gateway's own token or password (gateway.auth in openclaw.json, or OPENCLAW_GATEWAY_TOKEN), not a key of a model's provider.",
  );

/** The key was good when the request came, and is not any more. */
export const keyEnded = () =>
  new GatewayError(
    'invalid_api_key',
    "The API key was revoked, changed or has expired, and with it ended what was going on. Ask the gateway's operator for another one.",
  );

/** OpenAI's wording first. @param scope of `gateway.auth.keys[].scopes` */
export const insufficientPermissions = (scope: string) =>
  new GatewayError(
    'insufficient_permissions',
    `You have insufficient permissions for this operation. Missing scopes: ${scope}. The gateway's operator gives them to a key in gateway.auth.keys of openclaw.json.`,
  );

/** @param doesRightPass whether only wrong ones are refused: a long token cannot be guessed */
export const tooManyAuthFailures = (retryAfterMs: number, doesRightPass: boolean) =>
  new GatewayError(
    'too_many_auth_failures',
    `Too many wrong credentials from your address. Check the token; ${
      doesRightPass
        ? 'the right one is accepted at once.'
        : `none is looked at before ${Math.ceil(retryAfterMs / 1000)}s have passed. Behind a proxy all clients have its address, unless gateway.trustedProxies in openclaw.json names it; a token of 24 characters or more is never locked out.`
    }`,
    { retryAfterMs },
  );

export const hostNotAllowed = (host: string) =>
  new GatewayError(
    'host_not_allowed',
    `The host '${host}' is not allowed. Add it to gateway.http.allowedHosts in openclaw.json if this is a name of your gateway.`,
  );

export const originNotAllowed = (origin: string) =>
  new GatewayError(
    'origin_not_allowed',
    `Requests from web pages of '${origin}' are not allowed. Add it to gateway.http.allowedOrigins in openclaw.json if you trust them.`,
  );

/** What can be switched off, and how messages call it; what is served where any API is goes by the name `anyApi`. */
export type Endpoint = ApiName | 'anyApi' | 'controlUi' | 'docs' | 'metrics';

const nameOf = (endpoint: Exclude<Endpoint, 'anyApi'>): string => {
  if (endpoint === 'controlUi') return 'The page to talk to an agent';
  if (endpoint === 'docs') return 'The page of the docs';
  return endpoint === 'metrics' ? 'The metrics endpoint' : `The ${apis[endpoint].title} endpoint`;
};

export function endpointDisabled(endpoint: Endpoint): GatewayError {
  const key = endpoint === 'anyApi' ? firstApi : endpoint;
  const instead = key === 'docs' || key === 'metrics' || key === 'controlUi' ? undefined : apis[key].instead;
  const setting = `${key}: { enabled: true }`;
  const place = key === 'controlUi' ? setting : `http: { endpoints: { ${setting} } }`;
  return new GatewayError(
    'endpoint_disabled',
    `${nameOf(key)} is disabled. Enable it in openclaw.json with { gateway: { ${place} } }; no restart is needed.${instead === undefined ? '' : ` ${instead}`}`,
  );
}

/** @param advice where to go in its place */
export const unknownUrl = (
  method: string,
  path: string,
  advice = 'The paths of this server are listed at /openapi.yaml.',
) => new GatewayError('unknown_url', `Unknown request URL: ${method} ${path}. ${advice}`);

export const methodNotAllowed = (method: string, path: string, allowed: readonly string[]) =>
  new GatewayError(
    'method_not_allowed',
    `The method ${method} is not allowed on ${path}. Use ${allowed.join(' or ')}.`,
    { allowed },
  );

/** @param id as the client wrote it */
export const responseNotFound = (id: string) =>
  new GatewayError(
    'response_not_found',
    `Response with id '${id}' not found. Responses are kept for some time, for the key that asked for them, unless their request said store false; send the conversation itself as input in its place.`,
    { param: 'response_id' },
  );

export const completionNotFound = (id: string) =>
  new GatewayError(
    'completion_not_found',
    `No chat completion is stored with the id '${id}'. ${
      id.startsWith('chatcmpl-')
        ? 'GET /v1/chat/completions lists those that are; only requests with store true leave one.'
        : 'Their ids begin with chatcmpl-. Where the client meant another path, its base URL must end with /v1.'
    }`,
    { param: 'completion_id' },
  );

export const requestTimeout = () =>
  new GatewayError('request_timeout', 'The request did not arrive completely in time. Send it again.');

export const requestTooLarge = (limitBytes: number) =>
  new GatewayError(
    'request_too_large',
    `The request body is larger than ${limitBytes / 1_048_576} MiB (${limitBytes} bytes). Shorten the history, or pass images by URL.`,
  );

export const unsupportedMediaType = (mediaType: string | undefined) =>
  new GatewayError(
    'unsupported_media_type',
    `${mediaType ? `The media type '${mediaType}' is not supported.` : 'The request says no media type.'} Send JSON with the header 'Content-Type: application/json'.`,
    { param: 'content-type' },
  );

export const unsupportedCharset = (charset: string) =>
  new GatewayError(
    'unsupported_media_type',
    `The charset '${charset}' is not supported. Send the body in UTF-8, with the header 'Content-Type: application/json'.`,
    { param: 'content-type', code: 'unsupported_charset' },
  );

export const unsupportedContentEncoding = (encoding: string) =>
  new GatewayError(
    'unsupported_content_encoding',
    `The content encoding '${encoding}' is not supported. Send the body uncompressed.`,
    { param: 'content-encoding' },
  );

/** A provider that would have a model, and what the gateway's operator must do to have the provider. */
interface Absent {
  id: string;
  remedy: string;
}

/** OpenAI's wording first, which clients match; then what switches on the provider that may have the model, and the ids that do exist. */
export const modelNotFound = (
  model: string,
  available: readonly string[],
  { param = 'model', absent }: { param?: string | undefined; absent?: Absent | undefined } = {},
) =>
  new GatewayError(
    'model_not_found',
    `The model \`${model}\` does not exist or you do not have access to it.${remedyOf(absent)} Available here: ${listed(available)}.`,
    { param },
  );

const remedyOf = (absent: Absent | undefined): string =>
  absent
    ? ` The provider '${absent.id}', which may have it, is not switched on: the gateway's operator must ${absent.remedy}.`
    : '';

/** How many names an error lists. */
const maxNames = 20;
/** Statuses after which clients send a request again by themselves; some look for them anywhere in the text of an error. */
const retriedStatus = /408|409|425|429|50[0-4]|529/;

/** Names in an error: not too many, and none in which a client could see a status. */
function listed(names: readonly string[]): string {
  const shown = names.filter((name) => !retriedStatus.test(name)).slice(0, maxNames);
  return [...shown, ...(shown.length < names.length ? ['and more (GET /v1/models)'] : [])].join(', ');
}

/** The client named a model of a provider, and the provider does not know it. */
export const modelUnknownToProvider = (
  model: string,
  provider: string,
  param: string,
  upstream: UpstreamReport | undefined,
) =>
  new GatewayError(
    'model_not_found',
    `The model \`${model}\` does not exist or you do not have access to it: the provider '${provider}' does not know it. GET /v1/models lists those that exist.`,
    { param, ...(upstream && { upstream }) },
  );

/** @param allowed as the configuration says it, with wildcards */
export const modelNotAllowed = (model: string, agent: string, allowed: readonly string[], param = 'model') =>
  new GatewayError(
    'model_not_allowed',
    `The model \`${model}\` is not allowed for the agent '${agent}'. Use its own model (the model 'openclaw/${agent}'), or one that is allowed: ${listed(allowed)}. The gateway's operator allows models in modelPolicy.allow.`,
    { param },
  );

export const agentNotFound = (agent: string, available: readonly string[], param: string) =>
  new GatewayError(
    'agent_not_found',
    `The agent \`${agent}\` does not exist or you do not have access to it. Available here: ${listed(available)}.`,
    { param },
  );

/** The configuration's fault, not the client's. */
export const agentModelNotFound = (agent: string, model: string, absent?: Absent) =>
  new GatewayError(
    'upstream_model_not_found',
    `The agent '${agent}' is configured with the model '${model}', which no provider of this gateway has.${absent ? remedyOf(absent) : " The gateway's operator must change the agent's model, or add it to models.providers."}`,
  );

export const sessionBusy = (sessionKey: string, waiting: number) =>
  new GatewayError(
    'session_busy',
    `The session '${sessionKey}' has ${waiting} waiting runs already. Try again when they are answered, or use another session.`,
    { retryAfterMs: 1000 },
  );

export const sessionNotFound = (sessionKey: string) =>
  new GatewayError(
    'session_not_found',
    `The session '${sessionKey}' does not exist. GET /v1/sessions lists those that do; a stateless request has none.`,
    { param: 'session_key' },
  );

export const invalidCursor = () =>
  invalidRequest(
    'The cursor is none that this list gave. Use the next_cursor of an answer as it is, or leave it out to begin at the first page.',
    'cursor',
    'invalid_cursor',
  );

/** Another process took over the lane, because this one was silent for too long, or the session was deleted. */
export const sessionLost = (sessionKey: string) =>
  new GatewayError(
    'session_lost',
    `The session '${sessionKey}' was deleted, or taken over by another gateway, while this turn was running. Nothing of the turn was remembered; send the request again.`,
  );

export const storageBusy = (cause?: unknown) =>
  new GatewayError(
    'storage_busy',
    'The session storage is locked by another program. Nothing was remembered; send the request again.',
    { retryAfterMs: 1000, cause },
  );

export const storageFull = (cause?: unknown) =>
  new GatewayError(
    'storage_full',
    "The session storage is full, and nothing was remembered. Requests without a session and an Idempotency-Key still work; the gateway's operator must make room.",
    { cause },
  );

export const storageDamaged = (cause?: unknown) =>
  new GatewayError(
    'storage_damaged',
    "The session cannot be read, because its storage is damaged, and nothing was remembered. Other sessions and requests without one still work; the gateway's operator must run 'openclaw-gateway sessions check', and restore a backup or delete the session.",
    { cause },
  );

export const storageUnavailable = (cause?: unknown) =>
  new GatewayError(
    'storage_unavailable',
    'The session storage cannot be reached, and nothing was remembered. Send the request again in a moment; requests without a session and an Idempotency-Key still work.',
    { retryAfterMs: 1000, cause },
  );

export const idempotencyKeyReused = () =>
  invalidRequest(
    'The Idempotency-Key was used before with another request. Use a new key for each request, and the same one only to repeat it unchanged.',
    'idempotency-key',
    'idempotency_key_reused',
  );

/** A run of which nothing may be done twice, since a tool may already have acted. */
export const runInterrupted = () =>
  invalidRequest(
    'An earlier request with this Idempotency-Key was ended after its agent had called a tool, which may already have acted; so it is not run again. Look at what was done, and use a new key to run it once more.',
    'idempotency-key',
    'run_interrupted',
  );

/** @param rounds `tools.loop.maxRounds` */
export const toolLimitReached = (rounds: number) =>
  invalidRequest(
    `The agent called tools ${rounds} times and still wants to, and nothing was remembered; what its tools did stays done. Ask for less at once, or raise tools.loop.maxRounds.`,
    undefined,
    'tool_limit_reached',
  );

/** @param callIds those of an assistant message in the request */
export const toolCallsForgotten = (callIds: readonly string[]) =>
  invalidRequest(
    `The tool calls ${callIds.join(', ')} are not known: what the agent did beside them is kept for 24 hours, and for the API key that asked. Ask anew, without this assistant message and the results of its calls.`,
    'messages',
    'tool_calls_forgotten',
  );

/** Somebody else ended the run, over the gateway's other door. */
export const runAborted = () =>
  new GatewayError(
    'run_aborted',
    'The run was aborted by another client of this gateway, and nothing was remembered. Begin another one if you still want its answer.',
  );

export const rateLimited = (retryAfterMs: number) =>
  new GatewayError(
    'rate_limit_exceeded',
    `Rate limit reached for the model behind this agent. Please try again in ${Math.ceil(retryAfterMs / 1000)}s.`,
    { retryAfterMs },
  );

/** A key's own limit. OpenAI's wording. @param limit runs in a minute */
export const tooManyRequestsOfKey = (limit: number, retryAfterMs: number) =>
  new GatewayError(
    'rate_limit_exceeded',
    `Rate limit reached for this API key on requests per min (RPM): Limit ${limit}, Used ${limit}, Requested 1. Please try again in ${Math.ceil(retryAfterMs / 1000)}s.`,
    { retryAfterMs },
  );

/** A key's own limit, for whose end no client should wait. @param retryAfterMs until the day ends @param wait the same in words */
export const tooManyTokensOfKey = (limit: number, used: number, retryAfterMs: number, wait: string) =>
  new GatewayError(
    'rate_limit_exceeded',
    `Rate limit reached for this API key on tokens per day (TPD): Limit ${limit}, Used ${used}. They come back in ${wait}; ask the gateway's operator for more if that is too late.`,
    { retryAfterMs, shouldRetry: false },
  );

export const internalError = (cause?: unknown) =>
  new GatewayError(
    'internal_error',
    "The gateway failed to process the request. Ask its operator: the log has the reason under this request's x-request-id.",
    { cause },
  );

/** @param upstream how the connection ended, when that is known */
export const upstreamDisconnected = (upstream: UpstreamReport = {}, cause?: unknown) =>
  new GatewayError(
    'upstream_disconnected',
    "The model's server closed the connection before the answer was complete. Nothing was remembered; send the request again.",
    { isRetryable: true, upstream: { reason: 'it ended the answer before it was complete', ...upstream }, cause },
  );

/** @param timeoutMs how long nothing came, in milliseconds @param setting the key of the configuration that allows more */
export const upstreamTimeout = (timeoutMs: number, setting: string) =>
  new GatewayError(
    'upstream_timeout',
    `The model said nothing for ${timeoutMs / 1000} seconds, and nothing was remembered. Choose another model, or raise ${setting} if this one needs longer.`,
    { isRetryable: true, upstream: { reason: `silent for ${timeoutMs / 1000} seconds` } },
  );

/** A summary was asked for. The same request costs the same again, so its client decides. */
export const noSummary = () =>
  new GatewayError(
    'upstream_error',
    'The model gave no whole summary of the conversation, and nothing was compacted. Choose another model, or send the conversation as it is.',
    { shouldRetry: false },
  );

export const overloaded = (retryAfterMs?: number) =>
  new GatewayError(
    'server_is_overloaded',
    "The model's server is overloaded. Try again later.",
    retryAfterMs === undefined ? {} : { retryAfterMs },
  );

/** The gateway itself has no room: nothing was read or done for the request. */
export const gatewayOverloaded = (retryAfterMs = 1000) =>
  new GatewayError('overloaded', 'The gateway is overloaded. Nothing was done; send the request again in a moment.', {
    retryAfterMs,
  });

/** An answer that is held until all of it is there, beside all that is held already. */
export const noRoomForAnswer = () =>
  new GatewayError(
    'overloaded',
    "The gateway is overloaded: there is no room for the model's answer. Send the request again in a moment, or ask for less.",
    { retryAfterMs: 1000 },
  );

export const shuttingDown = () =>
  new GatewayError('shutting_down', 'The gateway is shutting down. Send the request again in a moment.', {
    retryAfterMs: 1000,
  });

/** The client left before the answer was complete; nobody reads this, the log does. */
export const clientClosedRequest = () =>
  new GatewayError(
    'client_closed_request',
    'The client closed the connection before the answer was complete. Raise its timeout if it did so by itself.',
  );

/** A model that nobody is known to have, while a provider that may have it cannot say so. @param why that provider's failure, for the client */
export const modelListUnavailable = (model: string, why: string, param = 'model') =>
  new GatewayError(
    'model_list_unavailable',
    `It is not known now whether the model \`${model}\` exists, because a provider that may have it cannot be asked. ${why} Then send the request again.`,
    { param, retryAfterMs: 2000 },
  );
