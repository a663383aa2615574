import { claimId, type RequestKey, type Ticket } from '../store.ts';

/** The turns of this gateway that are open, by their sessions. A row of ours that is not among them is dead. */
export class HeldTurns {
  readonly #sessions = new Map<string, Set<number>>();

  add({ sessionKey, turn }: Ticket): void {
    this.#sessions.set(sessionKey, (this.#sessions.get(sessionKey) ?? new Set()).add(turn));
  }

  remove({ sessionKey, turn }: Ticket): void {
    const held = this.#sessions.get(sessionKey);
    held?.delete(turn);
    if (held?.size === 0) this.#sessions.delete(sessionKey);
  }

  /** The numbers of the turns of one session. */
  of(sessionKey: string): number[] {
    return [...(this.#sessions.get(sessionKey) ?? [])];
  }

  all(): Ticket[] {
    return [...this.#sessions].flatMap(([sessionKey, held]) => [...held].map((turn) => ({ sessionKey, turn })));
  }

  clear(): void {
    this.#sessions.clear();
  }
}

/** The claims of this gateway that are running. */
export class HeldClaims {
  readonly #claims = new Map<string, RequestKey>();

  add(key: RequestKey): void {
    this.#claims.set(claimId(key), key);
  }

  remove(key: RequestKey): void {
    this.#claims.delete(claimId(key));
  }

  has(key: RequestKey): boolean {
    return this.#claims.has(claimId(key));
  }

  all(): RequestKey[] {
    return [...this.#claims.values()];
  }

  clear(): void {
    this.#claims.clear();
  }
}
