/** What is kept counts as held while it is given, as what comes does: a reader that takes nothing would have the gateway hold it for nothing. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startFakeProvider } from '../support/fakeProvider.ts';
import { sendJson } from '../support/fakeUpstream.ts';
import { startTestGateway, twoAgents } from '../support/gateway.ts';
import { respond } from '../support/responses.ts';
import { codeOf } from '../support/stored.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

test('503: what is kept is not read where there is no room for it, and all else is', async () => {
  const message = { role: 'assistant', content: 'x'.repeat(21 * 1_048_576) };
  const choices = [{ index: 0, message, finish_reason: 'stop' }];
  const { models } = await startFakeProvider(
    sendJson(200, { id: 'x', object: 'chat.completion', created: 1, model: 'one', choices }),
  );
  const file = { ...twoAgents, models, session: { store: { path: join(temporaryFolder(), 'sessions.sqlite') } } };
  const roomy = await startTestGateway(file, {}, { keep: true });
  const response = await respond(roomy.client, { model: 'up/one' });
  const completion = await roomy.client.chat({ model: 'up/one', store: true });
  const small = await respond(roomy.client, { model: 'offline/echo' });
  await roomy.close();

  // As little room as there may be: that of one body.
  const { client } = await startTestGateway(file, {}, { maxHeldBytes: 1 });
  const paths = [
    `/v1/responses/${response.json.id}`,
    `/v1/responses/${response.json.id}/input_items`,
    `/v1/chat/completions/${completion.json.id}`,
    '/v1/chat/completions',
  ];
  for (const path of paths)
    expect([path, ...codeOf(await client.request(path))]).toEqual([path, 503, 'overloaded', null]);
  const cancelled = await client.request(`/v1/responses/${response.json.id}/cancel`, { method: 'POST' });
  expect(codeOf(cancelled)).toEqual([503, 'overloaded', null]);
  expect((await client.request(`/v1/responses/${small.json.id}`)).status).toBe(200);
  expect((await client.request(`/v1/chat/completions/${completion.json.id}/messages`)).status).toBe(200);
});
