import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { productNames, type Agent } from '../../src/agents/agents.ts';
import { listModels, readModel, retrieveModel, type Catalogue } from '../../src/agents/models.ts';
import { select, type Selectors } from '../../src/agents/select.ts';
import { agentOfSessionKey, sessionOf } from '../../src/agents/sessionKey.ts';
import { createRouting } from '../../src/channels/routing.ts';
import { loadContract } from '../../src/contract.ts';
import { channel } from '../support/fakeChannel.ts';

const [main, beta]: Agent[] = ['main', 'beta'].map((id) => ({
  id,
  prompt: undefined,
  model: id === 'main' ? 'acme/large' : 'other/small',
  fallbacks: [],
  params: {},
  timeoutMs: 1000,
  idleTimeoutMs: 1000,
}));
const catalogue: Catalogue = {
  directory: { agents: [main!, beta!], defaultAgent: main! },
  routing: createRouting([channel('acme', 'large', 'team/tiny'), channel('other', 'small', 'large', 'Llama3')]),
  absentProviders: [],
  since: 1_795_145_000,
};
const existing = 'openclaw, openclaw/default, openclaw/main, openclaw/beta, acme/large, acme/team/tiny, other/small';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const selectFor = (selectors: Partial<Selectors>) => select({ model: 'openclaw', ...selectors }, catalogue);
const mixedCase = (text: string): string =>
  [...text].map((letter, at) => (at % 2 === 0 ? letter.toUpperCase() : letter)).join('');
const error = (kind: string, param: string, message: string) =>
  expect.objectContaining({ kind, param, message: expect.stringContaining(message) as string }) as Error;

describe.each(productNames.flatMap((name) => [name, name.toUpperCase(), mixedCase(name)]))('the model %s', (name) => {
  test.each(['', '/default', '/DEFAULT', ':default'])('%s means the default agent', (rest) => {
    expect(readModel(name + rest, catalogue)).toEqual({ kind: 'default agent' });
    expect(selectFor({ model: name + rest }).agent).toBe(main);
  });

  test.each([':beta', '/beta', ':BETA', '/bEtA'])('%s means that agent', (rest) => {
    expect(readModel(name + rest, catalogue)).toEqual({ kind: 'agent', agent: beta });
    expect(selectFor({ model: name + rest }).agent).toBe(beta);
  });

  test.each([':nope', '/nope', ':', '/', ':beta/x', ':main:beta', '/beta ', ':acme/large'])(
    '%s means no agent and no model',
    (rest) => {
      expect(() => readModel(name + rest, catalogue)).toThrow(error('model_not_found', 'model', existing));
    },
  );

  test.each(['x', 'beta', '-beta', 'default', ' ', '\n'])('is not meant by a word that only begins so: %j', (rest) => {
    expect(() => readModel(name + rest, catalogue)).toThrow(error('model_not_found', 'model', existing));
  });
});

describe('the model', () => {
  test.each(['agent:beta', 'AGENT:Beta'])('%s means that agent', (model) => {
    expect(readModel(model, catalogue)).toEqual({ kind: 'agent', agent: beta });
  });

  test.each(['agent', 'agent:', 'agent/beta', 'agent:nope', 'beta', '', ' openclaw', 'gpt-4o', 'constructor'])(
    '%j means nothing: the error says so in the words of OpenAI, then lists what exists',
    (model) => {
      const start = `The model \`${model}\` does not exist or you do not have access to it. Available here: ${existing}`;
      expect(() => readModel(model, catalogue)).toThrow(error('model_not_found', 'model', start));
    },
  );

  test.each([
    ['acme/large', 'acme/large'],
    ['acme/team/tiny', 'acme/team/tiny'],
    ['team/tiny', 'acme/team/tiny'],
    ['small', 'other/small'],
    ['other/large', 'other/large'],
    ['large', 'acme/large'],
    ['Llama3', 'other/Llama3'],
  ])('%s is routed to %s, for the default agent', (model, id) => {
    const { agent, route } = selectFor({ model });
    expect(agent).toBe(main);
    expect(route.id).toBe(id);
    expect(id).toBe(`${route.channel.id}/${route.model}`);
  });

  test('of an agent is its own while the request names none', () => {
    expect(selectFor({}).route.id).toBe('acme/large');
    expect(selectFor({ model: 'openclaw:beta' }).route.id).toBe('other/small');
  });

  test('in x-openclaw-model wins over that of the agent and over that of the request', () => {
    expect(selectFor({ backendModel: 'other/large' })).toMatchObject({ agent: main, route: { id: 'other/large' } });
    expect(selectFor({ model: 'acme/large', backendModel: 'small' }).route.id).toBe('other/small');
    expect(selectFor({ model: 'openclaw:beta', backendModel: 'large' })).toMatchObject({
      agent: beta,
      route: { id: 'acme/large' },
    });
  });

  test('in x-openclaw-model must be one of a channel', () => {
    for (const backendModel of ['nope', 'openclaw', 'agent:beta', '']) {
      expect(() => selectFor({ backendModel })).toThrow(error('model_not_found', 'x-openclaw-model', existing));
    }
  });

  test('of the request must exist even when a header names another', () => {
    expect(() => selectFor({ model: 'nope', backendModel: 'small', agentId: 'beta' })).toThrow(
      error('model_not_found', 'model', existing),
    );
  });

  test('of an agent that no channel has is named in the error', () => {
    const lost = { ...catalogue.directory.defaultAgent, model: 'gone/model' };
    const broken = { ...catalogue, directory: { agents: [lost], defaultAgent: lost } };
    expect(() => select({ model: 'openclaw' }, broken)).toThrow(
      expect.objectContaining({ kind: 'upstream_model_not_found', message: expect.stringContaining("'gone/model'") }),
    );
  });

  test.each(['openclaw', 'openclaw/default', 'openclaw:beta', 'MoltBot/main', 'agent:main'])(
    '%s is listed as owned by openclaw, with the id as it was asked for',
    (id) => {
      expect(retrieveModel(id, catalogue)).toEqual({
        id,
        object: 'model',
        created: 1_795_145_000,
        owned_by: 'openclaw',
      });
    },
  );

  test('that is listed can be used', () => {
    const ids = listModels(catalogue).map(({ id }) => id);
    expect(ids.join(', ')).toContain(existing);
    for (const model of ids) expect(() => selectFor({ model })).not.toThrow();
  });
});

describe('the agent is that of', () => {
  test.each<[string, Partial<Selectors>, Agent | undefined]>([
    ['the header, before the model', { agentId: 'beta', model: 'openclaw:main' }, beta],
    ['the header, in any case', { agentId: 'BeTa' }, beta],
    ['the header, on a model that the request names', { agentId: 'beta', model: 'acme/large' }, beta],
    ['the header, before the default', { agentId: 'beta', model: 'openclaw/default' }, beta],
    ['the model, before the default', { model: 'openclaw:beta' }, beta],
    ['the session key, when nothing else names one', { sessionKey: 'agent:beta:x' }, beta],
    ['the session key, in any case', { sessionKey: 'Agent:BETA:x' }, beta],
    ['the session key, when the model is one of a channel', { sessionKey: 'agent:beta:x', model: 'acme/large' }, beta],
    ['the session key, when the model is the default', { sessionKey: 'agent:beta:x', model: 'openclaw/default' }, beta],
    ['the default, when the session key names none', { sessionKey: 'x' }, main],
    ['the default, when nothing is said', {}, main],
    ['the default, whoever the user is', { user: 'agent:beta:x' }, main],
  ])('%s', (_, selectors, agent) => {
    expect(selectFor(selectors).agent).toBe(agent);
  });

  test.each<[string, Partial<Selectors>, string, string]>([
    ['the header', { agentId: 'nope' }, 'nope', 'x-openclaw-agent-id'],
    [
      'the header, though the model names one',
      { agentId: 'nope', model: 'openclaw:beta' },
      'nope',
      'x-openclaw-agent-id',
    ],
    ['the session key', { sessionKey: 'agent:nope:x' }, 'nope', 'x-openclaw-session-key'],
  ])('nobody when %s names an unknown one; the error lists who exists', (_, selectors, id, param) => {
    const message = `The agent \`${id}\` does not exist or you do not have access to it. Available here: main, beta.`;
    expect(() => selectFor(selectors)).toThrow(error('agent_not_found', param, message));
  });
});

describe('the session of a user', () => {
  test.each(['alice', 'a', '0', 'alice@example.com', 'team/alice', 'A.b_c:d@e/f+g-h', 'x'.repeat(200)])(
    'has the key of the user: %s',
    (user) => {
      expect(sessionOf('main', undefined, user)).toEqual({
        key: `agent:main:openai-user:${user}`,
        remembered: true,
      });
    },
  );

  test.each([
    'Älice',
    'two words',
    ' alice',
    '-alice',
    '/alice',
    'a\nb',
    'a\u0000b',
    '{"id":"x"}',
    'x'.repeat(257),
    '😀',
  ])('has the hash of a user that fits no key: %j', (user) => {
    expect(sessionOf('main', undefined, user)).toEqual({
      key: `agent:main:openai-user:${sha256(user)}`,
      remembered: true,
    });
  });

  test('is another one for each user with half a surrogate pair', () => {
    const users = ['\ud800', '\ud801', '\udfff', '\ufffd', '\ud83d\ude00', '\ude00\ud83d', 'a\ud800', '\ud800a'];
    const keys = users.map((user) => sessionOf('main', undefined, user).key);
    expect(new Set(keys).size).toBe(users.length);
  });

  test.each<[object, string]>([
    [{ id: 'alice' }, 'alice'],
    [{ id: 'alice', name: 'Alice' }, 'alice'],
    [{ id: 'two words' }, sha256('two words')],
    [{ id: 5 }, sha256('{"id":5}')],
    [{ id: null }, sha256('{}')],
    [{ id: '' }, sha256('{"id":""}')],
    [{ name: 'Alice' }, sha256('{"name":"Alice"}')],
    [{}, sha256('{}')],
  ])('whose client sends the object %j is %s', (user, name) => {
    expect(sessionOf('main', undefined, user).key).toBe(`agent:main:openai-user:${name}`);
  });

  test.each([undefined, null, ''])('who is %j is none: the key is new each time and nothing is remembered', (user) => {
    const [one, other] = [sessionOf('main', undefined, user), sessionOf('main', undefined, user)];
    expect(one).toMatchObject({
      remembered: false,
      key: expect.stringMatching(/^agent:main:openai:[0-9a-f-]{36}$/) as string,
    });
    expect(one.key).not.toBe(other.key);
  });

  test('belongs to one agent', () => {
    const [one, other] = [selectFor({ user: 'alice' }), selectFor({ user: 'alice', agentId: 'beta' })];
    expect(one.session.key).toBe('agent:main:openai-user:alice');
    expect(other.session.key).toBe('agent:beta:openai-user:alice');
  });

  test('can be named by any text, and its key is one that the contract promises', () => {
    const promised = new RegExp(contractPattern('headers', 'SessionKey'));
    fc.assert(
      fc.property(users, (user) => {
        const { key } = sessionOf('main', undefined, user);
        expect(key).toMatch(/^agent:[a-z0-9][a-z0-9_-]{0,63}:[A-Za-z0-9._:@/+-]+$/);
        expect(key).toMatch(promised);
      }),
      { numRuns: 500 },
    );
  });

  test('is never that of another user', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        fc.pre(one !== other && one !== '' && other !== '');
        expect(sessionOf('main', undefined, one).key).not.toBe(sessionOf('main', undefined, other).key);
      }),
    );
  });

  test('can be continued by sending its key back', () => {
    const sendable = new RegExp(contractPattern('parameters', 'SessionKeyHeader'));
    fc.assert(
      fc.property(fc.oneof(users, longNames), fc.constantFrom('main', 'a'.repeat(64)), (user, agentId) => {
        const session = sessionOf(agentId, undefined, user);
        expect(session.key).toMatch(sendable);
        expect(sessionOf(agentId, session.key, undefined).key).toBe(session.key);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the session that a key names', () => {
  test.each([
    ['support', 'agent:main:support'],
    ['support/4711', 'agent:main:support/4711'],
    ['Support', 'agent:main:Support'],
    ['a:b:c', 'agent:main:a:b:c'],
    ['agent:main:support', 'agent:main:support'],
    ['AGENT:Main:Support', 'agent:main:Support'],
    ['agent:main:a:b', 'agent:main:a:b'],
    ['agents', 'agent:main:agents'],
    ['agent-x', 'agent:main:agent-x'],
    ['openai-user:alice', 'agent:main:openai-user:alice'],
    ['subagents:x', 'agent:main:subagents:x'],
    ['cron', 'agent:main:cron'],
    ['my-cron:x', 'agent:main:my-cron:x'],
    ['../../etc/passwd', 'agent:main:../../etc/passwd'],
    ['__proto__', 'agent:main:__proto__'],
  ])('%s is %s', (headerKey, key) => {
    expect(sessionOf('main', headerKey, undefined)).toEqual({ key, remembered: true });
  });

  test('wins over the user', () => {
    expect(selectFor({ sessionKey: 'support', user: 'alice' }).session.key).toBe('agent:main:support');
  });

  test.each(['agent', 'agent:', 'agent:main', 'agent::x', 'agent:main:', 'AGENT:main', 'agent::'])(
    'must be complete: %s',
    (headerKey) => {
      const refusal = error('invalid_request', 'x-openclaw-session-key', 'is incomplete');
      expect(() => agentOfSessionKey(headerKey)).toThrow(refusal);
      expect(() => sessionOf('main', headerKey, undefined)).toThrow(refusal);
      expect(() => selectFor({ sessionKey: headerKey, agentId: 'main' })).toThrow(refusal);
    },
  );

  test.each<[string, Partial<Selectors>]>([
    ['the header', { agentId: 'main', sessionKey: 'agent:beta:x' }],
    ['the model', { model: 'openclaw:main', sessionKey: 'agent:beta:x' }],
    ['the header, though nobody has that name', { agentId: 'main', sessionKey: 'agent:nope:x' }],
  ])('must not belong to another agent than that of %s', (_, selectors) => {
    expect(() => selectFor(selectors)).toThrow(
      expect.objectContaining({
        kind: 'invalid_request',
        param: 'x-openclaw-session-key',
        code: 'invalid_session_key',
      }),
    );
  });

  test.each(
    ['subagent:', 'cron:', 'acp:', 'Cron:', 'SUBAGENT:', 'aCp:'].flatMap((space) => [
      `${space}x`,
      `agent:main:${space}x`,
      `AGENT:Main:${space}x`,
    ]),
  )('must not lie in a reserved namespace: %s', (headerKey) => {
    expect(() => sessionOf('main', headerKey, undefined)).toThrow(
      error('invalid_request', 'x-openclaw-session-key', 'reserved namespace'),
    );
  });

  test('names an agent only when it begins with agent:<id>:', () => {
    expect(agentOfSessionKey('agent:Beta:x')).toBe('beta');
    for (const key of ['support', 'agents:beta:x', 'my:agent:beta:x', ''])
      expect(agentOfSessionKey(key)).toBeUndefined();
  });
});

const longNames = fc.stringMatching(/^[A-Za-z0-9][a-z]{200,255}$/);

/** Whatever JSON can say in the place of `user`. */
const users = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 300 }),
  fc.dictionary(fc.string(), fc.jsonValue()),
  fc.record({ id: fc.oneof(fc.string({ unit: 'grapheme' }), fc.jsonValue()) }),
);

function contractPattern(kind: 'headers' | 'parameters', name: string): string {
  const components = loadContract().document.components as unknown as Record<string, Record<string, any>>;
  return components[kind]?.[name].schema.pattern as string;
}
