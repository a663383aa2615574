import type { Connection } from './connection.ts';

/** Sessions whose events a client asked for; of use to those with the capability `session-scoped-events`, since all others hear of every session. */
export interface Subscriptions {
  add(sessionKey: string): void;
  delete(sessionKey: string): void;
}

/** Those who may read, and what they want to hear of: found without a look at everybody, since every word of every run asks. */
export function createAudience() {
  const all = new Set<Connection>();
  const scoped = new Map<Connection, Set<string>>();
  const bySession = new Map<string, Set<Connection>>();

  function unsubscribe(connection: Connection, sessionKey: string): void {
    scoped.get(connection)?.delete(sessionKey);
    const others = bySession.get(sessionKey);
    others?.delete(connection);
    if (others?.size === 0) bySession.delete(sessionKey);
  }

  return {
    /** @param connection that has logged in */
    add(connection: Connection): void {
      if (!connection.may('operator.read')) return;
      if (connection.login?.caps.includes('session-scoped-events')) scoped.set(connection, new Set());
      else all.add(connection);
    },
    remove(connection: Connection): void {
      all.delete(connection);
      for (const sessionKey of scoped.get(connection) ?? []) unsubscribe(connection, sessionKey);
      scoped.delete(connection);
    },
    subscriptionsOf: (connection: Connection): Subscriptions => ({
      add(sessionKey) {
        const wanted = scoped.get(connection);
        if (!wanted) return;
        wanted.add(sessionKey);
        bySession.set(sessionKey, (bySession.get(sessionKey) ?? new Set()).add(connection));
      },
      delete: (sessionKey) => unsubscribe(connection, sessionKey),
    }),
    *of(sessionKey: string): Generator<Connection> {
      yield* all;
      yield* bySession.get(sessionKey) ?? [];
    },
    get isEmpty() {
      return all.size + scoped.size === 0;
    },
  };
}
