import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { sessionLost } from '../errors.ts';
import type { CompletionStore } from './completions.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { newOwner } from './owner.ts';
import type { SettingsStore } from './settings.ts';
import { Calls } from './sqlite/calls.ts';
import type { Held } from './sqlite/held.ts';
import { toPlace, toRecord, toSettings, toSummary } from './sqlite/texts.ts';
import { Thread, type ThreadFailure } from './sqlite/thread.ts';
import type { Task } from './sqliteWorker.ts';
import { agentIdOf, oldestTurns, type SessionStore, type StoreLimits } from './store.ts';

export interface SqliteStoreOptions {
  /** The file. Its folder is made when it is missing. */
  path: string;
  limits: StoreLimits;
}

/** Milliseconds after which room is taken for those who delete on a full disk: the start has other things to write. */
const fillAfterMs = 1000;

/**
 * Keeps sessions in a file, which several processes of one machine may share. This side speaks JSON, the thread in `sqliteWorker.ts` speaks SQL.
 * @throws Error for the operator when the file cannot be used: its message is one line that says what to do
 */
export async function createSqliteStore({ path, limits }: SqliteStoreOptions): Promise<SessionStore> {
  const held: Held = { tickets: new Map(), claims: new Map() };
  const owner = newOwner();
  let mayCreate = true;
  const thread = new Thread(held, () => startWorker({ task: 'serve', path, mayCreate, owner, held, limits }));
  await thread.call('open', null).catch(async (error: unknown) => {
    await thread.close();
    throw new Error(whyUnusable(error as ThreadFailure, path), { cause: error });
  });
  mayCreate = false;
  // A store that starts while the file is locked or full starts all the same: the turns of the dead are ended later.
  await thread.call('sweep', null).catch(() => {});
  const calls = new Calls(thread);
  return {
    ...lanesOf(calls),
    ...claimsOf(calls),
    ...sessionsOf(calls),
    ...completionsOf(calls),
    ...upkeepOf(calls),
  };
}

type Part<Name extends keyof SessionStore> = Pick<SessionStore, Name>;

const lanesOf = (calls: Calls): Part<'enter' | 'look' | 'reserve' | 'commit' | 'leave'> => ({
  async enter(sessionKey, known) {
    const args = { sessionKey, agentId: agentIdOf(sessionKey), known };
    const { turn, ...place } = await calls.call('enter', args, sessionKey);
    return { ticket: { sessionKey, turn }, ...(await toPlace(place)) };
  },
  look: async ({ sessionKey, turn }, known) =>
    toPlace(await calls.call('look', { sessionKey, turn, known }, sessionKey)),
  async reserve({ sessionKey, turn }, messages) {
    await calls.call('reserve', { sessionKey, turn, ...(await calls.textOf(messages)) }, sessionKey);
  },
  async commit({ sessionKey, turn }, { after, messages, model }, kept) {
    const text = await calls.textOf(messages);
    const continues = messages[0]?.role === 'tool';
    const args = { sessionKey, turn, after, model, continues, ...text, kept };
    return { size: text.size, forgotten: await calls.call('commit', args, sessionKey) };
  },
  leave: ({ sessionKey, turn }, status) => calls.call('leave', { sessionKey, turn, status }).catch(() => {}),
});

const claimsOf = (calls: Calls): Part<'claim' | 'keepAnswer' | 'keepInCase' | 'unclaim' | 'keepText' | 'findText'> => ({
  claim: ({ scope, key }, request) => calls.call('claim', { scope, key, request }),
  keepAnswer: (kept) => calls.call('keepAnswer', kept),
  async keepInCase(kept) {
    if (!(await calls.call('keepInCase', kept))) throw sessionLost(kept.sessionKey ?? kept.key);
  },
  keepText: ({ scope, key }, text) => calls.call('keepText', { scope, key, text }),
  findText: ({ scope, key }) => calls.call('findText', { scope, key }),
  unclaim: ({ scope, key }) => calls.call('unclaim', { scope, key }).catch(() => {}),
});

const sessionsOf = (calls: Calls): Part<'list' | 'read' | 'peek' | 'sizes' | 'delete'> & SettingsStore => ({
  async list({ agentId, keyId, limit, cursor }) {
    const before = fromCursor(cursor);
    const found = await calls.call('list', { agentId, keyId, before, limit: limit + 1 });
    const page = found.slice(0, limit);
    return {
      sessions: page.map(toSummary),
      next: found.length > limit ? toCursor(page.at(-1)?.id ?? 0) : null,
    };
  },
  async read(sessionKey, wanted = oldestTurns) {
    const found = await calls.call('read', { sessionKey, ...wanted });
    return found && toRecord(found);
  },
  peek: (sessionKey, which) => calls.call('peek', { sessionKey, which }),
  sizes: (sessionKey) => calls.call('sizes', { sessionKey }),
  async delete(sessionKey) {
    const wasThere = await calls.call('delete', { sessionKey });
    void calls.restock().catch(() => {});
    return wasThere;
  },
  settings: async (sessionKey) => toSettings(await calls.call('settings', { sessionKey })),
  async patch(sessionKey, change) {
    const { settings, updatedAt } = await calls.call('patch', { sessionKey, agentId: agentIdOf(sessionKey), change });
    return { settings: toSettings(settings), updatedAt };
  },
  async reset(sessionKey) {
    const wasThere = await calls.call('reset', { sessionKey, agentId: agentIdOf(sessionKey) });
    void calls.restock().catch(() => {});
    return wasThere;
  },
});

const completionsOf = (calls: Calls): CompletionStore => ({
  keepCompletion: (kept) => calls.call('keepCompletion', kept),
  listCompletions: (wanted) => calls.call('listCompletions', wanted),
  readCompletion: (owner, id) => calls.call('readCompletion', { owner, id }),
  readCompletionMessages: (owner, id) => calls.call('readCompletionMessages', { owner, id }),
  updateCompletion: (owner, id, metadata) => calls.call('updateCompletion', { owner, id, metadata }),
  async deleteCompletion(owner, id) {
    const wasThere = await calls.call('deleteCompletion', { owner, id });
    void calls.restock().catch(() => {});
    return wasThere;
  },
});

function upkeepOf(calls: Calls): Part<'prune' | 'countTokens' | 'probe' | 'close'> {
  const filling = setTimeout(() => void calls.call('fillReserve', null).catch(() => {}), fillAfterMs).unref();
  return {
    async prune() {
      let pruned = await calls.call('prune', null);
      while (pruned.isMore) pruned = await calls.call('prune', null);
      await calls.giveBack();
      await calls.call('fillReserve', null);
      return { doubtedMs: pruned.doubtedMs };
    },
    countTokens: (day, added) => calls.call('countTokens', { day, added }),
    probe: () => calls.call('probe', null),
    async close() {
      clearTimeout(filling);
      await calls.close();
    },
  };
}

function whyUnusable({ kind, message }: ThreadFailure, path: string): string {
  if (kind === 'unusable_file') return message;
  const why = kind === 'storage_busy' ? 'another program holds its lock for too long' : message;
  return `sessions cannot be kept in ${path}: ${why}`;
}

/**
 * Looks whether the file is well. Only reads, also beside running gateways.
 * @returns a line for each problem, none when all is well
 */
export const checkSqliteStore = (path: string): Promise<string[]> =>
  problemsOf({ task: 'check', path, owner: newOwner() });

/**
 * Copies the file as it is at one moment, also beside running gateways. The copy is looked through, and never written over another file.
 * @returns a line for each problem; then there is no copy
 */
export const backUpSqliteStore = (path: string, to: string): Promise<string[]> =>
  problemsOf({ task: 'backup', path, owner: newOwner(), to });

/**
 * Puts a copy in the place of the file, while no gateway runs.
 * @param aside where the file goes that was there
 * @returns a line for each problem; then nothing was changed
 */
export const restoreSqliteStore = (path: string, from: string, aside: string): Promise<string[]> =>
  problemsOf({ task: 'restore', path, owner: newOwner(), from, aside });

async function problemsOf(task: Exclude<Task, { task: 'serve' }>): Promise<string[]> {
  const { promise, resolve, reject } = Promise.withResolvers<string[]>();
  const worker = startWorker(task);
  worker.once('message', resolve);
  worker.once('error', reject);
  return promise;
}

/** The thread's file has the name that the compiler gave it, in `dist/` as in the source. It needs none of the flags of the process. */
function startWorker(task: Task): Worker {
  const file = `./sqliteWorker${extname(new URL(import.meta.url).pathname)}`;
  return new Worker(new URL(file, import.meta.url), { workerData: task, execArgv: [] });
}
