import { GatewayError, upstreamDisconnected, upstreamTimeout } from '../errors.ts';
import { baseUrlSetting, type Provider } from './provider.ts';

/** What an upstream said about its failure, as far as its format tells. */
export interface UpstreamFailure {
  /** The HTTP status, or the one that the vendor's documentation gives to an error inside a stream; undefined counts as a fault of the upstream. */
  status?: number | undefined;
  message?: string | undefined;
  type?: string | undefined;
  param?: string | undefined;
  code?: string | undefined;
  headers?: Readonly<Record<string, string | string[] | undefined>>;
}

/** Phrases of providers for a prompt that is too long: OpenAI, Anthropic, Ollama, compatible servers. */
const tooLong = /context.?length|maximum context|prompt is too long|exceeds the context|too many tokens/i;

/**
 * An upstream's failure as an error of ours. The client learns what to do, never a key or the raw body; a wrong key of ours is not its 401. The gateway has
 * done its retries when the client reads this, so `x-should-retry` is false.
 */
export function toUpstreamError(told: UpstreamFailure, provider: Provider): GatewayError {
  const failure = withoutSecrets(told, provider);
  const { status = 500 } = failure;
  const shouldRetry = false;
  const isRetryable = retryOverride(failure) ?? isRetryableStatus(failure);
  const retryAfterMs = retryAfter(failure);
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  const details = { shouldRetry, isRetryable, cause: describe(failure), ...wait };
  if (isTooLong(failure)) {
    const param = failure.param ?? 'messages';
    return new GatewayError('invalid_request', said(failure, provider), {
      ...details,
      param,
      code: 'context_length_exceeded',
    });
  }
  if (isUnpaid(failure)) {
    return new GatewayError('rate_limit_exceeded', said(failure, provider), { ...details, code: 'insufficient_quota' });
  }
  switch (status) {
    case 400:
    case 422:
      return new GatewayError('invalid_request', said(failure, provider), {
        ...details,
        ...(failure.param && { param: failure.param }),
        code: failure.code ?? null,
      });
    case 401:
    case 402:
    case 403:
      return new GatewayError('upstream_authentication', refusedKey(provider), details);
    case 404:
      return new GatewayError('upstream_model_not_found', unknownModel(provider), details);
    case 413:
      return new GatewayError('request_too_large', said(failure, provider), details);
    case 429:
      return new GatewayError('rate_limit_exceeded', said(failure, provider), { ...details, code: limitCode(failure) });
    case 503:
    case 529:
      return new GatewayError(
        'server_is_overloaded',
        `The provider '${provider.id}' is overloaded. Try again later.`,
        details,
      );
    case 408:
    case 504:
      return new GatewayError(
        'upstream_timeout',
        `The provider '${provider.id}' took too long. Send the request again.`,
        details,
      );
    default:
      return new GatewayError(
        'upstream_error',
        `The provider '${provider.id}' failed (status ${status}). Try again later.`,
        details,
      );
  }
}

/** An upstream whose answer does not follow its own format. @param what for the client, without the answer itself */
export const brokenAnswer = (what: string, provider: Provider, cause?: unknown): GatewayError =>
  new GatewayError(
    'upstream_error',
    `The provider '${provider.id}' ${what}. Check ${baseUrlSetting(provider)} and models.providers.${provider.id}.api.`,
    {
      shouldRetry: false,
      cause,
    },
  );

/** An upstream that ended its answer with a word for failure. @param reason that word */
export const failedAnswer = (reason: string, provider: Provider): GatewayError =>
  toUpstreamError({ message: `the answer ended with the reason '${reason.slice(0, 100)}'`, type: reason }, provider);

/**
 * What went wrong between us and an upstream (Node's and undici's error codes).
 * @param hasBegun whether its status line was there already
 */
export function toConnectionError(error: unknown, provider: Provider, hasBegun: boolean): GatewayError {
  if (error instanceof GatewayError) return error;
  const { code } = error as { code?: string };
  if (code === 'UND_ERR_HEADERS_TIMEOUT') return upstreamTimeout(provider.timeoutMs ?? 0, 'timeoutSeconds');
  if (hasBegun) return upstreamDisconnected(error);
  const why = reasons[code ?? ''] ?? 'the connection failed';
  const advice = `Check ${baseUrlSetting(provider)}, and that its server runs.`;
  return new GatewayError(
    'upstream_unavailable',
    `The provider '${provider.id}' cannot be reached: ${why}. ${advice}`,
    {
      isRetryable: true,
      shouldRetry: false,
      cause: error,
    },
  );
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'the connection was refused',
  ENOTFOUND: 'its host name is unknown',
  EAI_AGAIN: 'its host name could not be looked up',
  UND_ERR_CONNECT_TIMEOUT: 'it did not accept the connection in time',
  ECONNRESET: 'it closed the connection',
  UND_ERR_SOCKET: 'it closed the connection',
};

const refusedKey = ({ id }: Provider): string =>
  `The provider '${id}' refused the gateway's key. The gateway's operator must check models.providers.${id}.apiKey, or its environment variable.`;

const unknownModel = ({ id }: Provider): string =>
  `The provider '${id}' does not know the model that the gateway asked for. The gateway's operator must check models.providers.${id}.models and the agents' models.`;

/** The provider's own words. */
function said({ message, status }: UpstreamFailure, { id }: Provider): string {
  return message?.slice(0, 1000) || `The provider '${id}' refused the request (status ${status}).`;
}

/** Letters: what is shorter stands in many words. */
const shortestSecret = 6;

/** An upstream may repeat what it was sent: nothing that is secret, or looks like a key, leaves this file. */
function withoutSecrets(failure: UpstreamFailure, { apiKey, headers }: Provider): UpstreamFailure {
  const secrets = [
    apiKey,
    ...Object.values(headers),
    ...Object.values(headers).flatMap((value) => value.split(' ')),
  ].filter((secret) => (secret?.length ?? 0) >= shortestSecret);
  const clean = (text: string | undefined) =>
    secrets
      .reduce<string | undefined>((safe, secret) => safe?.replaceAll(secret ?? '', '***'), text)
      ?.replace(/\b(sk|key)-[\w*-]{4,}/gi, '***');
  const { message, type, param, code } = failure;
  return { ...failure, message: clean(message), type: clean(type), param: clean(param), code: clean(code) };
}

const isTooLong = ({ status, code, message }: UpstreamFailure): boolean =>
  code === 'context_length_exceeded' || ((status === 400 || status === 413) && tooLong.test(message ?? ''));

/** Anthropic says so with status 400, which the client would take for a fault of its own. */
const isUnpaid = ({ status, message }: UpstreamFailure): boolean =>
  status === 400 && /credit balance is too low/i.test(message ?? '');

const limitCode = ({ code, type }: UpstreamFailure): string =>
  [code, type].includes('insufficient_quota') ? 'insufficient_quota' : 'rate_limit_exceeded';

function isRetryableStatus({ status = 500, code, type }: UpstreamFailure): boolean {
  if ([code, type].includes('insufficient_quota')) return false;
  return status === 408 || status === 429 || status >= 500;
}

function retryOverride({ headers }: UpstreamFailure): boolean | undefined {
  const wish = headers?.['x-should-retry'];
  return wish === 'true' ? true : wish === 'false' ? false : undefined;
}

/** `retry-after-ms`, else `retry-after` in seconds or as a date (RFC 9110, section 10.2.3); milliseconds. */
function retryAfter({ headers }: UpstreamFailure): number | undefined {
  const text = (name: string) => [headers?.[name]].flat()[0];
  const milliseconds = Number(text('retry-after-ms') ?? Number.NaN);
  if (milliseconds >= 0) return Math.max(1, milliseconds);
  const after = text('retry-after');
  if (after === undefined) return undefined;
  const seconds = Number(after);
  const waitMs = Number.isNaN(seconds) ? Date.parse(after) - Date.now() : seconds * 1000;
  return Number.isNaN(waitMs) ? undefined : Math.max(1, waitMs);
}

/** For the log: status and names, never the text. */
const describe = ({ status, type, code }: UpstreamFailure): Error =>
  new Error(`upstream status ${status}${type ? `, type ${type}` : ''}${code ? `, code ${code}` : ''}`);
