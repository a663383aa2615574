import { describe, expect, test, vi } from 'vitest';
import { listSessions } from '../../src/agents/sessions.ts';
import { startTestGateway, twoAgents, type Client } from '../support/gateway.ts';
import { contract } from '../support/judge.ts';

vi.mock(import('../../src/agents/sessions.ts'), { spy: true });

const path = '/v1/sessions';
const document: any = contract.document;
const limitOf = document.paths[path].get.parameters.find(({ name }: { name: string }) => name === 'limit').schema;

const begin = (client: Client, name: string, agent = 'main') =>
  client.chat({}, { 'x-openclaw-session-key': name, 'x-openclaw-agent-id': agent });

async function beginMany(client: Client, count: number): Promise<string[]> {
  const names = Array.from({ length: count }, (_, at) => `s${at}`);
  for (const name of names) await begin(client, name);
  return names.map((name) => `agent:main:${name}`);
}

const idsOf = ({ json }: { json: any }): string[] => json.data.map(({ id }: { id: string }) => id);

/** All pages, each as the ids on it; `between` happens after the first one. */
async function pagesOf(client: Client, query: string, between = async () => {}): Promise<string[][]> {
  const pages: string[][] = [];
  for (let next = ''; ;) {
    const page = await client.request(`${path}?${query}${next}`);
    pages.push(idsOf(page));
    expect(page.json.has_more).toBe(page.json.next_cursor !== null);
    if (!page.json.has_more) return pages;
    next = `&cursor=${encodeURIComponent(page.json.next_cursor)}`;
    if (pages.length === 1) await between();
  }
}

test('200: without sessions the list is empty', async () => {
  const { client } = await startTestGateway();
  expect((await client.request(path)).json).toEqual({ object: 'list', data: [], has_more: false, next_cursor: null });
});

test('200: lists what is remembered, those that began last first, and no stateless request', async () => {
  const { client } = await startTestGateway();
  const before = Math.floor(Date.now() / 1000);
  await begin(client, 'support/4711');
  await client.chat();
  await client.chat({ user: 'alice', model: 'openclaw:beta' });
  await begin(client, 'support/4711');
  const { json } = await client.request(path);
  expect(json).toMatchObject({ object: 'list', has_more: false, next_cursor: null });
  expect(json.data).toMatchObject([
    { id: 'agent:beta:openai-user:alice', object: 'session', agent_id: 'beta', turn_count: 1 },
    { id: 'agent:main:support/4711', object: 'session', agent_id: 'main', turn_count: 2 },
  ]);
  for (const { created_at, last_active_at, bytes } of json.data) {
    expect(created_at).toBeGreaterThanOrEqual(before);
    expect(last_active_at).toBeGreaterThanOrEqual(created_at);
    expect(last_active_at).toBeLessThanOrEqual(Date.now() / 1000);
    expect(bytes).toBeGreaterThan(0);
  }
});

describe('pages', () => {
  test('200: hold so many sessions as were asked for, and together each session once', async () => {
    const { client } = await startTestGateway();
    const all = (await beginMany(client, 5)).toReversed();
    expect(await pagesOf(client, 'limit=2')).toEqual([all.slice(0, 2), all.slice(2, 4), all.slice(4)]);
    expect(await pagesOf(client, 'limit=5')).toEqual([all]);
    expect(await pagesOf(client, `limit=${limitOf.maximum}`)).toEqual([all]);
  });

  test('200: hold as many as the contract says when nothing is asked for', async () => {
    const { client } = await startTestGateway();
    await beginMany(client, limitOf.default + 1);
    expect((await pagesOf(client, '')).map(({ length }) => length)).toEqual([limitOf.default, 1]);
  });

  test('200: neither repeat nor hide sessions when others begin or are deleted meanwhile', async () => {
    const { client } = await startTestGateway();
    const all = (await beginMany(client, 6)).toReversed();
    const pages = await pagesOf(client, 'limit=2', async () => {
      await begin(client, 'late');
      await client.request(`${path}/${all[0]}`, { method: 'DELETE' });
      await client.request(`${path}/${all[1]}`, { method: 'DELETE' });
      await client.request(`${path}/${all[4]}`, { method: 'DELETE' });
    });
    expect(pages.flat()).toEqual([...all.slice(0, 4), all[5]]);
  });
});

test('200: one agent alone, in any case and page by page', async () => {
  const { client } = await startTestGateway();
  for (const name of ['a', 'b', 'c']) for (const agent of ['main', 'beta']) await begin(client, name, agent);
  const ofBeta = ['agent:beta:c', 'agent:beta:b', 'agent:beta:a'];
  expect(await pagesOf(client, 'agent=beta')).toEqual([ofBeta]);
  expect(await pagesOf(client, 'agent=Beta&limit=2')).toEqual([ofBeta.slice(0, 2), ofBeta.slice(2)]);
});

test('200: an agent that does not exist has an empty list', async () => {
  const { client } = await startTestGateway();
  await begin(client, 'a');
  expect(idsOf(await client.request(`${path}?agent=nobody`))).toEqual([]);
});

test('200: the query is read with the types of the contract, and its escapes once', async () => {
  const { client } = await startTestGateway();
  await client.request(`${path}?limit=007&agent=%62eta`);
  expect(vi.mocked(listSessions).mock.lastCall?.[0]).toEqual({ limit: 7, agent: 'beta', cursor: undefined });
});

test('200: query parameters that the contract does not know are ignored', async () => {
  const { client } = await startTestGateway();
  expect((await client.request(`${path}?api-version=1&x=%ZZ&Limit=0&limit=1`)).status).toBe(200);
});

test.each([
  ['limit=0', 'limit', 'integer_below_min_value'],
  ['limit=101', 'limit', 'integer_above_max_value'],
  ['limit=1.5', 'limit', 'invalid_type'],
  ['limit=many', 'limit', 'invalid_type'],
  ['limit=', 'limit', 'invalid_type'],
  ['limit=1e2', 'limit', 'invalid_type'],
  ['limit=%205', 'limit', 'invalid_type'],
  ['limit=1.0', 'limit', 'invalid_type'],
  ['limit=0x10', 'limit', 'invalid_type'],
  ['limit=-1', 'limit', 'integer_below_min_value'],
  ['limit=1&limit=2', 'limit', 'invalid_type'],
  ['limit[a]=1', 'limit', 'invalid_type'],
  ['agent=', 'agent', 'invalid_value'],
  ['agent=no%20agent', 'agent', 'invalid_value'],
  ['agent=main?', 'agent', 'invalid_value'],
  ['agent=main&agent=beta', 'agent', 'invalid_type'],
  ['cursor=', 'cursor', 'invalid_cursor'],
  ['cursor=%00', 'cursor', 'invalid_cursor'],
  ['cursor=nonsense', 'cursor', 'invalid_cursor'],
  ['cursor=WyJhIiwiYiJd', 'cursor', 'invalid_cursor'],
])('400: ?%s', async (query, param, code) => {
  const { client } = await startTestGateway();
  const answer = await client.request(`${path}?${query}`);
  expect(answer.status).toBe(400);
  expect(answer.json.error).toMatchObject({ type: 'invalid_request_error', param, code });
});

test('503: the log says why the storage cannot be reached, and no secret', async () => {
  const url = 'postgres://nobody:canary-1d5c@127.0.0.1:1/nothing';
  const { client, log } = await startTestGateway({ ...twoAgents, session: { store: { url } } });
  expect((await client.request(path)).json.error.code).toBe('storage_unavailable');
  await expect
    .poll(() => log)
    .toContainEqual(expect.objectContaining({ reason: expect.stringContaining('ECONNREFUSED') }));
  expect(JSON.stringify(log)).not.toContain('canary');
});
