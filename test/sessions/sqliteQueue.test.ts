import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { newOwner } from '../../src/sessions/owner.ts';
import { createRetentionClock } from '../../src/sessions/retentionClock.ts';
import { createSql, type Connection, type Value } from '../../src/sessions/sqlite/database.ts';
import { Executor } from '../../src/sessions/sqlite/executor.ts';
import type { Held } from '../../src/sessions/sqlite/held.ts';
import type { Args, OperationName, Reply, Request } from '../../src/sessions/sqlite/operations.ts';
import { Queue } from '../../src/sessions/sqlite/queue.ts';
import { migrate } from '../../src/sessions/sqlite/schema.ts';
import { oldestTurns } from '../../src/sessions/store.ts';
import { roomy } from '../support/roomy.ts';

/**
 * A queue on a file, with a log of what is done to it and answered, in order.
 * @param fault the result code with which a statement fails, 0 for none
 * @param spend gives what is in reserve, if there is any
 */
function start(fault: (sql: string) => number = () => 0, spend = () => false) {
  const folder = mkdtempSync(join(tmpdir(), 'sessions-'));
  const path = join(folder, 'sessions.sqlite');
  const database = new DatabaseSync(path);
  onTestFinished(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });
  database.exec('PRAGMA journal_mode = WAL');
  migrate(database, path);
  const log: string[] = [];
  const connection: Connection = {
    get isTransaction() {
      return database.isTransaction;
    },
    exec: (sql) => database.exec(sql),
    prepare(sql) {
      const statement = database.prepare(sql);
      const step = (method: 'run' | 'all', values: Value[]) => {
        const errcode = fault(sql);
        if (errcode > 0) throw Object.assign(new Error('a fault'), { errcode });
        if (/^(BEGIN|COMMIT|ROLLBACK)\b(?! TO)/.test(sql)) log.push(sql);
        return statement[method](...values);
      };
      return {
        run: (...values) => step('run', values) as ReturnType<typeof statement.run>,
        all: (...values) => step('all', values) as unknown[],
        iterate: (...values) => statement.iterate(...values),
        get: () => statement.get(),
      };
    },
    close: () => void log.push('close'),
  };
  const held: Held = { tickets: new Map(), claims: new Map() };
  const limits = { ...roomy, maxTurns: 100, maxBytes: 1e9, idleMs: 1e9, maxAnswers: 100, maxAnswerBytes: 1e9 };
  const reserve = { isThere: () => true, take: () => {}, spend };
  const waiting = new Map<number, (reply: Reply) => void>();
  const open = () => ({ sql: createSql(connection), checkPlace: () => {}, checkVersion: () => {} });
  const queue = new Queue(
    new Executor(open, { owner: newOwner(), held, limits, clock: createRetentionClock(), reserve }, () => undefined),
    held,
    (replies) => {
      log.push(`answer ${replies.map(({ id }) => id).join()}`);
      for (const reply of replies) waiting.get(reply.id)?.(reply);
    },
  );
  let calls = 0;
  const call = <Name extends OperationName>(name: Name, args: Args<Name>): Promise<Reply> => {
    const id = ++calls;
    queue.add({ id, name, args } as Request);
    return new Promise((resolve) => waiting.set(id, resolve));
  };
  return { call, held, log, database };
}

const enter = (sessionKey: string) => ({ sessionKey, agentId: 'main', known: 0 });
const words = (turn: number, sessionKey: string, text: string) => {
  const messages = JSON.stringify([{ role: 'user', content: text }]);
  return { turn, sessionKey, messages, size: Buffer.byteLength(messages) };
};

test('what has arrived shares a transaction, and nothing of it is answered before that is written', async () => {
  const { call, log } = start();
  await Promise.all([call('enter', enter('a')), call('enter', enter('b')), call('enter', enter('a'))]);
  expect(log).toEqual(['BEGIN IMMEDIATE', 'COMMIT', 'answer 1,2,3']);
});

test('when the transaction cannot be written, each is done alone, and places that were not taken are not held', async () => {
  let commits = 0;
  const { call, log, held } = start((sql) => (sql === 'COMMIT' && ++commits <= 2 ? 778 : 0));
  const replies = await Promise.all([call('enter', enter('a')), call('enter', enter('b'))]);
  expect(replies).toMatchObject([{ failure: { kind: 'storage_full' } }, { answer: { isFirst: true } }]);
  expect([...held.tickets.values()]).toEqual(['b']);
  expect(log.join()).toBe('BEGIN IMMEDIATE,ROLLBACK,BEGIN IMMEDIATE,ROLLBACK,answer 1,BEGIN IMMEDIATE,COMMIT,answer 2');
});

test('of an operation that fails half-way nothing is left, and those that came with it are done', async () => {
  let fails = 1;
  const { call } = start((sql) => (sql.startsWith('UPDATE sessions SET turns = turns + 1') && fails-- > 0 ? 1 : 0));
  await call('enter', enter('a'));
  const outcome = { ...words(1, 'a', 'hi'), after: 0, model: 'm', continues: false };
  const replies = await Promise.all([call('commit', outcome), call('enter', enter('b'))]);
  expect(replies).toMatchObject([{ failure: { kind: 'storage_unavailable' } }, { answer: { isFirst: true } }]);
  expect(await call('read', { sessionKey: 'a', ...oldestTurns })).toMatchObject({
    answer: { records: [{ status: 'in_progress' }] },
  });
});

test('a file that may not grow is full for those that need room, not for others, and goes on when it may', async () => {
  const { call, database } = start();
  const turn = 1;
  await call('enter', enter('a'));
  const { page_count: pages } = database.prepare('PRAGMA page_count').get() as { page_count: number };
  database.exec(`PRAGMA max_page_count = ${pages + 2}`);
  const large = words(turn, 'a', 'x'.repeat(100_000));
  const full = { failure: { kind: 'storage_full' } };
  const replies = await Promise.all([call('enter', enter('b')), call('reserve', large), call('enter', enter('c'))]);
  expect(replies).toMatchObject([{ answer: { isFirst: true } }, full, { answer: { isFirst: true } }]);
  expect(await call('read', { sessionKey: 'a', ...oldestTurns })).toMatchObject({
    answer: { records: [{ messages: null }] },
  });
  database.exec('PRAGMA max_page_count = 1000000');
  expect(await call('reserve', large)).toHaveProperty('answer');
  expect(await call('read', { sessionKey: 'a', ...oldestTurns })).toMatchObject({
    answer: { records: [{ messages: large.messages }] },
  });
  expect(
    database
      .prepare('PRAGMA integrity_check')
      .all()
      .map((row) => row['integrity_check']),
  ).toEqual(['ok']);
});

test.each([
  [10, 'storage_unavailable', true],
  [11, 'storage_damaged', true],
  [26, 'storage_damaged', true],
  [13, 'storage_full', false],
  [778, 'storage_full', false],
  [1, 'storage_unavailable', false],
])('after an error %i, which is %s, the file is opened anew: %s', async (errcode, kind, isReopened) => {
  let fails = 1;
  const { call, log } = start((sql) => (sql.startsWith('SELECT id, updated_at') && fails-- > 0 ? errcode : 0));
  expect(await call('enter', enter('a'))).toMatchObject({ failure: { kind } });
  expect(await call('enter', enter('a'))).toMatchObject({ answer: { isFirst: true } });
  expect(log.includes('close')).toBe(isReopened);
});

test('reading many pages keeps nobody waiting who writes: each turn of the thread reads one', async () => {
  const { call, log } = start();
  await call('enter', enter('a'));
  log.length = 0;
  const reads = Array.from({ length: 5 }, () => call('read', { sessionKey: 'a', ...oldestTurns }));
  await reads[0];
  await call('enter', enter('b'));
  await Promise.all(reads);
  const written = log.indexOf('answer 7');
  expect(written).toBeGreaterThan(-1);
  expect(written).toBeLessThan(log.indexOf('answer 6'));
});

test.each([
  ['COMMIT', 13],
  ['DELETE FROM turns', 13],
  ['DELETE FROM turns', 778],
])(
  'what deletes gets what is in reserve when the disk is full at %s (%i), and nobody else',
  async (statement, errcode) => {
    let isFull = false;
    let spent = 0;
    const spend = () => {
      spent++;
      isFull = false;
      return true;
    };
    const { call } = start((sql) => (isFull && sql.startsWith(statement) ? errcode : 0), spend);
    await call('enter', enter('a'));
    isFull = true;
    await call('enter', enter('b'));
    expect([spent, isFull]).toEqual([0, true]);
    expect(await call('delete', { sessionKey: 'a' })).toMatchObject({ answer: true });
    expect(spent).toBe(1);
    expect(await call('read', { sessionKey: 'a', ...oldestTurns })).toMatchObject({ answer: undefined });
  },
);

test('what deletes has a transaction of its own, also among others, and is refused when there is nothing in reserve', async () => {
  const { call, log } = start((sql) => (sql.startsWith('DELETE FROM sessions') ? 13 : 0));
  const calls = [call('enter', enter('a')), call('delete', { sessionKey: 'a' }), call('enter', enter('b'))];
  expect(await Promise.all(calls)).toMatchObject([
    { answer: { isFirst: true } },
    { failure: { kind: 'storage_full' } },
    { answer: { isFirst: true } },
  ]);
  expect(log.filter((line) => line.startsWith('answer'))).toEqual(['answer 1', 'answer 2', 'answer 3']);
});
