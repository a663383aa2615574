/** Recorded answers of Ollama, wherever they are split and cut. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { ChatResponse } from 'ollama';
import { describe, expect, test } from 'vitest';
import { createOllamaChannel } from '../../src/channels/ollama.ts';
import type { OllamaRequest } from '../../src/channels/ollama/request.ts';
import type { Transport } from '../../src/channels/transport.ts';
import { ollamaProvider } from '../support/fakeOllama.ts';
import {
  folder,
  recorded,
  noImages,
  serve,
  type Run,
  complete,
  call,
  expected,
  answerOf,
} from '../support/ollamaChannel.ts';

const names = globSync('*.ndjson', { cwd: folder }).map((file) => basename(file, '.ndjson'));

/** A channel whose upstream sends these bytes, each read on its own. */
function reading(...reads: Uint8Array[]): Run {
  const fixed: Transport = {
    call: async () => ({
      kind: 'json',
      async read(take) {
        for (const bytes of reads) if (await take(bytes)) return true;
        return false;
      },
    }),
    close: () => Promise.resolve(),
  };
  return createOllamaChannel(ollamaProvider(), fixed, noImages);
}

const failing: Record<string, string> = {
  'error-after-200': 'upstream_error',
  'no-end': 'upstream_disconnected',
  'no-end-without-text': 'upstream_disconnected',
  'no-end-with-tool': 'upstream_disconnected',
};

/** Some at a time: enough to be fast, few enough for the sockets of a machine. */
async function inParallel<T>(count: number, work: (at: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let at = 0; at < count; at += 16) {
    const some = Array.from({ length: Math.min(16, count - at) }, (_, offset) => work(at + offset));
    results.push(...(await Promise.all(some)));
  }
  return results;
}

test('each recorded answer has its expectation', () => {
  expect([...Object.keys(expected), ...Object.keys(failing)].toSorted()).toEqual(names.toSorted());
});

describe('a recorded answer', () => {
  test.each(Object.keys(expected))('%s adds up to its completion', async (name) => {
    const { server, channel } = await serve(() => ({ body: recorded(name) }));
    expect(await complete(channel)).toMatchObject(answerOf(name));
    expect(server.asked).toMatchObject([
      { method: 'POST', path: '/api/chat', body: { stream: true, model: 'llama3.2' } },
    ]);
  });

  test.each(Object.entries(failing))('%s ends with %s', async (name, kind) => {
    const { channel } = await serve(() => ({ body: recorded(name) }));
    await expect(complete(channel)).rejects.toMatchObject({ kind });
  });

  test.each(Object.keys(expected))('%s is the same, wherever its bytes are split', async (name) => {
    const bytes = recorded(name);
    for (let at = 0; at <= bytes.length; at++) {
      expect(await complete(reading(bytes.subarray(0, at), bytes.subarray(at)))).toMatchObject(answerOf(name));
    }
    expect(await complete(reading(...[...bytes].map((byte) => Uint8Array.of(byte))))).toMatchObject(answerOf(name));
  });

  test.each(names)('%s is an error, wherever its connection is cut', async (name) => {
    const bytes = recorded(name);
    const { channel } = await serve(({ body }) => ({
      body: bytes,
      cutAfter: Number((body as OllamaRequest).options['num_predict']) - 1,
    }));
    // The number that says where to cut travels in the request, so that many can be on their way at once.
    const outcomes = await inParallel(bytes.length, (cutAfter) =>
      complete(channel, { max_tokens: cutAfter + 1 }).then(
        () => 'answered',
        ({ kind }: { kind: string }) => kind,
      ),
    );
    const allowed =
      name === 'error-after-200' ? ['upstream_disconnected', 'upstream_error'] : ['upstream_disconnected'];
    expect(outcomes.filter((outcome) => !allowed.includes(outcome))).toEqual([]);
  });

  test('ends at done: true, whatever comes later and however long the connection stays open', async () => {
    const body = `${recorded('text').toString()}{"error":"late"}\n`;
    const { server, channel } = await serve(() => ({ body, withheld: 'end' }));
    expect(await complete(channel)).toMatchObject(answerOf('text'));
    await server.haveLeft(1);
  });

  test('that ended by itself but had no end is cut when the connection is', async () => {
    const body = recorded('no-end');
    const { channel } = await serve(() => ({ body, cutAfter: body.length }));
    await expect(complete(channel)).rejects.toMatchObject({ kind: 'upstream_disconnected' });
  });

  test.each(['<html>', '[1]', '"x"', '{"message":', '{"message":{"tool_calls":[{"function":{}}]},"done":false}'])(
    'is an error when it is none: %s',
    async (body) => {
      const { channel } = await serve(() => ({ body }));
      await expect(complete(channel)).rejects.toMatchObject({ kind: 'upstream_error' });
    },
  );

  test('gives every call an id of its own, though the server repeats one', async () => {
    const tool_calls = [1, 2].map(() => ({ id: 'same', function: { name: 'clock', arguments: {} } }));
    const { channel } = await serve(() => ({ body: JSON.stringify({ message: { tool_calls }, done: true }) }));
    const [choice] = (await complete(channel)).choices;
    expect(choice?.message.tool_calls).toEqual([call('clock', '{}', 'same'), call('clock', '{}')]);
  });

  test.each([{}, { status: 'loading' }, { message: null }, { message: { content: null, tool_calls: null } }])(
    'may have lines that say nothing: %j',
    async (line) => {
      const body = `${JSON.stringify(line)}\n\n${recorded('text').toString()}`;
      const { channel } = await serve(() => ({ body }));
      expect(await complete(channel)).toMatchObject(answerOf('text'));
    },
  );

  test('is one that the official client reads too', () => {
    const lines = recorded('thinking').toString().trim().split('\n');
    const last = JSON.parse(lines.at(-1) ?? '') as ChatResponse;
    const fields: (keyof ChatResponse)[] = ['message', 'done', 'done_reason', 'prompt_eval_count', 'eval_count'];
    expect(fields.filter((field) => !(field in last))).toEqual([]);
  });
});
