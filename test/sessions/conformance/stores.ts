/** New stores for each test of a promise, which are closed after it. */
import { onTestFinished } from 'vitest';
import type { SessionStore, StoreLimits } from '../../../src/sessions/store.ts';

/** Where the stores of one test keep their sessions. */
export interface StoreData {
  /** Opens another store on the same data, as another process would. The suite closes what it opens. */
  open(): Promise<SessionStore>;
  /**
   * Makes the data as if so many milliseconds had passed without a sign of life from any store: takes them off all times that are kept, those of the
   * leases too; a negative number sets the clock back.
   */
  age(ms: number): Promise<void>;
}

/** @param limits those that the test is about; the others are to be large. */
export type MakeStoreData = (options?: { limits?: Partial<StoreLimits> }) => Promise<StoreData>;

/** Data of one test, and the stores that it opens there. */
export interface OpenData extends StoreData {
  close(store: SessionStore): Promise<void>;
}

/** What the tests of a promise are given: always new, empty data. */
export interface Stores {
  makeData(limits?: Partial<StoreLimits>): Promise<OpenData>;
  makeStore(limits?: Partial<StoreLimits>): Promise<SessionStore>;
  /** Two stores on the same data. */
  makeTwo(): Promise<{ data: OpenData; a: SessionStore; b: SessionStore; stores: SessionStore[] }>;
}

export function storesOf(make: MakeStoreData): Stores {
  async function makeData(limits: Partial<StoreLimits> = {}): Promise<OpenData> {
    const data = await make({ limits });
    const opened = new Set<SessionStore>();
    onTestFinished(async () => void (await Promise.all([...opened].map((store) => store.close()))));
    return {
      async open(): Promise<SessionStore> {
        const store = await data.open();
        opened.add(store);
        return store;
      },
      async close(store: SessionStore): Promise<void> {
        opened.delete(store);
        await store.close();
      },
      age: (ms: number): Promise<void> => data.age(ms),
    };
  }

  return {
    makeData,
    makeStore: async (limits) => (await makeData(limits)).open(),
    async makeTwo() {
      const data = await makeData();
      const [a, b] = [await data.open(), await data.open()];
      return { data, a, b, stores: [a, b] };
    },
  };
}
