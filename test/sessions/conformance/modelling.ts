/** Any store side by side with a plain one: whatever is called in which order, both say the same. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWithModel, steps } from './storeModel.ts';
import type { Stores } from './stores.ts';

export function modelling({ makeData }: Stores): void {
  test('behaves like a plain list of turns, whatever is called in which order', async () => {
    expect.hasAssertions();
    const limits = { maxTurns: 4, maxBytes: 300 };
    const data = await makeData(limits);
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(steps, (some) => compareWithModel(data, limits, `run-${runs++}`, some)),
      // A failing run is made shorter for this long at most, and then told.
      { numRuns: 30, interruptAfterTimeLimit: 60_000 },
    );
  });
}
