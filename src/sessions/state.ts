import { settlesWithin } from '../async.ts';
import { GatewayError } from '../errors.ts';
import type { SessionStore } from './store.ts';

/** Whether sessions can be kept now: the code of the error that a request with a session would get, or that they can. */
export type StorageState = 'ok' | 'storage_busy' | 'storage_full' | 'storage_damaged' | 'storage_unavailable';

/** Milliseconds for which an answer of the store is used again, since each costs a write to the disk; and milliseconds that one may take. */
const [freshMs, patienceMs] = [2000, 1000];

/**
 * Tells whether sessions can be kept, by trying. Those who ask at once share one try.
 * @param onChange hears when that is otherwise than the last time, with why they cannot be kept
 */
export function createStorageState(
  store: Pick<SessionStore, 'probe'>,
  onChange: (state: StorageState, why: string) => void = () => {},
): () => Promise<StorageState> {
  let known: { state: Promise<StorageState>; at: number } | undefined;
  let last: StorageState = 'ok';

  async function look(): Promise<StorageState> {
    let why = `the storage did not answer within ${patienceMs} ms`;
    const failed = (error: unknown) => {
      why = whyOf(error);
      return toState(error);
    };
    const probe = store.probe().then(() => 'ok' as const, failed);
    const state = (await settlesWithin(probe, patienceMs)) ? await probe : 'storage_busy';
    if (state !== last) onChange(state, why);
    last = state;
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

/** What the storage itself said. */
function whyOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message : message;
}
