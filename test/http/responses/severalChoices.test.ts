/** A model that gives several answers, because its operator wants so. */
import { expect, test } from 'vitest';
import { startFakeProvider } from '../../support/fakeProvider.ts';
import { startTestGateway, twoAgents } from '../../support/gateway.ts';
import { path, streamed, textOf } from '../../support/responses.ts';

const chunk = (...choices: object[]) => ({
  id: 'x',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'one',
  choices,
});
const said = (index: number, content: string) => ({ index, delta: { content }, finish_reason: null });
const ended = (index: number) => ({ index, delta: {}, finish_reason: 'stop' });

test('200: a stream has the first of them alone, as what is kept has', async () => {
  const chunks = [
    chunk(said(1, 'other ')),
    chunk(said(0, 'Hel'), said(1, 'one')),
    chunk(said(0, 'lo.')),
    chunk(ended(1), ended(0)),
  ];
  const { models } = await startFakeProvider((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end([...chunks.map((one) => JSON.stringify(one)), '[DONE]'].map((data) => `data: ${data}\n\n`).join(''));
  });
  const { client } = await startTestGateway({ ...twoAgents, models });
  const events = await streamed(client, { model: 'up/one' });
  const deltas = events.filter(({ type }) => type === 'response.output_text.delta').map(({ delta }) => delta);
  const { response } = events.at(-1);
  expect([deltas.join(''), textOf(response)]).toEqual(['Hello.', 'Hello.']);
  expect((await client.request(`${path}/${response.id}`)).json).toEqual(response);
});
