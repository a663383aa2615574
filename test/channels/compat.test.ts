/** OpenClaw's settings of a model (`compat` and its siblings): what they make of a request, over the wire. */
import { describe, expect, test } from 'vitest';
import { json, startKind } from '../support/kind.ts';

const fine = json({ choices: [{ index: 0, message: { role: 'assistant', content: 'hi' }, finish_reason: 'stop' }] });
const schema = { type: 'object', properties: { a: { type: 'string', pattern: '^a' } }, additionalProperties: false };
const tool = (parameters: object) => ({ type: 'function', function: { name: 'f', parameters } });
const user = (content: unknown) => ({ messages: [{ role: 'user', content }] });
const texts = ['a', 'b'].map((text) => ({ type: 'text', text }));
const image = { type: 'image_url', image_url: { url: 'https://x.example/a.png' } };
const call = { id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } };
const round = {
  messages: [
    { role: 'user', content: 'hi', name: 'n', cache: 1 },
    { role: 'assistant', content: null, tool_calls: [call], refusal: null },
    { role: 'tool', tool_call_id: 'c', content: '1' },
  ],
};
const mark = { cache_control: { type: 'ephemeral' } };

/** What the upstream is sent of a request. */
async function sent(model: object, body: object, provider: object = {}): Promise<any> {
  const { client, upstream } = await startKind([fine], { provider: { ...provider, models: [{ id: 'x', ...model }] } });
  expect((await client.chat({ model: 'up/x', ...body })).status).toBe(200);
  return upstream.requests[0]?.body;
}

describe.each<[compat: object, body: object, expected: object]>([
  [{ supportsTemperature: false }, { temperature: 0.5, top_p: 0.5 }, { temperature: undefined, top_p: 0.5 }],
  [{ supportsTemperature: true }, { temperature: 0.5 }, { temperature: 0.5 }],
  [{ supportsPromptCacheKey: false }, { prompt_cache_key: 'k' }, { prompt_cache_key: undefined }],
  [
    { supportsLongCacheRetention: false },
    { prompt_cache_key: 'k', prompt_cache_retention: '24h' },
    { prompt_cache_key: 'k', prompt_cache_retention: undefined },
  ],
  [
    { supportsJsonSchemaResponseFormat: false },
    { response_format: { type: 'json_schema', json_schema: { name: 'n', schema } } },
    {
      response_format: { type: 'json_object' },
      messages: [{ role: 'system', content: expect.stringContaining(JSON.stringify(schema)) }, expect.anything()],
    },
  ],
  [{ reasoningEffortMap: { high: 'max' } }, { reasoning_effort: 'high' }, { reasoning_effort: 'max' }],
  [{ reasoningEffortMap: { high: 'max' } }, { reasoning_effort: 'low' }, { reasoning_effort: 'low' }],
  [{ reasoningEffortMap: { none: null } }, { reasoning_effort: 'none' }, { reasoning_effort: undefined }],
  [{ supportedReasoningEfforts: ['low', 'high'] }, { reasoning_effort: 'medium' }, { reasoning_effort: 'low' }],
  [{ supportedReasoningEfforts: ['low', 'high'] }, { reasoning_effort: 'minimal' }, { reasoning_effort: 'low' }],
  [{ supportedReasoningEfforts: [] }, { reasoning_effort: 'high' }, { reasoning_effort: undefined }],
  [
    { reasoningEffortMap: { high: 'ultra' }, supportedReasoningEfforts: ['ultra'] },
    { reasoning_effort: 'high' },
    { reasoning_effort: 'ultra' },
  ],
  [
    { unsupportedToolSchemaKeywords: ['pattern', 'additionalProperties', 'default'] },
    { tools: [tool({ ...schema, properties: { ...schema.properties, pattern: { type: 'string', default: 1 } } })] },
    { tools: [tool({ type: 'object', properties: { a: { type: 'string' }, pattern: { type: 'string' } } })] },
  ],
  [
    { strictMessageKeys: true },
    round,
    {
      messages: [
        { role: 'user', content: 'hi', name: 'n' },
        { role: 'assistant', content: null, tool_calls: [call] },
        { role: 'tool', tool_call_id: 'c', content: '1' },
      ],
    },
  ],
  [
    { requiresReasoningContentOnAssistantMessages: true },
    round,
    { messages: [expect.anything(), expect.objectContaining({ reasoning_content: '' }), expect.anything()] },
  ],
  [{ requiresStringContent: true }, user(texts), user('a\nb')],
  [{ requiresStringContent: true }, user([...texts, image]), user([...texts, image])],
  [
    { cacheControlFormat: 'anthropic' },
    {
      messages: [
        { role: 'system', content: 's' },
        { role: 'user', content: 'hi' },
      ],
      tools: [tool({}), tool({})],
    },
    {
      messages: [
        { role: 'system', content: [{ type: 'text', text: 's', ...mark }] },
        { role: 'user', content: [{ type: 'text', text: 'hi', ...mark }] },
      ],
      tools: [tool({}), { ...tool({}), ...mark }],
    },
  ],
  [{ openRouterRouting: { order: ['a'] } }, {}, { provider: { order: ['a'] } }],
  [{ openRouterRouting: { order: ['a'] } }, { provider: { order: ['b'] } }, { provider: { order: ['b'] } }],
])('compat %j', (compat, body, expected) => {
  test(`of ${JSON.stringify(body).slice(0, 80)}`, async () => {
    const request = await sent({ compat }, body);
    const seen = Object.fromEntries(Object.keys(expected).map((key) => [key, request[key]]));
    expect(seen).toEqual(expected);
  });
});

test('thinkingLevelMap is another name of reasoningEffortMap', async () => {
  const request = await sent({ thinkingLevelMap: { high: 'deep' } }, { reasoning_effort: 'high' });
  expect(request.reasoning_effort).toBe('deep');
});

test('a model with a base URL of its own is reached there, others of its provider are not', async () => {
  const { upstream: other } = await startKind([fine]);
  const models = [{ id: 'x' }, { id: 'y', baseUrl: `${other.url}/v1/` }];
  const { client, upstream } = await startKind([fine], { provider: { models } });
  for (const model of ['up/x', 'up/y']) expect((await client.chat({ model })).status).toBe(200);
  expect([upstream, other].map(({ requests }) => requests.map(({ body }: any) => body.model))).toEqual([['x'], ['y']]);
});

test("a provider's maxTokens counts for models that say nothing else", async () => {
  const answer = json({
    content: [{ type: 'text', text: 'hi' }],
    stop_reason: 'end_turn',
    role: 'assistant',
    type: 'message',
  });
  const provider = { maxTokens: 77, models: [{ id: 'x' }, { id: 'y', maxTokens: 55 }] };
  const { client, upstream } = await startKind([answer], { api: 'anthropic-messages', provider });
  for (const model of ['up/x', 'up/y']) await client.chat({ model });
  expect(upstream.requests.map(({ body }: any) => body.max_tokens)).toEqual([77, 55]);
});
