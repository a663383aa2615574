import { expect, test } from 'vitest';
import { dropAndRetry } from './drops.ts';

test('turns whose clients leave and come back with their key are taken once', async () => {
  const { violations, told, calls, drops } = await dropAndRetry({ turns: 120, seed: 2 });
  expect(Object.values(violations).flat()).toEqual([]);
  expect([told, calls]).toEqual([120, 120]);
  expect(Math.min(...Object.values(drops))).toBeGreaterThan(10);
});
