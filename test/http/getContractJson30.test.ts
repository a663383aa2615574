import { expect, test } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';

const path = '/openapi-3.0.json';

test('200: the rendition as OpenAPI 3.0.3, of every path that the contract has, without a credential', async () => {
  const { client } = await startTestGateway({});
  const { json } = await client.request(path, { anonymous: true });
  expect(json.openapi).toBe('3.0.3');
  const { json: contract } = await client.request('/openapi.json', { anonymous: true });
  expect(Object.keys(json.paths)).toEqual(Object.keys(contract.paths));
  expect(json.components.schemas.ErrorObject.properties.code).toMatchObject({ type: 'string', nullable: true });
});
