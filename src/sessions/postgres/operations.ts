import { oldestTurns, type SessionStore, type StoreLimits } from '../store.ts';
import { claim, findText, keepAnswer, keepInCase, keepText, unclaim } from './claims.ts';
import {
  deleteCompletion,
  keepCompletion,
  listCompletions,
  readCompletion,
  readCompletionMessages,
  updateCompletion,
} from './completions.ts';
import { Context } from './context.ts';
import type { Database } from './database.ts';
import { commit, enter, leave, look, reserve } from './lane.ts';
import { deleteSession, list, patch, peek, read, reset, settings, sizes } from './sessions.ts';
import { countTokens } from './tokens.ts';
import { begin, close, probe, prune, startRenewing } from './upkeep.ts';

export interface Operations {
  store: SessionStore;
  /** Ends what processes left behind that are gone, and looks at the clock. */
  begin: () => Promise<void>;
}

/**
 * The lanes and transcripts of one gateway in a database that others may use too.
 * @param leaseMs milliseconds; the same for all gateways of a database
 */
export function createOperations(database: Database, limits: StoreLimits, leaseMs: number): Operations {
  const context = new Context(database, limits, leaseMs);
  const stopRenewing = startRenewing(context);
  const store: SessionStore = {
    enter: (sessionKey, known) => enter(context, sessionKey, known),
    look: (ticket, known) => look(context, ticket, known),
    reserve: (ticket, messages) => reserve(context, ticket, messages),
    commit: (ticket, outcome, kept) => commit(context, ticket, outcome, kept),
    leave: (ticket, status) => leave(context, ticket, status),
    claim: (key, request) => claim(context, key, request),
    keepAnswer: (kept) => keepAnswer(context, kept),
    keepInCase: (kept) => keepInCase(context, kept),
    unclaim: (key) => unclaim(context, key),
    keepText: (key, text) => keepText(context, key, text),
    findText: (key) => findText(context, key),
    list: (filter) => list(context, filter),
    read: (sessionKey, wanted = oldestTurns) => read(context, sessionKey, wanted),
    peek: (sessionKey, which) => peek(context, sessionKey, which),
    sizes: (sessionKey) => sizes(context, sessionKey),
    delete: (sessionKey) => deleteSession(context, sessionKey),
    settings: (sessionKey) => settings(context, sessionKey),
    patch: (sessionKey, change) => patch(context, sessionKey, change),
    reset: (sessionKey) => reset(context, sessionKey),
    keepCompletion: (kept) => keepCompletion(context, kept),
    listCompletions: (wanted) => listCompletions(context, wanted),
    readCompletion: (owner, id) => readCompletion(context, owner, id),
    readCompletionMessages: (owner, id) => readCompletionMessages(context, owner, id),
    updateCompletion: (owner, id, metadata) => updateCompletion(context, owner, id, metadata),
    deleteCompletion: (owner, id) => deleteCompletion(context, owner, id),
    countTokens: (day, added) => countTokens(context, day, added),
    prune: () => prune(context),
    probe: () => probe(context),
    async close() {
      stopRenewing();
      await close(context);
    },
  };
  return { store, begin: () => begin(context) };
}
