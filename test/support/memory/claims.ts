/** Claims of requests with a key, and their answers. */
import { sessionLost } from '../../../src/errors.ts';
import { keptAnswerMs, leaseMs, type KeptAnswer, type SessionStore } from '../../../src/sessions/store.ts';
import { idOf, isLive, retentionNow, type Context } from './state.ts';

type Claims = Pick<SessionStore, 'claim' | 'keepAnswer' | 'keepInCase' | 'unclaim' | 'keepText' | 'findText'>;

export const claimsIn = (context: Context): Claims => {
  const { memory, owner, now } = context;
  const { claims } = memory;
  return {
    async claim(key, request) {
      const found = claims.get(idOf(key));
      if (found?.answer === null && found.inCase !== undefined && !isLive(context, found)) found.answer = found.inCase;
      const isThere =
        found &&
        retentionNow(context) - found.createdAt < keptAnswerMs &&
        (found.answer !== null || isLive(context, found));
      if (!isThere) {
        const createdAt = now();
        const until = createdAt + leaseMs;
        claims.set(idOf(key), { request, owner, until, createdAt, sessionKey: null, answer: null });
        return { kind: 'ours' };
      }
      if (found.request !== request) return { kind: 'other request' };
      return found.answer === null ? { kind: 'running' } : { kind: 'answered', answer: found.answer };
    },

    keepAnswer: async (kept) => keepAnswer(context, kept),

    async keepInCase(kept) {
      const claim = claims.get(idOf(kept));
      if (claim?.owner !== owner || claim.answer !== null) throw sessionLost(kept.sessionKey ?? kept.key);
      Object.assign(claim, { inCase: kept.answer, sessionKey: kept.sessionKey });
    },

    async unclaim(key) {
      const claim = claims.get(idOf(key));
      if (claim?.owner !== owner || claim.answer !== null) return;
      if (claim.inCase === undefined) claims.delete(idOf(key));
      else claim.answer = claim.inCase;
    },

    async keepText(key, text) {
      claims.set(idOf(key), { request: '', owner, until: 0, createdAt: now(), sessionKey: null, answer: text });
    },

    async findText(key) {
      const found = claims.get(idOf(key));
      return found && retentionNow(context) - found.createdAt < keptAnswerMs ? (found.answer ?? undefined) : undefined;
    },
  };
};

/** A claim that was given up in the meantime has no place for an answer. */
export function keepAnswer({ memory, owner }: Context, { sessionKey, answer, ...key }: KeptAnswer): void {
  const claim = memory.claims.get(idOf(key));
  if (claim?.owner === owner) Object.assign(claim, { sessionKey, answer });
}

/** Forgets what is too old, and the oldest beyond the limits. */
export function pruneClaims(context: Context): void {
  const { claims } = context.memory;
  const { maxAnswers, maxAnswerBytes } = context.limits;
  for (const [id, { createdAt }] of claims) if (retentionNow(context) - createdAt >= keptAnswerMs) claims.delete(id);
  let [count, bytes] = [0, 0];
  for (const [id, { answer }] of [...claims].toReversed()) {
    if (answer === null) continue;
    bytes += Buffer.byteLength(answer);
    if (++count > maxAnswers || bytes > maxAnswerBytes) claims.delete(id);
  }
}
