import { GatewayError } from '../errors.ts';
import type { SessionStore } from './store.ts';

/** Whether sessions can be kept now: the code of the error that a request with a session would get, or that they can. */
export type StorageState = 'ok' | 'storage_busy' | 'storage_full' | 'storage_damaged' | 'storage_unavailable';

/** Milliseconds for which an answer of the store counts, since each costs a write to the disk, and for which one is waited for. */
const [freshMs, patienceMs] = [2000, 1000];

/** Tells whether sessions can be kept, by trying. Those who ask at once share one try. */
export function createStorageState(store: Pick<SessionStore, 'probe'>): () => Promise<StorageState> {
  let known: { state: Promise<StorageState>; at: number } | undefined;

  async function look(): Promise<StorageState> {
    const late = Promise.withResolvers<StorageState>();
    const timer = setTimeout(() => late.resolve('storage_busy'), patienceMs);
    const state = await Promise.race([store.probe().then(() => 'ok' as const, toState), late.promise]);
    clearTimeout(timer);
    return state;
  }

  return () => {
    if (!known || performance.now() - known.at > freshMs) known = { state: look(), at: performance.now() };
    return known.state;
  };
}

const toState = (error: unknown): StorageState =>
  error instanceof GatewayError && /^storage_(busy|full|damaged)$/.test(error.kind)
    ? (error.kind as StorageState)
    : 'storage_unavailable';
