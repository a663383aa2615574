/** Whom a request selects in a session for which something was set. */
import { expect, test } from 'vitest';
import type { Key } from '../../src/access/principal.ts';
import type { Agent } from '../../src/agents/agents.ts';
import type { Catalogue } from '../../src/agents/models.ts';
import type { Selectors } from '../../src/agents/select.ts';
import { selectInSession } from '../../src/agents/sessionSettings.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { createRouting } from '../../src/channels/routing.ts';
import type { GatewayEvent } from '../../src/events.ts';
import type { SessionSettings } from '../../src/sessions/settings.ts';
import { channel } from '../support/fakeChannel.ts';

const agent: Agent = {
  id: 'main',
  prompt: undefined,
  model: 'acme/large',
  fallbacks: ['other/small'],
  params: { temperature: 1, reasoning_effort: 'high' },
  timeoutMs: 1000,
  idleTimeoutMs: 1000,
};

/** @param more of the catalogue @param channels besides two that are known from the start */
function stage(settings: SessionSettings, more: Partial<Catalogue> = {}, channels: Channel[] = []) {
  const catalogue: Catalogue = {
    directory: { agents: [agent], defaultAgent: agent },
    routing: createRouting([channel('acme', 'large', 'tiny'), channel('other', 'small'), ...channels]),
    absentProviders: [],
    since: 1,
    ...more,
  };
  const [told, read]: [GatewayEvent[], string[]] = [[], []];
  const parts = {
    store: {
      settings: async (key: string) => {
        read.push(key);
        return settings;
      },
    },
    tell: (event: GatewayEvent) => void told.push(event),
  };
  const select = (selectors: Partial<Selectors>) =>
    selectInSession({ model: 'openclaw', ...selectors }, () => catalogue, parts);
  return { select, told, read };
}

const inSession = { sessionKey: 'k' };

test('the model of the session, with the agent and its fallbacks behind it', async () => {
  const { select, told, read } = stage({ model: 'acme/tiny', thinkingLevel: 'low' });
  const { route, isSet, fallbacks, agent: thinking } = await select(inSession);
  expect([route.id, isSet, fallbacks.map(({ id }) => id)]).toEqual(['acme/tiny', true, ['acme/large', 'other/small']]);
  expect(thinking.params).toEqual({ temperature: 1, reasoning_effort: 'low' });
  expect([told, read]).toEqual([[], ['agent:main:k']]);
});

test('what the request says, whatever was set', async () => {
  const { select, told } = stage({ model: 'gone/model', thinkingLevel: 'off' });
  for (const said of [{ model: 'other/small' }, { backendModel: 'other/small' }]) {
    const { route, isSet, fallbacks } = await select({ ...inSession, ...said });
    expect([route.id, isSet, fallbacks]).toEqual(['other/small', undefined, []]);
  }
  expect((await select({ ...inSession, leavesThinking: true })).agent.params).toEqual({ temperature: 1 });
  expect(told).toHaveLength(1);
});

test('nothing of the store without a session', async () => {
  const { select, read } = stage({ model: 'acme/tiny' });
  expect((await select({})).route.id).toBe('acme/large');
  expect(read).toEqual([]);
});

test("the agent's own model when that of the session is gone, and the log is told", async () => {
  const { select, told } = stage({ model: 'gone/model' });
  const { route, isSet, fallbacks, agent: same } = await select(inSession);
  expect([route.id, isSet, fallbacks.map(({ id }) => id)]).toEqual(['acme/large', undefined, ['other/small']]);
  expect(same).toBe(agent);
  const gone = { type: 'session model gone', sessionKey: 'agent:main:k', agentId: 'main', model: 'gone/model' };
  expect(told).toEqual([gone]);
});

test('the model of the session after its provider was asked for its list', async () => {
  const found: string[] = [];
  const late: Channel = {
    ...channel('late'),
    discovered: () => found,
    refresh: async () => void found.push('llama'),
    outage: () => undefined,
  };
  const { select, told } = stage({ model: 'late/llama' }, {}, [late]);
  const { route, isSet } = await select(inSession);
  expect([route.id, isSet, told]).toEqual(['late/llama', true, []]);
});

test("the model of the session where the agent's own is not the client's, or not there", async () => {
  const key = { id: 'alice', models: ['acme/tiny'], scopes: [] } as unknown as Key;
  const { select } = stage({ model: 'acme/tiny' }, { key });
  const { route, fallbacks, session } = await select(inSession);
  expect([route.id, fallbacks, session.key]).toEqual(['acme/tiny', [], 'agent:main:key:alice:k']);
  await expect(select({})).rejects.toMatchObject({ kind: 'model_not_found' });
  const lost = { ...agent, model: 'gone/model', fallbacks: [] };
  const directory = { agents: [lost], defaultAgent: lost };
  expect((await stage({ model: 'acme/tiny' }, { directory }).select(inSession)).route.id).toBe('acme/tiny');
});
