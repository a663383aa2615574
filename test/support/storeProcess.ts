/** A process of its own with a store on SQLite, whose methods are called from here. Run as a program it is that process. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createSqliteStore, type SqliteStoreOptions } from '../../src/sessions/sqliteStore.ts';
import type { SessionStore } from '../../src/sessions/store.ts';

export interface StoreProcess {
  process: ChildProcess & { pid: number };
  /** Its methods; what they throw has the `code` of the error alone. */
  store: SessionStore;
  /** SIGKILL. */
  kill(): Promise<void>;
}

type Reply = { id: number; result: unknown } | { id: number; code: string };

export async function startStoreProcess(options: SqliteStoreOptions): Promise<StoreProcess> {
  const child = fork(fileURLToPath(import.meta.url), [JSON.stringify(options)], {
    execArgv: [],
    serialization: 'advanced',
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  child.on('message', (reply: Reply) => waiting.get(reply.id)?.(reply));
  const ready = new Promise<Reply>((resolve) => waiting.set(0, resolve));
  const failed = once(child, 'exit').then(() => Promise.reject(new Error('the process of the store ended')));
  failed.catch(() => {});
  await Promise.race([ready, failed]);
  let calls = 0;
  const call = async (method: string, args: unknown[]) => {
    const id = ++calls;
    const replied = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    child.send({ id, method, args });
    const reply = await Promise.race([replied, failed]);
    if ('code' in reply) throw Object.assign(new Error(reply.code), { code: reply.code });
    return reply.result;
  };
  return {
    process: child as StoreProcess['process'],
    store: new Proxy({} as SessionStore, {
      // A proxy that had `then` would be taken for a promise.
      get: (_, method: string) => (method === 'then' ? undefined : (...args: unknown[]) => call(method, args)),
    }),
    async kill() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const store = await createSqliteStore(JSON.parse(process.argv[2] ?? '') as SqliteStoreOptions);
  process.on('message', ({ id, method, args }: { id: number; method: keyof SessionStore; args: never[] }) => {
    const call = store[method] as (...all: never[]) => Promise<unknown>;
    call(...args).then(
      (result) => process.send?.({ id, result }),
      ({ code }: { code: string }) => process.send?.({ id, code }),
    );
  });
  process.send?.({ id: 0, result: undefined });
}
