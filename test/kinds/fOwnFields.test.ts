/** Kind F: a server that does not know what the gateway adds of its own accord is asked once more without it; what the client asked for is never dropped. */
import { describe, expect, test } from 'vitest';
import { claudeGateway, fine, refusal } from '../support/claude.ts';
import { json, startKind } from '../support/kind.ts';
import type { Answering, Script } from '../support/upstream.ts';

const { ask, fresh } = claudeGateway();

const tools = [
  { type: 'function', function: { name: 'f', parameters: { type: 'object', properties: {} } } },
  { type: 'function', function: { name: 'g' } },
];
const eager = (body: any): boolean => body.tools?.some((tool: object) => 'eager_input_streaming' in tool) ?? false;
const cached = (body: any): boolean => 'cache_control' in body;

/** A server that looks at one field after the other, and refuses the first that it does not know. */
const strict =
  (...refusals: [has: (body: any) => boolean, refusal: Script][]): Answering =>
  ({ body }) =>
    refusals.find(([has]) => has(body))?.[1] ?? fine;

describe.each([true, false])('with stream: %s', (stream) => {
  test.each<[string, Answering, number, object]>([
    [
      'eager_input_streaming',
      strict([eager, refusal('tools.0.custom.eager_input_streaming: Extra inputs are not permitted')]),
      2,
      { cache_control: { type: 'ephemeral' } },
    ],
    ['cache_control', strict([cached, refusal('cache_control: Extra inputs are not permitted')]), 2, {}],
    [
      'both, one after the other',
      strict(
        [cached, refusal('cache_control: Extra inputs are not permitted')],
        [eager, refusal('tools.1.custom.eager_input_streaming: Extra inputs are not permitted')],
      ),
      3,
      {},
    ],
    [
      'both at once',
      strict([
        (body) => cached(body) || eager(body),
        refusal('cache_control: Extra inputs are not permitted, tools.0.custom.eager_input_streaming: Extra inputs'),
      ]),
      2,
      {},
    ],
    [
      'an extraneous key, as Bedrock says',
      strict([
        eager,
        refusal('Malformed input request: #/tools/0: extraneous key [eager_input_streaming] is not permitted'),
      ]),
      2,
      {},
    ],
    [
      'additional properties, as validators of JSON Schema say',
      strict([cached, refusal("Additional properties are not allowed ('cache_control' was unexpected)")]),
      2,
      {},
    ],
    ['a feature', strict([cached, refusal('Prompt caching is not supported for this model.')]), 2, {}],
    ['status 422', strict([cached, refusal('cache_control: unknown field', 422)]), 2, {}],
    [
      'something unknown without its name',
      strict([(body) => eager(body) || cached(body), refusal('Unknown field.')]),
      2,
      {},
    ],
  ])('%s', async (_, server, times, kept) => {
    const body = { model: fresh(), stream, tools };
    const first = await ask([server], body);
    expect(first).toMatchObject({ content: 'fine', finish: 'stop', isComplete: true });
    expect(first.bodies).toHaveLength(times);
    expect(first.bodies.at(-1)).toMatchObject({ tools: [{ name: 'f' }, { name: 'g' }], ...kept });
    const second = await ask([server], body);
    expect(second).toMatchObject({ content: 'fine', isComplete: true });
    expect(second.bodies).toEqual([first.bodies.at(-1)]);
  });

  test('what one model refuses is still sent to another', async () => {
    const server = strict([eager, refusal('tools.0.custom.eager_input_streaming: Extra inputs are not permitted')]);
    await ask([server], { model: fresh(), stream, tools });
    const { bodies } = await ask([fine], { model: fresh(), stream, tools });
    expect(bodies.map((body) => eager(body) && cached(body))).toEqual([true]);
  });

  test('thoughts are shown as the server shows them when it does not know how else', async () => {
    const server = strict([
      ({ thinking }) => 'display' in thinking,
      refusal('thinking.adaptive.display: Extra inputs are not permitted'),
    ]);
    const { bodies, content } = await ask([server], {
      model: fresh('claude-opus-4-6'),
      stream,
      reasoning_effort: 'high',
    });
    expect(content).toBe('fine');
    expect(bodies[1]).toMatchObject({ thinking: { type: 'adaptive' }, output_config: { effort: 'high' } });
  });

  test.each([
    'thinking: Extra inputs are not permitted',
    'This model does not support thinking.',
    'Unknown name "thinking"',
  ])('no thinking, on a server that cannot think: %j', async (message) => {
    const server = strict([(body) => 'thinking' in body, refusal(message)]);
    const body = { model: fresh('qwen3'), stream, reasoning_effort: 'none' };
    const first = await ask([server], body);
    expect(first).toMatchObject({ content: 'fine', isComplete: true });
    expect(first.bodies.map(({ thinking }) => thinking)).toEqual([{ type: 'disabled' }, undefined]);
    expect((await ask([server], body)).bodies).toHaveLength(1);
  });

  test.each<[string, string, object, Script]>([
    ['thinking', 'claude-sonnet-4-5', { reasoning_effort: 'low' }, refusal('thinking: Extra inputs are not permitted')],
    [
      'not thinking, of a model that always thinks',
      'claude-opus-4-6',
      { reasoning_effort: 'none' },
      refusal('"thinking.type.disabled" is not supported for this model.'),
    ],
    [
      'a format',
      'claude-sonnet-4-5',
      { response_format: { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object' } } } },
      refusal('output_config.format: Extra inputs are not permitted'),
    ],
    [
      'a strict tool',
      'claude-sonnet-4-5',
      { tools: [{ type: 'function', function: { name: 'f', strict: true } }] },
      refusal('tools.0.custom.strict: Extra inputs are not permitted'),
    ],
    ['a user', 'claude-sonnet-4-5', { safety_identifier: 'u' }, refusal('metadata: Extra inputs are not permitted')],
  ])('%s that the client asked for is never dropped', async (_, model, body, told) => {
    const asked = await ask([told], { model: fresh(model), stream, ...body });
    expect(asked).toMatchObject({ status: 400, isComplete: false });
    const { cache_control: __, ...whatWasAsked } = asked.bodies[0];
    for (const later of asked.bodies) {
      const plain = { ...later, ...(later.tools && { tools: whatWasAsked.tools }) };
      expect(plain).toMatchObject(whatWasAsked);
    }
  });

  test.each([
    ['401', refusal('cache_control', 401, 'authentication_error')],
    ['429', refusal('cache_control', 429, 'rate_limit_error')],
    ['a 400 about something else', refusal('messages: at least one message is required')],
    ['a 400 without words', json({}, 400)],
  ])('%s changes nothing', async (_, failure) => {
    const { bodies } = await ask([failure], { model: fresh(), stream, tools });
    expect(bodies.every((body) => cached(body) && eager(body))).toBe(true);
  });

  test('what did not help is not remembered', async () => {
    const model = fresh();
    await ask([refusal('cache_control: Extra inputs are not permitted')], { model, stream });
    const { bodies } = await ask([fine], { model, stream });
    expect(bodies.map(cached)).toEqual([true]);
  });
});

test('the configuration can leave both out, and what it asks for is never dropped', async () => {
  const provider = {
    options: { cache_control: null },
    models: [{ id: 'claude-sonnet-4-5', compat: { supportsEagerToolInputStreaming: false } }],
  };
  const off = await startKind([fine], { api: 'anthropic-messages', provider });
  await off.client.chat({ model: 'up/claude-sonnet-4-5', tools });
  expect(off.upstream.requests.map(({ body }) => cached(body) || eager(body))).toEqual([false]);

  const options = { cache_control: { type: 'ephemeral', ttl: '1h' } };
  const on = await startKind([refusal('cache_control.ttl: unknown')], {
    api: 'anthropic-messages',
    provider: { options },
  });
  expect((await on.client.chat({ model: 'up/claude-sonnet-4-5' })).status).toBe(400);
  expect(on.upstream.requests.map(({ body }) => body.cache_control)).toEqual([options.cache_control]);
});
