/** What a client may rely on, from the server and from the mock alike: each row is run against both, and the contract judges every answer besides. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { Client, JudgedAnswer } from '../../support/gateway.ts';

/** A server or a mock that is being looked at. */
export interface Subject {
  client: Client;
  url: string;
  port: number;
}

export type Scenario = [what: string, look: (subject: Subject) => Promise<unknown>];

export const chat = '/v1/chat/completions';
export const user = { role: 'user', content: 'What is the weather in Paris?' };
export const parameters = { type: 'object', required: ['city'], properties: { city: { type: 'string' } } };
export const weather = { type: 'function', function: { name: 'get_weather', parameters } };
export const clock = {
  type: 'function',
  function: {
    name: 'get_time',
    parameters: {
      type: 'object',
      required: ['zone', 'hours'],
      properties: { zone: { type: 'string' }, hours: { type: 'integer' } },
    },
  },
};
export const called = {
  role: 'assistant',
  content: null,
  tool_calls: [{ id: 'call_0', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Paris"}' } }],
};
export const result = { role: 'tool', tool_call_id: 'call_0', content: '18 degrees' };

/** Fails unless a JSON text fits a schema. */
export const fits = (schema: object, text: string) =>
  expect(new Ajv2020().validate(schema, JSON.parse(text))).toBe(true);

/** Fails unless it is a whole completion, without headers that mean something else by being there. */
export function completes({ status, json: body, headers }: JudgedAnswer, model: string, finish_reason = 'stop') {
  expect(status).toBe(200);
  expect(body).toMatchObject({ object: 'chat.completion', model, choices: [{ index: 0, finish_reason }] });
  expect(body.usage.total_tokens).toBe(body.usage.prompt_tokens + body.usage.completion_tokens);
  const optional = ['idempotent-replayed', 'x-openclaw-omitted-turns'].filter((name) => headers.has(name));
  expect({ optional, overhead: headers.has('x-openclaw-overhead-ms') }).toEqual({ optional: [], overhead: true });
}

/** Fails unless it is this refusal, which no client shall send again. */
export function refuses(
  { status, json: body, headers }: JudgedAnswer,
  wanted: number,
  error: { code: string | null; param?: string | null; message?: RegExp | string },
) {
  const { message = /./, param = null, code } = error;
  expect({ status, ...body.error }).toMatchObject({ status: wanted, code, param });
  expect(body.error.message).toMatch(message);
  expect(headers.get('x-should-retry')).toBe('false');
  expect(headers.get('retry-after')).toBeNull();
}
