/** What every store promises, whatever it keeps its sessions in: the comments of the interface as tests, one file for each promise. */
import { describe } from 'vitest';
import { answering } from './answering.ts';
import { claiming } from './claiming.ts';
import { closing } from './closing.ts';
import { committing } from './committing.ts';
import { deleting } from './deleting.ts';
import { entering } from './entering.ts';
import { giving } from './giving.ts';
import { leasing } from './leasing.ts';
import { leaving } from './leaving.ts';
import { listing } from './listing.ts';
import { modelling } from './modelling.ts';
import { numbering } from './numbering.ts';
import { pruning } from './pruning.ts';
import { reading } from './reading.ts';
import { reserving } from './reserving.ts';
import { rewinding } from './rewinding.ts';
import { setting } from './setting.ts';
import { sharing } from './sharing.ts';
import { storing } from './storing.ts';
import { trimming } from './trimming.ts';
import { storesOf, type MakeStoreData } from './stores.ts';

/** Each declares the tests of one promise. */
export const promises = {
  entering,
  numbering,
  giving,
  rewinding,
  reserving,
  committing,
  leaving,
  trimming,
  sharing,
  closing,
  leasing,
  claiming,
  answering,
  reading,
  listing,
  deleting,
  setting,
  storing,
  pruning,
  modelling,
};

/** @param make new, empty data; called once for each test, which it may give its cleaning to (`onTestFinished`) */
export function storeConformance(name: string, make: MakeStoreData): void {
  const stores = storesOf(make);
  describe(`${name}, as every store,`, () => {
    for (const declare of Object.values(promises)) declare(stores);
  });
}
