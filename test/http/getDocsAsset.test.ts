import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';

const files = [
  ['scalar.js', 'text/javascript'],
  ['start.js', 'text/javascript'],
  ['style.css', 'text/css'],
] as const;
const contentOf = (file: string) => readFileSync(new URL(`../../page/${file}`, import.meta.url));

let started: Awaited<ReturnType<typeof startTestGateway>>;
beforeAll(async () => {
  started = await startTestGateway({}, {}, { keep: true });
});
afterAll(() => started.close());

test.each(files)('200: %s is the file as it is, %s, without a credential', async (file, mediaType) => {
  const { text, headers } = await started.client.request(`/docs/${file}`, { anonymous: true });
  expect(text === contentOf(file).toString()).toBe(true);
  expect(headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`);
  expect(headers.get('content-length')).toBe(String(contentOf(file).length));
});

test.each(files)('200: HEAD of %s has the same headers and no body', async (file) => {
  const answer = await started.client.request(`/docs/${file}`, { method: 'HEAD', anonymous: true });
  expect(answer).toMatchObject({ status: 200, text: '' });
  expect(answer.headers.get('content-length')).toBe(String(contentOf(file).length));
});

test.each([
  ['gzip', true],
  ['br, GZIP;q=0.5', true],
  ['deflate, gzip;q=1.0, *;q=0.5', true],
  ['gzip;q=0', false],
  ['gzip;q=0.000', false],
  ['identity', false],
  ['x-gzipped', false],
])('200: who accepts the encoding %j gets it gzipped: %s', async (accepted, isGzipped) => {
  const headers = { 'accept-encoding': accepted };
  const answer = await started.client.request('/docs/start.js', { method: 'HEAD', anonymous: true, headers });
  expect(answer.headers.get('content-encoding')).toBe(isGzipped ? 'gzip' : null);
});

test('200: gzipped it is the same file', async () => {
  const response = await fetch(`${started.url}/docs/style.css`, { headers: { 'accept-encoding': 'gzip' } });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(Buffer.from(await response.arrayBuffer())).toEqual(contentOf('style.css'));
});

test('200: may be kept only under the hash of what it is', async () => {
  const hash = createHash('sha256').update(contentOf('start.js')).digest('hex').slice(0, 16);
  const cacheOf = async (query: string) =>
    (await started.client.request(`/docs/start.js${query}`, { anonymous: true })).headers.get('cache-control');
  expect(await cacheOf(`?v=${hash}`)).toBe('public, max-age=31536000, immutable');
  expect(await cacheOf('?v=another')).toBe('no-cache');
  expect(await cacheOf('')).toBe('no-cache');
});

test('200: the library has its licence in it, and no map that is not there', () => {
  const text = contentOf('scalar.js').toString();
  expect(text).toMatch(/^\/\*!\nScalar [\d.]+, from [^\n]+\n\nMIT License\n\nCopyright/);
  expect(text).not.toContain('sourceMappingURL=');
});

test.each([
  ['400', 'index.html'],
  ['400', '..%2Fpackage.json'],
  ['400', '%2e%2e%2fpackage.json'],
  ['400', 'start.js%00'],
])('%s: %s is none of the files', async (status, file) => {
  const answer = await started.client.request(`/docs/${file}`, { anonymous: true });
  expect(answer.status).toBe(Number(status));
  expect(answer.json.error).toMatchObject({ param: 'file', code: 'invalid_value' });
});
