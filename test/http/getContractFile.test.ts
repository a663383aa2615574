import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentNames } from '../../src/apis.ts';
import { startTestGateway } from '../support/gateway.ts';

const path = '/openapi';
const fileOf = (name: string) => readFileSync(new URL(`../../openapi/${name}`, import.meta.url), 'utf8');

describe.each(documentNames)('%s', (name) => {
  test('200: the very file that the server obeys, the same as JSON, and its rendition, without a credential', async () => {
    const { client } = await startTestGateway({});
    const ask = (file: string) => client.request(`${path}/${file}`, { anonymous: true });
    expect((await ask(`${name}.yaml`)).text).toBe(fileOf(`${name}.yaml`));
    expect((await ask(`${name}.json`)).json).toEqual(JSON.parse(fileOf(`${name}.json`)));
    expect((await ask(`${name}-3.0.json`)).json).toEqual(JSON.parse(fileOf(`${name}-3.0.json`)));
  });
});

test('404: names that no API has, and ends that no file has', async () => {
  const { client } = await startTestGateway({});
  for (const file of ['images.yaml', 'responses', 'responses.yml', 'responses-3.0.yaml', '..%2Fpackage.json']) {
    const { status, json } = await client.request(`${path}/${file}`, { anonymous: true });
    expect({ status, code: json.error.code }).toEqual({ status: 404, code: 'unknown_url' });
  }
});

test('400: a malformed escape', async () => {
  const { client } = await startTestGateway({});
  expect((await client.request(`${path}/%ZZ`, { anonymous: true })).json.error.code).toBe('malformed_request');
});
