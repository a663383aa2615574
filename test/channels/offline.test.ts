/** The offline model: its scenarios, and cancellation. */
import { setImmediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChannelChunk } from '../../src/channels/channel.ts';
import { offlineChannel } from '../../src/channels/offline.ts';
import type { ChatMessage, Schema } from '../../src/contract.ts';
import { clientClosedRequest } from '../../src/errors.ts';
import { user } from '../support/said.ts';
import {
  type Body,
  contract,
  run,
  runOneByOne,
  chunksOf,
  complete,
  answer,
  textOf,
  weather,
  time,
} from '../support/offlineModel.ts';

function image(): Schema<'ImagePart'> {
  return { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } };
}

test('its models are the scenarios that the contract describes', () => {
  const { description } = contract.document.info as { description?: string };
  const rows = [...(description ?? '').matchAll(/^\| `offline\/([\w-]+)`((?:, `-\d+`)*)/gm)];
  const described = rows.flatMap(([, first = '', others = '']) => [
    first,
    ...[...others.matchAll(/-\d+/g)].map(([suffix]) => first.replace(/-\d+$/, suffix)),
  ]);
  expect(new Set(offlineChannel.models())).toEqual(new Set(described));
});

test.each(['nope', '', 'ECHO', 'constructor', '__proto__', 'toString'])('there is no model %j', async (model) => {
  await expect(chunksOf({ model })).rejects.toMatchObject({ kind: 'model_not_found' });
});

describe('offline/echo', () => {
  test('repeats the last message and says who it is', async () => {
    const messages = [user('one'), user('two')];
    expect(await textOf({ messages })).toBe('You said: two\n(offline model, turn 2)');
  });

  test('shows whose prompt it has', async () => {
    const messages: ChatMessage[] = [{ role: 'system', content: 'You are Main.\nBe kind.' }, user('hi')];
    expect(await textOf({ messages })).toBe('You said: hi\n(offline model, turn 1, prompt: You are Main.)');
  });

  test.each<[string, ChatMessage[], string]>([
    ['no user', [{ role: 'system', content: 'x' }], 'You said nothing.'],
    ['parts', [{ role: 'user', content: [{ type: 'text', text: 'a' }, image()] }], 'You said: a [image_url]'],
    ['an answer of an assistant last', [user('a'), { role: 'assistant', content: 'b' }], 'You said: a'],
    ['an empty message', [user('')], 'You said: \n'],
  ])('copes with %s', async (_, messages, start) => {
    expect(await textOf({ messages })).toMatch(new RegExp(`^${start.replace(/[[\]]/g, '\\$&')}`));
  });

  test('says the same to the same request, byte for byte', async () => {
    const body: Body = { messages: [user('get_weather and get_time')], tools: [weather, time], n: 2 };
    expect(await chunksOf(body)).toEqual(await chunksOf(body));
    expect(await chunksOf({ seed: 1 })).toEqual(await chunksOf({ seed: 2, temperature: 2 }));
  });

  test('streams: each token is a chunk, whether stream is asked for or not', async () => {
    const chunks = await chunksOf({ stream: false });
    expect(chunks).toEqual(await chunksOf({ stream: true }));
    expect(chunks.length).toBeGreaterThan(5);
  });

  test('says a very long constant as far as its limit', async () => {
    const schema = { const: '! '.repeat(1_000_000) };
    const completion = await complete({ response_format: { type: 'json_schema', json_schema: { name: 's', schema } } });
    expect(completion.choices[0]?.finish_reason).toBe('length');
    expect(completion.usage?.completion_tokens).toBe(100_000);
  });

  test('loses nothing of what it repeats', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (said) => {
        expect(await textOf({ messages: [user(said)] })).toBe(`You said: ${said}\n(offline model, turn 1)`);
      }),
    );
  });
});

describe('other scenarios', () => {
  test('offline/reasoning reasons first, then answers', async () => {
    const { message } = await answer({ model: 'reasoning' });
    expect(message.reasoning_content).toMatch(/^The offline model does not think\./);
    expect(message.content).toBe(await textOf());
    const kinds = (await chunksOf({ model: 'reasoning' })).map(
      ({ choices }) => Object.keys(choices[0]?.delta ?? {})[0],
    );
    expect(kinds.lastIndexOf('reasoning_content')).toBeLessThan(kinds.indexOf('content'));
  });

  test('offline/reasoning says how many tokens were reasoning; others do not', async () => {
    const { usage } = await complete({ model: 'reasoning' });
    expect(usage.completion_tokens_details?.reasoning_tokens).toBeGreaterThan(10);
    expect((await complete()).usage.completion_tokens_details).toBeUndefined();
  });

  test('offline/refusal refuses', async () => {
    expect(await answer({ model: 'refusal' })).toMatchObject({
      message: { content: null, refusal: expect.stringContaining('refuses') as string },
      finish_reason: 'stop',
    });
  });

  test('offline/long says 2,000 words', async () => {
    const words = (await textOf({ model: 'long' }))?.split(' ');
    expect(words).toHaveLength(2000);
    expect([words?.[0], words?.at(-1)]).toEqual(['word1', 'word2000']);
  });

  test.each([
    ['error-400', 'invalid_request'],
    ['error-401', 'invalid_api_key'],
    ['error-429', 'rate_limit_exceeded'],
    ['error-500', 'internal_error'],
    ['error-503', 'server_is_overloaded'],
  ])('offline/%s fails before it says anything', async (model, kind) => {
    await expect(run({ model })[Symbol.asyncIterator]().next()).rejects.toMatchObject({ kind });
  });

  test('offline/cut dies in the middle of the answer', async () => {
    const seen: ChannelChunk[] = [];
    const read = async () => {
      for await (const chunk of runOneByOne({ model: 'cut' })) seen.push(chunk);
    };
    await expect(read()).rejects.toMatchObject({ kind: 'upstream_disconnected' });
    expect(seen.map(({ choices }) => choices[0]?.delta.content).join('')).toBe('You said:');
    expect(seen.some(({ choices }) => choices[0]?.finish_reason)).toBe(false);
  });

  test('offline/stall says two words, then nothing', async () => {
    const controller = new AbortController();
    const chunks = runOneByOne({ model: 'stall' }, controller.signal);
    await chunks.next();
    await chunks.next();
    let isOver = false;
    const third = chunks.next().finally(() => (isOver = true));
    await setImmediate();
    expect(isOver).toBe(false);
    controller.abort(clientClosedRequest());
    await expect(third).rejects.toMatchObject({ kind: 'client_closed_request' });
  });

  test('offline/slow says what offline/echo says, only slowly', async () => {
    const body: Body = { max_tokens: 2 };
    expect(await chunksOf({ ...body, model: 'slow' })).toEqual(await chunksOf(body));
  });
});

describe('cancellation', () => {
  test.each(['echo', 'slow', 'long', 'stall', 'reasoning', 'tools'])(
    'before the first content ends offline/%s with the reason',
    async (model) => {
      const reason = clientClosedRequest();
      await expect(chunksOf({ model }, AbortSignal.abort(reason))).rejects.toBe(reason);
    },
  );

  test.each(['echo', 'long', 'stall', 'reasoning'])(
    'between two words ends offline/%s with the reason',
    async (model) => {
      const [controller, reason] = [new AbortController(), clientClosedRequest()];
      const chunks = run({ model }, controller.signal)[Symbol.asyncIterator]();
      await chunks.next();
      controller.abort(reason);
      await expect(chunks.next()).rejects.toBe(reason);
      await expect(chunks.next()).resolves.toMatchObject({ done: true });
    },
  );

  test('while offline/slow waits for its next word ends it at once, with the reason', async () => {
    const [controller, reason] = [new AbortController(), clientClosedRequest()];
    const pending = run({ model: 'slow' }, controller.signal)[Symbol.asyncIterator]().next();
    controller.abort(reason);
    await expect(pending).rejects.toBe(reason);
  });

  test('reaches offline/long though its reader never rests', async () => {
    const [controller, reason] = [new AbortController(), clientClosedRequest()];
    const reading = chunksOf({ model: 'long', n: 128 }, controller.signal);
    await setImmediate();
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
  });
});
