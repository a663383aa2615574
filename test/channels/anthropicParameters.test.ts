/** Parameters, and what a provider or a model allows of them, as Anthropic has them. */
import { describe, expect, test } from 'vitest';
import { capabilitiesOf } from '../../src/channels/anthropic/capabilities.ts';
import { manual, adaptive, old, type Fields, bodyOf, text } from '../support/anthropicRequests.ts';

describe('parameters', () => {
  const schema = { type: 'object', properties: { a: { type: 'object', properties: {} } } };
  const closed = {
    type: 'object',
    additionalProperties: false,
    properties: { a: { type: 'object', additionalProperties: false, properties: {} } },
  };
  const format = (more: object = { schema }): Fields => ({
    response_format: { type: 'json_schema', json_schema: { name: 'x', ...more } },
  });
  const adaptiveThinking = { type: 'adaptive', display: 'summarized' };
  const none = (...names: string[]) => Object.fromEntries(names.map((name) => [name, undefined]));

  test.each<[string, Fields, object]>([
    ['max_tokens', { max_tokens: 5 }, { max_tokens: 5 }],
    ['max_completion_tokens first', { max_tokens: 5, max_completion_tokens: 6 }, { max_tokens: 6 }],
    ['temperature', { temperature: 0 }, { temperature: 0 }],
    ['temperature above 1', { temperature: 1.7 }, { temperature: 1 }],
    ['top_p', { top_p: 0.3 }, { top_p: 0.3, ...none('temperature') }],
    ['temperature before top_p', { temperature: 0.2, top_p: 0.3 }, { temperature: 0.2, ...none('top_p') }],
    ['a default temperature beside top_p', { temperature: 1, top_p: 0.3 }, { top_p: 0.3, ...none('temperature') }],
    ['stop', { stop: 'END' }, { stop_sequences: ['END'] }],
    ['stops', { stop: ['a', ' ', '\n', 'b'] }, { stop_sequences: ['a', 'b'] }],
    ['a blank stop', { stop: '\n' }, none('stop_sequences')],
    ['user', { user: 'u1' }, { metadata: { user_id: 'u1' } }],
    ['user as an object', { user: { id: 'u1', mail: 'x' } }, { metadata: { user_id: 'u1' } }],
    ['user without id', { user: { mail: 'x' } }, none('metadata')],
    ['user too long for the API', { user: 'u'.repeat(257) }, none('metadata')],
    ['safety_identifier', { user: 'u1', safety_identifier: 's1' }, { metadata: { user_id: 's1' } }],
    ['service_tier auto', { service_tier: 'auto' }, { service_tier: 'auto' }],
    ['service_tier priority', { service_tier: 'priority' }, { service_tier: 'auto' }],
    ['service_tier default', { service_tier: 'default' }, { service_tier: 'standard_only' }],
    ['service_tier flex', { service_tier: 'flex' }, none('service_tier')],
    ['text', { response_format: { type: 'text' } }, none('system', 'output_config')],
    [
      'json_object',
      { response_format: { type: 'json_object' } },
      { system: [text('Answer with one JSON object only.')] },
    ],
    [
      'json_schema',
      format(),
      { output_config: { format: { type: 'json_schema', schema: closed } }, ...none('system') },
    ],
    ['json_schema without a schema', format({}), { system: [text('Answer with one JSON object only.')] }],
    [
      'json_schema on an older model',
      { ...format(), model: old },
      { system: [text(expect.stringContaining(JSON.stringify(schema)) as never)], ...none('output_config') },
    ],
    ['no effort', { model: adaptive }, none('thinking', 'output_config')],
    ['effort none', { reasoning_effort: 'none' }, { thinking: { type: 'disabled' }, ...none('output_config') }],
    ['effort none keeps sampling', { reasoning_effort: 'none', temperature: 0 }, { temperature: 0 }],
    [
      'effort minimal',
      { model: adaptive, reasoning_effort: 'minimal' },
      { thinking: adaptiveThinking, output_config: { effort: 'low' } },
    ],
    ...(['low', 'medium', 'high', 'xhigh', 'max'] as const).map((effort): [string, Fields, object] => [
      `effort ${effort}`,
      { model: adaptive, reasoning_effort: effort },
      { thinking: adaptiveThinking, output_config: { effort } },
    ]),
    [
      'effort on a model with a budget: inside the limit',
      { reasoning_effort: 'high', max_tokens: 10_000 },
      { max_tokens: 10_000, thinking: { type: 'enabled', budget_tokens: 8000 }, ...none('output_config') },
    ],
    [
      'the least budget',
      { reasoning_effort: 'low', max_tokens: 1025 },
      { max_tokens: 1025, thinking: { type: 'enabled', budget_tokens: 1024 } },
    ],
    ['no room for a budget', { reasoning_effort: 'high', max_tokens: 1024 }, { max_tokens: 1024, ...none('thinking') }],
    [
      'effort on a model that does not think',
      { model: old, reasoning_effort: 'high' },
      none('thinking', 'output_config'),
    ],
    [
      'no sampling while thinking',
      { reasoning_effort: 'low', temperature: 0, top_p: 0.1 },
      none('temperature', 'top_p'),
    ],
    ['no sampling on models that refuse it', { model: 'claude-sonnet-5', temperature: 0 }, none('temperature')],
    [
      'effort and a format together',
      { ...format(), model: adaptive, reasoning_effort: 'low' },
      {
        output_config: { effort: 'low', format: { type: 'json_schema', schema: closed } },
      },
    ],
    [
      'what only tunes is dropped',
      { seed: 1, presence_penalty: 1, store: true },
      none('seed', 'presence_penalty', 'store'),
    ],
    [
      'nulls',
      { temperature: null, stop: null, user: null, tools: null, reasoning_effort: null, max_tokens: null },
      {
        max_tokens: 64_000,
      },
    ],
  ])('%s', async (_, fields, expected) => {
    const body: Record<string, unknown> = { ...(await bodyOf(fields)) };
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, body[name]]))).toEqual(expected);
  });

  test('effort without a limit thinks at most a share of 32,000 tokens', async () => {
    expect(await bodyOf({ reasoning_effort: 'high' })).toMatchObject({
      max_tokens: 64_000,
      thinking: { type: 'enabled', budget_tokens: 25_600 },
    });
  });

  test.each([old, 'qwen3'])('effort none is said to %s too, whose server may think', async (model) => {
    expect(await bodyOf({ model, reasoning_effort: 'none' })).toHaveProperty('thinking', { type: 'disabled' });
  });

  test("max_tokens is the model's own limit when none is given", async () => {
    const models = [{ id: manual, maxTokens: 64_000 }];
    expect(await bodyOf({}, { models })).toHaveProperty('max_tokens', 64_000);
    expect(await bodyOf({ max_tokens: 9 }, { models })).toHaveProperty('max_tokens', 9);
  });

  test('the configuration says whether a model thinks, before its name does', async () => {
    const effort: Fields = { reasoning_effort: 'high' };
    expect(await bodyOf(effort, { models: [{ id: manual, reasoning: false }] })).not.toHaveProperty('thinking');
    const fields = { ...effort, model: 'glm-5' };
    expect(await bodyOf(fields)).not.toHaveProperty('thinking');
    expect(await bodyOf(fields, { models: [{ id: 'glm-5', reasoning: true }] })).toHaveProperty(
      'thinking.type',
      'enabled',
    );
  });
});

describe('options of the provider', () => {
  test('are merged in last, as they are', async () => {
    const options = { top_k: 5, temperature: 0.9, metadata: { user_id: 'team' } };
    expect(await bodyOf({ temperature: 0.1, user: 'u' }, { options })).toMatchObject(options);
  });

  test('can change prompt caching', async () => {
    const cache_control = { type: 'ephemeral', ttl: '1h' };
    expect(await bodyOf({}, { options: { cache_control } })).toMatchObject({ cache_control });
  });

  test('can switch prompt caching off', async () => {
    expect(await bodyOf({}, { options: { cache_control: null } })).not.toHaveProperty('cache_control');
  });

  test('that make the model think leave out sampling', async () => {
    const options = { thinking: { type: 'enabled', budget_tokens: 2000 } };
    expect(await bodyOf({ temperature: 0.1 }, { options })).not.toHaveProperty('temperature');
  });
});

describe('capabilities', () => {
  test.each([
    ['claude-2.1', 'none', true, false, true, false, 4096],
    ['claude-instant-1.2', 'none', true, false, true, false, 4096],
    ['claude-3-opus-20240229', 'none', true, false, true, false, 4096],
    ['claude-3-5-sonnet-20241022', 'none', true, false, true, false, 8192],
    ['claude-3-7-sonnet-20250219', 'manual', true, false, true, false, 64_000],
    ['claude-sonnet-4-20250514', 'manual', true, false, true, true, 64_000],
    ['claude-opus-4@20250514', 'manual', true, false, true, true, 32_000],
    ['us.anthropic.claude-opus-4-1-20250805-v1:0', 'manual', true, false, true, true, 32_000],
    ['claude-haiku-4-5', 'manual', true, true, true, true, 64_000],
    ['claude-opus-4-5', 'manual', true, true, true, true, 64_000],
    ['claude-opus-4-6', 'adaptive', true, true, true, true, 128_000],
    ['claude-opus-4-7', 'adaptive', false, true, true, true, 128_000],
    ['anthropic/claude-opus-4.8', 'adaptive', false, true, true, true, 128_000],
    ['claude-sonnet-5', 'adaptive', false, true, true, true, 128_000],
    ['claude-sonnet-5-5', 'adaptive', false, true, false, true, 128_000],
    ['claude-haiku-5-5', 'adaptive', false, true, true, true, 128_000],
    ['claude-fable-5-1', 'adaptive', false, true, false, true, 128_000],
    ['claude-next-20270101', 'none', true, false, true, false, 32_000],
    ['glm-5', 'none', true, false, true, false, 32_000],
  ])('of %s', (id, thinking, sampling, structuredOutput, forcedToolChoice, eagerToolInput, maxTokens) => {
    expect(capabilitiesOf(id)).toEqual({
      thinking,
      sampling,
      structuredOutput,
      forcedToolChoice,
      eagerToolInput,
      maxTokens,
      // What has no version of a Claude in its name may be anything.
      mayTakeFormat: /next|glm/.test(id),
    });
  });

  test('of a server that does not know younger fields, as the configuration says', () => {
    const model = { id: manual, compat: { supportsEagerToolInputStreaming: false } };
    expect(capabilitiesOf(manual, model)).toHaveProperty('eagerToolInput', false);
  });
});
