import type { ErrorResponse } from '../../src/contract.ts';
import {
  modelListUnavailable,
  rateLimited,
  sessionBusy,
  shuttingDown,
  storageBusy,
  storageUnavailable,
  tooManyAuthFailures,
  type ErrorKind,
} from '../../src/errors.ts';
import { costs, retryHeaders } from '../../src/http/errorHandler.ts';

/** What the server's door says of every answer by itself, as its own numbers and ids are. */
const ofTheDoor = new Set([
  'x-request-id',
  'openai-processing-ms',
  'x-content-type-options',
  'content-type',
  'content-length',
]);

/** How long the server tells its clients to wait, by the error's code; it says so of no other error. */
const waits = new Map<string, number | undefined>(
  [
    rateLimited(2000),
    tooManyAuthFailures(60_000, false),
    sessionBusy('', 0),
    storageBusy(),
    storageUnavailable(),
    shuttingDown(),
    modelListUnavailable('', ''),
  ].map(({ kind, retryAfterMs }) => [kind, retryAfterMs]),
);

/**
 * The headers of an answer. Those that every such answer has are as the contract shows them; the others mean something by being there, and are left out
 * unless they were asked for. Of errors they say what the server says of the same error.
 * @param given as Prism gives them @param declared of this status @param wanted names of optional ones
 */
export function headersOf(
  given: Record<string, string>,
  declared: readonly { name: string; isRequired: boolean }[],
  wanted: readonly string[],
  error: ErrorResponse['error'] | undefined,
): Record<string, string> {
  const kept = declared.filter(
    ({ name, isRequired }) =>
      given[name] !== undefined && !ofTheDoor.has(name) && (isRequired || wanted.includes(name)),
  );
  const isDeclared = (header: string) => declared.some(({ name }) => name === header);
  const waitMs = isDeclared('retry-after') ? waits.get(error?.code ?? '') : undefined;
  return {
    ...Object.fromEntries(kept.map(({ name }) => [name, given[name] ?? ''])),
    ...(isDeclared('x-should-retry') && { 'x-should-retry': String(costs[error?.code as ErrorKind]?.retry ?? false) }),
    ...(waitMs !== undefined && retryHeaders(waitMs)),
  };
}
