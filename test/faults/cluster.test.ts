import { beforeAll, expect, test } from 'vitest';
import { startPostgres, type Postgres } from '../support/postgres.ts';
import { cluster } from './cluster.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
  return () => postgres.end();
});

test('two gateways on one database keep the order of each session, also when one stands still', async () => {
  const url = await postgres.createDatabase();
  const figures = await cluster({ postgres, url, sessions: 5, turns: 8, seed: 4, isLeaseWaitedFor: false });
  expect(Object.entries(figures.violations).filter(([, all]) => all.length > 0)).toEqual([]);
  expect(figures.told).toBe(40);
  expect(figures.takenOver).toBeGreaterThan(0);
  expect(figures.again['session_lost']).toBeGreaterThan(0);
});
