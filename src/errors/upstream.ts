/** What goes wrong between a channel and its model's server. */
import { GatewayError, invalidRequest, type UpstreamReport } from './gatewayError.ts';

/** A field that changes the meaning of the answer, on a channel that cannot honour it. */
export const unsupportedParameter = (param: string, channel: string, hint: string) =>
  invalidRequest(
    `Unsupported parameter: '${param}' is not supported by the channel '${channel}'. ${hint}`,
    param,
    'unsupported_parameter',
  );

export const rateLimited = (retryAfterMs: number) =>
  new GatewayError(
    'rate_limit_exceeded',
    `Rate limit reached for the model behind this agent. Please try again in ${Math.ceil(retryAfterMs / 1000)}s.`,
    { retryAfterMs },
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

export const overloaded = (retryAfterMs?: number) =>
  new GatewayError(
    'server_is_overloaded',
    "The model's server is overloaded. Try again later.",
    retryAfterMs === undefined ? {} : { retryAfterMs },
  );
