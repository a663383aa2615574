import { hash } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { keyEnded } from '../errors.ts';
import type { Key, Principal } from './principal.ts';

/**
 * Characters from which on a secret cannot be guessed, however often somebody tries. No key is found by a shorter one: the configuration refuses such secrets,
 * but cannot see what a `sha256` was made of.
 */
export const unguessableLength = 24;

/** Milliseconds after which the clock is looked at again: it may be set. */
const longestWaitMs = 60_000;

/** The keys of `gateway.auth.keys`, found by their secrets. */
export class Keyring {
  readonly #holders = new Map<string, Holder>();
  #byDigest = new Map<string, Holder>();
  #expiring: NodeJS.Timeout | undefined;

  constructor(keys: readonly Key[] = []) {
    this.apply(keys);
  }

  /** Takes changed keys. Who used one that is gone, or has another secret, is ended at once; other changes count from the next request on. */
  apply(keys: readonly Key[]): void {
    const wanted = new Map(keys.map((key) => [key.id, key]));
    for (const [id, holder] of this.#holders) {
      if (wanted.get(id)?.digest === holder.key.digest) continue;
      this.#holders.delete(id);
      holder.end();
    }
    for (const key of keys) {
      const holder = this.#holders.get(key.id);
      if (holder) holder.key = key;
      else this.#holders.set(key.id, new Holder(key));
    }
    this.#expire();
  }

  /**
   * The holder of a secret. It is looked up by its digest, so that the time tells nothing: nobody can choose a secret by what its SHA-256 begins with.
   * @returns undefined for a wrong one, and for one that is revoked or has expired
   */
  find(secret: string): Principal | undefined {
    if (this.#byDigest.size === 0 || secret.length < unguessableLength) return undefined;
    const holder = this.#byDigest.get(hash('sha256', secret));
    if (!holder?.isExpired()) return holder;
    this.#expire();
    return undefined;
  }

  /** Leaves no timer behind. */
  close(): void {
    clearTimeout(this.#expiring);
  }

  /** Ends what has expired, and waits for the next that will. */
  #expire(): void {
    clearTimeout(this.#expiring);
    const live = [...this.#holders.values()].filter((holder) => !holder.isExpired());
    this.#byDigest = new Map(live.map((holder) => [holder.key.digest, holder]));
    for (const holder of this.#holders.values()) {
      if (!holder.isExpired()) continue;
      // It may be given more time later, as a new holder.
      this.#holders.delete(holder.key.id);
      holder.end();
    }
    const next = Math.min(...live.map(({ key }) => key.expiresAt ?? Infinity));
    if (next === Infinity) return;
    this.#expiring = setTimeout(() => this.#expire(), Math.min(next - Date.now(), longestWaitMs)).unref();
  }
}

class Holder implements Principal {
  key: Key;
  readonly #ending = new AbortController();

  constructor(key: Key) {
    this.key = key;
    // Each request and each socket listens.
    setMaxListeners(0, this.#ending.signal);
  }

  get ended(): AbortSignal {
    return this.#ending.signal;
  }

  isExpired(): boolean {
    return this.key.expiresAt !== undefined && this.key.expiresAt <= Date.now();
  }

  end(): void {
    this.#ending.abort(keyEnded());
  }
}
