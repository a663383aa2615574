import { expect, test } from 'vitest';
import { toolCrash } from './toolCrash.ts';

test('no call is run twice, no turn is half and no process left when servers of tools and gateways are killed', async () => {
  const { violations, told, repeated, calls, cancelMs } = await toolCrash({
    loops: 5,
    seed: 3,
    sessions: 5,
    cancels: 2,
  });
  expect(violations).toEqual({ twice: [], lost: [], doubled: [], half: [], 'out of order': [], refused: [], left: [] });
  expect(Math.min(told, repeated, calls)).toBeGreaterThan(5);
  expect(cancelMs).toHaveLength(2);
});
