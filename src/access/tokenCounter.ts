/** Tokens that a key has used. */
export interface TokensOfKey {
  keyId: string;
  tokens: number;
}

/** Where the tokens of a day are kept, over all gateways and restarts. */
export interface TokenLedger {
  /** Adds tokens to what keys have used in a day (`2026-11-30`), and forgets those of long before. @returns what every key has used in it by then */
  countTokens(day: string, added: readonly TokensOfKey[]): Promise<readonly TokensOfKey[]>;
}

/** Milliseconds that tokens wait to be kept together, and after which what other gateways counted is looked at again. */
const [flushMs, lookMs] = [1000, 5000];

const dayMs = 86_400_000;

/**
 * Counts the tokens of keys that have a limit, by days of UTC. What was used is known at once in this process, and kept a second later at the latest; as long
 * as it cannot be kept, it is counted here alone.
 */
export class TokenCounter {
  readonly #ledger: TokenLedger;
  readonly #now: () => number;
  #day = '';
  /** What the ledger says of the day. */
  #kept = new Map<string, number>();
  /** What it was not told yet, by day and key; what it is being told counts as well until it has answered. */
  #waiting = new Map<string, Map<string, number>>();
  #telling = new Map<string, number>();
  #lookedAt = -Infinity;
  #timer: NodeJS.Timeout | undefined;
  #flushing: Promise<void> | undefined;

  /** @param now milliseconds since 1970 */
  constructor(ledger: TokenLedger, now: () => number = Date.now) {
    this.#ledger = ledger;
    this.#now = now;
  }

  /** What a key has used today. It waits for the ledger only when that was never asked about this day. */
  async used(keyId: string): Promise<number> {
    const isNew = this.#day !== this.#today();
    if (isNew || performance.now() - this.#lookedAt > lookMs) {
      const looking = this.flush();
      if (isNew) await looking;
    }
    return this.usedSoFar(keyId);
  }

  /** The same, of what is known here. */
  usedSoFar(keyId: string): number {
    const today = this.#today();
    const kept = today === this.#day ? (this.#kept.get(keyId) ?? 0) : 0;
    const telling = today === this.#day ? (this.#telling.get(keyId) ?? 0) : 0;
    return kept + telling + (this.#waiting.get(today)?.get(keyId) ?? 0);
  }

  /** Milliseconds until the day ends. */
  resetMs(): number {
    return dayMs - (this.#now() % dayMs);
  }

  add(keyId: string, tokens: number): void {
    this.#addTo(this.#today(), keyId, tokens);
    this.#timer ??= setTimeout(() => void this.flush(), flushMs).unref();
  }

  /** Keeps what was not kept yet, and learns what others counted. Never fails: what could not be kept is tried again with the next. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#flushing ??= this.#flushAll().finally(() => (this.#flushing = undefined));
    return this.#flushing;
  }

  /** Keeps all that is left. */
  async close(): Promise<void> {
    await this.#flushing;
    if (this.#waiting.size > 0) await this.flush();
    clearTimeout(this.#timer);
  }

  async #flushAll(): Promise<void> {
    const today = this.#today();
    // The day before first, as it was counted.
    for (const day of [...new Set([...this.#waiting.keys(), today])].toSorted())
      await this.#flushDay(day, day === today);
    this.#lookedAt = performance.now();
  }

  async #flushDay(day: string, isToday: boolean): Promise<void> {
    const added = this.#waiting.get(day) ?? new Map<string, number>();
    this.#waiting.delete(day);
    if (isToday && this.#day !== day) [this.#day, this.#kept] = [day, new Map()];
    if (isToday) this.#telling = added;
    try {
      const totals = await this.#ledger.countTokens(day, toList(added));
      if (isToday) this.#kept = new Map(totals.map(({ keyId, tokens }) => [keyId, tokens]));
    } catch {
      for (const [keyId, tokens] of added) this.#addTo(day, keyId, tokens);
    } finally {
      if (isToday) this.#telling = new Map();
    }
  }

  #addTo(day: string, keyId: string, tokens: number): void {
    const ofDay = this.#waiting.get(day) ?? new Map<string, number>();
    this.#waiting.set(day, ofDay.set(keyId, (ofDay.get(keyId) ?? 0) + tokens));
  }

  #today(): string {
    return new Date(this.#now()).toISOString().slice(0, 10);
  }
}

const toList = (added: ReadonlyMap<string, number>): TokensOfKey[] =>
  [...added].map(([keyId, tokens]) => ({ keyId, tokens }));
