/** OpenClaw's `modelPolicy.allow`: which models clients may choose; what an agent uses of its own accord is not bound by it. */
import { expect, test } from 'vitest';
import { startTestGateway, token } from '../support/gateway.ts';

const gateway = { auth: { token }, http: { endpoints: { chatCompletions: { enabled: true } } } };
const allowed = { modelPolicy: { allow: ['offline/tools', 'short'] }, models: { 'offline/long': { alias: 'Short' } } };
const start = (agents: object, rest: object = {}) => startTestGateway({ gateway, agents, ...rest });

test('200: a model of the list, by its name or its alias, and the model that the agent itself has', async () => {
  const { client } = await start({ defaults: { ...allowed, model: 'offline/echo' } });
  for (const model of ['offline/tools', 'offline/long', 'openclaw', 'openclaw/main']) {
    expect([model, (await client.chat({ model })).status]).toEqual([model, 200]);
  }
});

test('403: another one, in the body or the header, and the answer says which there are', async () => {
  const { client } = await start({ defaults: { ...allowed, model: 'offline/echo' } });
  const inBody = await client.chat({ model: 'offline/echo' });
  expect([inBody.status, inBody.json.error.code, inBody.json.error.param]).toEqual([403, 'model_not_allowed', 'model']);
  expect(inBody.json.error.message).toContain("for the agent 'main'");
  expect(inBody.json.error.message).toContain('offline/tools, offline/long');
  const inHeader = await client.chat({}, { 'x-openclaw-model': 'offline/echo' });
  expect([inHeader.status, inHeader.json.error.param]).toEqual([403, 'x-openclaw-model']);
});

test('what is not allowed is not listed, and cannot be retrieved', async () => {
  const { client } = await start({ defaults: allowed });
  const { json } = await client.request('/v1/models');
  const ids = json.data.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(
    ['openclaw', 'openclaw/default', 'openclaw/main', 'offline/long', 'offline/tools'].toSorted(inOrderOf(ids)),
  );
  expect((await client.request('/v1/models/offline%2Fecho')).status).toBe(403);
});

test("an agent's own list takes the place of the defaults', and an empty one allows all", async () => {
  const entries = { main: {}, some: { modelPolicy: { allow: ['Offline/*'] } }, all: { modelPolicy: { allow: [] } } };
  const { client } = await start({ defaults: allowed, entries });
  const statusOf = async (agent: string) =>
    (await client.chat({ model: 'offline/echo' }, { 'x-openclaw-agent-id': agent })).status;
  expect([await statusOf('main'), await statusOf('some'), await statusOf('all')]).toEqual([403, 200, 200]);
});

test("the names of agents.defaults.models are the list, until OpenClaw's doctor has written one", async () => {
  const defaults = { models: { 'offline/tools': {} } };
  const older = await start({ defaults });
  const newer = await start({ defaults }, { meta: { migrations: { modelPolicyAllowlist: true } } });
  const open = await start({ defaults: { ...defaults, modelPolicy: {} } });
  const statuses = [older, newer, open].map(
    async ({ client }) => (await client.chat({ model: 'offline/echo' })).status,
  );
  expect(await Promise.all(statuses)).toEqual([403, 200, 200]);
});

test('a short name is the model of an agent', async () => {
  const { client } = await start({ defaults: { model: { primary: 'short' }, models: allowed.models } });
  expect((await client.chat()).headers.get('x-openclaw-model')).toBe('offline/long');
});

/** The gateway's own order. */
const inOrderOf = (ids: readonly string[]) => (one: string, other: string) => ids.indexOf(one) - ids.indexOf(other);
