/** The store of the tests itself; those that the gateway has are tested beside their own promises. */
import { createMemory, createMemoryStore } from '../support/memoryStore.ts';
import { storeConformance } from './storeConformance.ts';

storeConformance('the memory store', async ({ limits = {} } = {}) => {
  const memory = createMemory();
  return {
    open: async () => createMemoryStore({ limits, memory }),
    age: async (ms) => void (memory.passedMs += ms),
  };
});
