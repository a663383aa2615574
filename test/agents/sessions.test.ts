import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Runs } from '../../src/agents/run.ts';
import { deleteSession, getSession, listSessions, sessionsOfDoors, type Sessions } from '../../src/agents/sessions.ts';
import { storageBusy } from '../../src/errors.ts';
import type { SessionRecord } from '../../src/sessions/store.ts';
import { schemaValidator } from '../../tools/contractAjv.ts';
import { contract } from '../support/judge.ts';
import { createMemoryStore } from '../support/memoryStore.ts';

const record: SessionRecord = {
  key: 'agent:main:k',
  agentId: 'main',
  createdAt: 1_795_145_103_999,
  updatedAt: 1_795_145_105_001,
  turns: 1,
  bytes: 99,
  settings: { model: 'anthropic/claude' },
  records: [
    {
      id: 7,
      status: 'completed',
      createdAt: 1_795_145_103_999,
      endedAt: 1_795_145_105_001,
      model: 'anthropic/claude',
      messages: [
        { role: 'user', content: 'hi' },
        { role: 'assistant', content: 'Hello!', state: { channel: 'anthropic', data: ['signed thoughts'] } },
      ],
    },
    { id: 9, status: 'queued', createdAt: 1_795_145_105_500, endedAt: null, model: null, messages: [] },
  ],
  hasMore: false,
};

/** A store with this one session, which remembers what it was asked. */
function createFakeSessions(): Sessions & { asked: unknown[] } {
  const { records: _, hasMore: __, ...summary } = record;
  const asked: unknown[] = [];
  return {
    ...createMemoryStore(),
    asked,
    list: async (filter) => {
      asked.push(filter);
      return { sessions: [summary], next: filter.cursor === undefined ? 'next' : null };
    },
    read: async (key) => (key === record.key ? record : undefined),
    peek: async () => undefined,
    sizes: async () => [],
    delete: async (key) => key === record.key,
  };
}

const [all, stay] = [{ limit: 1000, order: 'asc' } as const, new AbortController().signal];

test('a session is shown with whole seconds, and what only its channel can read is not', async () => {
  const session = await getSession(record.key, all, createFakeSessions(), stay);
  expect(session).toEqual({
    id: 'agent:main:k',
    object: 'session',
    agent_id: 'main',
    created_at: 1_795_145_103,
    last_active_at: 1_795_145_105,
    turn_count: 1,
    bytes: 99,
    turns: [
      {
        id: 7,
        object: 'session.turn',
        status: 'completed',
        created_at: 1_795_145_103,
        ended_at: 1_795_145_105,
        model: 'anthropic/claude',
        messages: [
          { role: 'user', content: 'hi' },
          { role: 'assistant', content: 'Hello!' },
        ],
      },
      {
        id: 9,
        object: 'session.turn',
        status: 'queued',
        created_at: 1_795_145_105,
        ended_at: null,
        model: null,
        messages: [],
      },
    ],
    has_more: false,
    next_cursor: null,
  });
  expect(schemaValidator(contract, 'SessionTranscript')(session)).toBe(true);
});

test('the store is asked for what the query says, with the agent as the configuration spells it', async () => {
  const sessions = createFakeSessions();
  expect(await listSessions({ limit: 20 }, sessions)).toMatchObject({ has_more: true, next_cursor: 'next' });
  const last = await listSessions({ limit: 1, cursor: 'next', agent: 'Main' }, sessions);
  expect(last).toMatchObject({ data: [{ id: 'agent:main:k' }], has_more: false, next_cursor: null });
  expect(sessions.asked).toEqual([{ limit: 20 }, { limit: 1, cursor: 'next', agentId: 'main' }]);
});

test('a session that does not exist is neither read nor deleted', async () => {
  const missing = { kind: 'session_not_found', param: 'session_key' };
  await expect(getSession('agent:main:x', all, createFakeSessions(), stay)).rejects.toMatchObject(missing);
  await expect(deleteSession('agent:main:x', undefined, createFakeSessions())).rejects.toMatchObject(missing);
});

test('what the store cannot do is told as it says it', async () => {
  const fail = () => Promise.reject(storageBusy());
  const sessions: Sessions = { ...createMemoryStore(), list: fail, read: fail, peek: fail, delete: fail };
  const asked = [
    listSessions({ limit: 1 }, sessions),
    getSession(record.key, all, sessions, stay),
    deleteSession(record.key, undefined, sessions),
  ];
  for (const one of asked) await expect(one).rejects.toMatchObject({ kind: 'storage_busy' });
});

/** The sessions of doors before a store that is told when a reading is over. */
function startReadings() {
  const readings: PromiseWithResolvers<undefined>[] = [];
  const read = () => {
    const reading = Promise.withResolvers<undefined>();
    readings.push(reading);
    return reading.promise;
  };
  const sessions = sessionsOfDoors({ ...createMemoryStore(), read }, {} as Runs);
  return { readings, read: (signal: AbortSignal) => sessions.read(record.key, undefined, signal) };
}

test('one page is read after the other, also after one that failed', async () => {
  const { readings, read } = startReadings();
  const [first, second] = [read(stay), read(stay)];
  await setImmediate();
  expect(readings).toHaveLength(1);
  readings[0]?.reject(new Error('the disk is gone'));
  await expect(first).rejects.toThrow('the disk is gone');
  await setImmediate();
  expect(readings).toHaveLength(2);
  readings[1]?.resolve(undefined);
  expect(await second).toBeUndefined();
});

test('nothing is read for who has left meanwhile', async () => {
  const { readings, read } = startReadings();
  const leaving = new AbortController();
  const [first, second] = [read(stay), read(leaving.signal)];
  await setImmediate();
  leaving.abort();
  readings[0]?.resolve(undefined);
  await first;
  await expect(second).rejects.toMatchObject({ kind: 'client_closed_request' });
  expect(readings).toHaveLength(1);
});
