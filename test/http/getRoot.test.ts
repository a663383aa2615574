import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentNames } from '../../src/apis.ts';
import { startTestGateway } from '../support/gateway.ts';

const path = '/';
const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';
const allOff = { gateway: { http: { endpoints: { chatCompletions: { enabled: false }, docs: { enabled: false } } } } };

let started: Awaited<ReturnType<typeof startTestGateway>>;
beforeAll(async () => {
  started = await startTestGateway(undefined, {}, { keep: true });
});
afterAll(() => started.close());

const ask = (accept?: string, { client } = started) =>
  client.request(path, { anonymous: true, headers: accept === undefined ? {} : { accept } });

test('200: says what this is, and every link leads somewhere', async () => {
  const { json } = await ask();
  expect(json).toMatchObject({ name: 'openclaw-gateway', docs: '/docs', base_url: '/v1' });
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

test('200: the HTML links the same, with paths that hold behind a proxy that puts one before them', async () => {
  const { text } = await ask(browser);
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
  expect((await ask(undefined, off)).json).toMatchObject({ docs: null, base_url: null });
  const { text } = await ask(browser, off);
  expect(text.match(/switched off/g)).toHaveLength(2);
  expect(text).not.toMatch(/"docs"|\/v1/);
});

test('200: for a web page that may use the gateway the answer depends on its origin too', async () => {
  const origin = 'https://page.example';
  const { client } = await startTestGateway({ gateway: { http: { allowedOrigins: [origin] } } });
  const { headers } = await client.request(path, { anonymous: true, headers: { origin } });
  expect(headers.get('vary')).toBe('origin, accept');
});
