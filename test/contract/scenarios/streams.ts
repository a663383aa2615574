import { expect } from 'vitest';
import type { JudgedAnswer } from '../../support/gateway.ts';
import {
  called,
  clock,
  completes,
  fits,
  parameters,
  refuses,
  result,
  user,
  weather,
  type Scenario,
} from './subject.ts';

const chunksOf = ({ events }: JudgedAnswer) => events.slice(0, -1).map((event) => JSON.parse(event));
const callsIn = (chunks: any[]) => chunks.flatMap(({ choices }) => choices[0]?.delta.tool_calls ?? []);

/** Answers in pieces. */
export const streams: Scenario[] = [
  [
    '"stream": true streams, whatever is accepted',
    async ({ client }) => {
      for (const accept of ['application/json', 'text/event-stream', '*/*']) {
        const answer = await client.chat({ model: 'offline/echo', stream: true }, { accept });
        const chunks = chunksOf(answer);
        expect(answer.events.at(-1)).toBe('[DONE]');
        expect(chunks[0].choices[0].delta.role).toBe('assistant');
        expect(chunks.at(-1).choices[0]).toMatchObject({ delta: {}, finish_reason: 'stop' });
        expect(chunks.filter(({ model }) => model !== 'offline/echo')).toEqual([]);
        expect(chunks.filter((chunk) => 'usage' in chunk || chunk.choices.length === 0)).toEqual([]);
        expect(answer.headers.get('x-openclaw-overhead-ms')).toBeNull();
        expect(answer.headers.get('cache-control')).toBe('no-cache');
      }
    },
  ],
  [
    'Accept alone does not stream',
    async ({ client }) => completes(await client.chat({}, { accept: 'text/event-stream' }), 'openclaw'),
  ],
  [
    'include_usage adds the usage at the end',
    async ({ client }) => {
      const chunks = chunksOf(await client.chat({ stream: true, stream_options: { include_usage: true } }));
      expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
      expect(chunks.slice(0, -1).filter(({ usage }) => usage !== null)).toEqual([]);
    },
  ],
  [
    'functions that are offered are called in pieces',
    async ({ client }) => {
      for (const [tool, schema] of [
        [weather, parameters],
        [clock, clock.function.parameters],
      ] as const) {
        const chunks = chunksOf(
          await client.chat({
            model: 'offline/tools',
            messages: [user],
            tools: [tool],
            stream: true,
            stream_options: { include_usage: true },
          }),
        );
        const calls = callsIn(chunks);
        expect(calls[0]).toMatchObject({
          index: 0,
          id: expect.any(String),
          type: 'function',
          function: { name: tool.function.name },
        });
        fits(schema, calls.map((call) => call.function.arguments).join(''));
        expect(chunks.at(-2).choices[0].finish_reason).toBe('tool_calls');
        expect(chunks.at(-1).usage.total_tokens).toBeGreaterThan(0);
      }
    },
  ],
  [
    'the result of a call is streamed in words',
    async ({ client }) => {
      const chunks = chunksOf(
        await client.chat({ model: 'offline/tools', messages: [user, called, result], tools: [weather], stream: true }),
      );
      expect(callsIn(chunks)).toEqual([]);
      expect(chunks.at(-1).choices[0].finish_reason).toBe('stop');
    },
  ],
  [
    'structured output is streamed too',
    async ({ client }) => {
      const response_format = { type: 'json_schema', json_schema: { name: 'place', schema: parameters } };
      const chunks = chunksOf(await client.chat({ response_format, stream: true }));
      fits(parameters, chunks.map(({ choices }) => choices[0].delta.content ?? '').join(''));
    },
  ],
  [
    'a wrong request for a stream is refused with its status',
    async ({ client }) => {
      refuses(await client.chat({ messages: undefined, stream: true }), 400, {
        code: 'missing_required_parameter',
        param: 'messages',
      });
    },
  ],
];
