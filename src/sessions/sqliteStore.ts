import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { sessionBusy, sessionLost, storageBusy, storageDamaged, storageFull, storageUnavailable } from '../errors.ts';
import { parseExactlyWithPauses } from '../exactJson.ts';
import { toExactJsonWithPauses } from '../jsonPieces.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { newOwner } from './owner.ts';
import type { Held } from './sqlite/held.ts';
import type { PlaceText } from './sqlite/lane.ts';
import type { Answer, Args, OperationName } from './sqlite/operations.ts';
import type { Listed } from './sqlite/sessions.ts';
import { createThread, type ThreadFailure } from './sqlite/thread.ts';
import type { Task } from './sqliteWorker.ts';
import {
  agentIdOf,
  maxWaiting,
  oldestTurns,
  type Place,
  type SessionStore,
  type SessionSummary,
  type StoreLimits,
  type Turn,
  type TurnRecord,
} from './store.ts';
import type { StoredMessage } from './transcript.ts';

export interface SqliteStoreOptions {
  /** The file. Its folder is made when it is missing. */
  path: string;
  limits: StoreLimits;
}

/** Milliseconds after which room is taken for those who delete on a full disk: the start has other things to write. */
const stockAfterMs = 1000;

/**
 * Keeps sessions in a file, which several processes of one machine may share. This side speaks JSON, the thread in `sqliteWorker.ts` speaks SQL.
 * @throws Error for the operator when the file cannot be used: its message is one line that says what to do
 */
export async function createSqliteStore({ path, limits }: SqliteStoreOptions): Promise<SessionStore> {
  const held: Held = { tickets: new Map(), claims: new Map() };
  const owner = newOwner();
  let mayCreate = true;
  const thread = createThread(held, () => startWorker({ task: 'serve', path, mayCreate, owner, held, limits }));

  /** @param sessionKey the session that an error speaks of */
  const call = <Name extends OperationName>(name: Name, args: Args<Name>, sessionKey = ''): Promise<Answer<Name>> =>
    thread.call(name, args).catch((error: unknown) => {
      throw toError(error, sessionKey);
    });

  /** Texts that are being made for a turn: the end waits for them. */
  const making = new Set<Promise<unknown>>();
  const textOf = (messages: readonly StoredMessage[]): ReturnType<typeof toText> => {
    const text = toText(messages).finally(() => making.delete(text));
    making.add(text);
    return text;
  };

  /** Gives back to the disk what was deleted. */
  async function giveBack(): Promise<void> {
    let isWorthIt = false;
    while (await call('shrink', null)) isWorthIt = true;
    if (isWorthIt) await call('checkpoint', null);
  }

  /** After a deletion on a full disk: others get the room, and the next one that deletes has some too. */
  async function restock(): Promise<void> {
    if (await call('isStocked', null)) return;
    await call('checkpoint', null);
    await giveBack();
    await call('stock', null);
  }

  await thread.call('open', null).catch(async (error: unknown) => {
    await thread.close();
    throw new Error(whyUnusable(error as ThreadFailure, path), { cause: error });
  });
  mayCreate = false;
  // A store that starts while the file is locked or full starts all the same: the turns of the dead are ended later.
  await thread.call('sweep', null).catch(() => {});

  const stocking = setTimeout(() => void call('stock', null).catch(() => {}), stockAfterMs).unref();

  return {
    async enter(sessionKey, known) {
      const args = { sessionKey, agentId: agentIdOf(sessionKey), known };
      const { turn, ...place } = await call('enter', args, sessionKey);
      return { ticket: { sessionKey, turn }, ...(await toPlace(place)) };
    },
    look: async ({ sessionKey, turn }, known) => toPlace(await call('look', { sessionKey, turn, known }, sessionKey)),
    async reserve({ sessionKey, turn }, messages) {
      await call('reserve', { sessionKey, turn, ...(await textOf(messages)) }, sessionKey);
    },
    async commit({ sessionKey, turn }, { after, messages, model }, kept) {
      const text = await textOf(messages);
      const continues = messages[0]?.role === 'tool';
      const forgotten = await call('commit', { sessionKey, turn, after, model, continues, ...text, kept }, sessionKey);
      return { size: text.size, forgotten };
    },
    leave: ({ sessionKey, turn }, status) => thread.call('leave', { sessionKey, turn, status }).catch(() => {}),

    claim: ({ scope, key }, request) => call('claim', { scope, key, request }),
    keepAnswer: (kept) => call('keepAnswer', kept),
    unclaim: ({ scope, key }) => thread.call('unclaim', { scope, key }).catch(() => {}),

    async list({ agentId, limit, cursor }) {
      const before = fromCursor(cursor);
      const found = await call('list', { agentId, before, limit: limit + 1 });
      const page = found.slice(0, limit);
      return {
        sessions: page.map(toSummary),
        next: found.length > limit ? toCursor(page.at(-1)?.id ?? 0) : null,
      };
    },
    async read(sessionKey, wanted = oldestTurns) {
      const found = await call('read', { sessionKey, ...wanted });
      if (!found) return undefined;
      const records: TurnRecord[] = [];
      for (const { messages, ...record } of found.records)
        records.push({ ...record, messages: messages === null ? [] : await fromText(messages) });
      return { ...toSummary(found.session), records, hasMore: found.hasMore };
    },
    sizes: (sessionKey) => call('sizes', { sessionKey }),
    async delete(sessionKey) {
      const wasThere = await call('delete', { sessionKey });
      void restock().catch(() => {});
      return wasThere;
    },

    async prune() {
      let pruned = await call('prune', null);
      while (pruned.isMore) pruned = await call('prune', null);
      await giveBack();
      await call('stock', null);
      return { doubtedMs: pruned.doubtedMs };
    },
    probe: () => call('probe', null),
    async close() {
      clearTimeout(stocking);
      await Promise.allSettled(making);
      await thread.close();
    },
  };
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

const toText = async (messages: readonly StoredMessage[]): Promise<{ messages: string; size: number }> => {
  const text = await toExactJsonWithPauses(messages);
  return { messages: text, size: Buffer.byteLength(text) };
};

/** @throws storage_damaged */
async function fromText(text: string): Promise<StoredMessage[]> {
  try {
    return (await parseExactlyWithPauses(text)) as StoredMessage[];
  } catch (error) {
    throw storageDamaged(error);
  }
}

const toSummary = ({ key, agentId, createdAt, updatedAt, turns, bytes }: Listed): SessionSummary => ({
  key,
  agentId,
  createdAt,
  updatedAt,
  turns,
  bytes,
});

async function toPlace(place: PlaceText): Promise<Place> {
  if (!place.isFirst) return place;
  if (!place.turns) return { isFirst: true, turns: undefined };
  const turns: Turn[] = [];
  for (const { id, size, messages } of place.turns) turns.push({ id, size, messages: await fromText(messages) });
  return { isFirst: true, turns };
}

function toError(error: unknown, sessionKey: string): Error {
  const { kind } = error as ThreadFailure;
  switch (kind) {
    case 'session_busy':
      return sessionBusy(sessionKey, maxWaiting);
    case 'session_lost':
      return sessionLost(sessionKey);
    case 'storage_busy':
      return storageBusy(error);
    case 'storage_full':
      return storageFull(error);
    case 'storage_damaged':
      return storageDamaged(error);
    default:
      return storageUnavailable(error);
  }
}

function whyUnusable({ kind, message }: ThreadFailure, path: string): string {
  if (kind === 'unusable_file') return message;
  const why = kind === 'storage_busy' ? 'another program holds its lock for too long' : message;
  return `sessions cannot be kept in ${path}: ${why}`;
}
