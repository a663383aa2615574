/**
 * The errors the gateway knows by name. None of them knows HTTP: `http/errorHandler.ts` has the only table of statuses.
 *
 * Each message is for the caller: it says what to do next and never carries a secret, a path of the machine, a stack or the body of an upstream.
 */
export * from './errors/gatewayError.ts';
export * from './errors/access.ts';
export * from './errors/requests.ts';
export * from './errors/models.ts';
export * from './errors/kept.ts';
export * from './errors/runs.ts';
export * from './errors/upstream.ts';
