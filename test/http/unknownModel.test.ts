/** A model that nobody has is a 404 that begins in OpenAI's words, says what would switch its provider on, and lists what there is. */
import { describe, expect, test } from 'vitest';
import { agentNotFound, modelNotFound } from '../../src/errors.ts';
import { startTestGateway, token } from '../support/gateway.ts';
import { startUpstream } from '../support/upstream.ts';

const gateway = { auth: { token }, http: { endpoints: { chatCompletions: { enabled: true } } } };
const work = { baseUrl: 'http://127.0.0.1:9/v1', models: ['m1'] };
const always = (model: string) => `The model \`${model}\` does not exist or you do not have access to it.`;
const available = 'Available here: openclaw, openclaw/default, openclaw/main,';
const missing = (provider: string, remedy: string) =>
  ` The provider '${provider}', which may have it, is not switched on: the gateway's operator must ${remedy}.`;
const variable = (name: string) => `set ${name} where the gateway runs, and restart it`;

const openai = missing('openai', variable('OPENAI_API_KEY'));
const anthropic = missing('anthropic', variable('ANTHROPIC_API_KEY'));
const ollama = missing('ollama', variable('OLLAMA_HOST'));

describe('without a provider', async () => {
  test.each([
    ['gpt-4o', openai],
    ['GPT-4o', openai],
    ['gpt-9', openai],
    ['chatgpt-4o-latest', openai],
    ['o3-mini', openai],
    ['openai/gpt-4o', openai],
    ['openai/whatever', openai],
    ['claude-sonnet-4-20250514', anthropic],
    ['claude-x', anthropic],
    ['anthropic/claude-x', anthropic],
    ['llama3', ollama],
    ['qwen3:8b', ollama],
    ['my-own:latest', ollama],
    ['gpt-oss:20b', ollama],
    ['ollama/anything', ollama],
    ['nope', ''],
    ['openclaw:nope', ''],
    ['agent:gpt-4o', ''],
    ['ft:gpt-4o-mini:org::id', ''],
    ['offline/error-429x', ''],
  ])('%s: what switches it on, before what there is', async (model, advice) => {
    const { client } = await startTestGateway({ gateway });
    const bodies = [await client.chat({ model }), await client.chat({}, { 'x-openclaw-model': model })];
    if (/^(openclaw|agent):/.test(model)) bodies.pop();
    bodies.push(await client.request(`/v1/models/${model}`));
    for (const { status, json } of bodies) {
      expect([status, json.error.code]).toEqual([404, 'model_not_found']);
      expect(json.error.message).toBe(`${always(model)}${advice} ${available} offline/*.`);
    }
  });
});

test.each<[string, object, Record<string, string>, string, string]>([
  [
    'a file with another provider',
    { work },
    { OPENAI_API_KEY: 'k' },
    'gpt-4o',
    missing('openai', 'add models.providers.openai to openclaw.json'),
  ],
  [
    'a file with another provider',
    { work },
    {},
    'claude-x',
    missing('anthropic', 'add models.providers.anthropic to openclaw.json'),
  ],
  [
    'a file with another provider',
    { work },
    {},
    'llama3',
    missing('ollama', 'add models.providers.ollama to openclaw.json'),
  ],
  ['a file without providers', {}, { ANTHROPIC_API_KEY: 'k' }, 'gpt-4o', openai],
  ['a key of the other', {}, { OPENAI_API_KEY: 'k' }, 'claude-x', anthropic],
  ['a provider with other patterns', { openai: { ...work, match: ['m*'] } }, {}, 'gpt-4o', ''],
])('%s: %o with %o is told of %s', async (_, providers, environment, model, advice) => {
  const { client } = await startTestGateway({ gateway, models: { providers } }, environment);
  const { json } = await client.chat({ model });
  expect(json.error.message.slice(0, json.error.message.indexOf(' Available'))).toBe(always(model) + advice);
});

test('a provider that the file gets later is not called missing any more', async () => {
  const { client, gateway: running, config } = await startTestGateway({ gateway });
  expect((await client.chat({ model: 'gpt-4o' })).json.error.message).toContain('OPENAI_API_KEY');
  running.apply({ ...config, absentProviders: [] });
  expect((await client.chat({ model: 'gpt-4o' })).json.error.message).not.toContain('OPENAI_API_KEY');
});

test('an agent whose own model has no provider says what would switch it on', async () => {
  const { client } = await startTestGateway({ gateway, agents: { list: [{ id: 'main', model: 'openai/gpt-4o' }] } });
  const { status, json } = await client.chat();
  expect([status, json.error.code]).toEqual([502, 'upstream_model_not_found']);
  expect(json.error.message).toContain(openai);
});

test('a model that Ollama has not is told without advice to switch Ollama on', async () => {
  const { url } = await startUpstream({ body: '{"models":[]}' });
  const { client } = await startTestGateway({ gateway }, { OLLAMA_HOST: url });
  expect((await client.chat({ model: 'llama-none' })).json.error.message).not.toContain('OLLAMA_HOST');
});

describe('the list', () => {
  const many = Array.from({ length: 60 }, (_, at) => `model-${at}`);

  test('is short, and says where the rest is', async () => {
    const providers = { work: { ...work, models: many } };
    const { client } = await startTestGateway({ gateway, models: { providers } });
    const { json } = await client.chat({ model: 'nope' });
    const listed = many.slice(0, 17).map((model) => `work/${model}`);
    expect(json.error.message).toBe(`${always('nope')} ${available} ${listed.join(', ')}, and more (GET /v1/models).`);
  });

  test('of agents is short too', () => {
    expect(agentNotFound('x', many, 'p').message).toMatch(/ model-18, model-19, and more \(GET \/v1\/models\)\.$/);
  });

  test.each(['429', '408', '409', '500', '502', '503', '504', '529'])(
    'has no name in which a client could see a %s',
    (status) => {
      const names = ['a', `m-${status}`, `x${status}y`, 'b'];
      for (const { message } of [modelNotFound('x', names), agentNotFound('x', names, 'p')]) {
        expect(message).toContain('Available here: a, b, and more (GET /v1/models).');
        expect(message).not.toContain(status);
      }
    },
  );
});
