import { claimId, leaseMs, type StoreLimits } from '../store.ts';
import { isGone } from '../owner.ts';
import type { RetentionClock } from '../retentionClock.ts';
import type { Sql } from './database.ts';
import type { Held } from './held.ts';
import type { DiskReserve } from './diskReserve.ts';

/** What the operations work on. */
export interface Context {
  sql: Sql;
  /** The name of this store. */
  owner: string;
  held: Held;
  limits: StoreLimits;
  clock: RetentionClock;
  reserve: DiskReserve;
}

/** An operation that may not be; nothing was changed. */
export class Refusal extends Error {
  readonly kind: 'session_busy' | 'session_lost';

  constructor(kind: 'session_busy' | 'session_lost') {
    super(kind);
    this.kind = kind;
  }
}

/** The time by which sessions and answers are forgotten, in milliseconds since 1970. */
export function retentionNow({ sql, clock }: Context): number {
  clock.look(Date.now(), () => turnTimes(sql));
  return clock.now();
}

/**
 * When turns were made, or completions where there are none. A damaged page hides what was before it: then all time before is in doubt, and other sessions
 * can be used as ever.
 */
function* turnTimes(sql: Sql): Iterable<number> {
  const newestFirst = [
    'SELECT created_at AS createdAt FROM turns ORDER BY id DESC',
    'SELECT created_at AS createdAt FROM completions WHERE NOT EXISTS (SELECT 1 FROM turns) ORDER BY created_at DESC',
  ];
  try {
    for (const times of newestFirst)
      for (const { createdAt } of sql.each<{ createdAt: number }>(times)) yield createdAt;
  } catch {
    yield 0;
  }
}

/** Who holds something, and until when he is believed to, in Unix milliseconds. */
interface Lease {
  owner: string;
  until: number;
}

export const isTicketLive = (context: Context, ticket: Lease & { id: number }, now: number): boolean =>
  ticket.owner === context.owner ? context.held.tickets.has(ticket.id) : isLeaseLive(context, ticket, now);

export const isClaimLive = (context: Context, claim: Lease & { scope: string; key: string }, now: number): boolean =>
  claim.owner === context.owner ? context.held.claims.has(claimId(claim)) : isLeaseLive(context, claim, now);

/** A lease that ends later than any can was written before the clock was set back: it tells nothing. */
const isLeaseLive = (context: Context, { owner, until }: Lease, now: number): boolean =>
  now < until && until <= now + leaseMs && !isGone(owner, context.owner);
