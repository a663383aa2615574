import { vi } from 'vitest';
import { patienceMs } from './patience.ts';

const patience = { timeout: patienceMs, interval: 10 };

/** Waits until what is expected is so. @throws what `check` threw last, after {@link patienceMs} */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, patience);

/** Waits until a condition is true. @throws after {@link patienceMs} */
export const until = <T>(condition: () => T | Promise<T>) => vi.waitUntil(condition, patience);
