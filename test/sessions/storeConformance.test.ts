/** The store of the tests itself; those that the gateway has are tested beside their own promises. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { createMemory } from '../support/memory/state.ts';
import { createMemoryStore } from '../support/memoryStore.ts';
import { promises, storeConformance } from './conformance/storeConformance.ts';

storeConformance('the memory store', async ({ limits = {} } = {}) => {
  const memory = createMemory();
  return {
    open: async () => createMemoryStore({ limits, memory }),
    age: async (ms) => void (memory.passedMs += ms),
  };
});

test('every file of the suite that declares tests is run for every store', () => {
  const folder = join(import.meta.dirname, 'conformance');
  const declaring = globSync('*.ts', { cwd: folder }).filter((file) =>
    /^\s+test[.(]/m.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(declaring.map((file) => basename(file, '.ts')).toSorted()).toEqual(Object.keys(promises).toSorted());
});
