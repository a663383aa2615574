import { expect } from 'vitest';
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

/** Whole answers. */
export const completions: Scenario[] = [
  ['a plain request is completed', async ({ client }) => completes(await client.chat(), 'openclaw')],
  [
    'the model is repeated, also with a slash',
    async ({ client }) => completes(await client.chat({ model: 'offline/echo' }), 'offline/echo'),
  ],
  [
    'the model says the agent',
    async ({ client }) => {
      const answer = await client.chat({ model: 'openclaw:beta' });
      completes(answer, 'openclaw:beta');
      expect(answer.headers.get('x-openclaw-agent-id')).toBe('beta');
      expect(answer.headers.get('x-openclaw-session-key')).toMatch(/^agent:beta:openai:[\w-]{36}$/);
    },
  ],
  [
    'a header says the agent, also under another name of the product',
    async ({ client }) => {
      for (const name of ['x-openclaw-agent-id', 'x-moltbot-agent-id', 'x-clawdbot-agent']) {
        expect((await client.chat({}, { [name]: 'BETA' })).headers.get('x-openclaw-agent-id')).toBe('beta');
      }
    },
  ],
  [
    'headers say the session and the model',
    async ({ client }) => {
      const { headers } = await client.chat(
        {},
        { 'x-moltbot-session-key': 'support/4711', 'x-krabkrab-model': 'offline/echo' },
      );
      expect(headers.get('x-openclaw-session-key')).toBe('agent:main:support/4711');
      expect(headers.get('x-openclaw-model')).toBe('offline/echo');
      expect(headers.has('x-openclaw-queue-ms')).toBe(true);
    },
  ],
  [
    'user says the session',
    async ({ client }) => {
      const { headers } = await client.chat({ user: 'alice' });
      expect(headers.get('x-openclaw-session-key')).toBe('agent:main:openai-user:alice');
    },
  ],
  [
    'a stateless request has a session of its own, and did not wait',
    async ({ client }) => {
      const [one, other] = [await client.chat(), await client.chat()];
      expect(one.headers.get('x-openclaw-session-key')).not.toBe(other.headers.get('x-openclaw-session-key'));
      expect(one.headers.has('x-openclaw-queue-ms')).toBe(false);
    },
  ],
  [
    'the request has an id, the own one or a new one',
    async ({ client }) => {
      const ids = [];
      for (const sent of ['order-4711', 'with space', undefined, undefined]) {
        ids.push(
          (await client.chat({}, sent === undefined ? {} : { 'x-request-id': sent })).headers.get('x-request-id'),
        );
      }
      expect(ids[0]).toBe('order-4711');
      expect(new Set(ids).size).toBe(4);
    },
  ],
  [
    'the same request with the same Idempotency-Key is answered again, another one is refused',
    async ({ client }) => {
      const key = { 'idempotency-key': 'key-of-the-scenarios' };
      const first = await client.chat({}, key);
      completes(first, 'openclaw');
      const again = await client.chat({}, key);
      expect(again.headers.get('idempotent-replayed')).toBe('true');
      expect(again.json).toEqual(first.json);
      expect(again.headers.get('x-openclaw-session-key')).toBe(first.headers.get('x-openclaw-session-key'));
      refuses(await client.chat({ model: 'openclaw:beta' }, key), 400, {
        code: 'idempotency_key_reused',
        param: 'idempotency-key',
      });
    },
  ],
  [
    'structured output fits its schema',
    async ({ client }) => {
      const { json: body } = await client.chat({
        response_format: { type: 'json_schema', json_schema: { name: 'place', schema: parameters } },
      });
      fits(parameters, body.choices[0].message.content);
    },
  ],
  [
    'functions that are offered are called, with what they require',
    async ({ client }) => {
      for (const [tool, schema] of [
        [weather, parameters],
        [clock, clock.function.parameters],
      ] as const) {
        const answer = await client.chat({ model: 'offline/tools', messages: [user], tools: [tool] });
        completes(answer, 'offline/tools', 'tool_calls');
        const [call] = answer.json.choices[0].message.tool_calls;
        expect(call).toMatchObject({ type: 'function', function: { name: tool.function.name } });
        fits(schema, call.function.arguments);
      }
    },
  ],
  [
    'of two functions the one that is demanded is called',
    async ({ client }) => {
      const tool_choice = { type: 'function', function: { name: clock.function.name } };
      const body = { model: 'offline/tools', messages: [user], tools: [weather, clock], tool_choice };
      const [call, ...others] = (await client.chat(body)).json.choices[0].message.tool_calls;
      expect([call.function.name, others]).toEqual([clock.function.name, []]);
    },
  ],
  [
    'the result of a call is answered in words',
    async ({ client }) => {
      const answer = await client.chat({ model: 'offline/tools', messages: [user, called, result], tools: [weather] });
      completes(answer, 'offline/tools');
      expect(answer.json.choices[0].message.content).toEqual(expect.any(String));
    },
  ],
];
