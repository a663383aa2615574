import { expect } from 'vitest';
import { token } from '../../support/gateway.ts';
import { sendRaw } from '../../support/raw.ts';
import { chat, refuses, result, user, type Scenario } from './subject.ts';

/** Of a raw request, up to the headers that say how long it is. */
const head = `POST ${chat} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\n`;
const json = { 'content-type': 'application/json' };

async function answersRaw(port: number, bytes: string, wanted: number, code: string): Promise<void> {
  const { status, text } = await sendRaw(port, bytes);
  expect({ status, text }).toMatchObject({ status: wanted, text: expect.stringContaining(`"code":"${code}"`) });
}

/** Bodies and headers that break the contract. */
const broken: [
  what: string,
  body: unknown,
  headers: Record<string, string>,
  status: number,
  error: Parameters<typeof refuses>[2],
][] = [
  [
    'a wrong role',
    { model: 'openclaw', messages: [{ role: 'robot', content: 'hi' }] },
    json,
    400,
    { code: 'invalid_value', param: 'messages[0].role', message: /'robot'.*'developer'/ },
  ],
  ['no messages', { model: 'openclaw' }, json, 400, { code: 'missing_required_parameter', param: 'messages' }],
  ['no model', { messages: [user] }, json, 400, { code: 'missing_required_parameter', param: 'model' }],
  [
    'a message without content',
    { model: 'openclaw', messages: [{ role: 'user' }] },
    json,
    400,
    { code: 'missing_required_parameter', param: 'messages[0].content' },
  ],
  [
    'a wrong type',
    { model: 'openclaw', messages: [user], temperature: 'hot' },
    json,
    400,
    { code: 'invalid_type', param: 'temperature' },
  ],
  [
    'too large a number',
    { model: 'openclaw', messages: [user], temperature: 3 },
    json,
    400,
    { code: 'decimal_above_max_value', param: 'temperature' },
  ],
  [
    'a result without its call',
    { model: 'openclaw', messages: [user, result] },
    json,
    400,
    { code: null, param: 'messages[1].role' },
  ],
  [
    'a reserved session key',
    { model: 'openclaw', messages: [user] },
    { ...json, 'x-openclaw-session-key': 'cron:daily' },
    400,
    { code: 'invalid_session_key', param: 'x-openclaw-session-key' },
  ],
  [
    'a session of another agent',
    { model: 'openclaw:main', messages: [user] },
    { ...json, 'x-openclaw-session-key': 'agent:beta:k' },
    400,
    { code: 'invalid_session_key', param: 'x-openclaw-session-key' },
  ],
  [
    'an agent id with a space',
    { model: 'openclaw', messages: [user] },
    { ...json, 'x-openclaw-agent': 'a b' },
    400,
    { code: 'invalid_value', param: 'x-openclaw-agent-id' },
  ],
  ['malformed JSON', '{"model":"openclaw",', json, 400, { code: 'invalid_json' }],
  ['a trailing comma', '{"model":"openclaw","messages":[],}', json, 400, { code: 'invalid_json' }],
  ['a list', [], json, 400, { code: 'invalid_type' }],
  ['a text', '"hi"', json, 400, { code: 'invalid_type' }],
  ['an empty body', '', json, 400, { code: 'missing_body' }],
  ['no body', undefined, {}, 400, { code: 'missing_body' }],
  ['a prototype', '{"model":"openclaw","__proto__":{}}', json, 400, { code: 'invalid_key', param: '__proto__' }],
  [
    'too deep a nesting',
    `{"a":${'['.repeat(70)}${']'.repeat(70)}}`,
    json,
    400,
    { code: 'json_too_deep', param: `a${'[0]'.repeat(15)}` },
  ],
  [
    'a form',
    'model=openclaw',
    { 'content-type': 'application/x-www-form-urlencoded' },
    415,
    { code: 'unsupported_media_type', param: 'content-type' },
  ],
  [
    'another charset',
    '{}',
    { 'content-type': 'application/json; charset=latin1' },
    415,
    { code: 'unsupported_charset', param: 'content-type' },
  ],
  [
    'a compressed body',
    '{}',
    { ...json, 'content-encoding': 'gzip' },
    415,
    { code: 'unsupported_content_encoding', param: 'content-encoding' },
  ],
];

export const refusals: Scenario[] = [
  ...broken.map(([what, body, headers, status, error]): Scenario => [
    `refused: ${what}`,
    async ({ client }) => refuses(await client.request(chat, { method: 'POST', body, headers }), status, error),
  ]),
  [
    'refused: 21 MiB, before they are sent',
    async ({ port }) => {
      await answersRaw(port, `${head}content-length: 22020096\r\n\r\n`, 413, 'request_too_large');
    },
  ],
  ...Object.entries({
    'what is not HTTP': 'hello\r\n\r\n',
    'two Host headers': 'GET /health HTTP/1.1\r\nhost: 127.0.0.1\r\nhost: localhost\r\n\r\n',
    'a broken chunk': `${head}transfer-encoding: chunked\r\n\r\nZZ\r\n`,
  }).map(([what, bytes]): Scenario => [
    `answered at once: ${what}`,
    async ({ port }) => {
      await answersRaw(port, bytes, 400, 'malformed_request');
    },
  ]),
  [
    'refused: no credential, or one of another scheme',
    async ({ client }) => {
      for (const authorization of [undefined, 'Basic dTpw', 'Bearer', 'Bearer ']) {
        const answer = await client.request('/v1/models', {
          anonymous: true,
          headers: authorization === undefined ? {} : { authorization },
        });
        refuses(answer, 401, { code: 'invalid_api_key', message: /Authorization: Bearer/ });
        expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
      }
    },
  ],
  [
    'the credential is looked at before the body',
    async ({ client }) => {
      refuses(await client.request(chat, { body: '{', anonymous: true }), 401, { code: 'invalid_api_key' });
    },
  ],
  [
    'refused: unknown paths, with advice',
    async ({ client, url }) => {
      refuses(await client.request('/nope'), 404, { code: 'unknown_url', message: '/openapi.yaml' });
      refuses(await client.request('/chat/completions', { body: {} }), 404, {
        code: 'unknown_url',
        message: `the base URL of this gateway is ${url}/v1.`,
      });
      refuses(await client.request('/v1/v1/models'), 404, { code: 'unknown_url', message: `Ask for ${url}/v1/models` });
      refuses(await client.request('/v1/realtime', { body: {} }), 404, {
        code: 'unknown_url',
        message: 'speaks Chat Completions',
      });
    },
  ],
  [
    'refused: unknown methods, with those that there are',
    async ({ client }) => {
      for (const [method, path, allow] of [
        ['PUT', chat, 'GET, HEAD, POST'],
        ['DELETE', '/v1/models', 'GET, HEAD'],
        ['PATCH', '/v1/sessions/agent:main:k/l', 'GET, HEAD, DELETE'],
        ['POST', '/health', 'GET, HEAD'],
      ] as const) {
        const answer = await client.request(path, { method });
        refuses(answer, 405, { code: 'method_not_allowed' });
        expect(answer.headers.get('allow')).toBe(allow);
      }
    },
  ],
  [
    'refused: a malformed escape in a path',
    async ({ client }) => refuses(await client.request('/v1/models/%zz'), 400, { code: 'malformed_request' }),
  ],
  [
    'refused: wrong pages of sessions',
    async ({ client }) => {
      refuses(await client.request('/v1/sessions?limit=101'), 400, { code: 'integer_above_max_value', param: 'limit' });
      refuses(await client.request('/v1/sessions?limit=x'), 400, { code: 'invalid_type', param: 'limit' });
      refuses(await client.request('/v1/sessions?cursor=nope'), 400, { code: 'invalid_cursor', param: 'cursor' });
      refuses(await client.request('/v1/sessions/incomplete'), 400, {
        code: 'invalid_session_key',
        param: 'session_key',
      });
    },
  ],
];
