/** What operations take and give up of what a store holds. Both sides of the thread keep count of it in this way. */
import { claimId } from '../store.ts';
import type { Held } from './held.ts';
import type { Answer, Request } from './operations.ts';

/** Adds what an operation took. */
export function take({ tickets, claims }: Held, request: Request, result: Answer): void {
  if (request.name === 'enter') tickets.set((result as Answer<'enter'>).turn, request.args.sessionKey);
  if (request.name === 'claim' && (result as Answer<'claim'>).kind === 'ours') {
    claims.set(claimId(request.args), request.args);
  }
}

/** Takes that back when the transaction was not committed. */
export function undoTake({ tickets, claims }: Held, request: Request, result: Answer): void {
  if (request.name === 'enter') tickets.delete((result as Answer<'enter'>).turn);
  if (request.name === 'claim' && (result as Answer<'claim'>).kind === 'ours') claims.delete(claimId(request.args));
}

/** Removes what an operation ends, whether or not that could be written: nobody comes back to it. */
export function giveUp({ tickets, claims }: Held, request: Request, isDone: boolean): void {
  if (request.name === 'commit' || request.name === 'leave') {
    const { sessionKey, turn } = request.args;
    if (tickets.get(turn) === sessionKey) tickets.delete(turn);
  }
  if (request.name === 'keepAnswer' || request.name === 'unclaim') claims.delete(claimId(request.args));
  if (request.name === 'commit' && request.args.kept && isDone) claims.delete(claimId(request.args.kept));
}
