import { expect, test } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';

const path = '/v1/models';

test('200: lists agents first, then what the channels have, and every id works', async () => {
  const { client } = await startTestGateway();
  const { json } = await client.request(path);
  const ids = json.data.map(({ id }: { id: string }) => id);
  expect(ids.slice(0, 4)).toEqual(['openclaw', 'openclaw/default', 'openclaw/main', 'openclaw/beta']);
  expect(ids).toContain('offline/echo');
  for (const id of ids) expect((await client.request(`${path}/${encodeURIComponent(id)}`)).json.id).toBe(id);
});
