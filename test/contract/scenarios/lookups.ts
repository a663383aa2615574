import { expect } from 'vitest';
import { contract } from '../../support/judge.ts';
import { chat, type Scenario } from './subject.ts';

/** All but completions. */
export const lookups: Scenario[] = [
  [
    'models are listed, and the listed ones found',
    async ({ client }) => {
      const { json: list } = await client.request('/v1/models');
      expect(list.data.map(({ id }: { id: string }) => id)).toEqual(
        expect.arrayContaining(['openclaw', 'openclaw/beta', 'offline/echo']),
      );
      for (const { id } of list.data)
        expect((await client.request(`/v1/models/${encodeURIComponent(id)}`)).json.id).toBe(id);
    },
  ],
  [
    'a model with a slash is found, encoded and as it is',
    async ({ client }) => {
      for (const path of ['/v1/models/offline%2Fecho', '/v1/models/offline/echo']) {
        expect((await client.request(path)).json).toMatchObject({
          id: 'offline/echo',
          object: 'model',
          owned_by: 'offline',
        });
      }
    },
  ],
  [
    'sessions are listed in pages that end',
    async ({ client }) => {
      for (const key of ['one', 'two']) await client.chat({}, { 'x-openclaw-session-key': key });
      let page = await client.request('/v1/sessions?limit=1');
      for (let pages = 1; page.json.has_more; pages++) {
        expect(pages).toBeLessThan(20);
        page = await client.request(`/v1/sessions?limit=1&cursor=${page.json.next_cursor}`);
      }
      expect(page.json).toMatchObject({ object: 'list', next_cursor: null });
    },
  ],
  [
    'a session is read and deleted by its key, encoded and as it is',
    async ({ client }) => {
      for (const path of ['agent:beta:support/4712', 'agent%3Abeta%3Asupport%2F4712']) {
        await client.chat({}, { 'x-openclaw-session-key': 'agent:beta:support/4712' });
        const { json: session } = await client.request(`/v1/sessions/${path}`);
        expect(session).toMatchObject({
          id: 'agent:beta:support/4712',
          object: 'session',
          agent_id: 'beta',
          turns: [{ status: 'completed' }],
        });
        const { json: deleted } = await client.request(`/v1/sessions/${path}`, { method: 'DELETE' });
        expect(deleted).toEqual({ id: 'agent:beta:support/4712', object: 'session.deleted', deleted: true });
      }
    },
  ],
  [
    'it is alive and ready, for everybody',
    async ({ client }) => {
      for (const path of ['/health', '/healthz'])
        expect((await client.request(path, { anonymous: true })).json).toEqual({ ok: true, status: 'live' });
      for (const path of ['/ready', '/readyz'])
        expect((await client.request(path, { anonymous: true })).json).toMatchObject({ ready: true, failing: [] });
      for (const path of ['/startup', '/startupz'])
        expect((await client.request(path, { anonymous: true })).json).toMatchObject({ ok: true, status: 'started' });
    },
  ],
  [
    'it gives its contract out, for everybody',
    async ({ client }) => {
      const ask = (path: string) => client.request(path, { anonymous: true });
      expect((await ask('/openapi.yaml')).text).toBe(contract.documents[0].text);
      expect((await ask('/openapi.json')).json).toEqual(contract.documents[0].document);
      for (const { name, document } of contract.documents)
        expect((await ask(`/openapi/${name}.json`)).json).toEqual(document);
      expect((await ask('/asyncapi.yaml')).text).toBe(contract.asyncApi);
    },
  ],
  [
    'HEAD is GET without the content',
    async ({ client }) => {
      for (const path of ['/v1/models', '/v1/models/offline/echo', '/v1/sessions', chat, '/health', '/openapi.yaml']) {
        const [head, get] = [await client.request(path, { method: 'HEAD' }), await client.request(path)];
        expect({ status: head.status, type: head.headers.get('content-type'), text: head.text }).toEqual({
          status: 200,
          type: get.headers.get('content-type'),
          text: '',
        });
      }
    },
  ],
];
