import type { RequestKey } from '../store.ts';

/** The places and claims of this store that are in use. A row with our name that is not among them is a leftover. */
export interface Held {
  /** Session keys by the ids of turns. */
  tickets: Map<number, string>;
  claims: Map<string, RequestKey>;
}
