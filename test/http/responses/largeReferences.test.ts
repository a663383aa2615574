/** References are short, and what they stand for may be as great as a body. */
import { expect, test } from 'vitest';
import { startTestGateway, type Client } from '../../support/gateway.ts';
import { path, respond, textOf } from '../../support/responses.ts';
import { codeOf } from '../../support/stored.ts';

const megabyte = 1_048_576;

/** A response of which the first item has so many bytes. @returns its id, and the item's */
async function keepLarge(client: Client, bytes: number, body: object = {}) {
  const input = [
    { role: 'user', content: 'x'.repeat(bytes) },
    { role: 'user', content: 'hi' },
  ];
  const { json } = await respond(client, { input, ...body });
  const { json: items } = await client.request(`${path}/${json.id}/input_items?order=asc&limit=1`);
  return { id: json.id as string, item: items.first_id as string };
}

test('400: many references to a great item bring no more than a body may have', async () => {
  const { client } = await startTestGateway();
  const { item } = await keepLarge(client, 4 * megabyte);
  const refer = (times: number) =>
    respond(client, {
      store: false,
      input: [
        ...Array.from({ length: times }, () => ({ type: 'item_reference', id: item })),
        { role: 'user', content: 'Well?' },
      ],
    });
  const few = await refer(4);
  expect([few.status, textOf(few.json)]).toEqual([200, expect.stringContaining('You said: Well?')]);
  const many = await refer(1000);
  expect(codeOf(many)).toEqual([400, 'conversation_too_large', 'input[4].id']);
  expect(many.json.error.message).toContain('20 MiB');
});

test('400: a conversation that grew beyond a body is not gone on with', async () => {
  const { client } = await startTestGateway();
  let previous: string | null = null;
  for (let turn = 0; turn < 2; turn++)
    previous = (await keepLarge(client, 9 * megabyte, { previous_response_id: previous })).id;
  expect((await respond(client, { previous_response_id: previous })).status).toBe(200);
  previous = (await keepLarge(client, 9 * megabyte, { previous_response_id: previous })).id;
  for (const body of [{ input: 'hi' }, { input: null }]) {
    const answer = await respond(client, { ...body, previous_response_id: previous });
    expect(codeOf(answer)).toEqual([400, 'conversation_too_large', 'previous_response_id']);
  }
});
