import { GatewayError, upstreamDisconnected, type ErrorDetails, type ErrorKind } from '../errors.ts';
import type { UpstreamFailure } from './failure.ts';
import {
  hasWrongKey,
  isEmptyAccount,
  isLoading,
  isTooLong,
  isUnknownModel,
  isUnknownUrl,
  neverWorks,
} from './upstreamErrorKinds.ts';
import { baseUrlSetting, type Provider } from './provider.ts';

/** What a failure is called, what the client reads, and what may be tried instead. */
interface Verdict {
  kind: ErrorKind;
  message: string;
  code?: string | null;
  param?: string;
  isRetryable?: boolean;
  allowsFallback?: boolean;
  shouldRetry?: boolean;
}

/**
 * An upstream's failure as an error of ours. Its words and its meaning are read from what the provider said and from nothing else; they are cleaned of
 * secrets. A wrong key of ours is not the client's 401.
 */
export function toUpstreamError(told: UpstreamFailure, provider: Provider): GatewayError {
  const failure = withoutSecrets(told, provider);
  const { kind, message, isRetryable = false, ...verdict } = judge(failure, provider);
  const retryAfterMs = retryAfter(failure) ?? (isLoading(failure) ? loadingMs : undefined);
  const details: ErrorDetails = {
    ...verdict,
    isRetryable: retryOverride(failure) ?? isRetryable,
    allowsFallback: verdict.allowsFallback ?? isRetryable,
    upstream: { status: failure.status, reason: reasonOf(failure) },
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
  return new GatewayError(kind, message, details);
}

/** Milliseconds between two attempts on a server that loads its model: the retries cover most of the ten seconds that they have. */
const loadingMs = 4000;

function judge(failure: UpstreamFailure, provider: Provider): Verdict {
  const { status = 500 } = failure;
  const { id } = provider;
  if (isTooLong(failure)) return wrong(failure, id, 'context_length_exceeded', failure.param ?? 'messages');
  if (isEmptyAccount(failure)) return emptyAccount(failure, id);
  if (hasWrongKey(failure)) return wrongKey(provider);
  if (status === 404 || status === 405) return notFound(failure, provider);
  if (status === 413) return { kind: 'request_too_large', message: said(failure, id) };
  if (status === 429) return limited(failure, id);
  if (status === 400 || status === 422 || (status >= 500 && neverWorks(failure))) {
    return wrong(failure, id, failure.code ?? null, failure.param);
  }
  if (status === 408 || status === 504) return tooSlow(failure, id);
  if (status === 503 || status === 529) return overloaded(failure, id);
  if (status >= 500 && status !== 501) return failed(failure, id);
  if (status < 400) return redirected(failure, provider);
  return refused(failure, provider);
}

/** The client's own request. */
const wrong = (failure: UpstreamFailure, id: string, code: string | null, param: string | undefined): Verdict => ({
  kind: 'invalid_request',
  message: said(failure, id),
  code,
  ...(param && { param }),
});

const emptyAccount = (failure: UpstreamFailure, id: string): Verdict => ({
  kind: 'rate_limit_exceeded',
  message: said(failure, id),
  code: 'insufficient_quota',
  allowsFallback: true,
  shouldRetry: false,
});

const wrongKey = ({ id }: Provider): Verdict => ({
  kind: 'upstream_authentication',
  message: `The provider '${id}' refused the gateway's key. The gateway's operator must check models.providers.${id}.apiKey, or its environment variable.`,
  allowsFallback: true,
});

function notFound(failure: UpstreamFailure, provider: Provider): Verdict {
  const { id } = provider;
  if (isUnknownModel(failure)) {
    return {
      kind: 'upstream_model_not_found',
      message: `The provider '${id}' does not know the model that the gateway asked for${quoted(failure)}. The gateway's operator must check models.providers.${id}.models and the agents' models.`,
      allowsFallback: true,
    };
  }
  if (failure.isShaped && failure.message && !isUnknownUrl(failure)) return refused(failure, provider);
  const where = failure.url === undefined ? '' : ` at ${failure.url}`;
  return {
    kind: 'upstream_error',
    message: `The provider '${id}' has nothing${where} (status ${failure.status})${quoted(failure)}: its base URL looks wrong. The gateway's operator must check ${baseUrlSetting(provider)}, and the provider's api.`,
    allowsFallback: true,
    shouldRetry: false,
  };
}

const limited = (failure: UpstreamFailure, id: string): Verdict => ({
  kind: 'rate_limit_exceeded',
  message: said(failure, id, 'limits the rate of requests. Try again later.'),
  isRetryable: true,
});

const tooSlow = (failure: UpstreamFailure, id: string): Verdict => ({
  kind: 'upstream_timeout',
  message: `The provider '${id}' took too long (status ${failure.status})${quoted(failure)}. Choose another model, or ask for less.`,
  isRetryable: true,
});

const overloaded = (failure: UpstreamFailure, id: string): Verdict => ({
  kind: 'server_is_overloaded',
  message: isLoading(failure)
    ? `The provider '${id}' is still loading the model${quoted(failure)}. Try again in a moment.`
    : `The provider '${id}' cannot answer now (status ${failure.status})${quoted(failure)}. Try again later.`,
  isRetryable: true,
});

const failed = (failure: UpstreamFailure, id: string): Verdict => ({
  kind: 'upstream_error',
  message: `The provider '${id}' failed${statusText(failure)}${quoted(failure)}. Try again later.`,
  isRetryable: true,
});

const redirected = (failure: UpstreamFailure, provider: Provider): Verdict => ({
  kind: 'upstream_error',
  message: `The provider '${provider.id}' sends the gateway elsewhere${statusText(failure)}, which it does not follow. The gateway's operator must check ${baseUrlSetting(provider)}.`,
  allowsFallback: true,
  shouldRetry: false,
});

/** What is no fault of the client's request and no passing state: a permission, a region, a filter. */
const refused = (failure: UpstreamFailure, { id }: Provider): Verdict => ({
  kind: 'upstream_refused',
  message: `The provider '${id}' refused the request${statusText(failure)}${quoted(failure) || ' and did not say why'}. Change the request or choose another model; if neither helps, the gateway's operator must check models.providers.${id}.`,
  allowsFallback: true,
});

/** An upstream whose answer does not follow its own format. @param what for the client, without the answer itself */
export const brokenAnswer = (what: string, provider: Provider, cause?: unknown): GatewayError =>
  new GatewayError(
    'upstream_error',
    `The provider '${provider.id}' ${what}. The gateway's operator must check ${baseUrlSetting(provider)}, and the provider's api.`,
    { shouldRetry: false, allowsFallback: true, upstream: { reason: `it ${what}` }, cause },
  );

/** An upstream that ended its answer with a word for failure. @param reason that word */
export const failedAnswer = (reason: string, provider: Provider): GatewayError =>
  toUpstreamError({ message: `the answer ended with the reason '${reason.slice(0, 100)}'`, type: reason }, provider);

/**
 * What went wrong between us and an upstream (Node's, OpenSSL's and undici's error codes).
 * @param hasBegun whether its status line was there already
 */
export function toConnectionError(error: unknown, provider: Provider, hasBegun: boolean): GatewayError {
  if (error instanceof GatewayError) return error;
  const { code = '', message } = error as { code?: string; message?: string };
  const known = connectionReasons.find(([codes]) => codes.test(code));
  const why = known?.[1] ?? 'the connection failed';
  const reason = `${why} (${code || message?.slice(0, 100)})`;
  if (hasBegun) return upstreamDisconnected({ reason }, error);
  const { id } = provider;
  return new GatewayError(
    'upstream_unavailable',
    `The provider '${id}' cannot be reached: ${why}. The gateway's operator must check ${baseUrlSetting(provider)}, and that its server runs.`,
    { isRetryable: !known?.[2], allowsFallback: true, upstream: { reason }, cause: error },
  );
}

/** Codes, what they mean, and whether asking once more is of no use. */
const connectionReasons: readonly (readonly [codes: RegExp, why: string, isLasting?: boolean])[] = [
  [/^ECONNREFUSED$/, 'the connection was refused'],
  [/^ENOTFOUND$/, 'its host name is unknown'],
  [/^EAI_AGAIN$/, 'its host name could not be looked up'],
  [/^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/, 'it did not accept the connection in time'],
  [/^(EHOSTUNREACH|ENETUNREACH)$/, 'there is no way to its address'],
  [/^(ECONNRESET|UND_ERR_SOCKET|EPIPE)$/, 'it closed the connection'],
  [/^(EPROTO|ERR_SSL_)/, 'its port does not speak TLS as https:// needs it; is it http://?', true],
  [/^HPE_/, 'its port does not speak HTTP; is it https://?', true],
  [/ALTNAME/, 'its TLS certificate is for another host', true],
  [/^CERT_HAS_EXPIRED$/, 'its TLS certificate has expired', true],
  [
    /SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|^CERT_/,
    'its TLS certificate is not trusted; NODE_EXTRA_CA_CERTS names a file of others',
    true,
  ],
];

/** The provider's own words. @param otherwise what it does when it has none */
const said = ({ message, status }: UpstreamFailure, id: string, otherwise?: string): string =>
  message?.slice(0, 1000) ||
  `The provider '${id}' ${otherwise ?? `refused the request (status ${status}) and did not say why. Change the request, or choose another model.`}`;

/** Its words inside a sentence of ours: without their full stop. */
const quoted = ({ message }: UpstreamFailure): string => {
  const words = message
    ?.trim()
    .slice(0, 500)
    .replace(/[.!\s]+$/, '');
  return words ? `: ${words}` : '';
};

const statusText = ({ status }: UpstreamFailure): string => (status === undefined ? '' : ` (status ${status})`);

/** For the log. */
const reasonOf = ({ message, type, code }: UpstreamFailure): string =>
  [message?.slice(0, 500), ...new Set([type, code])].filter(Boolean).join(' | ') || 'it gave no reason';

/** Letters that a secret must have to be looked for: shorter ones are parts of ordinary words. */
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
