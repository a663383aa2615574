/** Recorded streams of Anthropic, wherever they are split and cut. */
import { describe, expect, test } from 'vitest';
import type { Usage } from '../../src/contract.ts';
import { GatewayError } from '../../src/errors.ts';
import { sendBytes } from '../support/fakeUpstream.ts';
import {
  recorded,
  hello,
  start,
  chunksOf,
  fold,
  replay,
  completionOf,
  usage,
  call,
  signedThoughts,
} from '../support/anthropicChannel.ts';

const message = (more: object) => ({ role: 'assistant', content: null, refusal: null, ...more });

interface Expected {
  message: object;
  finish_reason: string;
  usage: Usage;
  service_tier?: string;
}

const whole: Record<string, Expected> = {
  text: { message: message({ content: 'Grüße aus 東京 👋🏽!' }), finish_reason: 'stop', usage: usage(12, 15) },
  stopSequence: { message: message({ content: 'one, two' }), finish_reason: 'stop', usage: usage(12, 4) },
  tool: {
    message: message({
      content: 'Let me look.',
      tool_calls: [call('toolu_01', 'get_weather', '{"city": "Paris"}')],
    }),
    finish_reason: 'tool_calls',
    usage: usage(12, 40),
  },
  parallelTools: {
    message: message({
      content: 'and',
      tool_calls: [
        call('toolu_a', 'get_weather', '{"city":"Köln"}'),
        call('toolu_b', 'get_time', '{}'),
        call('toolu_c', 'get_date', '{"zone":"UTC"}'),
      ],
    }),
    finish_reason: 'tool_calls',
    usage: usage(12, 61),
  },
  thinking: {
    message: message({ content: '12,231', reasoning_content: '27 times 453: 12,231.' }),
    finish_reason: 'stop',
    usage: usage(12, 50, { completion_tokens_details: { reasoning_tokens: 30 } }),
  },
  thinkingTool: {
    message: message({
      reasoning_content: 'Which city?',
      tool_calls: [call('toolu_01', 'get_weather', '{"city":"Paris"}')],
    }),
    finish_reason: 'tool_calls',
    usage: usage(12, 50),
  },
  refusal: {
    message: message({ content: 'I', refusal: 'This could help to cause harm.' }),
    finish_reason: 'content_filter',
    usage: usage(12, 3),
  },
  maxTokens: { message: message({ content: 'It was a dark and' }), finish_reason: 'length', usage: usage(12, 5) },
  maxTokensInTool: {
    message: message({ tool_calls: [call('toolu_01', 'write_file', '{"path":"/tm')] }),
    finish_reason: 'length',
    usage: usage(12, 5),
  },
  cache: {
    message: message({ content: 'ok' }),
    finish_reason: 'stop',
    usage: usage(2110, 7, { prompt_tokens_details: { cached_tokens: 2000, cache_write_tokens: 100 } }),
    service_tier: 'priority',
  },
  empty: { message: message({ content: '' }), finish_reason: 'stop', usage: usage(12, 2) },
  unknownTypes: { message: message({ content: 'found' }), finish_reason: 'stop', usage: usage(12, 8) },
};

describe.each(Object.entries(whole))('the recorded stream %s', (name, expected) => {
  const bytes = recorded(name);
  const { service_tier = name === 'empty' ? undefined : 'default', usage: counted, ...choice } = expected;

  test('becomes its completion', async () => {
    expect(await completionOf(sendBytes(bytes))).toEqual({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 0,
      model: 'claude',
      choices: [{ index: 0, logprobs: null, ...choice }],
      usage: counted,
      ...(service_tier && { service_tier }),
    });
  });

  test('becomes the same completion when it is split anywhere', async () => {
    const chunks = await replay([bytes]);
    for (let at = 0; at <= bytes.length; at++) {
      expect(await replay([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(chunks);
    }
    expect(await replay([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(chunks);
    expect(await chunksOf(await start(sendBytes(bytes, { splitSize: 1 })))).toEqual(chunks);
  });

  test('fails when it is cut anywhere', async () => {
    for (let at = 0; at < bytes.length; at++) {
      await expect(replay([bytes.subarray(0, at)], 'cut')).rejects.toMatchObject({ kind: 'upstream_disconnected' });
    }
    await expect(replay([bytes], 'cut')).resolves.toHaveLength((await replay([bytes])).length);
  });

  test('fails when it ends properly before its last event is complete', async () => {
    const blankLine = 2;
    for (let at = 0; at < bytes.length - blankLine; at++) {
      await expect(replay([bytes.subarray(0, at)])).rejects.toBeInstanceOf(GatewayError);
    }
  });
});

test.each(['text', 'parallelTools'])('a connection that breaks at any byte of %s is an error', async (name) => {
  const bytes = recorded(name);
  let sent = 1;
  const upstream = await start((request, response) =>
    sendBytes(bytes.subarray(0, sent++), { end: 'cut' })(request, response),
  );
  const results: PromiseSettledResult<unknown>[] = [];
  while (results.length < bytes.length - 1) {
    const batch = Math.min(32, bytes.length - 1 - results.length);
    results.push(...(await Promise.allSettled(Array.from({ length: batch }, () => chunksOf(upstream)))));
  }
  const kinds = results.map((result) => (result.status === 'rejected' ? (result.reason as GatewayError).kind : 'none'));
  expect(upstream.requests).toHaveLength(bytes.length - 1);
  expect(new Set(kinds)).toEqual(new Set(['upstream_disconnected']));
});

describe('chunks', () => {
  test('begin with the role, once there is something to say', async () => {
    const [first, second] = await replay([recorded('text')]);
    expect(first?.choices[0]?.delta).toEqual({ role: 'assistant', content: 'Grüße' });
    expect(second?.choices[0]?.delta).toEqual({ content: ' aus 東京 👋🏽' });
  });

  test('end with the finish_reason, then the usage without choices', async () => {
    const [finish, last] = (await replay([recorded('tool')])).slice(-2);
    expect(finish).toEqual({ choices: [{ index: 0, delta: {}, finish_reason: 'tool_calls' }] });
    expect(last).toEqual({ choices: [], usage: usage(12, 40) });
  });

  test('number the tools, not the blocks', async () => {
    const deltas = (await replay([recorded('parallelTools')])).flatMap(({ choices }) => choices);
    const calls = deltas.flatMap(({ delta }) => delta.tool_calls ?? []);
    expect(calls.map(({ index }) => index)).toEqual([0, 0, 1, 1, 2, 2]);
  });

  test('carry the signed thoughts before a tool call verbatim at the end', async () => {
    expect((await replay([recorded('thinkingTool')])).at(-1)?.state).toEqual({ thinking: signedThoughts });
  });

  test('say what a block begins with, as some compatible servers send it', async () => {
    const events = [
      { type: 'content_block_start', index: 0, content_block: { type: 'thinking', thinking: 'hm' } },
      { type: 'content_block_start', index: 1, content_block: { type: 'text', text: 'oh' } },
      { type: 'message_delta', delta: { stop_reason: 'max_tokens' } },
      { type: 'message_delta', delta: {}, usage: { input_tokens: 1, output_tokens: 2 } },
      { type: 'message_stop' },
    ];
    const bytes = Buffer.from(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''));
    expect(await fold(await replay([bytes]))).toMatchObject({
      choices: [{ message: { content: 'oh', reasoning_content: 'hm' }, finish_reason: 'length' }],
      usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
    });
  });

  test('count as the last event counts: some servers only know at the end', async () => {
    const events = [
      { type: 'message_start', message: { usage: { input_tokens: 0, output_tokens: 0 } } },
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'so' } },
      { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { input_tokens: 12, output_tokens: 3 } },
      { type: 'message_stop' },
    ];
    const bytes = Buffer.from(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''));
    expect((await fold(await replay([bytes]))).usage).toEqual({
      prompt_tokens: 12,
      completion_tokens: 3,
      total_tokens: 15,
    });
  });

  test('carry no state when no tool was called', async () => {
    expect((await replay([recorded('thinking')])).at(-1)).not.toHaveProperty('state');
  });

  test('never show signatures to the client', async () => {
    expect(JSON.stringify(await completionOf(sendBytes(recorded('thinkingTool'))))).not.toContain('EqQBCgIYAh');
  });

  test('answer legacy functions with function_call', async () => {
    const request = { ...hello, functions: [{ name: 'get_weather' }] };
    const { choices } = await completionOf(sendBytes(recorded('tool')), request);
    const function_call = { name: 'get_weather', arguments: '{"city": "Paris"}' };
    expect(choices[0]).toMatchObject({ finish_reason: 'function_call', message: { function_call } });
    expect(choices[0]?.message).not.toHaveProperty('tool_calls');
  });
});
