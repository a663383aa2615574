/** What is done for all sessions from time to time. */
import { storageUnavailable } from '../../errors.ts';
import { keptAnswerMs } from '../store.ts';
import { boundAnswers, forgetAnswers } from './claims.ts';
import { forgetCompletions } from './completions.ts';
import { extended } from './clock.ts';
import type { Context } from './context.ts';
import { refuse } from './failure.ts';
import { caller } from './owners.ts';

/** How many sessions, answers or completions one statement of `prune` forgets at most. */
const pruneAtOnce = 500;

/** Renews the leases of what is ours, again and again. @returns stops it */
export function startRenewing(context: Context): () => void {
  let renewing: Promise<void> | undefined;
  const timer = setInterval(() => {
    // A database that does not answer is asked again; until then there is nothing to do.
    renewing ??= renew(context)
      .catch(() => undefined)
      .finally(() => (renewing = undefined));
  }, context.leaseMs / 3).unref();
  return () => clearInterval(timer);
}

/** Renews the leases. What the database does not know any more was given to others: it is forgotten here, and refused when it is used. */
async function renew(context: Context): Promise<void> {
  const { turns, claims, owners, leaseMs } = context;
  const [held, keys] = [turns.all(), claims.all()];
  if (held.length + keys.length === 0) return;
  const scopes = keys.map(({ scope }) => scope);
  const { renewed } = await context.first<{ renewed: string[] }>(
    'select openclaw_gateway.renew($1, $2, $3::bigint[], $4::text[], $5::text[]) as renewed',
    [owners.ours, leaseMs, held.map(({ turn }) => turn), scopes, keys.map(({ key }) => key)],
  );
  const still = new Set(renewed.map(Number));
  for (const ticket of held) if (!still.has(ticket.turn)) turns.remove(ticket);
}

/** Ends what processes left behind that are gone, and looks at the clock. */
export async function begin(context: Context): Promise<void> {
  await bury(context);
  await context.clock.look();
}

/** Ends the rows of owners that are gone. A run of ours may be entering, so an unknown row of ours has the time of its lease. */
async function bury(context: Context): Promise<void> {
  const owners = await context.all<{ owner: string }>(
    `select owner from openclaw_gateway.turns where ended_at is null
     union select owner from openclaw_gateway.claims where answer is null`,
    [],
  );
  context.owners.relearn(owners.map(({ owner }) => owner));
  const live = context.turns.all().map(({ turn }) => turn);
  await buryAll(context, live, false);
}

const buryAll = (context: Context, live: number[], isCertain: boolean) =>
  context.all(`select openclaw_gateway.bury_all(${caller(1)})`, context.owners.asCaller(live, isCertain));

/** @returns the milliseconds by which the database's clock is ahead of what is believed of it */
export async function prune(context: Context): Promise<{ doubtedMs: number }> {
  const forgetIdle = `select openclaw_gateway.forget_idle(${extended(1, 3)}, $2) as count`;
  try {
    await begin(context);
    await forget(context, forgetIdle, context.limits.idleMs);
    await forget(context, forgetAnswers, keptAnswerMs);
    await forget(context, forgetCompletions, context.limits.completionMs);
    await boundAnswers(context);
  } catch (error) {
    refuse(error);
  }
  return { doubtedMs: context.clock.doubtedMs() };
}

/** Forgets a few at a time, so that nobody waits for it. @param statement says how many it forgot @param ms for which they are kept */
async function forget(context: Context, statement: string, ms: number): Promise<void> {
  let count = pruneAtOnce;
  while (count === pruneAtOnce)
    ({ count } = await context.first<{ count: number }>(statement, [ms, pruneAtOnce, context.clock.now()]));
}

/** @throws storage_unavailable for a database that takes no writes */
export async function probe(context: Context): Promise<void> {
  const text = "select current_setting('transaction_read_only') as is_read_only";
  const { is_read_only: isReadOnly } = await context.first<{ is_read_only: string }>(text, []).catch(refuse);
  if (isReadOnly === 'on') throw storageUnavailable(new Error('the database is read-only'));
}

/** Gives up what is ours, as far as the database lets us, and ends the connections. */
export async function close(context: Context): Promise<void> {
  const ignore = () => undefined;
  context.isClosed = true;
  context.turns.clear();
  context.claims.clear();
  await buryAll(context, [], true).catch(ignore);
  const text = 'delete from openclaw_gateway.claims where owner = $1 and answer is null';
  await context.all(text, [context.owners.ours]).catch(ignore);
  await context.database.end();
}
