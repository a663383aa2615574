import { isGone, newOwner } from '../owner.ts';

/** The names under which gateways own rows: ours, and those whose processes are known to be gone. */
export class Owners {
  /** Our own name. */
  readonly ours = newOwner();
  readonly #leaseMs: number;
  readonly #gone = new Set<string>();

  /** @param leaseMs milliseconds for which a row is its owner's without a sign of life */
  constructor(leaseMs: number) {
    this.#leaseMs = leaseMs;
  }

  /**
   * Who asks: the values of `caller`.
   * @param live open turns of ours, those of one session or all
   * @param isCertain whether no others of ours can be alive
   */
  asCaller(live: number[], isCertain: boolean): unknown[] {
    return [this.ours, live, isCertain, [...this.#gone], this.#leaseMs];
  }

  /** @returns whether one of the owners turns out to be gone */
  learnOf(owners: readonly string[]): boolean {
    const found = owners.filter((owner) => !this.#gone.has(owner) && isGone(owner, this.ours));
    for (const owner of found) this.#gone.add(owner);
    return found.length > 0;
  }

  /** Looks anew at all owners that there are. */
  relearn(owners: readonly string[]): void {
    this.#gone.clear();
    this.learnOf(owners);
  }
}

/** A value of `openclaw_gateway.caller`, whose fields are parameters from this one on. */
export const caller = (at: number): string =>
  `row($${at}, $${at + 1}::bigint[], $${at + 2}::boolean, $${at + 3}::text[], $${at + 4}::bigint)::openclaw_gateway.caller`;
