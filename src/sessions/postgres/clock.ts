import { believedAfterMs, createRetentionClock } from '../retentionClock.ts';

/** The clock of a database, as far as it is believed: by it sessions and answers are forgotten. */
export interface DatabaseClock {
  /** Looks at the database's clock. A jump between two looks is seen by the time that passed in this process. */
  look(): Promise<void>;
  /** Whole milliseconds since 1970. */
  now(): number;
  /** Milliseconds by which the database's clock is ahead of that. */
  doubtedMs(): number;
}

/** @param first gives the first row of what a statement finds */
export function createDatabaseClock(
  first: <Row>(text: string, values: unknown[]) => Promise<Row | undefined>,
): DatabaseClock {
  const clock = createRetentionClock();
  return {
    async look() {
      const times = clock.isRunning
        ? undefined
        : ((await first<Times>(dayAgo, [])) ?? (await first<Times>(dayAgoStored, [])));
      const found = await first<{ now: number }>('select openclaw_gateway.now_ms() as now', []);
      if (found) clock.look(found.now, () => (times ? [times.after ?? found.now, times.before] : []));
    },
    now: () => Math.floor(clock.now()),
    doubtedMs: () => clock.doubtedMs(),
  };
}

interface Times {
  before: number;
  after: number | null;
}

/** The last turn that is a day old, and the first of those after it. */
const dayAgo = /* sql */ `
  select l.created_at as before, (select min(t.created_at) from openclaw_gateway.turns t where t.id > l.id) as after
  from (
    select id, created_at from openclaw_gateway.turns where created_at <= openclaw_gateway.now_ms() - ${believedAfterMs}
    order by id desc limit 1
  ) l`;

/** The same of completions, where there are no turns. */
const dayAgoStored = /* sql */ `
  select l.created_at as before, (select min(c.created_at) from openclaw_gateway.completions c where c.created_at > l.created_at) as after
  from (
    select created_at from openclaw_gateway.completions
    where created_at <= openclaw_gateway.now_ms() - ${believedAfterMs} and not exists (select from openclaw_gateway.turns)
    order by created_at desc limit 1
  ) l`;

/** A parameter that says for how long something is kept, longer by what is not believed of the clock. @param now the parameter with the time that is */
export const extended = (ms: number, now: number): string =>
  `($${ms}::bigint + greatest(0, openclaw_gateway.now_ms() - $${now}::bigint))`;
