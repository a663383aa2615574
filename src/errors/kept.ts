/** Sessions and other things that are kept, and the storage that keeps them. */
import { GatewayError, invalidRequest } from './gatewayError.ts';

export const invalidSessionKey = (message: string) =>
  invalidRequest(message, 'x-openclaw-session-key', 'invalid_session_key');

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

/** @param id as the client wrote it */
export const responseNotFound = (id: string) =>
  new GatewayError(
    'response_not_found',
    `Response with id '${id}' not found. Responses are kept for some time, for the key that asked for them, unless their request said store false; send the conversation itself as input in its place.`,
    { param: 'response_id' },
  );

/** @param id as the client wrote it */
export const responseNotRunning = (id: string) =>
  new GatewayError(
    'response_not_found',
    `Response with id '${id}' not found: it is not kept, and this gateway is not making it. Send the cancellation while its events are read, to the gateway that sends them; to close their connection ends it as well, unless its request has an Idempotency-Key.`,
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
