/** What is wrong with a request, whatever it asks for, and why the gateway itself does not answer it. */
import { apis, firstApi, type ApiName } from '../apis.ts';
import { GatewayError } from './gatewayError.ts';

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

/** The client left before the answer was complete; nobody reads this, the log does. */
export const clientClosedRequest = () =>
  new GatewayError(
    'client_closed_request',
    'The client closed the connection before the answer was complete. Raise its timeout if it did so by itself.',
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

export const internalError = (cause?: unknown) =>
  new GatewayError(
    'internal_error',
    "The gateway failed to process the request. Ask its operator: the log has the reason under this request's x-request-id.",
    { cause },
  );
