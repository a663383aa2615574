/** Who may not come in, and who has had their share. */
import { GatewayError } from './gatewayError.ts';

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
