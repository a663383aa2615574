/** What every store promises, whatever it keeps its sessions in: the comments of the interface as tests. */
import * as fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ChatMessage } from '../../src/contract.ts';
import { parseExactly, toExactJson } from '../../src/exactJson.ts';
import {
  agentIdOf,
  keptAnswerMs,
  leaseMs,
  maxPageBytes,
  maxWaiting,
  type Outcome,
  type SessionRecord,
  type SessionStore,
  type StoreLimits,
  type Ticket,
  type Turns,
} from '../../src/sessions/store.ts';
import type { StoredMessage } from '../../src/sessions/transcript.ts';
import { compareWithModel, steps } from './storeModel.ts';

/** Where the stores of one test keep their sessions. */
export interface StoreData {
  /** Opens another store on the same data, as another process would. The suite closes what it opens. */
  open(): Promise<SessionStore>;
  /**
   * Makes the data as if so many milliseconds had passed without a sign of life from any store: takes them off all times that are kept, those of the
   * leases too; a negative number sets the clock back.
   */
  age(ms: number): Promise<void>;
}

/** @param limits those that the test is about; the others are to be large. */
export type MakeStoreData = (options?: { limits?: Partial<StoreLimits> }) => Promise<StoreData>;

const key = 'agent:main:support';
const user = (content: string): ChatMessage => ({ role: 'user', content });
const assistant = (content: string): ChatMessage => ({ role: 'assistant', content });
const result = (content: string): ChatMessage => ({ role: 'tool', tool_call_id: 'c1', content });
const call: ChatMessage = {
  role: 'assistant',
  content: null,
  tool_calls: [{ id: 'c1', type: 'function', function: { name: 'f', arguments: '{}' } }],
};

const strangeText =
  'quotes \' " ` $1 ? and \\ \\u0000 and \u0000 and \u2028 and é e\u0301 and 😀 and \ud83d and \udc00 -- ;';

/** One message of each shape that is remembered, with the characters and values that storage gets wrong. */
const everyKind: StoredMessage[] = [
  user('plain'),
  user(''),
  user(strangeText),
  user("'); DROP TABLE turns; --"),
  {
    role: 'user',
    content: [
      { type: 'text', text: 'look' },
      { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA', detail: null } },
    ],
    name: null,
  },
  {
    role: 'assistant',
    content: null,
    refusal: null,
    tool_calls: [
      { id: 'c1', type: 'function', function: { name: 'f', arguments: '{"a": 1e400, "b": 12345678901234567890}' } },
      { id: 'c2', type: 'custom', custom: { name: 'g', input: 'select 1' } },
    ],
    state: { channel: 'anthropic', data: [{ type: 'thinking', thinking: strangeText, signature: 'c2ln' }, null, 0.1] },
  },
  { role: 'tool', tool_call_id: 'c1', content: [{ type: 'text', text: '1' }] },
  { role: 'tool', tool_call_id: 'c2', content: null },
  { role: 'function', name: 'f', content: 'old' },
  Object.assign(user('unknown fields'), { x_vendor: { nested: [1, -0.5, 1e21, 5e-324, null, true, 'a', {}] } }),
  JSON.parse(
    '{"role": "user", "content": "x", "__proto__": {"a": 1}, "constructor": {"prototype": []}}',
  ) as ChatMessage,
  assistant('done'),
];

/** Any well-formed text without NUL is a key: what the grammar of the wire allows is not the store's business. */
const strangeKeys = [
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
  'null',
  'agent:main:a',
  'agent:main:a ',
  'agent:main:A',
  'agent:main:a/..',
  'agent:main:a%',
  'agent:main:a_',
  'agent:main:%',
  'agent:main:_',
  'agent:main:*',
  "agent:main:'; DROP TABLE turns; --",
  'agent:main:"',
  'agent:main:\\',
  'agent:main:\n',
  'agent:main:é',
  'agent:main:e\u0301',
  'agent:main:\u2028',
  'agent:main:😀',
  'agent:main:1',
  'agent:main:01',
  'agent:main:1.0',
  `agent:main:${'k'.repeat(256)}`,
  `agent:main:${'k'.repeat(255)}`,
];

const lost = { kind: 'session_lost' };

/** @param make new, empty data; called once for each test, which it may give its cleaning to (`onTestFinished`) */
export function storeConformance(name: string, make: MakeStoreData): void {
  async function makeData(limits: Partial<StoreLimits> = {}) {
    const data = await make({ limits });
    const opened = new Set<SessionStore>();
    onTestFinished(async () => void (await Promise.all([...opened].map((store) => store.close()))));
    return {
      async open(): Promise<SessionStore> {
        const store = await data.open();
        opened.add(store);
        return store;
      },
      async close(store: SessionStore): Promise<void> {
        opened.delete(store);
        await store.close();
      },
      age: (ms: number): Promise<void> => data.age(ms),
    };
  }

  const makeStore = async (limits?: Partial<StoreLimits>) => (await makeData(limits)).open();

  describe(`${name}, as every store,`, () => {
    describe('gives the lane of a session', () => {
      test('to the first, then to those that wait, in the order of their calls', async () => {
        const store = await makeStore();
        const entered = await Promise.all(Array.from({ length: 9 }, () => store.enter(key, 0)));
        expect(entered.map(({ isFirst }) => isFirst)).toEqual([true, ...Array.from({ length: 8 }, () => false)]);
        const tickets = entered.map(({ ticket }) => ticket);
        expect(tickets.map(({ turn }) => turn)).toEqual(tickets.map(({ turn }) => turn).toSorted((a, b) => a - b));
        for (const [at, ticket] of tickets.entries()) {
          const places = await Promise.all(tickets.slice(at).map((one) => store.look(one, 0)));
          expect(places.map(({ isFirst }) => isFirst)).toEqual(places.map((_, index) => index === 0));
          await store.leave(ticket, 'failed');
        }
      });

      test('to one of those that look at the same time', async () => {
        const store = await makeStore();
        const entered = await Promise.all(Array.from({ length: 5 }, () => store.enter(key, 0)));
        const [running, ...waiting] = entered.map(({ ticket }) => ticket);
        await store.leave(running as Ticket, 'failed');
        const places = await Promise.all(waiting.toReversed().map((ticket) => store.look(ticket, 0)));
        expect(places.map(({ isFirst }) => isFirst)).toEqual([false, false, false, true]);
      });

      test('to one run, whatever other sessions do', async () => {
        const store = await makeStore();
        const keys = [...new Set([...strangeKeys, ...Array.from({ length: 50 }, (_, at) => `agent:main:many-${at}`)])];
        const entered = await Promise.all(keys.map((one) => store.enter(one, 0)));
        expect(entered.every(({ isFirst }) => isFirst)).toBe(true);
        expect(entered.map(({ ticket }) => ticket.sessionKey)).toEqual(keys);
        const waiting = await Promise.all(keys.map((one) => store.enter(one, 0)));
        expect(waiting.some(({ isFirst }) => isFirst)).toBe(false);
      });

      test('to it for as long as it looks', async () => {
        const store = await makeStore();
        const { ticket } = await first(store, key);
        const waiting = await store.enter(key, 0);
        expect(await store.look(ticket, 0)).toEqual({ isFirst: true, turns: undefined });
        expect(await store.look(ticket, 0)).toEqual({ isFirst: true, turns: undefined });
        expect(await store.look(waiting.ticket, 0)).toMatchObject({ isFirst: false });
      });

      test('to the next when the first has committed', async () => {
        const store = await makeStore();
        const { ticket } = await first(store, key);
        const waiting = await store.enter(key, 0);
        await store.commit(ticket, outcome([user('1'), assistant('one')]));
        const place = await store.look(waiting.ticket, 0);
        expect(place).toMatchObject({ isFirst: true, turns: [{ id: ticket.turn }] });
      });

      test('not to one that left while it waited', async () => {
        const store = await makeStore();
        const { ticket } = await first(store, key);
        const [left, last] = [await store.enter(key, 0), await store.enter(key, 0)];
        await store.leave(left.ticket, 'interrupted');
        expect(await store.look(last.ticket, 0)).toMatchObject({ isFirst: false });
        await store.leave(ticket, 'failed');
        await expect(store.look(left.ticket, 0)).rejects.toMatchObject(lost);
        expect(await store.look(last.ticket, 0)).toMatchObject({ isFirst: true });
      });

      test('not to one that comes while another waits', async () => {
        const store = await makeStore();
        const { ticket } = await first(store, key);
        const waiting = await store.enter(key, 0);
        await store.leave(ticket, 'failed');
        const late = await store.enter(key, 0);
        expect(late.isFirst).toBe(false);
        expect(await store.look(late.ticket, 0)).toMatchObject({ isFirst: false });
        expect(await store.look(waiting.ticket, 0)).toMatchObject({ isFirst: true });
      });

      test('to no more than may wait', async () => {
        const store = await makeStore();
        const { ticket } = await first(store, key);
        const waiting = await Promise.all(Array.from({ length: maxWaiting }, () => store.enter(key, 0)));
        await expect(store.enter(key, 0)).rejects.toMatchObject({
          kind: 'session_busy',
          retryAfterMs: 1000,
          message: expect.stringContaining(`'${key}' has ${maxWaiting} waiting runs`) as string,
        });
        await first(store, 'agent:main:other');
        await store.leave(waiting[3]?.ticket as Ticket, 'interrupted');
        expect(await store.enter(key, 0)).toMatchObject({ isFirst: false });
        await expect(store.enter(key, 0)).rejects.toMatchObject({ kind: 'session_busy' });
        await store.leave(ticket, 'failed');
        expect(await store.look(waiting[0]?.ticket as Ticket, 0)).toMatchObject({ isFirst: true });
        expect(await store.enter(key, 0)).toMatchObject({ isFirst: false });
      });

      test('to no more than may wait when all come at once', async () => {
        const store = await makeStore();
        const entered = await Promise.allSettled(Array.from({ length: 30 }, () => store.enter(key, 0)));
        const [let_in, refused] = [
          entered.filter((one) => one.status === 'fulfilled'),
          entered.filter((one) => one.status === 'rejected'),
        ];
        expect(let_in.map(({ value }) => value.isFirst).filter(Boolean)).toHaveLength(1);
        expect(let_in).toHaveLength(1 + maxWaiting);
        for (const { reason } of refused) expect(reason).toMatchObject({ kind: 'session_busy' });
      });

      test('and says who is before', async () => {
        const store = await makeStore();
        await first(store, key);
        const waiting = await store.enter(key, 0);
        expect(waiting).toMatchObject({ isFirst: false, behindOurs: true });
        expect(await store.look(waiting.ticket, 0)).toEqual({ isFirst: false, behindOurs: true });
      });
    });

    describe('numbers turns', () => {
      test('upwards, and never uses a number again', async () => {
        const data = await makeData();
        const store = await data.open();
        const ids: number[] = [];
        const enter = async (one: SessionStore) => {
          const { ticket } = await first(one, key);
          ids.push(ticket.turn);
          return ticket;
        };
        await store.leave(await enter(store), 'failed');
        await store.commit(await enter(store), outcome([user('1')]));
        await reserveAndLeave(store, await enter(store), [user('2')], 'failed');
        await store.delete(key);
        await store.leave(await enter(store), 'failed');
        await store.commit(await enter(store), outcome([user('3')]));
        await store.delete(key);
        await data.close(store);
        const again = await data.open();
        await again.commit(await enter(again), outcome([user('4')]));
        await enter(again);
        expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
        expect(ids.every((id) => Number.isSafeInteger(id) && id > 0)).toBe(true);
      });
    });

    describe('gives the turns', () => {
      test('as they were committed, message by message', async () => {
        const store = await makeStore();
        const { turn, size } = await commit(store, key, everyKind);
        expect(size).toBe(Buffer.byteLength(JSON.stringify(everyKind)));
        for (const _ of [1, 2]) expect(await turnsOf(store, key)).toEqual([{ id: turn, messages: everyKind, size }]);
        expect((await store.read(key))?.records).toMatchObject([{ id: turn, messages: everyKind }]);
      });

      test('as they were written, with numbers and keys that JavaScript changes', async () => {
        const data = await makeData();
        const text =
          '[{"role":"user","content":"1","x":{"2":[1.0,-0,1e400],"1":12345678901234567890,"a":9007199254740993}}]';
        const writer = await data.open();
        const { size } = await commit(writer, key, parseExactly(text) as ChatMessage[]);
        await data.close(writer);
        const store = await data.open();
        const [turn] = await turnsOf(store, key);
        const record = (await store.read(key))?.records[0];
        expect([size, toExactJson(turn?.messages), toExactJson(record?.messages)]).toEqual([text.length, text, text]);
      });

      test('one after the other', async () => {
        const store = await makeStore();
        const ids: number[] = [];
        for (const text of ['1', '2', '3']) ids.push((await commit(store, key, [user(text), assistant(text)])).turn);
        expect(ids).toEqual(ids.toSorted((a, b) => a - b));
        const turns = await turnsOf(store, key);
        expect(turns.map(({ id }) => id)).toEqual(ids);
        expect(saidIn(turns)).toEqual(['1', '1', '2', '2', '3', '3']);
      });

      test('without those that were edited away', async () => {
        const store = await makeStore();
        const [one] = [await commit(store, key, [user('1')]), await commit(store, key, [user('2')])];
        await commit(store, key, [user('3')]);
        expect(await commit(store, key, [user('other 2')], one.turn)).toMatchObject({ forgotten: 0 });
        expect(saidIn(await turnsOf(store, key))).toEqual(['1', 'other 2']);
        await commit(store, key, [user('anew')], 0);
        expect(saidIn(await turnsOf(store, key))).toEqual(['anew']);
        expect(await store.read(key)).toMatchObject({ turns: 1, records: [{ status: 'completed' }] });
      });

      test('when they are others than those known, and only then', async () => {
        const store = await makeStore();
        const gives = async (known: number) => {
          const { ticket, turns } = await first(store, key, known);
          expect(await store.look(ticket, known)).toEqual({ isFirst: true, turns });
          await store.leave(ticket, 'failed');
          return turns && saidIn(turns);
        };
        expect(await gives(0)).toBeUndefined();
        expect(await gives(12_345)).toEqual([]);
        const one = await commit(store, key, [user('1')]);
        expect(await gives(one.turn)).toBeUndefined();
        expect(await gives(0)).toEqual(['1']);
        const two = await commit(store, key, [user('2')]);
        expect(await gives(two.turn)).toBeUndefined();
        expect(await gives(one.turn)).toEqual(['1', '2']);
        expect(await gives(two.turn + 1000)).toEqual(['1', '2']);
        const three = await commit(store, key, [user('3')], one.turn);
        expect(await gives(three.turn)).toBeUndefined();
        expect(await gives(two.turn)).toEqual(['1', '3']);
        expect(await gives(one.turn)).toEqual(['1', '3']);
        await store.delete(key);
        expect(await gives(three.turn)).toEqual([]);
        expect(await gives(0)).toBeUndefined();
      });

      test('that came in while a run waited', async () => {
        const store = await makeStore();
        const { ticket } = await first(store, key);
        const waiting = await store.enter(key, 0);
        await store.commit(ticket, outcome([user('1')]));
        expect(await store.look(waiting.ticket, ticket.turn)).toEqual({ isFirst: true, turns: undefined });
        expect(await store.look(waiting.ticket, 0)).toMatchObject({ isFirst: true, turns: [{ id: ticket.turn }] });
      });

      test('so that they never change under their reader', async () => {
        const store = await makeStore();
        const one = await commit(store, key, [user('1'), assistant('one')]);
        const [turns, record] = [await turnsOf(store, key), await store.read(key)];
        const before = structuredClone([turns, record]);
        await commit(store, key, [user('2')], one.turn);
        await commit(store, key, [user('3')], 0);
        await store.delete(key);
        expect([turns, record]).toEqual(before);
      });

      test('whatever the caller does with its messages, and a reader with what it got', async () => {
        const store = await makeStore();
        const messages = [user('1')];
        const { ticket } = await first(store, key);
        await store.reserve(ticket, messages);
        messages.push(user('not asked'));
        expect((await store.read(key))?.records[0]?.messages).toEqual([user('1')]);
        messages.pop();
        await store.commit(ticket, outcome(messages));
        messages.push(user('not said'));
        Object.assign(messages[0] as ChatMessage, { content: 'changed' });
        const turns = await turnsOf(store, key);
        Object.assign(turns[0]?.messages[0] as ChatMessage, { content: 'changed' });
        expect(saidIn(await turnsOf(store, key))).toEqual(['1']);
      });

      test('of a session and of no other, whatever their keys', async () => {
        const store = await makeStore();
        for (const one of strangeKeys) expect(await turnsOf(store, one)).toEqual([]);
        await Promise.all(strangeKeys.map((one) => commit(store, one, [user(`said in ${one}`)])));
        await Promise.all(strangeKeys.map((one) => commit(store, one, [assistant(`answered in ${one}`)])));
        for (const one of strangeKeys) {
          expect(saidIn(await turnsOf(store, one))).toEqual([`said in ${one}`, `answered in ${one}`]);
          expect(await store.read(one)).toMatchObject({ key: one, agentId: agentIdOf(one), turns: 2 });
        }
        expect(await turnsOf(store, key)).toEqual([]);
        const listed = await listAll(store, 7);
        expect(listed.toSorted()).toEqual(strangeKeys.toSorted());
        for (const one of strangeKeys) {
          expect(await store.delete(one)).toBe(true);
          expect(await store.read(one)).toBeUndefined();
        }
        expect(await store.list({ limit: 10 })).toEqual({ sessions: [], next: null });
      });

      test('however many there are', async () => {
        const store = await makeStore();
        for (let at = 0; at < 300; at++) await commit(store, key, [user(`${at}`), assistant('x'.repeat(500))]);
        const turns = await turnsOf(store, key);
        expect(turns.map(({ messages }) => messages[0]?.content)).toEqual(
          Array.from({ length: 300 }, (_, at) => `${at}`),
        );
      });

      test('however large they are', async () => {
        const store = await makeStore();
        const large = [user('😀'.repeat(1_250_000)), assistant('ok')];
        const many = Array.from({ length: 2000 }, (_, at) => user(`${at} ${'x'.repeat(500)}`));
        const { size } = await commit(store, key, large);
        expect(size).toBeGreaterThan(5_000_000);
        await commit(store, key, many);
        const turns = await turnsOf(store, key);
        // Compared as text: a failing comparison of such objects would take longer than the test may.
        expect(JSON.stringify(turns.map(({ messages }) => messages)) === JSON.stringify([large, many])).toBe(true);
      });
    });

    describe('keeps a turn whole or not at all', () => {
      test('what a run was asked is shown while it goes on, and is no turn', async () => {
        const store = await makeStore();
        const { ticket } = await first(store, key);
        await store.reserve(ticket, [user('1')]);
        const waiting = await store.enter(key, 0);
        const record = await store.read(key);
        expect(record).toMatchObject({ key, agentId: 'main', turns: 0, bytes: 0 });
        const { createdAt } = record?.records[0] ?? {};
        expect(record?.records[0]).toEqual({
          id: ticket.turn,
          status: 'in_progress',
          createdAt,
          endedAt: null,
          model: null,
          messages: [user('1')],
        });
        expect(record?.records[1]).toMatchObject({
          id: waiting.ticket.turn,
          status: 'queued',
          endedAt: null,
          messages: [],
        });
      });

      test('a committed turn is what its outcome says, not what was reserved', async () => {
        const store = await makeStore();
        const { ticket } = await first(store, key);
        await store.reserve(ticket, [user('1')]);
        await store.commit(ticket, { after: 0, messages: [user('1'), assistant('one')], model: 'fake/ü "model"' });
        const record = await store.read(key);
        expect(record?.records).toMatchObject([
          { id: ticket.turn, status: 'completed', model: 'fake/ü "model"', messages: [user('1'), assistant('one')] },
        ]);
        expect(record).toMatchObject({
          turns: 1,
          bytes: Buffer.byteLength(JSON.stringify([user('1'), assistant('one')])),
        });
        expect(record?.records[0]?.endedAt).toBeGreaterThanOrEqual(record?.records[0]?.createdAt ?? Infinity);
      });

      test('a turn may be committed without having been reserved', async () => {
        const store = await makeStore();
        await commit(store, key, [user('1')]);
        expect(saidIn(await turnsOf(store, key))).toEqual(['1']);
      });

      test.each(['failed', 'interrupted'] as const)('a %s turn is shown, and never given', async (status) => {
        const store = await makeStore();
        const one = await commit(store, key, [user('1')]);
        const { ticket } = await first(store, key);
        await reserveAndLeave(store, ticket, [user('2')], status);
        expect(await turnsOf(store, key)).toMatchObject([{ id: one.turn }]);
        const { turns } = await first(store, key, one.turn);
        expect(turns).toBeUndefined();
        const record = await store.read(key);
        expect(record).toMatchObject({ turns: 1, bytes: one.size });
        expect(record?.records.slice(0, 2)).toMatchObject([
          { id: one.turn, status: 'completed' },
          { id: ticket.turn, status, model: null, messages: [user('2')] },
        ]);
        expect(record?.records[1]?.endedAt).toBeGreaterThanOrEqual(record?.records[1]?.createdAt ?? Infinity);
      });

      test('a session in which nothing ended well is shown, with no turns', async () => {
        const store = await makeStore();
        const { ticket } = await first(store, key);
        await reserveAndLeave(store, ticket, [user('1')], 'failed');
        expect(await turnsOf(store, key)).toEqual([]);
        expect(await store.read(key)).toMatchObject({ turns: 0, bytes: 0, records: [{ status: 'failed' }] });
        expect(await store.list({ limit: 10 })).toMatchObject({ sessions: [{ key, turns: 0, bytes: 0 }], next: null });
        expect(await store.delete(key)).toBe(true);
      });

      test('the ten newest turns that did not end well are shown', async () => {
        const store = await makeStore();
        const one = await commit(store, key, [user('kept')]);
        for (let at = 0; at < 13; at++) {
          const { ticket } = await first(store, key);
          await reserveAndLeave(store, ticket, [user(`${at}`)], at % 2 ? 'failed' : 'interrupted');
        }
        const records = (await store.read(key))?.records ?? [];
        const said = records.map(({ messages }) => messages[0]?.content);
        expect(said).toEqual(['kept', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
        expect(saidIn(await turnsOf(store, key))).toEqual(['kept']);
        await commit(store, key, [user('next')], one.turn);
        const later = (await store.read(key))?.records ?? [];
        expect(later.map(({ messages }) => messages[0]?.content)).toEqual([...said, 'next']);
      });

      test('a refused run leaves nothing', async () => {
        const store = await makeStore();
        const { ticket } = await first(store, key);
        const waiting = await store.enter(key, 0);
        await store.leave(waiting.ticket, 'interrupted');
        await store.leave(ticket, 'failed');
        expect(await store.read(key)).toBeUndefined();
        expect(await store.list({ limit: 10 })).toEqual({ sessions: [], next: null });
        expect(await store.delete(key)).toBe(false);
        const one = await commit(store, key, [user('1')]);
        await store.leave((await first(store, key)).ticket, 'failed');
        expect((await store.read(key))?.records.map(({ id }) => id)).toEqual([one.turn]);
      });

      test('a turn is committed once', async () => {
        const store = await makeStore();
        const { ticket } = await first(store, key);
        await store.commit(ticket, outcome([user('1')]));
        await expect(store.commit(ticket, outcome([user('again')], ticket.turn))).rejects.toMatchObject(lost);
        await expect(store.reserve(ticket, [user('again')])).rejects.toMatchObject(lost);
        await expect(store.look(ticket, 0)).rejects.toMatchObject(lost);
        expect(saidIn(await turnsOf(store, key))).toEqual(['1']);
      });

      test('of two commits of one turn at the same time one counts', async () => {
        const store = await makeStore();
        const { ticket } = await first(store, key);
        const commits = ['a', 'b'].map((text) => store.commit(ticket, outcome([user(text)])));
        const settled = await Promise.allSettled(commits);
        expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
        expect(settled.find((one) => one.status === 'rejected')?.reason).toMatchObject(lost);
        expect(saidIn(await turnsOf(store, key))).toEqual([settled[0]?.status === 'fulfilled' ? 'a' : 'b']);
      });

      test('leaving after the commit takes nothing back', async () => {
        const store = await makeStore();
        const { ticket } = await first(store, key);
        await store.reserve(ticket, [user('1')]);
        await store.commit(ticket, outcome([user('1'), assistant('one')]));
        await store.leave(ticket, 'failed');
        expect(saidIn(await turnsOf(store, key))).toEqual(['1', 'one']);
        expect((await store.read(key))?.records).toMatchObject([{ status: 'completed', model: 'fake/model' }]);
      });

      test('who left is out', async () => {
        const store = await makeStore();
        const { ticket } = await first(store, key);
        await reserveAndLeave(store, ticket, [user('1')], 'failed');
        await expect(store.reserve(ticket, [user('late')])).rejects.toMatchObject(lost);
        await expect(store.commit(ticket, outcome([user('late')]))).rejects.toMatchObject(lost);
        await expect(store.look(ticket, 0)).rejects.toMatchObject(lost);
        await store.leave(ticket, 'interrupted');
        expect((await store.read(key))?.records).toMatchObject([{ status: 'failed', messages: [user('1')] }]);
      });

      test('who waits may neither reserve nor commit', async () => {
        const store = await makeStore();
        const one = await commit(store, key, [user('1')]);
        const { ticket } = await first(store, key);
        await store.reserve(ticket, [user('2')]);
        const [a, b] = [await store.enter(key, 0), await store.enter(key, 0)];
        await expect(store.reserve(a.ticket, [user('too early')])).rejects.toMatchObject(lost);
        await expect(store.commit(b.ticket, outcome([user('too early')], 0))).rejects.toMatchObject(lost);
        await store.commit(ticket, outcome([user('2')], one.turn));
        await Promise.all([a, b].map((waiting) => store.leave(waiting.ticket, 'failed')));
        expect(saidIn(await turnsOf(store, key))).toEqual(['1', '2']);
        expect((await store.read(key))?.records).toHaveLength(2);
      });

      test('a ticket that never was is lost', async () => {
        const store = await makeStore();
        const one = await commit(store, key, [user('1')]);
        for (const ticket of [
          { sessionKey: key, turn: one.turn + 1000 },
          { sessionKey: key, turn: one.turn },
          { sessionKey: 'agent:main:other', turn: one.turn },
        ]) {
          await expect(store.look(ticket, 0)).rejects.toMatchObject(lost);
          await expect(store.reserve(ticket, [user('x')])).rejects.toMatchObject(lost);
          await expect(store.commit(ticket, outcome([user('x')]))).rejects.toMatchObject(lost);
          await store.leave(ticket, 'failed');
        }
        expect(await store.read(key)).toMatchObject({ turns: 1, records: [{ status: 'completed' }] });
        expect(await store.read('agent:main:other')).toBeUndefined();
      });

      test('a ticket of one session is none of another', async () => {
        const store = await makeStore();
        const { ticket } = await first(store, key);
        const stolen = { sessionKey: 'agent:main:other', turn: ticket.turn };
        await expect(store.commit(stolen, outcome([user('x')]))).rejects.toMatchObject(lost);
        await store.leave(stolen, 'failed');
        expect(await store.look(ticket, 0)).toMatchObject({ isFirst: true });
      });
    });

    describe('keeps within its limits', () => {
      test('by forgetting the oldest turns beyond their number', async () => {
        const store = await makeStore({ maxTurns: 3 });
        const forgotten: number[] = [];
        for (const text of ['1', '2', '3', '4', '5'])
          forgotten.push((await commit(store, key, [user(text)])).forgotten);
        expect(forgotten).toEqual([0, 0, 0, 1, 1]);
        expect(saidIn(await turnsOf(store, key))).toEqual(['3', '4', '5']);
        expect((await store.read(key))?.records).toHaveLength(3);
        expect(await store.read(key)).toMatchObject({ turns: 3 });
        await commit(store, 'agent:main:other', [user('1')]);
        expect(saidIn(await turnsOf(store, key))).toHaveLength(3);
      });

      test('by forgetting the oldest turns beyond their bytes', async () => {
        const message = (letter: string) => [user(letter.repeat(100))];
        const size = Buffer.byteLength(JSON.stringify(message('a')));
        const store = await makeStore({ maxBytes: 3 * size });
        for (const letter of ['a', 'b', 'c']) {
          expect(await commit(store, key, message(letter))).toMatchObject({ size, forgotten: 0 });
        }
        expect(await store.read(key)).toMatchObject({ turns: 3, bytes: 3 * size });
        expect(await commit(store, key, message('d'))).toMatchObject({ forgotten: 1 });
        expect(await commit(store, key, [user('e'.repeat(101))])).toMatchObject({ size: size + 1, forgotten: 2 });
        expect(await store.read(key)).toMatchObject({ turns: 2, bytes: 2 * size + 1 });
      });

      test('counting bytes, not characters', async () => {
        const message = [user('ü'.repeat(100))];
        const size = Buffer.byteLength(JSON.stringify(message));
        const store = await makeStore({ maxBytes: 2 * size - 1 });
        await commit(store, key, message);
        expect(await commit(store, key, message)).toMatchObject({ size, forgotten: 1 });
      });

      test('but keeps the turn itself, however large', async () => {
        const store = await makeStore({ maxBytes: 10, maxTurns: 1 });
        expect(await commit(store, key, [user('1'.repeat(1000))])).toMatchObject({ forgotten: 0 });
        expect(await commit(store, key, [user('2'.repeat(1000))])).toMatchObject({ forgotten: 1 });
        expect(saidIn(await turnsOf(store, key))).toEqual(['2'.repeat(1000)]);
      });

      test('together with tool results, whose calls they follow', async () => {
        const store = await makeStore({ maxTurns: 2 });
        await commit(store, key, [user('1'), call]);
        await commit(store, key, [result('of 1'), assistant('one')]);
        expect(await commit(store, key, [user('2'), assistant('two')])).toMatchObject({ forgotten: 2 });
        expect(saidIn(await turnsOf(store, key))).toEqual(['2', 'two']);
        const wholeChain = [user('3'), call, result('of 3'), assistant('three')];
        for (const forgotten of [0, 1, 1]) expect(await commit(store, key, wholeChain)).toMatchObject({ forgotten });
      });

      test('but keeps the calls that the turn itself has the results of', async () => {
        const store = await makeStore({ maxTurns: 1 });
        await commit(store, key, [user('1'), call]);
        expect(await commit(store, key, [result('of 1'), call])).toMatchObject({ forgotten: 0 });
        expect(await commit(store, key, [result('of 2'), assistant('done')])).toMatchObject({ forgotten: 0 });
        expect(saidIn(await turnsOf(store, key))).toEqual(['1', null, 'of 1', null, 'of 2', 'done']);
        expect(await commit(store, key, [user('next')])).toMatchObject({ forgotten: 3 });
        expect(saidIn(await turnsOf(store, key))).toEqual(['next']);
      });

      test('and counts neither what was edited away nor what did not end well', async () => {
        const store = await makeStore({ maxTurns: 2 });
        const one = await commit(store, key, [user('1')]);
        await commit(store, key, [user('2')]);
        await reserveAndLeave(store, (await first(store, key)).ticket, [user('failed')], 'failed');
        expect(await commit(store, key, [user('other 2')], one.turn)).toMatchObject({ forgotten: 0 });
        expect(saidIn(await turnsOf(store, key))).toEqual(['1', 'other 2']);
      });
    });

    describe('with another store on the same data', () => {
      test('gives one lane, in the order of the calls to both', async () => {
        const { stores, a, b } = await makeTwo();
        const entered = [];
        for (const store of [a, b, b, a, b, a, a]) entered.push({ store, ...(await store.enter(key, 0)) });
        expect(entered.map(({ isFirst }) => isFirst)).toEqual([true, false, false, false, false, false, false]);
        const ids = entered.map(({ ticket }) => ticket.turn);
        expect(ids).toEqual(ids.toSorted((x, y) => x - y));
        expect(entered[1]).toMatchObject({ behindOurs: false });
        for (const [at, { store, ticket }] of entered.entries()) {
          const places = await Promise.all(entered.slice(at).map((one) => one.store.look(one.ticket, 0)));
          expect(places.map(({ isFirst }) => isFirst)).toEqual(places.map((_, index) => index === 0));
          await store.commit(ticket, outcome([user(`${at}`)], ticket.turn - 1));
        }
        for (const store of stores)
          expect(saidIn(await turnsOf(store, key))).toEqual(['0', '1', '2', '3', '4', '5', '6']);
      });

      test('gives one lane to all that come at once, and lets no more wait than may', async () => {
        const { stores } = await makeTwo();
        const calls = Array.from({ length: 24 }, (_, at) => stores[at % 2] as SessionStore);
        const settled = await Promise.allSettled(
          calls.map(async (store) => ({ store, ...(await store.enter(key, 0)) })),
        );
        const entered = settled.filter((one) => one.status === 'fulfilled').map(({ value }) => value);
        expect(entered).toHaveLength(1 + maxWaiting);
        expect(entered.filter(({ isFirst }) => isFirst)).toHaveLength(1);
        const inOrder = entered.toSorted((x, y) => x.ticket.turn - y.ticket.turn);
        expect(inOrder[0]?.isFirst).toBe(true);
        for (const [at, { store, ticket }] of inOrder.entries()) {
          const places = await Promise.all(inOrder.slice(at).map((one) => one.store.look(one.ticket, 0)));
          expect(places.map(({ isFirst }) => isFirst)).toEqual(places.map((_, index) => index === 0));
          await store.leave(ticket, 'failed');
        }
      });

      test('gives the turns of the other', async () => {
        const { a, b } = await makeTwo();
        const one = await commit(a, key, [user('1')]);
        expect(saidIn(await turnsOf(b, key))).toEqual(['1']);
        const two = await commit(b, key, [user('2')]);
        const { ticket, turns } = await first(a, key, one.turn);
        expect(turns?.map(({ id }) => id)).toEqual([one.turn, two.turn]);
        await a.leave(ticket, 'failed');
        await commit(b, key, [user('other 1')], 0);
        expect(saidIn((await first(a, key, two.turn)).turns ?? [])).toEqual(['other 1']);
        expect(await a.read(key)).toEqual(await b.read(key));
        expect(await a.list({ limit: 1 })).toEqual(await b.list({ limit: 1 }));
      });

      test('knows no ticket of the other', async () => {
        const { a, b } = await makeTwo();
        const { ticket } = await first(a, key);
        await a.reserve(ticket, [user('1')]);
        await expect(b.look(ticket, 0)).rejects.toMatchObject(lost);
        await expect(b.reserve(ticket, [user('x')])).rejects.toMatchObject(lost);
        await expect(b.commit(ticket, outcome([user('x')]))).rejects.toMatchObject(lost);
        await b.leave(ticket, 'failed');
        expect(await a.look(ticket, 0)).toMatchObject({ isFirst: true });
        await a.commit(ticket, outcome([user('1')]));
        expect(saidIn(await turnsOf(b, key))).toEqual(['1']);
      });

      test('gives on the lane of one that was closed', async () => {
        const { data, a, b } = await makeTwo();
        const { ticket } = await first(a, key);
        await a.reserve(ticket, [user('1')]);
        await a.enter(key, 0);
        const waiting = await b.enter(key, 0);
        await first(a, 'agent:main:unreserved');
        await data.close(a);
        expect(await b.look(waiting.ticket, 0)).toEqual({ isFirst: true, turns: undefined });
        expect(await b.read('agent:main:unreserved')).toBeUndefined();
        const records = (await b.read(key))?.records;
        expect(records).toMatchObject([
          { id: ticket.turn, status: 'interrupted', messages: [user('1')] },
          { id: waiting.ticket.turn, status: 'in_progress' },
        ]);
        expect(records?.[0]?.endedAt).toBeTypeOf('number');
      });

      test('gives up the claims of one that was closed', async () => {
        const { data, a, b } = await makeTwo();
        const request = { scope: 's', key: 'k' };
        const answered = { scope: 's', key: 'answered' };
        for (const one of [request, answered]) await a.claim(one, 'digest');
        await a.keepAnswer({ ...answered, sessionKey: null, answer: '1' });
        await data.close(a);
        expect(await b.claim(request, 'digest')).toEqual({ kind: 'ours' });
        expect(await b.claim(answered, 'digest')).toEqual({ kind: 'answered', answer: '1' });
      });

      test('lets nobody throw who gives up a place after the end', async () => {
        const { data, a } = await makeTwo();
        const { ticket } = await first(a, key);
        await a.claim({ scope: 's', key: 'k' }, 'digest');
        await data.close(a);
        await expect(a.leave(ticket, 'interrupted')).resolves.toBeUndefined();
        await expect(a.unclaim({ scope: 's', key: 'k' })).resolves.toBeUndefined();
      });

      test('gives on the lane of one that was silent for too long, and hears it no more', async () => {
        const { data, a, b } = await makeTwo();
        const one = await commit(a, key, [user('1')]);
        const { ticket } = await first(a, key);
        await a.reserve(ticket, [user('2')]);
        const waiting = await b.enter(key, 0);
        expect(waiting).toMatchObject({ isFirst: false, behindOurs: false });
        await data.age(leaseMs + 1000);
        expect(await b.look(waiting.ticket, one.turn)).toEqual({ isFirst: true, turns: undefined });
        // It was as silent as the other; only a new place is its own beyond doubt.
        await b.leave(waiting.ticket, 'interrupted');
        const next = await first(b, key, one.turn);
        await expect(a.commit(ticket, outcome([user('late')], 0))).rejects.toMatchObject(lost);
        await expect(a.reserve(ticket, [user('late')])).rejects.toMatchObject(lost);
        await expect(a.look(ticket, 0)).rejects.toMatchObject(lost);
        await a.leave(ticket, 'failed');
        await b.commit(next.ticket, outcome([user('other 2')], ticket.turn));
        expect((await b.read(key))?.records).toMatchObject([
          { id: one.turn, status: 'completed' },
          { id: ticket.turn, status: 'interrupted', messages: [user('2')] },
          { id: next.ticket.turn, status: 'completed' },
        ]);
        expect(saidIn(await turnsOf(a, key))).toEqual(['1', 'other 2']);
      });

      test('gives no lane on before its time', async () => {
        const { data, a, b } = await makeTwo();
        const { ticket } = await first(a, key);
        await data.age(leaseMs / 3);
        expect(await b.enter(key, 0)).toMatchObject({ isFirst: false });
        await a.commit(ticket, outcome([user('1')]));
      });

      test('lets a silent one that waits hold up nobody', async () => {
        const { data, a, b } = await makeTwo();
        for (let at = 0; at <= maxWaiting; at++) await a.enter(key, 0);
        await expect(b.enter(key, 0)).rejects.toMatchObject({ kind: 'session_busy' });
        await data.age(leaseMs + 1000);
        expect(await b.enter(key, 0)).toMatchObject({ isFirst: true });
        expect((await b.read(key))?.records).toHaveLength(1);
      });

      test('lets a clock that was set back hold up nobody', async () => {
        const { data, a, b } = await makeTwo();
        await first(a, key);
        await data.age(-3_600_000);
        expect(await b.enter(key, 0)).toMatchObject({ isFirst: true });
      });

      test('takes the turns of its own for alive, however long they take', async () => {
        const { data, a } = await makeTwo();
        const { ticket } = await first(a, key);
        const waiting = await a.enter(key, 0);
        await data.age(10 * leaseMs);
        expect(await a.look(waiting.ticket, 0)).toMatchObject({ isFirst: false });
        expect(await a.enter(key, 0)).toMatchObject({ isFirst: false });
        await a.prune();
        await a.commit(ticket, outcome([user('1')]));
        expect(await a.look(waiting.ticket, 0)).toMatchObject({ isFirst: true, turns: [{ id: ticket.turn }] });
      });

      test('marks what a dead one left behind when it opens, and when it prunes', async () => {
        const { data, a, b } = await makeTwo();
        for (const one of ['agent:main:1', 'agent:main:2']) await a.reserve((await first(a, one)).ticket, [user(one)]);
        await data.age(leaseMs + 1000);
        const c = await data.open();
        expect((await c.read('agent:main:1'))?.records).toMatchObject([
          { status: 'interrupted', messages: [user('agent:main:1')] },
        ]);
        await c.reserve((await first(c, 'agent:main:3')).ticket, [user('3')]);
        await data.age(leaseMs + 1000);
        await b.prune();
        expect((await b.read('agent:main:3'))?.records).toMatchObject([{ status: 'interrupted' }]);
      });

      test('deletes what the other is doing', async () => {
        const { a, b } = await makeTwo();
        await commit(a, key, [user('1')]);
        const { ticket } = await first(a, key);
        await a.reserve(ticket, [user('2')]);
        const waiting = await b.enter(key, 0);
        expect(await b.delete(key)).toBe(true);
        const anew = await b.enter(key, 0);
        expect(anew).toMatchObject({ isFirst: true, turns: undefined });
        await expect(a.commit(ticket, outcome([user('2')]))).rejects.toMatchObject(lost);
        await expect(b.look(waiting.ticket, 0)).rejects.toMatchObject(lost);
        await a.leave(ticket, 'failed');
        await b.commit(anew.ticket, outcome([user('anew')]));
        expect(await a.read(key)).toMatchObject({ turns: 1, records: [{ id: anew.ticket.turn }] });
      });

      test('keeps what was committed when all are closed', async () => {
        const { data, stores, a } = await makeTwo();
        await commit(a, key, everyKind);
        const before = await a.read(key);
        await Promise.all(stores.map((store) => data.close(store)));
        const again = await data.open();
        expect(await again.read(key)).toEqual(before);
        expect((await turnsOf(again, key))[0]?.messages).toEqual(everyKind);
      });

      async function makeTwo() {
        const data = await makeData();
        const [a, b] = [await data.open(), await data.open()];
        return { data, a, b, stores: [a, b] };
      }
    });

    describe('claims a request key', () => {
      const request = { scope: 'scope', key: 'k1' };

      test('once', async () => {
        const store = await makeStore();
        expect(await store.claim(request, 'digest')).toEqual({ kind: 'ours' });
        expect(await store.claim(request, 'digest')).toEqual({ kind: 'running' });
        expect(await store.claim(request, 'another')).toEqual({ kind: 'other request' });
        await store.keepAnswer({ ...request, sessionKey: null, answer: '{"a":1}' });
        expect(await store.claim(request, 'digest')).toEqual({ kind: 'answered', answer: '{"a":1}' });
        expect(await store.claim(request, 'digest')).toEqual({ kind: 'answered', answer: '{"a":1}' });
        expect(await store.claim(request, 'another')).toEqual({ kind: 'other request' });
      });

      test('for one of those that ask at the same time', async () => {
        const data = await makeData();
        const stores = [await data.open(), await data.open()];
        const claims = await Promise.all(
          [...stores, ...stores, ...stores].map((store) => store.claim(request, 'digest')),
        );
        expect(claims.map(({ kind }) => kind).toSorted()).toEqual([
          'ours',
          ...Array.from({ length: 5 }, () => 'running'),
        ]);
      });

      test('again after it was given up', async () => {
        const store = await makeStore();
        await store.claim(request, 'digest');
        await store.unclaim(request);
        expect(await store.claim(request, 'another')).toEqual({ kind: 'ours' });
        expect(await store.claim(request, 'digest')).toEqual({ kind: 'other request' });
      });

      test("and gives up no answer, nor what is nobody's", async () => {
        const store = await makeStore();
        await store.claim(request, 'digest');
        await store.keepAnswer({ ...request, sessionKey: null, answer: '1' });
        await store.unclaim(request);
        await store.unclaim({ scope: 'nobody', key: 'k1' });
        expect(await store.claim(request, 'digest')).toEqual({ kind: 'answered', answer: '1' });
      });

      test('for one scope alone, whatever the characters', async () => {
        const store = await makeStore();
        const keys = [
          { scope: 'a', key: 'b:c' },
          { scope: 'a:b', key: 'c' },
          { scope: 'a', key: 'B:C' },
          { scope: 'b', key: 'b:c' },
          { scope: 'a', key: '__proto__' },
          { scope: '__proto__', key: 'a' },
          { scope: 'a', key: "'; DROP TABLE claims; --" },
          { scope: 'a', key: '%' },
          { scope: 'a', key: ' b:c' },
          { scope: 'a', key: 'k'.repeat(255) },
          { scope: 'a', key: 'k'.repeat(254) },
          { scope: 'a', key: 'é\u2028😀' },
        ];
        for (const [at, one] of keys.entries()) expect(await store.claim(one, `${at}`)).toEqual({ kind: 'ours' });
        for (const [at, one] of keys.entries()) {
          await store.keepAnswer({ ...one, sessionKey: null, answer: JSON.stringify([at, strangeText]) });
        }
        for (const [at, one] of keys.entries()) {
          const answer = JSON.stringify([at, strangeText]);
          expect(await store.claim(one, `${at}`)).toEqual({ kind: 'answered', answer });
        }
      });

      test('with an answer of any size', async () => {
        const store = await makeStore();
        const answer = JSON.stringify('😀'.repeat(1_250_000));
        await store.claim(request, 'digest');
        await store.keepAnswer({ ...request, sessionKey: null, answer });
        const claim = await store.claim(request, 'digest');
        expect(claim.kind === 'answered' && claim.answer === answer).toBe(true);
      });

      test('and keeps the answer with the turn', async () => {
        const data = await makeData();
        const [a, b] = [await data.open(), await data.open()];
        await a.claim(request, 'digest');
        const { ticket } = await first(a, key);
        await a.commit(ticket, outcome([user('1')]), { ...request, sessionKey: key, answer: '"one"' });
        expect(saidIn(await turnsOf(b, key))).toEqual(['1']);
        for (const store of [a, b]) {
          expect(await store.claim(request, 'digest')).toEqual({ kind: 'answered', answer: '"one"' });
        }
      });

      test('and keeps no answer of a turn that was lost', async () => {
        const store = await makeStore();
        await store.claim(request, 'digest');
        const { ticket } = await first(store, key);
        await store.delete(key);
        const kept = { ...request, sessionKey: key, answer: '"one"' };
        await expect(store.commit(ticket, outcome([user('1')]), kept)).rejects.toMatchObject(lost);
        expect(await store.claim(request, 'digest')).toEqual({ kind: 'running' });
        await store.unclaim(request);
        expect(await store.claim(request, 'digest')).toEqual({ kind: 'ours' });
      });

      test('and deletes the answer with its session, and no other', async () => {
        const store = await makeStore();
        const keys = ['agent:main:a', 'agent:main:b', null].map((sessionKey) => ({
          scope: 'scope',
          key: `of ${sessionKey}`,
          sessionKey,
        }));
        for (const { sessionKey, ...one } of keys) {
          await store.claim(one, 'digest');
          const kept = { ...one, sessionKey, answer: '1' };
          if (sessionKey === null) await store.keepAnswer(kept);
          else await store.commit((await first(store, sessionKey)).ticket, outcome([user('1')]), kept);
        }
        await commit(store, 'null', [user('1')]);
        await store.delete('null');
        await store.delete('agent:main:a');
        const kinds = [];
        for (const { scope, key: one } of keys) kinds.push((await store.claim({ scope, key: one }, 'digest')).kind);
        expect(kinds).toEqual(['ours', 'answered', 'answered']);
      });

      test('again when its answer is too old', async () => {
        const data = await makeData();
        const store = await data.open();
        await store.claim(request, 'digest');
        await store.keepAnswer({ ...request, sessionKey: null, answer: '1' });
        await data.age(keptAnswerMs - 600_000);
        await store.prune();
        expect(await store.claim(request, 'digest')).toEqual({ kind: 'answered', answer: '1' });
        await data.age(1_200_000);
        expect(await store.claim(request, 'another')).toEqual({ kind: 'ours' });
        await store.keepAnswer({ ...request, sessionKey: null, answer: '2' });
        expect(await store.claim(request, 'another')).toEqual({ kind: 'answered', answer: '2' });
      });

      test.each([
        ['answers', { maxAnswers: 2 }, '1'],
        ['bytes', { maxAnswerBytes: 1000 }, 'x'.repeat(500)],
      ])('again when there are too many %s, the oldest first', async (_, limits, answer) => {
        const store = await makeStore(limits);
        const keys = ['1', '2', '3', '4'];
        const claim = (one: string) => store.claim({ scope: 's', key: one }, 'digest');
        for (const one of keys) {
          await claim(one);
          await store.keepAnswer({ scope: 's', key: one, sessionKey: null, answer });
        }
        await store.prune();
        const kinds = [];
        for (const one of keys) kinds.push((await claim(one)).kind);
        expect(kinds).toEqual(['ours', 'ours', 'answered', 'answered']);
      });

      test('again when its owner was silent for too long', async () => {
        const data = await makeData();
        const [a, b] = [await data.open(), await data.open()];
        await a.claim(request, 'digest');
        await data.age(leaseMs / 3);
        expect(await b.claim(request, 'digest')).toEqual({ kind: 'running' });
        await data.age(leaseMs);
        expect(await a.claim(request, 'digest')).toEqual({ kind: 'running' });
        expect(await b.claim(request, 'another')).toEqual({ kind: 'ours' });
        await a.unclaim(request);
        await a.keepAnswer({ ...request, sessionKey: null, answer: '"late"' });
        expect(await a.claim(request, 'another')).toEqual({ kind: 'running' });
        await b.keepAnswer({ ...request, sessionKey: null, answer: '1' });
        expect(await a.claim(request, 'another')).toEqual({ kind: 'answered', answer: '1' });
      });
    });

    describe('reads a session in pages', () => {
      const pagesOf = async (store: SessionStore, order: 'asc' | 'desc', limit: number, between = async () => {}) => {
        const pages: number[][] = [];
        for (let after: number | undefined, hasMore = true; hasMore;) {
          const page = (await store.read(key, { order, after, limit })) as SessionRecord;
          pages.push(page.records.map(({ id }) => id));
          ({ hasMore } = page);
          after = page.records.at(-1)?.id;
          await between();
        }
        return pages;
      };

      test('of so many turns, oldest or newest first, each turn once', async () => {
        const store = await makeStore();
        const ids: number[] = [];
        for (const text of ['1', '2', '3', '4', '5']) ids.push((await commit(store, key, [user(text)])).turn);
        const [a, b, c, d, e] = ids;
        expect(await pagesOf(store, 'asc', 2)).toEqual([[a, b], [c, d], [e]]);
        expect(await pagesOf(store, 'desc', 2)).toEqual([[e, d], [c, b], [a]]);
        expect(await pagesOf(store, 'asc', 5)).toEqual([ids]);
        expect(await store.read(key, { order: 'asc', limit: 0 })).toMatchObject({
          turns: 5,
          records: [],
          hasMore: true,
        });
        expect(await store.read('agent:main:none', { order: 'asc', limit: 0 })).toBeUndefined();
      });

      test('of so many bytes, but always a turn', async () => {
        const store = await makeStore();
        const ids: number[] = [];
        const sizes = [0.4, 0.5, 0.2, 3, 0.1, 0.1].map((part) => Math.floor(part * maxPageBytes));
        for (const size of sizes) ids.push((await commit(store, key, [user('é'.repeat(size / 2))])).turn);
        const [a, b, c, d, e, f] = ids;
        expect(await pagesOf(store, 'asc', 1000)).toEqual([[a, b], [c], [d], [e, f]]);
        expect(await pagesOf(store, 'desc', 1000)).toEqual([[f, e], [d], [c, b], [a]]);
      });

      test('whole, while turns are added and edited away between two pages', async () => {
        const store = await makeStore();
        const ids: number[] = [];
        const add = async (after?: number) => ids.push((await commit(store, key, [user('x')], after)).turn);
        for (let turn = 0; turn < 4; turn++) await add();
        let left = 2;
        const grow = async () => void (left-- > 0 && (await add()));
        expect((await pagesOf(store, 'asc', 2, grow)).flat()).toEqual(ids);
        expect(ids).toHaveLength(6);
        left = 1;
        const edit = async () => void (left-- > 0 && (await add(ids[0])));
        expect(await pagesOf(store, 'asc', 2, edit)).toEqual([ids.slice(0, 2), ids.slice(6)]);
        left = 1;
        expect((await pagesOf(store, 'desc', 1, grow)).flat()).toEqual([ids[6], ids[0]]);
      });

      test('of any turns, and tells the sizes of those that count', async () => {
        const store = await makeStore();
        const one = await commit(store, key, [user('1')]);
        await reserveAndLeave(store, (await first(store, key)).ticket, [user('2')], 'failed');
        const three = await commit(store, key, everyKind);
        expect((await pagesOf(store, 'asc', 1000)).flat()).toHaveLength(3);
        expect(await store.sizes(key)).toEqual([one, three].map(({ turn: id, size }) => ({ id, size })));
        expect(await store.sizes('agent:main:none')).toEqual([]);
      });
    });

    describe('lists sessions', () => {
      test('newest first, with what they hold', async () => {
        const store = await makeStore();
        expect(await store.list({ limit: 10 })).toEqual({ sessions: [], next: null });
        const sizes: number[] = [];
        for (const one of ['agent:main:a', 'agent:beta:b', 'agent:main:c'])
          sizes.push((await commit(store, one, [user(one)])).size);
        await commit(store, 'agent:main:a', [user('later')]);
        const { sessions, next } = await store.list({ limit: 10 });
        expect(next).toBeNull();
        expect(sessions.map(({ key: one, agentId, turns }) => [one, agentId, turns])).toEqual([
          ['agent:main:c', 'main', 1],
          ['agent:beta:b', 'beta', 1],
          ['agent:main:a', 'main', 2],
        ]);
        expect(sessions[1]?.bytes).toBe(sizes[1]);
        for (const { records: _, hasMore: __, ...summary } of [(await store.read('agent:main:a')) as SessionRecord]) {
          expect(sessions[2]).toEqual(summary);
        }
      });

      test('with times in milliseconds', async () => {
        const store = await makeStore();
        await commit(store, key, [user('1')]);
        const one = (await store.read(key)) as SessionRecord;
        await commit(store, key, [user('2')]);
        const two = (await store.read(key)) as SessionRecord;
        expect(two.createdAt).toBe(one.createdAt);
        expect(two.updatedAt).toBeGreaterThanOrEqual(one.updatedAt);
        expect(one.updatedAt).toBeGreaterThanOrEqual(one.createdAt);
        const times = [
          one.createdAt,
          two.updatedAt,
          ...two.records.flatMap((record) => [record.createdAt, record.endedAt]),
        ];
        for (const time of times) {
          expect(Number.isInteger(time)).toBe(true);
          // A database may have a clock of its own, but no other unit and no other year.
          expect(Math.abs(Date.now() - (time ?? 0))).toBeLessThan(3_600_000);
        }
      });

      test('with the time of the last turn, however it ended', async () => {
        const data = await makeData();
        const store = await data.open();
        const updatedAt = async () => (await store.read(key))?.updatedAt ?? 0;
        await commit(store, key, [user('1')]);
        for (const status of ['failed', 'completed'] as const) {
          await data.age(60_000);
          const before = await updatedAt();
          const { ticket } = await first(store, key);
          await store.reserve(ticket, [user('2')]);
          if (status === 'failed') await store.leave(ticket, status);
          else await store.commit(ticket, outcome([user('2')]));
          expect(await updatedAt()).toBeGreaterThan(before);
        }
      });

      test('page by page, each once', async () => {
        const store = await makeStore();
        const keys = Array.from({ length: 12 }, (_, at) => `agent:main:${at}`);
        for (const one of keys) await commit(store, one, [user(one)]);
        for (const limit of [1, 4, 5, 11, 12, 13]) expect(await listAll(store, limit)).toEqual(keys.toReversed());
        const pages = [await store.list({ limit: 12 }), await store.list({ limit: 11 })];
        expect(pages.map(({ next }) => next)).toEqual([null, expect.any(String)]);
      });

      test('of one agent', async () => {
        const store = await makeStore();
        const keys = [
          'agent:a:1',
          'agent:b:1',
          'agent:a:2',
          'agent:A:1',
          'agent:a%:1',
          'agent:ab:1',
          'agent:a:3',
          'a',
          'agent:a',
        ];
        for (const one of keys) await commit(store, one, [user(one)]);
        expect(await listAll(store, 2, 'a')).toEqual(['agent:a', 'agent:a:3', 'agent:a:2', 'agent:a:1']);
        expect(await listAll(store, 4, 'a')).toEqual(['agent:a', 'agent:a:3', 'agent:a:2', 'agent:a:1']);
        for (const agentId of ['%', '_', "a'", 'agent', 'none']) {
          expect(await store.list({ agentId, limit: 5 })).toEqual({ sessions: [], next: null });
        }
      });

      test('each once, though others come, change and go between the pages', async () => {
        const store = await makeStore();
        for (let at = 0; at < 9; at++) await commit(store, `agent:main:${at}`, [user('1')]);
        const one = await store.list({ limit: 3 });
        expect(one.sessions.map(({ key: name_ }) => name_)).toEqual(['agent:main:8', 'agent:main:7', 'agent:main:6']);
        await commit(store, 'agent:main:new', [user('1')]);
        await commit(store, 'agent:main:2', [user('changed')]);
        for (const gone of ['6', '5', '1']) await store.delete(`agent:main:${gone}`);
        const two = await store.list({ limit: 3, cursor: one.next as string });
        expect(two.sessions.map(({ key: name_ }) => name_)).toEqual(['agent:main:4', 'agent:main:3', 'agent:main:2']);
        const three = await store.list({ limit: 3, cursor: two.next as string });
        expect(three).toMatchObject({ sessions: [{ key: 'agent:main:0' }], next: null });
        await store.delete('agent:main:0');
        expect(await store.list({ limit: 3, cursor: two.next as string })).toEqual({ sessions: [], next: null });
      });

      test('and refuses a cursor that is none', async () => {
        const store = await makeStore();
        await commit(store, key, [user('1')]);
        const encoded = [
          '{}',
          'null',
          '[]',
          '""',
          'NaN',
          '1e999',
          '-',
          '1; DROP TABLE turns',
          '{"a":1}',
          '[null,null]',
          '\0',
        ];
        const cursors = [
          ...encoded.map((text) => Buffer.from(text).toString('base64url')),
          'none',
          '%%%',
          strangeText,
          '😀',
        ];
        for (const cursor of cursors) {
          const error = await store.list({ limit: 1, cursor }).catch((reason: unknown) => reason);
          expect([cursor, error]).toMatchObject([cursor, { kind: 'invalid_request' }]);
        }
      });
    });

    describe('deletes a session', () => {
      test('and says whether there was one', async () => {
        const store = await makeStore();
        await commit(store, key, [user('1')]);
        await commit(store, 'agent:main:other', [user('other')]);
        expect(await store.delete(key)).toBe(true);
        expect(await store.delete(key)).toBe(false);
        expect(await store.read(key)).toBeUndefined();
        expect(await turnsOf(store, key)).toEqual([]);
        expect(await listAll(store, 5)).toEqual(['agent:main:other']);
        expect(saidIn(await turnsOf(store, 'agent:main:other'))).toEqual(['other']);
      });

      test('with the run that goes on in it, and those that wait', async () => {
        const store = await makeStore();
        const { ticket } = await first(store, key);
        await store.reserve(ticket, [user('1')]);
        const waiting = await store.enter(key, 0);
        expect(await store.delete(key)).toBe(true);
        await expect(store.look(waiting.ticket, 0)).rejects.toMatchObject(lost);
        await expect(store.commit(ticket, outcome([user('1')]))).rejects.toMatchObject(lost);
        await store.leave(ticket, 'failed');
        await store.leave(waiting.ticket, 'interrupted');
        expect(await store.read(key)).toBeUndefined();
        expect(await first(store, key)).toMatchObject({ turns: undefined });
      });

      test('and begins it anew with the next turn', async () => {
        const store = await makeStore();
        await commit(store, key, [user('1')]);
        await commit(store, 'agent:main:other', [user('1')]);
        await store.delete(key);
        await commit(store, key, [user('anew')]);
        expect(saidIn(await turnsOf(store, key))).toEqual(['anew']);
        expect(await listAll(store, 5)).toEqual([key, 'agent:main:other']);
      });
    });

    describe('prunes', () => {
      test('sessions that are idle, but none in which something goes on', async () => {
        const idleMs = 10 * 60_000;
        const data = await makeData({ idleMs });
        const store = await data.open();
        for (const one of ['agent:main:idle', 'agent:main:used', 'agent:main:running'])
          await commit(store, one, [user('1')]);
        const { ticket } = await first(store, 'agent:main:running');
        await data.age(idleMs - 60_000);
        await store.prune();
        expect(await listAll(store, 5)).toHaveLength(3);
        await commit(store, 'agent:main:used', [user('2')]);
        await data.age(120_000);
        await store.prune();
        expect(await listAll(store, 5)).toEqual(['agent:main:running', 'agent:main:used']);
        expect(saidIn(await turnsOf(store, 'agent:main:used'))).toEqual(['1', '2']);
        expect(await turnsOf(store, 'agent:main:idle')).toEqual([]);
        await store.commit(ticket, outcome([user('2')], ticket.turn - 1));
        expect(saidIn(await turnsOf(store, 'agent:main:running'))).toEqual(['1', '2']);
      });

      test('nothing for a clock that went on by days while nothing ran, before it did so for a day of turns', async () => {
        const idleMs = 2 * 86_400_000;
        const data = await makeData({ idleMs });
        const old = 'agent:main:old';
        const answer = { scope: 's', key: 'k' };
        const before = await data.open();
        await commit(before, old, [user('1')]);
        await before.claim(answer, 'digest');
        await before.keepAnswer({ ...answer, sessionKey: null, answer: '1' });
        await data.close(before);
        await data.age(40 * 86_400_000);

        const after = await data.open();
        expect(await after.claim(answer, 'digest')).toEqual({ kind: 'answered', answer: '1' });
        const { doubtedMs } = await after.prune();
        expect(doubtedMs / 86_400_000).toBeCloseTo(40, 1);
        expect(await listAll(after, 5)).toEqual([old]);
        expect(await after.read(old)).toMatchObject({ turns: 1 });
        await commit(after, 'agent:main:new', [user('1')]);
        expect(await after.claim(answer, 'digest')).toEqual({ kind: 'answered', answer: '1' });
        await data.close(after);

        const restarted = await data.open();
        await restarted.prune();
        expect(await listAll(restarted, 5)).toEqual(['agent:main:new', old]);
        await data.close(restarted);

        await data.age(86_400_000);
        const believing = await data.open();
        await commit(believing, 'agent:main:newer', [user('1')]);
        await believing.prune();
        expect(await listAll(believing, 5)).toEqual(['agent:main:newer', 'agent:main:new']);
        expect(await believing.claim(answer, 'digest')).toEqual({ kind: 'ours' });
      });

      test('nothing else', async () => {
        const store = await makeStore();
        await commit(store, key, [user('1')]);
        await reserveAndLeave(store, (await first(store, key)).ticket, [user('2')], 'failed');
        await store.claim({ scope: 's', key: 'k' }, 'digest');
        await store.keepAnswer({ scope: 's', key: 'k', sessionKey: null, answer: '1' });
        const before = await store.read(key);
        await store.prune();
        expect(await store.read(key)).toEqual(before);
        expect(await store.claim({ scope: 's', key: 'k' }, 'digest')).toEqual({ kind: 'answered', answer: '1' });
      });
    });

    test('behaves like a plain list of turns, whatever is called in which order', async () => {
      expect.hasAssertions();
      const limits = { maxTurns: 4, maxBytes: 300 };
      const data = await makeData(limits);
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(steps, (some) => compareWithModel(data, limits, `run-${runs++}`, some)),
        // A failing run is made shorter for this long at most, and then told.
        { numRuns: 30, interruptAfterTimeLimit: 60_000 },
      );
    });
  });
}

const outcome = (messages: readonly StoredMessage[], after = 0): Outcome => ({ after, messages, model: 'fake/model' });

/** Enters an empty lane. */
async function first(
  store: SessionStore,
  sessionKey: string,
  known = 0,
): Promise<{ ticket: Ticket; turns: Turns | undefined }> {
  const entered = await store.enter(sessionKey, known);
  if (!entered.isFirst) throw new Error(`The lane of ${sessionKey} is not empty.`);
  return entered;
}

/** A whole turn in an empty lane. @param after by default all turns stay */
async function commit(store: SessionStore, sessionKey: string, messages: readonly StoredMessage[], after?: number) {
  const { ticket } = await first(store, sessionKey);
  const committed = await store.commit(ticket, outcome(messages, after ?? ticket.turn - 1));
  return { turn: ticket.turn, ...committed };
}

async function reserveAndLeave(
  store: SessionStore,
  ticket: Ticket,
  messages: readonly StoredMessage[],
  status: 'failed' | 'interrupted',
): Promise<void> {
  await store.reserve(ticket, messages);
  await store.leave(ticket, status);
}

/** What a run that enters an empty lane is given. */
async function turnsOf(store: SessionStore, sessionKey: string): Promise<Turns> {
  const { ticket, turns } = await first(store, sessionKey);
  await store.leave(ticket, 'failed');
  return turns ?? [];
}

const saidIn = (turns: Turns) => turns.flatMap(({ messages }) => messages.map(({ content }) => content));

/** The keys of all sessions, page by page. */
async function listAll(store: SessionStore, limit: number, agentId?: string): Promise<string[]> {
  const keys: string[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await store.list({ limit, ...(agentId !== undefined && { agentId }), ...(cursor && { cursor }) });
    expect(page.sessions.length).toBeLessThanOrEqual(limit);
    keys.push(...page.sessions.map(({ key: one }) => one));
    // A cursor that goes nowhere would never end.
    expect(keys.length).toBeLessThan(1000);
    cursor = page.next;
  } while (cursor);
  return keys;
}
