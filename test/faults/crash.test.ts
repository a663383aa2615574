import { expect, test } from 'vitest';
import { crash } from './crash.ts';

test('what clients were told survives kills of the whole gateway, once and in order', async () => {
  const { violations, told, repeated } = await crash({
    loops: 8,
    seed: 4,
    sessions: 6,
    loopsPerSessions: 4,
  });
  expect(violations).toEqual({ lost: [], doubled: [], half: [], 'out of order': [], refused: [], 'not intact': [] });
  expect(Math.min(told, repeated)).toBeGreaterThan(8);
});
