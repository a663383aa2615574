/** Bad input of every kind, by each API, gives its documented 4xx with the exact `param`, and the server goes on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAt, bodyFor, doors, runDoors } from '../support/doors.ts';
import { startTestGateway, token } from '../support/gateway.ts';
import { sendRaw } from '../support/raw.ts';

const user = { role: 'user', content: 'hi' };
const call = { id: 'c1', type: 'function', function: { name: 'f', arguments: '{}' } };
const toolMessage = { role: 'tool', tool_call_id: 'c1', content: 'x' };

let started: Awaited<ReturnType<typeof startTestGateway>>;
beforeAll(async () => {
  started = await startTestGateway(undefined, {}, { keep: true });
});
afterAll(async () => {
  const after = await started.client.chat();
  await started.close();
  if (after.status !== 200) throw new Error(`the server does not go on: ${after.text}`);
});

/** Top-level fields: what is sent on top of a good request, the param and the code of the answer. */
const fields: [sent: Record<string, unknown>, param: string, code: string][] = [
  [{ model: undefined }, 'model', 'missing_required_parameter'],
  [{ model: null }, 'model', 'invalid_type'],
  [{ model: 5 }, 'model', 'invalid_type'],
  [{ model: '' }, 'model', 'empty_string'],
  [{ model: 'x'.repeat(257) }, 'model', 'string_above_max_length'],
  [{ messages: undefined }, 'messages', 'missing_required_parameter'],
  [{ messages: null }, 'messages', 'invalid_type'],
  [{ messages: 'hi' }, 'messages', 'invalid_type'],
  [{ messages: {} }, 'messages', 'invalid_type'],
  [{ messages: [] }, 'messages', 'empty_array'],
  [{ temperature: '1' }, 'temperature', 'invalid_type'],
  [{ temperature: -0.1 }, 'temperature', 'decimal_below_min_value'],
  [{ temperature: 2.1 }, 'temperature', 'decimal_above_max_value'],
  [{ top_p: 1.1 }, 'top_p', 'decimal_above_max_value'],
  [{ frequency_penalty: -3 }, 'frequency_penalty', 'decimal_below_min_value'],
  [{ presence_penalty: 3 }, 'presence_penalty', 'decimal_above_max_value'],
  [{ n: 0 }, 'n', 'integer_below_min_value'],
  [{ n: 129 }, 'n', 'integer_above_max_value'],
  [{ n: 1.5 }, 'n', 'invalid_type'],
  [{ max_tokens: -1 }, 'max_tokens', 'integer_below_min_value'],
  [{ max_completion_tokens: '5' }, 'max_completion_tokens', 'invalid_type'],
  [{ top_logprobs: 21 }, 'top_logprobs', 'integer_above_max_value'],
  [{ logprobs: 'yes' }, 'logprobs', 'invalid_type'],
  [{ stream: 'true' }, 'stream', 'invalid_type'],
  [{ stream: 1 }, 'stream', 'invalid_type'],
  [{ stream_options: [] }, 'stream_options', 'invalid_type'],
  [{ stream_options: { include_usage: 'x' } }, 'stream_options.include_usage', 'invalid_type'],
  [{ stop: 5 }, 'stop', 'invalid_type'],
  [{ stop: [] }, 'stop', 'empty_array'],
  [{ stop: ['a', 'b', 'c', 'd', 'e'] }, 'stop', 'array_above_max_length'],
  [{ stop: ['a', 5] }, 'stop[1]', 'invalid_type'],
  [{ seed: 1.5 }, 'seed', 'invalid_type'],
  [{ seed: 2 ** 60 }, 'seed', 'integer_above_max_value'],
  [{ user: 5 }, 'user', 'invalid_type'],
  [{ metadata: { a: 1 } }, 'metadata.a', 'invalid_type'],
  [{ metadata: { a: 'x'.repeat(513) } }, 'metadata.a', 'string_above_max_length'],
  [
    { metadata: Object.fromEntries([...Array(17).keys()].map((key) => [`k${key}`, ''])) },
    'metadata',
    'object_above_max_properties',
  ],
  [{ logit_bias: { 50256: 101 } }, 'logit_bias.50256', 'integer_above_max_value'],
  [{ logit_bias: { 50256: 'x' } }, 'logit_bias.50256', 'invalid_type'],
  [{ modalities: ['text', 'smell'] }, 'modalities[1]', 'invalid_value'],
  [{ reasoning_effort: 'much' }, 'reasoning_effort', 'invalid_value'],
  [{ verbosity: 'loud' }, 'verbosity', 'invalid_value'],
  [{ service_tier: 'gold' }, 'service_tier', 'invalid_value'],
  [{ safety_identifier: 'x'.repeat(65) }, 'safety_identifier', 'string_above_max_length'],
  [{ tools: {} }, 'tools', 'invalid_type'],
  [{ tools: ['f'] }, 'tools[0]', 'invalid_type'],
  [{ tools: [{}] }, 'tools[0].type', 'missing_required_parameter'],
  [{ tools: [{ type: 'retrieval' }] }, 'tools[0].type', 'invalid_value'],
  [{ tools: [{ type: 'function' }] }, 'tools[0].function', 'missing_required_parameter'],
  [{ tools: [{ type: 'function', function: {} }] }, 'tools[0].function.name', 'missing_required_parameter'],
  [{ tools: [{ type: 'function', function: { name: 'a b' } }] }, 'tools[0].function.name', 'invalid_value'],
  [
    { tools: [{ type: 'function', function: { name: 'f', parameters: 'x' } }] },
    'tools[0].function.parameters',
    'invalid_type',
  ],
  [
    { tools: Array.from({ length: 129 }, () => ({ type: 'function', function: { name: 'f' } })) },
    'tools',
    'array_above_max_length',
  ],
  [{ tool_choice: 'always' }, 'tool_choice', 'invalid_value'],
  [{ tool_choice: 5 }, 'tool_choice', 'invalid_type'],
  [{ tool_choice: { type: 'function' } }, 'tool_choice.function', 'missing_required_parameter'],
  [{ tool_choice: { type: 'x' } }, 'tool_choice.type', 'invalid_value'],
  [{ response_format: 'json' }, 'response_format', 'invalid_type'],
  [{ response_format: { type: 'xml' } }, 'response_format.type', 'invalid_value'],
  [{ response_format: { type: 'json_schema' } }, 'response_format.json_schema', 'missing_required_parameter'],
  [
    { response_format: { type: 'json_schema', json_schema: {} } },
    'response_format.json_schema.name',
    'missing_required_parameter',
  ],
  [{ web_search_options: {} }, 'web_search_options', 'unsupported_parameter'],
  [{ modalities: ['audio'] }, 'modalities', 'unsupported_parameter'],
  [{ functions: [{ name: 'f' }] }, 'functions', 'unsupported_parameter'],
  [{ moderation: { model: 'm' } }, 'moderation', 'unsupported_parameter'],
];

test.each(fields)('400: %o → %s, %s', async (sent, param, code) => {
  const answer = await started.client.chat(sent);
  expect(answer).toMatchObject({ status: 400, json: { error: { param, code, type: 'invalid_request_error' } } });
});

/** Messages: the param and the code of the answer. */
const messages: [sent: unknown[], param: string, code: string | null][] = [
  [['hi'], 'messages[0]', 'invalid_type'],
  [[null], 'messages[0]', 'invalid_type'],
  [[user, 5], 'messages[1]', 'invalid_type'],
  [[{ content: 'hi' }], 'messages[0].role', 'missing_required_parameter'],
  [[{ role: null, content: 'hi' }], 'messages[0].role', 'invalid_type'],
  [[{ role: 'robot', content: 'hi' }], 'messages[0].role', 'invalid_value'],
  [[{ role: 'user' }], 'messages[0].content', 'missing_required_parameter'],
  [[{ role: 'user', content: null }], 'messages[0].content', 'invalid_type'],
  [[{ role: 'user', content: 5 }], 'messages[0].content', 'invalid_type'],
  [[{ role: 'user', content: {} }], 'messages[0].content', 'invalid_type'],
  [
    [{ role: 'system', content: [{ type: 'image_url', image_url: { url: 'x' } }] }],
    'messages[0].content[0].text',
    'missing_required_parameter',
  ],
  [[{ role: 'user', content: ['hi'] }], 'messages[0].content[0]', 'invalid_type'],
  [[{ role: 'user', content: [{}] }], 'messages[0].content[0].type', 'missing_required_parameter'],
  [[{ role: 'user', content: [{ type: 'video_url' }] }], 'messages[0].content[0].type', 'invalid_value'],
  [[{ role: 'user', content: [{ type: 'text' }] }], 'messages[0].content[0].text', 'missing_required_parameter'],
  [[{ role: 'user', content: [{ type: 'text', text: 5 }] }], 'messages[0].content[0].text', 'invalid_type'],
  [
    [{ role: 'user', content: [{ type: 'image_url', image_url: 'x' }] }],
    'messages[0].content[0].image_url',
    'invalid_type',
  ],
  [
    [{ role: 'user', content: [{ type: 'image_url', image_url: {} }] }],
    'messages[0].content[0].image_url.url',
    'missing_required_parameter',
  ],
  [
    [{ role: 'user', content: [{ type: 'input_audio', input_audio: { data: '', format: 'ogg' } }] }],
    'messages[0].content[0].input_audio.format',
    'invalid_value',
  ],
  [[{ role: 'user', content: 'hi', name: 5 }], 'messages[0].name', 'invalid_type'],
  [[{ role: 'assistant', tool_calls: {} }], 'messages[0].tool_calls', 'invalid_type'],
  [
    [{ role: 'assistant', tool_calls: [{ id: 'c1', type: 'function' }] }],
    'messages[0].tool_calls[0].function',
    'missing_required_parameter',
  ],
  [
    [{ role: 'assistant', tool_calls: [{ ...call, function: { name: 'f', arguments: {} } }] }],
    'messages[0].tool_calls[0].function.arguments',
    'invalid_type',
  ],
  [[{ role: 'tool', content: 'x' }], 'messages[0].tool_call_id', 'missing_required_parameter'],
  [[user, toolMessage], 'messages[1].role', null],
  [
    [user, { role: 'assistant', tool_calls: [call] }, { ...toolMessage, tool_call_id: 'other' }],
    'messages[2].role',
    null,
  ],
  [[user, { role: 'assistant', tool_calls: [call] }, user], 'messages[2].role', null],
  [[user, { role: 'assistant', tool_calls: [call] }], 'messages', null],
];

test.each(messages)('400: messages %o → %s, %s', async (sent, param, code) => {
  const answer = await started.client.chat({ messages: sent });
  expect(answer).toMatchObject({ status: 400, json: { error: { param, code } } });
});

const many = (count: number, member: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => member(at)).join();

describe.each(doors)('$operationId', (door) => {
  /** Bodies that are no JSON object. */
  test.each([
    ['{', 'invalid_json'],
    ['{"model":"openclaw",}', 'invalid_json'],
    ["{'model':'openclaw'}", 'invalid_json'],
    ['\u0000', 'invalid_json'],
    ['"hi"', 'invalid_type'],
    ['null', 'invalid_type'],
    ['5', 'invalid_type'],
    ['[]', 'invalid_type'],
  ])('400: the body %s', async (body, code) => {
    const answer = await started.client.request(door.path, { body });
    expect(answer).toMatchObject({ status: 400, json: { error: { code, param: null } } });
  });

  test('400: no body at all', async () => {
    const answer = await started.client.request(door.path, { method: 'POST' });
    expect(answer.json.error.code).toBe('missing_body');
  });

  test.each([
    ['x-openclaw-agent-id', 'a b'],
    ['x-openclaw-agent-id', '../etc'],
    ['x-openclaw-agent-id', ''],
    ['x-openclaw-agent-id', 'x'.repeat(65)],
    ['x-openclaw-model', 'a b'],
  ])('400: %s: %s', async (name, value) => {
    const answer = await askAt(door, started.client, {}, { [name]: value });
    expect(answer).toMatchObject({ status: 400, json: { error: { param: name } } });
  });

  test('400: a repeated header, and two names of one header that disagree', async () => {
    const repeated = new Headers();
    repeated.append('x-openclaw-agent-id', 'main');
    repeated.append('x-openclaw-agent-id', 'beta');
    expect((await askAt(door, started.client, {}, Object.fromEntries(repeated))).status).toBe(400);
    const aliases = { 'x-openclaw-agent-id': 'main', 'x-moltbot-agent-id': 'beta' };
    expect((await askAt(door, started.client, {}, aliases)).status).toBe(400);
  });

  test('200: two names of one header that agree', async () => {
    const aliases = { 'x-openclaw-agent-id': 'beta', 'x-moltbot-agent-id': 'beta' };
    expect((await askAt(door, started.client, {}, aliases)).status).toBe(200);
  });

  test.each([
    ['{"model":"openclaw","__proto__":{"polluted":1}}', '__proto__'],
    ['{"messages":[{"role":"user","content":[{"__proto__":{"polluted":1}}]}]}', 'messages[0].content[0].__proto__'],
    ['{"x":{"y":[[{"__proto__":1}]]}}', 'x.y[0][0].__proto__'],
  ])('400: the key __proto__ in %s', async (body, param) => {
    const answer = await started.client.request(door.path, { body });
    expect(answer.json.error).toMatchObject({ code: 'invalid_key', param });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each([
    ['65 levels', `{"x":${'['.repeat(65)}${']'.repeat(65)}}`, 'json_too_deep', '64', /^x(\[0\])+$/],
    ['many levels', `{"x":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`, 'json_too_deep', '64', /^x(\.a)+$/],
    [
      'very many levels',
      `{"x":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`,
      'json_too_deep',
      '64',
      /^x(\[0\])+$/,
    ],
    ['an array', `{"x":[[${many(100_000, () => '1')}]]}`, 'too_many_members', '100000', /^x\[0\]$/],
    ['a list', `{"y":{},"messages":[${many(100_000, () => '{}')}]}`, 'too_many_members', '100000', /^messages$/],
    ['arrays', `{"x":[${many(60_000, () => '[0]')}]}`, 'too_many_members', '100000', /^x(\[\d+\])?$/],
    ['keys', `{"x":[{"y":{${many(10_001, (at) => `"k${at}":""`)}}}]}`, 'too_many_keys', '10000', /^x\[0\]\.y$/],
    ['the same key', `{"x":{${many(10_001, () => '"k\\u0061":"\\""')}}}`, 'too_many_keys', '10000', /^x$/],
    ['numbers', `{"x":[${many(10_001, () => '1.0')}]}`, 'too_many_numbers', '10000', /^x\[10000\]$/],
  ])('400: more than the limit of %s', async (_, body, code, limit, param) => {
    const { error } = (await started.client.request(door.path, { body })).json;
    expect(error).toMatchObject({ code, param: expect.stringMatching(param) });
    expect(error.message).toContain(limit);
  });

  test.each([
    ['levels', `${'['.repeat(63)}{"a":"]["}${']'.repeat(63)}`],
    ['members', `[${many(99_980, (at) => (at % 2 ? '"[,{\\""' : '{}'))}]`],
    ['keys', `{${many(10_000, (at) => `"${at},":"{"`)}}`],
    ['numbers', `[${many(10_000, () => '1.0')}]`],
    ['a string over many slices', JSON.stringify('"\\,[{'.repeat(500_000))],
  ])('200: as much as the limit of %s', async (_, x) => {
    const body = JSON.stringify(bodyFor(door)).replace('{', () => `{"x":${x},`);
    expect((await started.client.request(door.path, { body })).status).toBe(200);
  });
});

describe.each(runDoors)('the session of $operationId', (door) => {
  test.each([
    ['x-openclaw-session-key', 'a b'],
    ['x-openclaw-session-key', 'a\tb'],
    ['x-openclaw-session-key', 'ä'],
    ['x-openclaw-session-key', '__proto__'],
    ['x-openclaw-session-key', '../../etc/passwd'],
    ['x-openclaw-session-key', `k${'x'.repeat(256)}`],
    ['x-openclaw-session-key', 'cron:daily'],
    ['x-openclaw-session-key', 'agent:main:SubAgent:x'],
    ['x-openclaw-session-key', 'agent:main'],
  ])('400: %s: %s', async (name, value) => {
    const answer = await askAt(door, started.client, {}, { [name]: value });
    expect(answer).toMatchObject({ status: 400, json: { error: { param: name } } });
  });

  test('400: a session key of one agent with the header of another', async () => {
    const headers = { 'x-openclaw-agent-id': 'beta', 'x-openclaw-session-key': 'agent:main:k' };
    const answer = await askAt(door, started.client, {}, headers);
    expect(answer.json.error).toMatchObject({ code: 'invalid_session_key', param: 'x-openclaw-session-key' });
  });

  test.each(['alice\r\nx-injected: 1', 'a\u0000b', '\u2028', '__proto__', '../../x', 'x'.repeat(5000), '😀'])(
    '200: a user like %j is data: a header-safe key, and the same session again',
    async (name) => {
      const ask = async () => {
        const answer = await askAt(door, started.client, { user: name });
        expect(answer.headers.has('x-injected')).toBe(false);
        const [, turn] = /turn (\d+),/.exec(door.said(answer)) ?? [];
        return { key: answer.headers.get('x-openclaw-session-key'), turn: Number(turn) };
      };
      // By whichever API it comes: it may have had turns before.
      const { key, turn } = await ask();
      expect(await ask()).toEqual({ key, turn: turn + 1 });
    },
  );
});

describe('what is hardly HTTP', () => {
  const path = '/v1/chat/completions';
  const host = 'host: localhost\r\n';
  const auth = `authorization: Bearer ${token}\r\n`;
  test.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['a malformed escape in the path', `GET /v1/models/%ZZ HTTP/1.1\r\n${host}${auth}\r\n`, 400],
    ['an absolute target', `GET http://evil.example/health HTTP/1.1\r\n${host}\r\n`, 403],
    ['a path of another host', `GET //evil.example/health HTTP/1.1\r\n${host}\r\n`, 404],
    ['no Host', 'GET /health HTTP/1.1\r\n\r\n', 400],
    ['two Hosts', `GET /health HTTP/1.1\r\n${host}${host}\r\n`, 400],
    ['a Host with a path', 'GET /health HTTP/1.1\r\nhost: localhost/x?\r\n\r\n', 400],
    ['a Host with a user', 'GET /health HTTP/1.1\r\nhost: a@localhost\r\n\r\n', 400],
    [
      'two kinds of length',
      `POST ${path} HTTP/1.1\r\n${host}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}`,
      400,
    ],
    ['an unknown coding', `POST ${path} HTTP/1.1\r\n${host}transfer-encoding: gzip, chunked\r\n\r\n`, 400],
    ['an unknown expectation', `GET /health HTTP/1.1\r\n${host}expect: tea\r\n\r\n`, 400],
    ['chunks on HTTP/1.0', `POST ${path} HTTP/1.0\r\n${host}transfer-encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['an unknown method', `BREW ${path} HTTP/1.1\r\n${host}\r\n`, 400],
    ['a method of no operation', `TRACE ${path} HTTP/1.1\r\n${host}\r\n`, 405],
    ['17 kB of headers', `GET /health HTTP/1.1\r\n${host}x: ${'y'.repeat(17_000)}\r\n\r\n`, 400],
  ])('%s → %s', async (_, bytes, status) => {
    const answer = await sendRaw(started.port, bytes);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(/x-request-id: /i);
    expect(answer.text).toMatch(/\{"error":\{"message":".+","type":".+","param":(null|".*"),"code":".+"\}\}$/);
  });
});
