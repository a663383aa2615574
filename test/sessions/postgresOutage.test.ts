/** A PostgreSQL that is away. */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { checkPostgresStore } from '../../src/sessions/postgresStore.ts';
import { startProxy } from '../support/proxy.ts';
import { user } from '../support/said.ts';
import { key, saying } from '../support/turnsInStores.ts';
import { until } from '../support/eventually.ts';
import {
  postgres,
  unavailable,
  change,
  type Options,
  openStore,
  openNew,
  reserved,
  saidIn,
} from '../support/postgresStores.ts';

/** A store whose connections go through a proxy. */
async function openBehindProxy(options: Options = {}) {
  const url = await postgres.createDatabase();
  const proxy = await startProxy(postgres.port);
  return { url, proxy, store: await openStore(change(url, { port: String(proxy.port) }), options) };
}

describe('a database that is away', () => {
  test('at the start is waited for, without a restart of the gateway', async () => {
    const url = await postgres.createDatabase();
    await postgres.stop('fast');
    const store = await openStore(url);
    await expect(store.enter(key, 0)).rejects.toMatchObject(unavailable);
    await postgres.start();
    await store.commit(await reserved(store), saying('1'));
    expect(await saidIn(store)).toEqual(['1']);
  });

  test.each(['fast', 'immediate'] as const)('is said to be, and a turn goes on when it is back (%s)', async (mode) => {
    const { store } = await openNew();
    const ticket = await reserved(store);
    await postgres.stop(mode);
    for (const call of [
      () => store.enter(key, 0),
      () => store.read(key),
      () => store.list({ limit: 1 }),
      () => store.delete(key),
    ]) {
      await expect(call()).rejects.toMatchObject(unavailable);
    }
    await expect(store.reserve(ticket, [user('again')])).rejects.toMatchObject(unavailable);
    await expect(store.claim({ scope: 's', key: 'k' }, 'digest')).rejects.toMatchObject(unavailable);
    await expect(store.leave({ ...ticket, turn: 0 }, 'failed')).resolves.toBeUndefined();
    await postgres.start();
    await store.commit(ticket, saying('1'));
    expect(await saidIn(store)).toEqual(['1']);
  });

  test('leaves no lane stuck that was left meanwhile', async () => {
    const { store } = await openNew();
    const ticket = await reserved(store);
    const waiting = await store.enter(key, 0);
    await postgres.stop('immediate');
    await store.leave(ticket, 'failed');
    await postgres.start();
    expect(await store.look(waiting.ticket, 0)).toMatchObject({ isFirst: true });
  });

  test('loses no turn that was said to be kept, and keeps none that was said to be lost', async () => {
    const { url, store } = await openNew();
    const sessions = Array.from({ length: 20 }, (_, at) => `agent:main:${at}`);
    const told = new Map(sessions.map((one) => [one, [] as string[]]));
    const refusals: unknown[] = [];
    const stop = new AbortController();
    const clients = sessions.map(async (sessionKey) => {
      for (let at = 0; !stop.signal.aborted; at++) {
        try {
          const { ticket } = await store.enter(sessionKey, 0);
          await store.commit(ticket, saying(`${at}`, ticket.turn - 1));
          told.get(sessionKey)?.push(`${at}`);
        } catch (error) {
          refusals.push(error);
          await pause(20);
        }
      }
    });
    const turns = () => [...told.values()].flat().length;
    for (const mode of ['immediate', 'fast', 'immediate'] as const) {
      const before = turns();
      await until(() => turns() > before + 200);
      await postgres.stop(mode);
      await postgres.start();
    }
    stop.abort();
    await Promise.all(clients);
    for (const error of refusals) expect(error).toMatchObject(unavailable);
    for (const one of sessions) expect(await saidIn(store, one)).toEqual(told.get(one));
    for (const one of sessions) expect(await store.enter(one, 0)).toMatchObject({ isFirst: true });
    expect(await checkPostgresStore(url)).toEqual([]);
  });

  test('that answers nothing any more is given up', async () => {
    const { proxy, store } = await openBehindProxy();
    const ticket = await reserved(store);
    proxy.hold();
    await expect(store.read(key)).rejects.toMatchObject(unavailable);
    await expect(store.reserve(ticket, [user('again')])).rejects.toMatchObject(unavailable);
    proxy.release();
    await store.commit(ticket, saying('1'));
    expect(await saidIn(store)).toEqual(['1']);
  });

  test('to new connections alone is waited for longer than a statement', async () => {
    const { proxy, store } = await openBehindProxy();
    proxy.hold();
    const reading = store.read(key);
    // The connection that there is has the reading.
    const entering = store.enter(key, 0);
    await expect(reading).rejects.toMatchObject(unavailable);
    proxy.release();
    expect(await entering).toMatchObject({ isFirst: true });
  });

  test.each(['before', 'after'] as const)('for a moment, %s the server has a commit, changes nothing', async (when) => {
    const { url, proxy, store } = await openBehindProxy();
    const ticket = await reserved(store);
    await store.claim({ scope: 's', key: 'k' }, 'digest');
    const isCut = proxy.cut('openclaw_gateway.commit', when);
    const kept = { scope: 's', key: 'k', sessionKey: key, answer: '{}' };
    const committed = await store.commit(ticket, saying('1'), kept);
    await isCut;
    expect(committed).toEqual({ size: Buffer.byteLength(JSON.stringify([user('1')])), forgotten: 0 });
    expect(await saidIn(store)).toEqual(['1']);
    expect(await store.claim({ scope: 's', key: 'k' }, 'digest')).toEqual({ kind: 'answered', answer: '{}' });
    expect(await checkPostgresStore(url)).toEqual([]);
  });

  test('for a moment hides not how much a commit forgot', async () => {
    const { proxy, store } = await openBehindProxy({ limits: { maxTurns: 1 } });
    const first = await reserved(store);
    await store.commit(first, saying('1'));
    const ticket = await reserved(store);
    void proxy.cut('openclaw_gateway.commit', 'after');
    expect(await store.commit(ticket, saying('2', first.turn))).toMatchObject({ forgotten: 1 });
  });

  test('for a moment gives no lane to a run whose place was taken', async () => {
    const { url, proxy, store } = await openBehindProxy();
    const ticket = await reserved(store);
    const isCut = proxy.cut('openclaw_gateway.commit', 'before');
    const committing = store.commit(ticket, saying('late'));
    await Promise.all([isCut, postgres.run(url, 'delete from openclaw_gateway.turns')]);
    await expect(committing).rejects.toMatchObject({ kind: 'session_lost' });
  });
});
