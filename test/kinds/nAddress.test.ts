/** Kind N(2): in all formats the path of a call is added to the path of the base URL, and the query of the base URL stays a query. */
import { describe, expect, test } from 'vitest';
import { describeConfig, loadConfig } from '../../src/config.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chunk, done, finish, lines, messages, startKind, streamed, type KindOptions } from '../support/kind.ts';
import type { Script } from '../support/upstream.ts';

type Api = NonNullable<KindOptions['api']>;

const answers: Record<Api, Script> = {
  'openai-completions': streamed(chunk({ content: 'Hi' }), finish('stop'), done),
  'anthropic-messages': messages(
    { type: 'message_start', message: { usage: { input_tokens: 1, output_tokens: 1 } } },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: 'Hi' } },
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 1 } },
    { type: 'message_stop' },
  ),
  ollama: lines({ message: { content: 'Hi' }, done: false }, { message: { content: '' }, done: true }),
};

/** What follows the host in the base URL, and what the upstream is asked for. */
const paths: [api: Api, written: string, asked: string][] = [
  ['openai-completions', '/v1', '/v1/chat/completions'],
  ['openai-completions', '/v1/', '/v1/chat/completions'],
  ['openai-completions', '', '/chat/completions'],
  [
    'openai-completions',
    '/deployments/x?api-version=2025-01-01-preview',
    '/deployments/x/chat/completions?api-version=2025-01-01-preview',
  ],
  ['openai-completions', '/deployments/x/?api-version=1', '/deployments/x/chat/completions?api-version=1'],
  ['openai-completions', '?api-version=1', '/chat/completions?api-version=1'],
  ['openai-completions', '/v1?a=1&b=%20+x', '/v1/chat/completions?a=1&b=%20+x'],
  ['openai-completions', '/v1?to=/x/', '/v1/chat/completions?to=/x/'],
  ['openai-completions', '/v1?a=1#part', '/v1/chat/completions?a=1'],
  ['openai-completions', '/v1#part', '/v1/chat/completions'],
  ['anthropic-messages', '', '/v1/messages'],
  ['anthropic-messages', '/', '/v1/messages'],
  ['anthropic-messages', '/v1', '/v1/messages'],
  ['anthropic-messages', '/v1/', '/v1/messages'],
  ['anthropic-messages', '?key=k', '/v1/messages?key=k'],
  ['anthropic-messages', '/v1?key=k', '/v1/messages?key=k'],
  ['anthropic-messages', '/v1/?key=k', '/v1/messages?key=k'],
  ['anthropic-messages', '/anthropic?key=/v1', '/anthropic/v1/messages?key=/v1'],
  ['ollama', '', '/api/chat'],
  ['ollama', '/', '/api/chat'],
  ['ollama', '/proxy?key=k', '/proxy/api/chat?key=k'],
  ['ollama', '/proxy/?key=k#part', '/proxy/api/chat?key=k'],
];

test.each(paths)('%s: the base URL …%s is asked at %s', async (api, path, asked) => {
  const { client, upstream } = await startKind([answers[api]], { api, path });
  for (const stream of [false, true]) expect((await client.chat({ stream })).text).toContain('Hi');
  const chats = upstream.requests.filter(({ body }) => body?.messages).map((request) => request.path);
  expect(chats).toEqual([asked, asked]);
});

test("the models of Ollama are asked for with the base URL's query", async () => {
  const { client, upstream } = await startKind([{ body: '{"models":[]}' }], { api: 'ollama', path: '/proxy?key=k' });
  await client.chat({ model: 'unknown' });
  expect(upstream.requests.map((request) => request.path)).toContain('/proxy/api/tags?key=k');
});

test('what is shown of a configuration has no value of the query', () => {
  const shown = describeConfig(load('https://host/v1?key=secret-90210'));
  expect(shown).toContain('https://host/v1?***');
  expect(shown).not.toContain('secret-90210');
});

describe('a base URL that cannot be asked is refused at the start:', () => {
  test.each([
    [
      'https://name:secret-90210@host/v1',
      {},
      'openclaw.json: models.providers.up.baseUrl has a user name or password in it',
    ],
    ['https://name@host/v1', {}, 'openclaw.json: models.providers.up.baseUrl has a user name or password in it'],
    ['https://', {}, 'openclaw.json: models.providers.up.baseUrl is not a URL'],
    ['https://host:99999/v1', {}, 'openclaw.json: models.providers.up.baseUrl is not a URL'],
    ['https://ho st/v1', {}, 'openclaw.json: models.providers.up.baseUrl is not a URL'],
    [
      '',
      { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'https://name:secret-90210@host/v1' },
      'OPENAI_BASE_URL has a user name or password in it',
    ],
    ['', { ANTHROPIC_API_KEY: 'k', ANTHROPIC_BASE_URL: 'https://a b' }, 'ANTHROPIC_BASE_URL is not a URL'],
    ['', { OLLAMA_HOST: 'http://name:secret-90210@box:11434' }, 'OLLAMA_HOST has a user name or password in it'],
  ])('%s with %o', (baseUrl, environment, message) => {
    expect(() => load(baseUrl, environment)).toThrow(message);
    expect(() => load(baseUrl, environment)).not.toThrow('secret-90210');
  });
});

function load(baseUrl: string, environment: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'openclaw-gateway-'));
  const path = join(folder, 'openclaw.json');
  writeFileSync(path, JSON.stringify(baseUrl ? { models: { providers: { up: { baseUrl } } } } : {}));
  try {
    return loadConfig({
      environment: {
        OPENCLAW_CONFIG_PATH: path,
        OPENCLAW_STATE_DIR: folder,
        OPENCLAW_GATEWAY_TOKEN: 't',
        ...environment,
      },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
