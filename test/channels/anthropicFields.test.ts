/** What a request to Anthropic has beside its messages, and which models and fields the channel has. */
import { describe, expect, test } from 'vitest';
import { anthropicFields, createAnthropicChannel, droppedFields } from '../../src/channels/anthropic.ts';
import type { Provider } from '../../src/channels/provider.ts';
import type { ChatCompletionRequest } from '../../src/contract.ts';
import { sendBytes } from '../support/fakeUpstream.ts';
import { runOf } from '../support/pulled.ts';
import {
  contract,
  patient,
  transport,
  key,
  recorded,
  providerOf,
  hello,
  start,
  chunksOf,
  completionOf,
  call,
  signedThoughts,
} from '../support/anthropicChannel.ts';

test("the channel's models are the listed ones, and those that its patterns or its id lead to", () => {
  const channel = createAnthropicChannel(providerOf('http://unused', { match: ['claude-*'] }), transport);
  expect(channel.models()).toEqual(['claude-sonnet-4-5']);
  expect(channel).toMatchObject({ id: 'anthropic', isOpen: true, match: ['claude-*'] });
});

describe('requests', () => {
  const sent = async (more: Partial<Provider> = {}, suffix = '') => {
    const upstream = await start(sendBytes(recorded('text')));
    await chunksOf({ url: upstream.url + suffix }, hello, more);
    return upstream.requests[0];
  };

  test.each(['', '/v1'])('go to /v1/messages when the base URL ends with %j', async (suffix) => {
    expect(await sent({}, suffix)).toMatchObject({ method: 'POST', path: '/v1/messages' });
  });

  test('carry the key and the version', async () => {
    expect((await sent())?.headers).toMatchObject({
      'x-api-key': key,
      'anthropic-version': '2023-06-01',
      'content-type': 'application/json',
    });
  });

  test('carry no key when there is none', async () => {
    expect((await sent({ apiKey: undefined }))?.headers).not.toHaveProperty('x-api-key');
  });

  test("carry the provider's own headers", async () => {
    expect((await sent({ headers: { 'anthropic-beta': 'x' } }))?.headers).toMatchObject({ 'anthropic-beta': 'x' });
  });

  test('give the thoughts of an earlier call back, from the states of the session', async () => {
    const upstream = await start(sendBytes(recorded('text')));
    const channel = createAnthropicChannel(providerOf(upstream.url), transport);
    const tool_calls = [call('toolu_01', 'get_weather', '{}')];
    const messages: ChatCompletionRequest['messages'] = [
      { role: 'user', content: 'hi' },
      { role: 'assistant', tool_calls },
      { role: 'tool', tool_call_id: 'toolu_01', content: 'sunny' },
    ];
    const states = new Map<string, unknown>([
      ['toolu_01', { thinking: signedThoughts }],
      ['toolu_02', 'of another kind'],
      ['toolu_03', null],
    ]);
    for await (const _ of runOf(channel, { ...hello, messages }, { signal: patient, states }));
    expect(upstream.requests[0]?.body.messages[1].content.slice(0, 2)).toEqual(signedThoughts);
  });

  test('always ask for a stream', async () => {
    expect((await sent({ options: { stream: false } }))?.body).toMatchObject({ stream: true, model: hello.model });
  });
});

describe('fields', () => {
  const isTopLevel = (field: string): boolean => !/[[.]/.test(field);
  const names = (schema: string): string[] =>
    Object.keys((contract.document.components.schemas[schema] as { properties: object }).properties);

  test.each<[string, Partial<ChatCompletionRequest>]>([
    ['n', { n: 2 }],
    ['logprobs', { logprobs: true }],
    ['top_logprobs', { top_logprobs: 3 }],
    ['modalities', { modalities: ['text', 'audio'] }],
    ['modalities', { modalities: ['image', 'text'] }],
    ['web_search_options', { web_search_options: {} }],
    ['moderation', { moderation: { model: 'x' } }],
    ['tools[0]', { tools: [{ type: 'custom', custom: { name: 'sql' } }] }],
    ['tool_choice', { tool_choice: { type: 'custom', custom: { name: 'sql' } } }],
  ])('%s is refused before anything is sent', async (param, more) => {
    const upstream = await start(sendBytes(recorded('text')));
    await expect(chunksOf(upstream, { ...hello, ...more })).rejects.toMatchObject({
      kind: 'invalid_request',
      code: 'unsupported_parameter',
      param,
      message: expect.stringContaining("'anthropic'"),
    });
    expect(upstream.requests).toEqual([]);
  });

  test.each<[string, Partial<ChatCompletionRequest>]>([
    ['n of 1', { n: 1 }],
    ['logprobs that are not wanted', { logprobs: false, top_logprobs: null }],
    ['text alone', { modalities: ['text'] }],
  ])('%s passes', async (_, more) => {
    expect(await completionOf(sendBytes(recorded('text')), { ...hello, ...more })).toHaveProperty('choices');
  });

  test('that are dropped are named, unknown ones too', () => {
    const request = { ...hello, seed: 1, store: null, service_tier: 'flex', user: 'u', stream: true, top_k: 3 };
    expect(droppedFields(request as ChatCompletionRequest)).toEqual(['seed', 'service_tier', 'top_k']);
  });

  test('of sampling are dropped by models that refuse them', () => {
    const sampled = { ...hello, temperature: 0.5, top_p: 0.5 };
    expect(droppedFields({ ...sampled, temperature: 1 })).toEqual([]);
    expect(droppedFields(sampled)).toEqual(['top_p']);
    expect(droppedFields({ ...sampled, model: 'claude-opus-4-7' })).toEqual(['temperature', 'top_p']);
  });

  test('of the contract are each passed on, dropped or refused', () => {
    const request = Object.fromEntries(names('ChatCompletionRequest').map((name) => [name, 1]));
    const tuning = droppedFields({ ...request, model: hello.model, service_tier: 'auto' } as never);
    expect(tuning.toSorted()).toEqual(anthropicFields.dropped.filter(isTopLevel));
    expect(names('ChatCompletionRequest')).toEqual(expect.arrayContaining(anthropicFields.refused.filter(isTopLevel)));
  });
});
