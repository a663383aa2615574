import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentNames } from '../../src/apis.ts';
import { loadConfig } from '../../src/config.ts';
import { startTestGateway, twoAgents } from '../support/gateway.ts';

const path = '/';
const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';
const allOff = {
  gateway: {
    controlUi: { enabled: false },
    http: { endpoints: { chatCompletions: { enabled: false }, docs: { enabled: false } } },
  },
};

let started: Awaited<ReturnType<typeof startTestGateway>>;
beforeAll(async () => {
  started = await startTestGateway(undefined, {}, { keep: true });
});
afterAll(() => started.close());

const ask = (accept?: string, { client }: Pick<typeof started, 'client'> = started) =>
  client.request(path, { anonymous: true, headers: accept === undefined ? {} : { accept } });

test('200: says what this is, and every link leads somewhere', async () => {
  const { json } = await ask();
  expect(json).toMatchObject({ name: 'openclaw-gateway', chat: '/', docs: '/docs', base_url: '/v1' });
  const { name: _, version: __, summary: ___, base_url, documents, ...links } = json;
  for (const link of [...Object.values<string>(links), ...(documents as string[]), `${base_url}/models`]) {
    expect(await started.client.request(link)).toMatchObject({ status: 200 });
  }
});

test.each([
  [undefined, 'application/json'],
  ['', 'application/json'],
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['application/json, text/html;q=0.5', 'application/json'],
  ['text/html;q=0', 'application/json'],
  ['text/html', 'text/html'],
  [browser, 'text/html'],
  ['text/html;q=0.5;level=1, */*;q=0.1', 'text/html'],
  ['text/html;level=1;q=0.5, */*', 'application/json'],
  ['text/*', 'text/html'],
  ['application/*;q=1, text/html;q=0.5', 'application/json'],
  ['application/json;q=0.2, TEXT/HTML;q=0.3', 'text/html'],
])('200: who accepts %j gets %s', async (accept, mediaType) => {
  const answer = await ask(accept);
  expect(answer.headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`);
});

test('200: browsers get the page to talk to an agent, each file of which is there, and may be kept', async () => {
  const { text } = await ask(browser);
  const files = [...text.matchAll(/(?:src|href)="(ui\/[^"]+)"/g)].map(([, file]) => file);
  expect(files.map((file) => file?.split('?')[0])).toEqual(['ui/style.css', 'ui/main.js']);
  for (const file of files) {
    const { status, headers } = await started.client.request(`/${file}`, { method: 'HEAD', anonymous: true });
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  }
});

test('200: that page lets nothing in but its own files, and asks the gateway alone', async () => {
  const { headers } = await ask(browser);
  expect((headers.get('content-security-policy') ?? '').split('; ').toSorted()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    'img-src data:',
    "script-src 'self'",
    "style-src 'self'",
  ]);
  expect(headers.get('x-frame-options')).toBe('DENY');
});

const chatOff = { gateway: { ...twoAgents.gateway, controlUi: { enabled: false } } };

test('200: with that page switched off, which needs no restart, browsers get links', async () => {
  const { client, config, gateway } = await startTestGateway(chatOff);
  expect((await ask(undefined, { client })).json).toMatchObject({ chat: null, base_url: '/v1' });
  expect((await ask(browser, { client })).text).not.toContain('ui/');
  writeFileSync(config.path, JSON.stringify(twoAgents));
  gateway.apply(loadConfig({ environment: { OPENCLAW_CONFIG_PATH: config.path } }));
  expect((await ask(browser, { client })).text).toContain('ui/main.js');
});

test('200: the HTML with links has the same, with paths that hold behind a proxy that puts one before them', async () => {
  const { text } = await ask(browser, await startTestGateway(chatOff));
  const links = [...text.matchAll(/<a href="([^"]+)"/g)].map(([, link]) => link);
  expect(links).toEqual([
    'docs',
    'openapi.yaml',
    'openapi.json',
    'openapi-3.0.json',
    ...documentNames.map((name) => `openapi/${name}.yaml`),
    'asyncapi.yaml',
    'health',
    'ready',
  ]);
});

test('200: does not lead to what is switched off', async () => {
  const off = await startTestGateway(allOff);
  expect((await ask(undefined, off)).json).toMatchObject({ chat: null, docs: null, base_url: null });
  const { text } = await ask(browser, off);
  expect(text.match(/switched off/g)).toHaveLength(2);
  expect(text).not.toMatch(/"docs"|\/v1/);
});

test('200: while Chat Completions is switched off there is nobody to talk to, and browsers get links', async () => {
  const { client } = await startTestGateway({});
  expect((await ask(undefined, { client })).json).toMatchObject({ chat: null, docs: '/docs' });
  expect((await ask(browser, { client })).text).toContain('<a href="docs">');
});

test('200: for a web page that may use the gateway the answer depends on its origin too', async () => {
  const origin = 'https://page.example';
  const { client } = await startTestGateway({ gateway: { http: { allowedOrigins: [origin] } } });
  const { headers } = await client.request(path, { anonymous: true, headers: { origin } });
  expect(headers.get('vary')).toBe('origin, accept');
});
