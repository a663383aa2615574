import type { StoreAsked, Tell } from '../events.ts';
import type { SessionStore } from './store.ts';

/** A store that tells how long it took for what a turn needs, and what it failed with. */
export function instrumentedStore(store: SessionStore, tell: Tell): SessionStore {
  const told =
    <Args extends unknown[], Result>(operation: StoreAsked['operation'], work: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      const askedAt = performance.now();
      let error: unknown;
      try {
        return await work(...args);
      } catch (failure) {
        error = failure;
        throw failure;
      } finally {
        tell({ type: 'store', operation, tookMs: performance.now() - askedAt, error });
      }
    };
  return {
    ...store,
    enter: told('enter', (...args: Parameters<SessionStore['enter']>) => store.enter(...args)),
    reserve: told('reserve', (...args: Parameters<SessionStore['reserve']>) => store.reserve(...args)),
    commit: told('commit', (...args: Parameters<SessionStore['commit']>) => store.commit(...args)),
    keepCompletion: told('keepCompletion', (...args: Parameters<SessionStore['keepCompletion']>) =>
      store.keepCompletion(...args),
    ),
    keepAnswer: told('keepAnswer', (...args: Parameters<SessionStore['keepAnswer']>) => store.keepAnswer(...args)),
  };
}
