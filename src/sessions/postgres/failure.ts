import { GatewayError, storageBusy, storageFull, storageUnavailable } from '../../errors.ts';

/** Why the gateway must not start: what only the operator can change. */
export class SetupError extends Error {
  override name = 'SetupError';
}

/** What PostgreSQL, its driver or the network said. Of their error no more is kept: its other fields can hold rows, parameters and credentials. */
export class DatabaseFailure extends Error {
  override name = 'DatabaseFailure';
  /** SQLSTATE, or Node's code of an error of the network, or empty. */
  readonly code: string;
  /** Whether the statement may have been done all the same: the connection ended while it was under way. */
  readonly isOutcomeUnknown: boolean;

  constructor(error: unknown, { wasSent }: { wasSent: boolean }) {
    super(wordsOf(error));
    this.code = firstOf(error).code;
    this.isOutcomeUnknown = wasSent && !isRefusal(error);
  }
}

/** Wrong passwords and users, unknown databases, missing rights, and what TLS says of a server that is not to be trusted. */
const setupCodes = /^(28...|3D000|42501|ERR_TLS_.*|ERR_SSL_.*|CERT_.*|(DEPTH_ZERO_)?SELF_SIGNED_CERT.*|UNABLE_TO_.*)$/;

/** What the driver says of TLS, and PgBouncer in statement mode, where nothing of several statements is kept whole. */
const setupWords = /does not support SSL|transaction blocks not allowed in statement pooling mode/i;

export const needsOperator = (error: unknown): error is Error =>
  error instanceof SetupError ||
  (error instanceof DatabaseFailure && (setupCodes.test(error.code) || setupWords.test(error.message)));

/** @param what was tried, `<what>: <why>` is the line for the operator */
export const toSetupError = (error: unknown, what: string): SetupError =>
  error instanceof SetupError
    ? error
    : new SetupError(`${what}: ${error instanceof DatabaseFailure ? error.message : wordsOf(error)}`);

/** The error for the caller; its cause is for the log. */
export function toStorageError(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  switch (error instanceof DatabaseFailure ? error.code : '') {
    // No lock in time, a deadlock, cancelled by a time-out, no connection left.
    case '55P03':
    case '40P01':
    case '57014':
    case '53300':
      return storageBusy(error);
    case '53100':
      return storageFull(error);
    default:
      return isPoolBusy(error) ? storageBusy(error) : storageUnavailable(error);
  }
}

/** Why no connection was given: those that there are were in use, and nothing was done on any of them. */
export const standsStill = 'all connections are in use, and no statement ends';

/** Likewise in the words of the driver, when they were in use for too long; neither has a code. */
const isPoolBusy = (error: unknown): boolean =>
  error instanceof DatabaseFailure && [standsStill, 'timeout exceeded when trying to connect'].includes(error.message);

function wordsOf(error: unknown): string {
  const { code, message } = firstOf(error);
  return code === '' ? message : `${message} (${code})`;
}

/** A host with several addresses fails once for each of them. */
function firstOf(error: unknown): { code: string; message: string } {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  if (!(first instanceof Error)) return { code: '', message: String(first) };
  const { code } = first as NodeJS.ErrnoException;
  return { code: typeof code === 'string' ? code : '', message: first.message };
}

/** Whether the server has refused the statement and goes on: then nothing of it was done. With classes 08 and 57P it ends the connection. */
function isRefusal(error: unknown): boolean {
  const code = error instanceof Error && 'severity' in error && 'code' in error ? String(error.code) : '';
  return code !== '' && !/^(08|57P)/.test(code);
}

/** Fails with the error for the caller: for `catch`. */
export function refuse(error: unknown): never {
  throw toStorageError(error);
}
