/** Kind O: base URLs of the environment, in each form that the vendors' own tools take, and advice that names the variable. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { ConfigError, loadConfig } from '../../src/config.ts';
import { startTestGateway, token } from '../support/gateway.ts';
import { lines } from '../support/kind.ts';
import { startUpstream } from '../support/upstream.ts';

const file = { gateway: { auth: { token }, http: { endpoints: { chatCompletions: { enabled: true } } } } };
/** The settings that an environment makes without a file. */
const load = (environment: Record<string, string>) =>
  loadConfig({ environment: { OPENCLAW_STATE_DIR: '/nowhere', OPENCLAW_GATEWAY_TOKEN: token, ...environment } });
const baseUrlOf = (environment: Record<string, string>) => load(environment).providers[0]?.baseUrl;

describe('OLLAMA_HOST', () => {
  test.each([
    ['0.0.0.0', 'http://127.0.0.1:11434'],
    ['192.168.1.5', 'http://192.168.1.5:11434'],
    ['gpu-box', 'http://gpu-box:11434'],
    ['gpu-box.lan', 'http://gpu-box.lan:11434'],
    ['localhost', 'http://localhost:11434'],
    ['gpu-box:8080', 'http://gpu-box:8080'],
    ['0.0.0.0:8080', 'http://127.0.0.1:8080'],
    // Without a host.
    [':11500', 'http://127.0.0.1:11500'],
    [':', 'http://127.0.0.1:11434'],
    ['""', 'http://127.0.0.1:11434'],
    ['http://:11500', 'http://127.0.0.1:11500'],
    // IPv6.
    ['::', 'http://[::1]:11434'],
    ['[::]', 'http://[::1]:11434'],
    ['[::]:8080', 'http://[::1]:8080'],
    ['::1', 'http://[::1]:11434'],
    ['[::1]', 'http://[::1]:11434'],
    ['[::1]:1337', 'http://[::1]:1337'],
    ['fe80::1', 'http://[fe80::1]:11434'],
    ['http://[::]:8080', 'http://[::1]:8080'],
    ['[0:0:0:0:0:0:0:0]', 'http://[::1]:11434'],
    // A scheme has a port of its own.
    ['http://1.2.3.4', 'http://1.2.3.4'],
    ['https://1.2.3.4', 'https://1.2.3.4'],
    ['http://0.0.0.0', 'http://127.0.0.1'],
    ['http://0.0.0.0:11434', 'http://127.0.0.1:11434'],
    ['HTTPS://Box.example.com:4321', 'https://box.example.com:4321'],
    ['ollama.com', 'https://ollama.com'],
    // Spaces, quotes, paths.
    [' 1.2.3.4 ', 'http://1.2.3.4:11434'],
    ['"1.2.3.4"', 'http://1.2.3.4:11434'],
    [` ' 1.2.3.4:80 ' `, 'http://1.2.3.4'],
    ['https://example.com/ollama/', 'https://example.com/ollama'],
    ['example.com/ollama', 'http://example.com:11434/ollama'],
    ['127.0.0.1:11434/', 'http://127.0.0.1:11434'],
    // Ports that are none.
    ['box:66000', 'http://box:11434'],
    ['box:-1', 'http://box:11434'],
    ['box:abc', 'http://box:11434'],
    ['box:', 'http://box:11434'],
    [':0', 'http://127.0.0.1:11434'],
    ['http://box:66000', 'http://box'],
  ])('%j is %s', (OLLAMA_HOST, baseUrl) => {
    expect(baseUrlOf({ OLLAMA_HOST })).toBe(baseUrl);
  });

  test.each(['tcp://box', 'a b', 'box:1:2', 'user:secret@box', 'http://user:secret@box'])(
    '%j stops the start, by the name of the variable',
    (OLLAMA_HOST) => {
      expect(() => load({ OLLAMA_HOST })).toThrow(ConfigError);
      expect(() => load({ OLLAMA_HOST })).toThrow(/^OLLAMA_HOST (is not a URL|has a user name)/);
      expect(() => load({ OLLAMA_HOST })).not.toThrow(/secret/);
    },
  );

  test('the file wins, and an address to listen on is left alone there', async () => {
    const models = { providers: { ollama: { baseUrl: 'http://0.0.0.0:1234/' } } };
    const { config } = await startTestGateway({ ...file, models }, { OLLAMA_HOST: 'box' });
    expect(config.providers[0]?.baseUrl).toBe('http://0.0.0.0:1234');
  });

  test('is where requests go', async () => {
    const upstream = await startUpstream(lines({ message: { content: 'Hi' }, done: true }));
    const { client } = await startTestGateway(file, { OLLAMA_HOST: `0.0.0.0:${new URL(upstream.url).port}/below` });
    const answer = await client.chat({ model: 'ollama/x', messages: [{ role: 'user', content: 'hi' }] });
    expect(answer.status).toBe(200);
    expect(upstream.requests[0]?.path).toBe('/below/api/chat');
  });
});

test.each([
  ['OPENAI_BASE_URL', 'https://llm.example.com/v1/', 'https://llm.example.com/v1'],
  ['OPENAI_BASE_URL', ' "https://llm.example.com/v1" ', 'https://llm.example.com/v1'],
  ['OPENAI_BASE_URL', 'https://a.example.com/x?api-version=1', 'https://a.example.com/x?api-version=1'],
  ['OPENAI_BASE_URL', 'llm.example.com/v1', 'https://llm.example.com/v1'],
  ['OPENAI_BASE_URL', 'localhost:8000/v1', 'http://localhost:8000/v1'],
  ['OPENAI_BASE_URL', '10.0.0.1:8000/v1', 'http://10.0.0.1:8000/v1'],
  ['OPENAI_BASE_URL', '[::1]:8000/v1', 'http://[::1]:8000/v1'],
  ['OPENAI_BASE_URL', 'vllm:8000/v1', 'http://vllm:8000/v1'],
  ['ANTHROPIC_BASE_URL', 'proxy.example.com', 'https://proxy.example.com'],
  ['ANTHROPIC_BASE_URL', 'localhost:4000', 'http://localhost:4000'],
])('%s %j is %s', (variable, value, baseUrl) => {
  const key = variable.replace('BASE_URL', 'API_KEY');
  expect(baseUrlOf({ [key]: 'sk-test-key', [variable]: value })).toBe(baseUrl);
});

test.each(['OPENAI_BASE_URL', 'ANTHROPIC_BASE_URL'])('%s that is no URL stops the start', (variable) => {
  const environment = { [variable.replace('BASE_URL', 'API_KEY')]: 'sk-test-key', [variable]: 'http://a b' };
  expect(() => load(environment)).toThrow(new RegExp(`^${variable} is not a URL`));
});

test('a base URL of the file that is none stops the start, by the name of its key', async () => {
  const models = { providers: { up: { baseUrl: 'http://:11500' } } };
  await expect(startTestGateway({ ...file, models })).rejects.toThrow('models.providers.up.baseUrl is not a URL');
});

describe('a server that cannot be reached', () => {
  test.each([
    ['OLLAMA_HOST', 'ollama/x', {}],
    ['OPENAI_BASE_URL', 'openai/x', { OPENAI_API_KEY: 'sk-test-key' }],
    ['ANTHROPIC_BASE_URL', 'anthropic/x', { ANTHROPIC_API_KEY: 'sk-test-key' }],
  ])('is told by the name of the variable that was set: %s', async (variable, model, keys) => {
    const { client } = await startTestGateway(file, { [variable]: `127.0.0.1:${await closedPort()}`, ...keys });
    const { status, json } = await client.chat({ model, messages: [{ role: 'user', content: 'hi' }] });
    expect(status).toBe(502);
    expect(json.error.message).toContain(`check ${variable},`);
    expect(json.error.message).not.toContain('baseUrl');
  });

  test('is told by the key of the file where that says it', async () => {
    const models = { providers: { ollama: { baseUrl: `http://127.0.0.1:${await closedPort()}` } } };
    const { client } = await startTestGateway({ ...file, models }, { OLLAMA_HOST: 'box' });
    const { json } = await client.chat({ model: 'ollama/x', messages: [{ role: 'user', content: 'hi' }] });
    expect(json.error.message).toContain('check models.providers.ollama.baseUrl,');
  });
});

/** A port on which nothing listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
