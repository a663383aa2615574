/** `store: true` over the wire: whose a stored completion is, what reaches the provider, and what becomes of an answer that cannot be stored. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { fixedUsage, startFakeProvider } from '../support/fakeProvider.ts';
import { startTestGateway, twoAgents, type JudgedAnswer } from '../support/gateway.ts';
import { entryOf, startKeyedGateway } from '../support/keys.ts';
import { holdLock } from '../support/lockHolder.ts';
import { eventually } from '../support/eventually.ts';
import { forget, idsAt, mark, noDatabase, read, store } from '../support/stored.ts';

const scopes = ['read', 'write'];

describe('a stored completion', () => {
  test('exists for the credential alone that stored it', async () => {
    const { client, as } = await startKeyedGateway([entryOf('alice', { scopes }), entryOf('bob', { scopes })]);
    const credentials = [client, as('alice'), as('bob')];
    const ids: string[] = [];
    for (const one of credentials) ids.push((await store(one, { metadata: { a: '1' } })).id);
    for (const [at, one] of credentials.entries()) {
      expect(await idsAt(one)).toEqual([ids[at]]);
      for (const [other, id] of ids.entries()) {
        const answers = [await read(one, id), await read(one, id, '/messages')];
        if (other !== at) answers.push(await mark(one, id, { metadata: {} }), await forget(one, id));
        expect(answers.map(({ status }) => status)).toEqual(answers.map(() => (other === at ? 200 : 404)));
      }
    }
    for (const [at, one] of credentials.entries())
      expect((await read(one, String(ids[at]))).json.metadata).toEqual({ a: '1' });
  });

  test('stays with a key that gets another secret', async () => {
    const { as, applyKeys } = await startKeyedGateway([entryOf('alice', { scopes })]);
    const { id } = await store(as('alice'));
    applyKeys([{ ...entryOf('other'), id: 'alice' }]);
    expect((await read(as('other'), id)).status).toBe(200);
    expect((await read(as('alice'), id)).status).toBe(401);
  });

  test('needs the scopes of a key', async () => {
    const { as } = await startKeyedGateway([
      entryOf('reader', { scopes: ['read'] }),
      entryOf('writer', { scopes: ['write'] }),
    ]);
    const { id } = await store(as('writer'));
    expect([(await read(as('writer'), id)).status, (await read(as('writer'), id, '/messages')).status]).toEqual([
      403, 403,
    ]);
    expect((await as('writer').request('/v1/chat/completions')).status).toBe(403);
    expect((await read(as('reader'), id)).status).toBe(404);
    expect([(await mark(as('reader'), id, { metadata: {} })).status, (await forget(as('reader'), id)).status]).toEqual([
      403, 403,
    ]);
    expect((await mark(as('writer'), id, { metadata: {} })).status).toBe(200);
    expect((await forget(as('writer'), id)).status).toBe(200);
  });

  test('is read, marked and deleted without being counted as a run', async () => {
    const { as } = await startKeyedGateway([entryOf('alice', { scopes, requestsPerMinute: 2 })]);
    const left = ({ headers }: JudgedAnswer) => headers.get('x-ratelimit-remaining-requests');
    const { id } = await store(as('alice'));
    const answers = [
      await read(as('alice'), id),
      await mark(as('alice'), id, { metadata: {} }),
      await mark(as('alice'), id, { metadata: {} }),
      await forget(as('alice'), id),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.map(left)).toEqual(['1', '1', '1', '1']);
  });

  test.each([false, true])('is the gateway alone who has it, streamed: %s', async (stream) => {
    const { upstream, models } = await startFakeProvider(fixedUsage(3));
    const { client } = await startTestGateway({ ...twoAgents, models });
    const request = { model: 'up/one', stream };
    await client.chat({ ...request, store: true, metadata: { a: '1' } });
    await client.chat({ ...request, store: false, metadata: { a: '1' } });
    await client.chat({ ...request, metadata: { a: '1' } });
    const sent = upstream.requests.map(({ body }) => ({ store: body.store, metadata: body.metadata }));
    expect(sent).toEqual([
      { store: undefined, metadata: undefined },
      { store: false, metadata: { a: '1' } },
      { store: undefined, metadata: { a: '1' } },
    ]);
    expect((await idsAt(client, '?model=up/one&metadata[a]=1')).length).toBe(1);
  });

  test("may be the provider's too, when the operator wants it so", async () => {
    const { upstream, models } = await startFakeProvider(fixedUsage(3));
    const agents = { list: [{ id: 'main', model: 'up/one', params: { store: true } }] };
    const { client } = await startTestGateway({ ...twoAgents, agents, models });
    await store(client);
    expect(upstream.requests[0]?.body.store).toBe(true);
    expect(await idsAt(client)).toHaveLength(1);
  });

  test('is forgotten beyond the limits of the configuration', async () => {
    const chatCompletions = { enabled: true, stored: { maxCompletions: 2 } };
    const gateway = { ...twoAgents.gateway, http: { endpoints: { chatCompletions } } };
    const { client } = await startTestGateway({ ...twoAgents, gateway });
    const ids: string[] = [];
    for (let at = 0; at < 4; at++) ids.push((await store(client)).id);
    expect(await idsAt(client)).toEqual(ids.slice(2));
  });
});

describe('an answer that cannot be stored is given all the same', () => {
  test.each([false, true])('when the database is away, streamed: %s', async (stream) => {
    const { client, log } = await startTestGateway({ ...twoAgents, session: { store: { url: noDatabase } } });
    const answer = await client.chat({ store: true, stream });
    expect(answer.status).toBe(200);
    expect(answer.events.at(-1)).toBe(stream ? '[DONE]' : undefined);
    expect(answer.headers.get('x-openclaw-stored')).toBe(stream ? null : 'false');
    await eventually(() =>
      expect(log).toContainEqual(
        expect.objectContaining({ msg: 'a completion was not stored', code: 'storage_unavailable' }),
      ),
    );
  });

  test('when another program holds the lock for too long', async () => {
    const { client, config } = await startTestGateway();
    const giveBack = await holdLock((config.session.store as { path: string }).path);
    onTestFinished(giveBack);
    const { status, headers } = await client.chat({ store: true });
    expect([status, headers.get('x-openclaw-stored')]).toEqual([200, 'false']);
    const metrics = await client.request('/metrics');
    expect(metrics.text).toMatch(
      /openclaw_gateway_store_operations_total\{operation="keep_completion",cause="storage_busy"\} 1/,
    );
    await giveBack();
    expect((await client.chat({ store: true })).headers.get('x-openclaw-stored')).toBe('true');
  });

  test('and says nothing of it where nobody asked', async () => {
    const { client } = await startTestGateway();
    for (const more of [{}, { store: false }, { store: null }])
      expect((await client.chat(more)).headers.get('x-openclaw-stored')).toBeNull();
  });
});
