import { isOwnSession, keyIdOf } from '../agents/sessionKey.ts';
import type { Login } from './login.ts';
import type { Scope } from './scopes.ts';

/** A client that can be told of events. */
export interface Subscriber {
  /** Undefined until the login. */
  readonly login: Login | undefined;
  may(scope: Scope): boolean;
  /** Sends an event. @param payload as JSON */
  tell(event: string, payload: string): void;
}

/**
 * The sessions that one client asked for. They matter with the capability `session-scoped-events`: all others are told of every session, with a key of every
 * session of that key.
 */
export interface Subscriptions {
  add(sessionKey: string): void;
  delete(sessionKey: string): void;
  /** Asks for changes of sessions, of all that the client may see. They are told to nobody who did not ask. */
  addChanges(): void;
}

/** Clients that may read, by what they want to be told of. Every piece of every run asks for them, so they are found without a look at all. */
export class Subscribers {
  /** Those that are told of every session. */
  readonly #all = new Set<Subscriber>();
  /** Those that are told of every session of their key, by its id. */
  readonly #ofKeys = new Map<string, Set<Subscriber>>();
  /** The others, with the sessions that they asked for. */
  readonly #scoped = new Map<Subscriber, Set<string>>();
  readonly #bySession = new Map<string, Set<Subscriber>>();
  /** Those that asked for changes of sessions. */
  readonly #ofChanges = new Set<Subscriber>();

  get isEmpty(): boolean {
    return this.#all.size + this.#ofKeys.size + this.#scoped.size === 0;
  }

  /** @param subscriber that has logged in */
  add(subscriber: Subscriber): void {
    if (!subscriber.may('operator.read')) return;
    const keyId = subscriber.login?.principal.key?.id;
    if (subscriber.login?.caps.includes('session-scoped-events')) this.#scoped.set(subscriber, new Set());
    else if (keyId === undefined) this.#all.add(subscriber);
    else this.#ofKeys.set(keyId, (this.#ofKeys.get(keyId) ?? new Set()).add(subscriber));
  }

  remove(subscriber: Subscriber): void {
    this.#all.delete(subscriber);
    const keyId = subscriber.login?.principal.key?.id ?? '';
    const ofKey = this.#ofKeys.get(keyId);
    ofKey?.delete(subscriber);
    if (ofKey?.size === 0) this.#ofKeys.delete(keyId);
    for (const sessionKey of this.#scoped.get(subscriber) ?? []) this.#unsubscribe(subscriber, sessionKey);
    this.#scoped.delete(subscriber);
    this.#ofChanges.delete(subscriber);
  }

  subscriptionsOf(subscriber: Subscriber): Subscriptions {
    return {
      add: (sessionKey) => this.#subscribe(subscriber, sessionKey),
      delete: (sessionKey) => this.#unsubscribe(subscriber, sessionKey),
      addChanges: () => void this.#ofChanges.add(subscriber),
    };
  }

  /** Those that are told of changes of a session. */
  *ofChanges(sessionKey: string): Generator<Subscriber> {
    for (const one of readers(this.#ofChanges)) if (isOwnSession(sessionKey, one.login?.principal.key?.id)) yield one;
  }

  /** Those that are told of a session. */
  *of(sessionKey: string): Generator<Subscriber> {
    yield* this.#all;
    if (this.#ofKeys.size > 0) yield* readers(this.#ofKeys.get(keyIdOf(sessionKey) ?? ''));
    yield* readers(this.#bySession.get(sessionKey));
  }

  #subscribe(subscriber: Subscriber, sessionKey: string): void {
    const wanted = this.#scoped.get(subscriber);
    if (!wanted) return;
    wanted.add(sessionKey);
    this.#bySession.set(sessionKey, (this.#bySession.get(sessionKey) ?? new Set()).add(subscriber));
  }

  #unsubscribe(subscriber: Subscriber, sessionKey: string): void {
    this.#scoped.get(subscriber)?.delete(sessionKey);
    const others = this.#bySession.get(sessionKey);
    others?.delete(subscriber);
    if (others?.size === 0) this.#bySession.delete(sessionKey);
  }
}

/** A key may have lost the scope since its login. */
function* readers(all: Iterable<Subscriber> = []): Generator<Subscriber> {
  for (const one of all) if (one.may('operator.read')) yield one;
}
