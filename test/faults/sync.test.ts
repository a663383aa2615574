import { expect, test } from 'vitest';
import { canTrace, traceSyncs } from './sync.ts';

const slow = { skip: !canTrace() };

test('no client is told of a turn before it is on the disk', slow, async () => {
  const { told, unsynced } = await traceSyncs({ turns: 60, seed: 1 });
  expect(told).toBe(60);
  expect(unsynced).toEqual([]);
});

test('this would be seen: a store that syncs less tells before', slow, async () => {
  const { told, unsynced } = await traceSyncs({ turns: 20, seed: 1, synchronous: 'NORMAL' });
  expect(unsynced.length).toBeGreaterThan(told / 2);
});
