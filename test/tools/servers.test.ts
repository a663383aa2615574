/** Which behaviour of the protocol works with which server. */
import { describe, expect, test } from 'vitest';
import { behaviours, servers } from '../support/mcpBehaviours.ts';
import { isAlive } from '../support/toolbox.ts';

describe.each(behaviours)('$name', ({ of }) => {
  test.each(Object.entries(of))('%s', async (name, behaves) => {
    const started = await servers[name]?.();
    if (!started) throw new Error(`there is no server ${name}`);
    await behaves(started);
    const pids = started.toolbox.status().flatMap(({ pid }) => pid ?? []);
    await started.toolbox.close();
    expect(pids.filter(isAlive)).toEqual([]);
  });
});
