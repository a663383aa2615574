/** The SQLite store as any store, and how it works on its own thread. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkSqliteStore, createSqliteStore } from '../../src/sessions/sqliteStore.ts';
import { roomy } from '../support/roomy.ts';
import { user } from '../support/said.ts';
import { key, saying } from '../support/turnsInStores.ts';
import { storeConformance } from './conformance/storeConformance.ts';
import { unavailable, newPath, open, alter, say, statusesOf } from '../support/sqliteFile.ts';

function age(path: string, ms: number): void {
  alter(path, (database) => {
    database.exec('BEGIN IMMEDIATE');
    for (const update of [
      'UPDATE sessions SET created_at = created_at - ?1, updated_at = updated_at - ?1',
      'UPDATE turns SET created_at = created_at - ?1, ended_at = ended_at - ?1, until = until - ?1',
      'UPDATE claims SET created_at = created_at - ?1, until = until - ?1',
      'UPDATE completions SET created_at = created_at - ?1',
    ]) {
      database.prepare(update).run(ms);
    }
    database.exec('COMMIT');
  });
}

storeConformance('the SQLite store', async ({ limits = {} } = {}) => {
  const path = newPath();
  return {
    open: () => createSqliteStore({ path, limits: { ...roomy, ...limits } }),
    age: async (ms) => age(path, ms),
  };
});

describe('the thread of the SQLite store', () => {
  async function openWithWorker(path: string) {
    const started: Worker[] = [];
    const note = (worker: Worker) => void started.push(worker);
    process.on('worker', note);
    onTestFinished(() => void process.off('worker', note));
    return { store: await open(path), started };
  }

  test('may die: what it was doing fails, the next call has another, and places are kept', async () => {
    const path = newPath();
    const { store, started } = await openWithWorker(path);
    const { ticket } = await store.enter(key, 0);
    await store.claim({ scope: 's', key: 'k' }, 'digest');
    void started[0]?.terminate();
    await expect(store.enter(key, 0)).rejects.toMatchObject(unavailable);
    expect(await store.enter(key, 0)).toMatchObject({ isFirst: false, behindOurs: true });
    expect(started).toHaveLength(2);
    expect(await store.claim({ scope: 's', key: 'k' }, 'digest')).toEqual({ kind: 'running' });
    await store.commit(ticket, saying('hi'));
    expect(await statusesOf(store)).toEqual(['completed', 'queued']);
  });

  test('ends with the store, and gives up what is held', async () => {
    const path = newPath();
    const { store, started } = await openWithWorker(path);
    const [{ ticket }, { ticket: waiting }] = [await store.enter(key, 0), await store.enter(key, 0)];
    await store.reserve(ticket, [user('hi')]);
    await store.enter('agent:main:new', 0);
    const ended = once(started[0] as Worker, 'exit');
    await store.close();
    await ended;
    await expect(store.look(waiting, 0)).rejects.toMatchObject(unavailable);
    await expect(store.leave(ticket, 'failed')).resolves.toBeUndefined();
    expect(await checkSqliteStore(path)).toEqual([]);
    const after = await open(path);
    expect(await statusesOf(after)).toEqual(['interrupted']);
    expect((await after.list({ limit: 10 })).sessions).toHaveLength(1);
  });

  test('does what was called before the end', async () => {
    const path = newPath();
    const store = await open(path);
    const { ticket } = await store.enter(key, 0);
    const committing = store.commit(ticket, saying('hi'));
    await store.close();
    await committing;
    expect(await statusesOf(await open(path))).toEqual(['completed']);
  });

  test.each(['await store.close();', ''])('keeps no process alive (%j)', async (end) => {
    const path = newPath();
    const url = new URL('../../src/sessions/sqliteStore.ts', import.meta.url).href;
    const script = `
      const { createSqliteStore } = await import(${JSON.stringify(url)});
      const store = await createSqliteStore(${JSON.stringify({ path, limits: roomy })});
      await store.enter('agent:main:a', 0);
      ${end}`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
    onTestFinished(() => void child.kill('SIGKILL'));
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describe('operations that share a transaction', () => {
  test('count in their order: a claim that was given up and made again is held', async () => {
    const store = await open(newPath());
    const request = { scope: 's', key: 'k' };
    await store.claim(request, 'digest');
    const [, again] = await Promise.all([store.unclaim(request), store.claim(request, 'digest')]);
    expect(again).toEqual({ kind: 'ours' });
    expect(await store.claim(request, 'digest')).toEqual({ kind: 'running' });
  });

  test('fail alone', async () => {
    const store = await open(newPath());
    const { ticket } = await store.enter(key, 0);
    const { ticket: gone } = await store.enter('agent:main:gone', 0);
    await store.leave(gone, 'failed');
    const results = await Promise.allSettled([
      store.enter('agent:main:a', 0),
      store.reserve(gone, [user('hi')]),
      store.reserve(ticket, [user('hi')]),
      store.commit(gone, saying('hi')),
      store.enter('agent:main:b', 0),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(await statusesOf(store)).toEqual(['in_progress']);
  });
});

describe('the SQLite store, when it prunes,', () => {
  test('gives room back to the disk, while others go on', async () => {
    const path = newPath();
    const store = await open(path, { idleMs: 60_000 });
    const keys = Array.from({ length: 100 }, (_, at) => `agent:main:${at}`);
    await Promise.all(keys.map((one) => say(store, one, 'x'.repeat(50_000))));
    const answers = keys.map((one) => ({ scope: 's', key: one }));
    await Promise.all(answers.map((one) => store.claim(one, 'digest')));
    await Promise.all(answers.map((one) => store.keepAnswer({ ...one, sessionKey: null, answer: '1' })));
    age(path, 86_400_000);
    await say(store, key, 'stays');
    const before = statSync(path).size;
    const pruning = store.prune();
    await say(store, 'agent:main:meanwhile', 'hi');
    await pruning;
    expect((await store.list({ limit: 1000 })).sessions.map((session) => session.key)).toEqual([
      'agent:main:meanwhile',
      key,
    ]);
    expect(statSync(path).size).toBeLessThan(before / 5);
    alter(path, (database) => expect(database.prepare('SELECT * FROM claims').all()).toEqual([]));
    expect(await checkSqliteStore(path)).toEqual([]);
  });

  test('does not show what it will forget', async () => {
    const path = newPath();
    const store = await open(path, { idleMs: 60_000 });
    await say(store, key, 'old');
    age(path, 60_000);
    expect(await store.read(key)).toBeUndefined();
    expect((await store.list({ limit: 10 })).sessions).toEqual([]);
    expect(await store.enter(key, 0)).toMatchObject({ isFirst: true, turns: undefined });
    expect(await statusesOf(store)).toEqual(['in_progress']);
  });
});
