/** The store of the tests: all that the interface promises but durability, so plain that one sees it is right. */
import type { SessionStore, StoreLimits } from '../../src/sessions/store.ts';
import { claimsIn, pruneClaims } from './memory/claims.ts';
import { completionsIn, forgetCompletions } from './memory/completions.ts';
import { removeSession, sessionsIn } from './memory/sessions.ts';
import { createContext, createMemory, isOpen, retentionNow, type Context, type Memory } from './memory/state.ts';
import { end, tidyTurns, turnsIn } from './memory/turns.ts';
import { roomy } from './roomy.ts';

/** @param memory what the store shares with others; its own by default */
export function createMemoryStore({
  limits = {},
  memory = createMemory(),
}: { limits?: Partial<StoreLimits>; memory?: Memory } = {}): SessionStore {
  const context = createContext(memory, { ...roomy, ...limits });
  tidyAll(context);
  retentionNow(context);
  return {
    ...turnsIn(context),
    ...claimsIn(context),
    ...sessionsIn(context),
    ...completionsIn(context),

    async prune() {
      tidyAll(context);
      for (const [key, { updatedAt, rows }] of memory.sessions) {
        const isIdle = retentionNow(context) - updatedAt >= context.limits.idleMs && !rows.some(isOpen);
        if (isIdle) removeSession(context, key);
      }
      forgetCompletions(context);
      pruneClaims(context);
      return { doubtedMs: context.clock.doubtedMs() };
    },

    async countTokens(day, added) {
      const weekBefore = new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10);
      for (const known of memory.tokens.keys()) if (known < weekBefore) memory.tokens.delete(known);
      const ofDay = memory.tokens.get(day) ?? new Map<string, number>();
      memory.tokens.set(day, ofDay);
      for (const { keyId, tokens } of added) ofDay.set(keyId, (ofDay.get(keyId) ?? 0) + tokens);
      return [...ofDay].map(([keyId, tokens]) => ({ keyId, tokens }));
    },

    probe: async () => {},

    async close() {
      const { owner } = context;
      for (const [key, { rows }] of memory.sessions) {
        for (const row of rows) if (isOpen(row) && row.owner === owner) end(context, row, 'interrupted');
        tidyTurns(context, key);
      }
      for (const [id, claim] of memory.claims)
        if (claim.owner === owner && claim.answer === null) memory.claims.delete(id);
    },
  };
}

const tidyAll = (context: Context): void => {
  for (const key of context.memory.sessions.keys()) tidyTurns(context, key);
};
