import { beforeAll, expect, test } from 'vitest';
import { startPostgres, type Postgres } from '../support/postgres.ts';
import { restart } from './restart.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
  return () => postgres.end();
});

test.each(['fast', 'immediate'] as const)(
  'a restart of the database (%s) under load loses nothing, stops no stateless request, and leaves no lane stuck',
  async (mode) => {
    const figures = await restart({
      url: await postgres.createDatabase(),
      stop: () => postgres.stop(mode),
      start: () => postgres.start(),
      sessions: 20,
      seed: 4,
    });
    expect(Object.entries(figures.violations).filter(([, all]) => all.length > 0)).toEqual([]);
    expect(Object.keys(figures.refused)).toEqual(['storage_unavailable']);
    expect(figures.stateless).toBe(4);
  },
);
