import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { startTestGateway, token } from '../support/gateway.ts';

const path = '/docs';
const settings = (enabled: boolean) => ({
  gateway: { auth: { token }, http: { endpoints: { docs: { enabled } } } },
});

let started: Awaited<ReturnType<typeof startTestGateway>>;
beforeAll(async () => {
  started = await startTestGateway({}, {}, { keep: true });
});
afterAll(() => started.close());

test('200: the page, without a credential, by default', async () => {
  const answer = await started.client.request(path, { anonymous: true });
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.text).toMatch(/^<!doctype html>/);
});

test('200: each file that it asks for is there, and may be kept', async () => {
  const { text } = await started.client.request(path, { anonymous: true });
  const files = [...text.matchAll(/(?:src|href)="(docs\/[^"]+)"/g)].map(([, file]) => file);
  expect(files.map((file) => file?.split('?')[0])).toEqual(['docs/style.css', 'docs/scalar.js', 'docs/start.js']);
  for (const file of files) {
    const { status, headers } = await started.client.request(`/${file}`, { method: 'HEAD', anonymous: true });
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  }
});

test('200: lets nothing in but its own files, and nobody frame it', async () => {
  const { headers } = await started.client.request(path, { anonymous: true });
  const rules = (headers.get('content-security-policy') ?? '').split('; ');
  expect(rules).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"]));
  expect(headers.get('content-security-policy')).not.toMatch(/https?:|\*|unsafe-eval/);
  expect(headers.get('x-frame-options')).toBe('DENY');
});

test('404: switched off, which names the key that switches it on, and needs no restart', async () => {
  const { client, config, gateway } = await startTestGateway(settings(false));
  const { status, json } = await client.request(path, { anonymous: true });
  expect([status, json.error.code]).toEqual([404, 'endpoint_disabled']);
  expect(json.error.message).toContain('{ gateway: { http: { endpoints: { docs: { enabled: true } } } } }');
  writeFileSync(config.path, JSON.stringify(settings(true)));
  gateway.apply(loadConfig({ environment: { OPENCLAW_CONFIG_PATH: config.path } }));
  expect((await client.request(path, { anonymous: true })).status).toBe(200);
});
