import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';

const folder = new URL('../../page/chat/', import.meta.url);
const files = globSync('*.{js,css}', { cwd: folder });
const contentOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');

let started: Awaited<ReturnType<typeof startTestGateway>>;
beforeAll(async () => {
  started = await startTestGateway({}, {}, { keep: true });
});
afterAll(() => started.close());

test('200: the contract lists each file that there is', async () => {
  const { json } = await started.client.request('/openapi.json', { anonymous: true });
  expect(json.components.schemas.ChatAsset.enum.toSorted()).toEqual(files.toSorted());
});

test.each(files)('200: %s is the file as it is, without a credential', async (file) => {
  const { text, headers } = await started.client.request(`/ui/${file}`, { anonymous: true });
  expect(text).toBe(contentOf(file));
  const mediaType = file.endsWith('.js') ? 'text/javascript' : 'text/css';
  expect(headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`);
  expect(headers.get('cache-control')).toBe('no-cache');
});

test.each(files.filter((file) => file.endsWith('.js')))('200: what %s imports is served, too', (file) => {
  const imported = [...contentOf(file).matchAll(/from '([^']+)'/g)].map(([, path]) => path);
  expect(imported.filter((path) => !files.includes(path?.replace('./', '') ?? ''))).toEqual([]);
});

test.each(files)('200: gzipped %s is the same file', async (file) => {
  const response = await fetch(`${started.url}/ui/${file}`, { headers: { 'accept-encoding': 'gzip' } });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(await response.text()).toBe(contentOf(file));
});

test.each([
  ['400', 'index.html'],
  ['400', '..%2Fscalar.js'],
  ['400', 'main.js%00'],
])('%s: %s is none of the files', async (status, file) => {
  const answer = await started.client.request(`/ui/${file}`, { anonymous: true });
  expect(answer.status).toBe(Number(status));
  expect(answer.json.error).toMatchObject({ param: 'file', code: 'invalid_value' });
});

test('404: switched off, which names the key that switches it on', async () => {
  const { client } = await startTestGateway({ gateway: { controlUi: { enabled: false } } });
  const { status, json } = await client.request('/ui/main.js', { anonymous: true });
  expect([status, json.error.code]).toEqual([404, 'endpoint_disabled']);
  expect(json.error.message).toContain('{ gateway: { controlUi: { enabled: true } } }');
});
