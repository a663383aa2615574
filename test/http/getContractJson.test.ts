import { expect, test } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';

const path = '/openapi.json';

test('200: the same document as the YAML, references unresolved, without a credential', async () => {
  const { client } = await startTestGateway({});
  const { json } = await client.request(path, { anonymous: true });
  expect(json).toMatchObject({
    openapi: '3.1.1',
    paths: { '/v1/chat/completions': { post: { operationId: 'createChatCompletion' } } },
  });
  expect(json.components.schemas.ChatCompletion.properties.usage).toEqual({ $ref: '#/components/schemas/Usage' });
});
