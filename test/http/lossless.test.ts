/** What the gateway does not touch reaches an OpenAI-compatible upstream as it was written: numbers beyond doubles, and the order of keys. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { done, finish, chunk, startKind, streamed } from '../support/kind.ts';

const start = () => startKind([streamed(chunk({ content: 'ok' }), finish('stop'), done)]);

/** Texts of JSON values, each written as compactly as JSON.stringify does. */
const hard = [
  '12345678901234567890',
  '-9007199254740993',
  '1.0',
  '1.50',
  '1e2',
  '1E+2',
  '1e400',
  '-1e400',
  '1e-400',
  '-0',
  '-0.0',
  '0.10000000000000000555',
  '0.0000001',
  '100000000000000000000000',
  '[1,1.0,[1.00]]',
  '{"2":1,"1":2,"a":3,"0":4}',
  '{"b":{"10":{"9":1.0}},"a":[{"1":0,"0":1}]}',
  String.raw`"\ud800 é \\ \" 1.0, 12345678901234567890"`,
  '{"a\\"b\\\\":1.0,"":[],"c":{}}',
];

const requestWith = (part: string, more = '') =>
  `{"model":"openclaw"${more},"x_part":${part},"x_inner":{"deep":[${part}]},"messages":[{"role":"user","content":"hi","x_said":${part}}],` +
  `"tools":[{"type":"function","x_beside":${part},"function":{"name":"f","parameters":{"type":"object","default":${part}}}}],` +
  `"response_format":{"type":"json_schema","json_schema":{"name":"s","schema":{"const":${part}}}}}`;

const expectUnchanged = (text: string, part: string) => {
  for (const key of ['x_part', 'x_said', 'x_beside', 'default', 'const']) expect(text).toContain(`"${key}":${part}`);
  expect(text).toContain(`"x_inner":{"deep":[${part}]}`);
};

describe('reaches the upstream as it was written', () => {
  test.each(hard)('%s', async (part) => {
    const { client, upstream } = await start();
    for (const more of ['', ',"stream":true', ',"user":"alice"']) {
      const answer = await client.request('/v1/chat/completions', { body: requestWith(part, more) });
      expect(answer.status).toBe(200);
      expectUnchanged(upstream.requests.at(-1)?.text ?? '', part);
    }
  });

  test('whatever is there', async () => {
    const { client, upstream } = await start();
    await fc.assert(
      fc.asyncProperty(jsonText, async (part) => {
        const { status } = await client.request('/v1/chat/completions', { body: requestWith(part) });
        expect(status).toBe(200);
        expectUnchanged(upstream.requests.at(-1)?.text ?? '', part);
      }),
      { numRuns: 100 },
    );
  });

  test('white space and escapes between do not matter', async () => {
    const { client, upstream } = await start();
    const body =
      ' {\n"model" : "openclaw" ,\t"x" : { "\\u0032" : [ 1.0 , -0 ] , "1" : { } } , "messages":[{"role":"user","content":"hi"}] } ';
    await client.request('/v1/chat/completions', { body });
    expect(upstream.requests[0]?.text).toContain('"x":{"2":[1.0,-0],"1":{}}');
  });

  test('known fields too', async () => {
    const { client, upstream } = await start();
    const fields = '"temperature":1.0,"top_p":0.50,"presence_penalty":-0.0,"logit_bias":{"50256":-100,"11":1.0}';
    const body = `{"model":"openclaw",${fields},"messages":[{"role":"user","content":"hi"}]}`;
    expect((await client.request('/v1/chat/completions', { body })).status).toBe(200);
    for (const field of fields.split(/,(?="[a-z])/)) expect(upstream.requests[0]?.text).toContain(field);
  });

  test('of a key that comes twice the last value counts, as everywhere', async () => {
    const { client, upstream } = await start();
    const body =
      '{"model":"openclaw","x":{"n":1.0},"x":{"n":1},"y":1.0,"y":2,"messages":[{"role":"user","content":"hi"}]}';
    await client.request('/v1/chat/completions', { body });
    expect(upstream.requests[0]?.text).toContain('"x":{"n":1},"y":2');
  });
});

test('the arguments of calls are strings, and stay what they are', async () => {
  const { client, upstream } = await start();
  const call = String.raw`{"id":"c1","type":"function","function":{"name":"f","arguments":"{ \"2\": 1.0, \"1\": 12345678901234567890 }"},"x":1.0}`;
  const body = `{"model":"openclaw","messages":[{"role":"user","content":"hi"},{"role":"assistant","content":null,"tool_calls":[${call}]},{"role":"tool","tool_call_id":"c1","content":"1.0"}]}`;
  expect((await client.request('/v1/chat/completions', { body })).status).toBe(200);
  expect(upstream.requests[0]?.text).toContain(call);
});

test('messages that become one keep the numbers of both', async () => {
  const { client, upstream } = await start();
  const both = (role: string) =>
    `{"role":"${role}","content":"a","x_a":1.0,"x_c":[1]},{"role":"${role}","content":"b","x_b":12345678901234567890}`;
  const messages = `${both('system')},${both('user')},${both('assistant')},{"role":"user","content":"c"}`;
  await client.request('/v1/chat/completions', { body: `{"model":"openclaw","messages":[${messages}]}` });
  const text = upstream.requests[0]?.text ?? '';
  expect(text.match(/"x_a":1\.0/g)).toHaveLength(3);
  expect(text.match(/"x_b":12345678901234567890/g)).toHaveLength(3);
});

test('what is remembered is sent in later turns as it was written', async () => {
  const { client, upstream } = await start();
  const said = (part: string) =>
    `{"model":"openclaw","user":"alice","messages":[{"role":"user","content":"hi","x_said":${part}}]}`;
  for (const part of hard) await client.request('/v1/chat/completions', { body: said(part) });
  const last = upstream.requests.at(-1)?.text ?? '';
  for (const part of hard) expect(last).toContain(`"x_said":${part}`);
});

test('400: more such numbers than any request needs', async () => {
  const { client } = await start();
  const body = `{"model":"openclaw","x":[${'1.0,'.repeat(10_000)}1.0],"messages":[{"role":"user","content":"hi"}]}`;
  expect((await client.request('/v1/chat/completions', { body })).json.error.code).toBe('too_many_numbers');
});

test('requests that differ in such a number are not the same request', async () => {
  const { client } = await start();
  const headers = { 'idempotency-key': 'one' };
  const ask = (part: string) => client.request('/v1/chat/completions', { body: requestWith(part), headers });
  expect((await ask('12345678901234567890')).status).toBe(200);
  expect((await ask('12345678901234567890')).headers.get('idempotent-replayed')).toBe('true');
  expect((await ask('12345678901234567891')).json.error.code).toBe('idempotency_key_reused');
});

const numberText = fc.oneof(
  fc.constantFrom(...hard.slice(0, 14)),
  fc.bigInt().map(String),
  fc
    .tuple(
      fc.boolean(),
      fc.nat(),
      fc.option(fc.stringMatching(/^\d{1,25}$/)),
      fc.option(fc.integer({ min: -500, max: 500 })),
    )
    .map(
      ([minus, whole, part, power]) =>
        `${minus ? '-' : ''}${whole}${part ? `.${part}` : ''}${power === null ? '' : `e${power}`}`,
    ),
);
const keyText = fc
  .oneof(fc.nat({ max: 20 }).map(String), fc.string({ unit: 'grapheme', maxLength: 4 }))
  .map((key) => JSON.stringify(key));

/** Of any value, compact, without repeated keys. */
const { jsonText } = fc.letrec<{ jsonText: string }>((tie) => ({
  jsonText: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'json' },
    numberText,
    fc.constantFrom('true', 'false', '{}', '[]'),
    fc.string({ unit: 'binary', maxLength: 8 }).map((text) => JSON.stringify(text)),
    fc.array(tie('jsonText'), { maxLength: 5, depthIdentifier: 'json' }).map((all) => `[${all.join(',')}]`),
    fc
      .uniqueArray(fc.tuple(keyText, tie('jsonText')), {
        selector: ([key]) => key,
        maxLength: 5,
        depthIdentifier: 'json',
      })
      .filter((members) => members.every(([key]) => key !== '"__proto__"'))
      .map((members) => `{${members.map(([key, text]) => `${key}:${text}`).join(',')}}`),
  ),
}));
