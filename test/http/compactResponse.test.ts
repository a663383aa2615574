/** A conversation is summed up, and goes on by what came of it. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askForSummary, toldSummary } from '../../src/http/responses/summary.ts';
import { fixedUsage, startFakeProvider } from '../support/fakeProvider.ts';
import { sendJson, type UpstreamHandler } from '../support/fakeUpstream.ts';
import { createClient, startTestGateway, token, twoAgents, type Client } from '../support/gateway.ts';
import { entryOf, secretOf } from '../support/keys.ts';
import { respond, streamed, textOf } from '../support/responses.ts';

const path = '/v1/responses/compact';
const conversation = [
  { role: 'developer', content: 'Be kind.' },
  { role: 'user', content: 'My name is Alice.' },
  { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' },
  { type: 'function_call_output', call_id: 'c', output: 'done' },
  { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Hello, Alice!' }] },
  {
    type: 'message',
    id: 'msg_own',
    role: 'user',
    content: [
      { type: 'input_text', text: 'See.' },
      { type: 'input_image', image_url: 'data:image/png;base64,AA==' },
    ],
  },
];

const compact = (client: Client, body: object = {}, headers: Record<string, string> = {}) =>
  client.request(path, { body: { model: 'openclaw', input: conversation, ...body }, headers });

/** A gateway before a model that says `Hello.` to everything, or what the handler does; its provider takes messages as they are, as OpenAI does. */
async function startWithModel(handler: UpstreamHandler = fixedUsage(30)) {
  const { upstream, models } = await startFakeProvider(handler);
  const agents = { list: [{ id: 'main', model: 'openai/one' }] };
  const providers = { openai: { ...models.providers.up, apiKey: 'any' } };
  const started = await startTestGateway({ ...twoAgents, agents, models: { providers } });
  const messages = () => upstream.requests.map(({ body }) => body.messages);
  return { ...started, upstream, messages };
}

describe('JSON', () => {
  test("200: the user's messages as they were, and one compaction item", async () => {
    const { client, upstream, messages } = await startWithModel();
    const { status, json, headers } = await compact(client, { instructions: 'Be brief.' });
    expect(status).toBe(200);
    const [, id] = /^resp_([0-9a-f]{32})$/.exec(json.id) ?? [];
    expect(json).toMatchObject({ object: 'response.compaction', usage: { input_tokens: 29, total_tokens: 30 } });
    expect(json.output).toEqual([
      {
        type: 'message',
        id: `msg_${id}_i0`,
        status: 'completed',
        role: 'user',
        content: [{ type: 'input_text', text: 'My name is Alice.' }],
      },
      {
        type: 'message',
        id: 'msg_own',
        status: 'completed',
        role: 'user',
        content: [
          { type: 'input_text', text: 'See.' },
          { type: 'input_image', image_url: 'data:image/png;base64,AA==', detail: 'auto' },
        ],
      },
      { type: 'compaction', id: `cmp_${id}`, encrypted_content: expect.any(String) },
    ]);
    expect(headers.get('x-openclaw-agent-id')).toBe('main');
    expect(headers.get('x-openclaw-overhead-ms')).not.toBeNull();
    const [asked] = messages();
    expect(asked).toHaveLength(8);
    expect(asked[0]).toEqual({ role: 'developer', content: 'Be brief.' });
    expect(asked.at(-1)).toEqual({ role: 'user', content: askForSummary });
    expect(upstream.requests[0]?.body).not.toHaveProperty('tools');
  });

  test.each([[false], [true]])('goes on by the item, streamed: %s', async (stream) => {
    const { client, messages } = await startWithModel();
    const { output } = (await compact(client)).json;
    const body = { input: [...output, { role: 'user', content: 'Who am I?' }] };
    const answer = stream ? (await streamed(client, body)).at(-1).response : (await respond(client, body)).json;
    expect(textOf(answer)).toBe('Hello.');
    expect(messages()[1]).toEqual([
      { role: 'user', content: 'My name is Alice.' },
      { role: 'user', content: expect.arrayContaining([{ type: 'text', text: 'See.' }]) },
      { role: 'developer', content: toldSummary('Hello.') },
      { role: 'user', content: 'Who am I?' },
    ]);
    // The item stands in what is kept, so it is read by who goes on from there.
    const items = (await client.request(`/v1/responses/${answer.id}/input_items?order=asc`)).json.data;
    expect(items[2]).toMatchObject(output[2]);
    await respond(client, { input: 'More.', previous_response_id: answer.id });
    expect(messages()[2]).toEqual([
      ...messages()[1],
      { role: 'assistant', content: 'Hello.' },
      { role: 'user', content: 'More.' },
    ]);
  });

  test('sums up a response that is kept, and what was summed up before', async () => {
    const { client, messages } = await startWithModel();
    const first = (await compact(client, { input: 'one' })).json;
    const { id } = (await respond(client, { input: [...first.output, { role: 'user', content: 'two' }] })).json;
    const { output } = (await compact(client, { input: undefined, previous_response_id: id })).json;
    expect(output.map(({ type, content }: any) => content?.[0].text ?? type)).toEqual(['one', 'two', 'compaction']);
    expect(messages()[2].map(({ content }: any) => content)).toEqual([
      'one',
      toldSummary('Hello.'),
      'two',
      'Hello.',
      askForSummary,
    ]);
    expect((await client.request(`/v1/responses/${first.id}`)).json.error.code).toBe('response_not_found');
  });

  test('has no session, whatever the request names, and is given again for its key alone', async () => {
    const { client, upstream } = await startWithModel();
    const headers = { 'x-openclaw-session-key': 'k', 'idempotency-key': 'key-1' };
    const [first, again] = [
      await compact(client, { user: 'u' }, headers),
      await compact(client, { user: 'u' }, headers),
    ];
    expect(again.json).toEqual(first.json);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(upstream.requests).toHaveLength(1);
    expect((await client.request('/v1/sessions')).json.data).toEqual([]);
    await compact(client, {}, { 'idempotency-key': 'key-2' });
    const other = await respond(client, { input: conversation }, { 'idempotency-key': 'key-2' });
    expect(other.json.error.code).toBe('idempotency_key_reused');
  });

  test('a client that leaves ends the run', async () => {
    let asked = () => {};
    const isAsked = new Promise<void>((resolve) => (asked = resolve));
    const { client, upstream } = await startWithModel(async (_, response) => {
      asked();
      await once(response, 'close');
    });
    const leaving = new AbortController();
    const answer = client.request(path, { body: { model: 'openclaw', input: 'hi' }, signal: leaving.signal });
    await isAsked;
    leaving.abort();
    await expect(answer).rejects.toThrow(/abort/);
    await upstream.allClosed();
  });

  test('400: what is no conversation, what is not honoured, and items of other servers, with their places', async () => {
    const { client } = await startTestGateway();
    const item = (encrypted_content: string) => ({ type: 'compaction', encrypted_content });
    const sealed = (value: unknown) => item(`ocgwc1.${Buffer.from(JSON.stringify(value)).toString('base64url')}`);
    const bad: [body: object, param: string][] = [
      [{ input: undefined }, 'input'],
      [{ model: undefined }, 'model'],
      [{ conversation: 'conv_1' }, 'conversation'],
      [{ input: [{ type: 'compaction' }] }, 'input[0].encrypted_content'],
      ...['gAAAA', 'ocgwc1.', 'ocgwc1.e30'].map((text): [object, string] => [
        { input: ['hi', item(text)].map((one) => (one === 'hi' ? { role: 'user', content: one } : one)) },
        'input[1].encrypted_content',
      ]),
      ...[null, { summary: 1 }, []].map((value): [object, string] => [
        { input: [sealed(value)] },
        'input[0].encrypted_content',
      ]),
    ];
    for (const [body, param] of bad) {
      const answer = await compact(client, body);
      expect([body, answer.status, answer.json.error.param]).toEqual([body, 400, param]);
    }
    const { error } = (await respond(client, { input: [item('gAAAA')] })).json;
    expect(error).toMatchObject({ param: 'input[0].encrypted_content', code: 'invalid_encrypted_content' });
    const gone = await compact(client, { previous_response_id: 'resp_none' });
    expect(gone.json.error.code).toBe('previous_response_not_found');
  });

  test('404: no such agent', async () => {
    const { client } = await startTestGateway();
    expect((await compact(client, {}, { 'x-openclaw-agent-id': 'nope' })).json.error.code).toBe('agent_not_found');
  });
});

describe('failures', () => {
  test('403: a model that clients may not choose, and a key that may only read', async () => {
    const agents = { list: [{ id: 'main', modelPolicy: { allow: ['offline/echo'] } }] };
    const { client } = await startTestGateway({ ...twoAgents, agents });
    expect((await compact(client, { model: 'offline/long' })).json.error.code).toBe('model_not_allowed');
    const auth = { token, keys: [entryOf('alice', { scopes: ['read'] })] };
    const keyed = await startTestGateway({ ...twoAgents, gateway: { ...twoAgents.gateway, auth } });
    const answer = await compact(createClient(keyed.url, secretOf('alice')));
    expect(answer.json.error.code).toBe('insufficient_permissions');
  });

  test.each([
    ['refused', null, 'stop'],
    ['empty', ' ', 'stop'],
    ['cut off', 'Alice', 'length'],
  ])('502: a summary that is %s', async (_, content, finish_reason) => {
    const message = { role: 'assistant', content, ...(content === null && { refusal: 'No.' }) };
    const whole = { id: 'x', created: 1, model: 'one', object: 'chat.completion' };
    const { client } = await startWithModel(
      sendJson(200, { ...whole, choices: [{ index: 0, message, finish_reason }] }),
    );
    const { status, json, headers } = await compact(client);
    expect([status, json.error.code, headers.get('x-should-retry')]).toEqual([502, 'upstream_error', 'false']);
    expect(json.error.message).toContain('no whole summary');
  });
});

test('docs and contract say word by word what the gateway adds', () => {
  const [, heading = ''] = /^(.*):\n\n$/.exec(toldSummary('')) ?? [];
  for (const file of ['docs/responses.md', 'openapi/responses.yaml']) {
    const words = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');
    expect(words).toContain(askForSummary);
    expect(words).toContain(`${heading}:`);
  }
});
