/** HTTP/1.1 as strictly as its standard asks (RFC 9110, RFC 9112): each row is sent as raw bytes, the write side stays open, the first status line decides. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestGateway, token } from '../support/gateway.ts';

let gateway: Awaited<ReturnType<typeof startTestGateway>>;
beforeAll(async () => {
  gateway = await startTestGateway(undefined, {}, { keep: true });
});
afterAll(() => gateway.close());

const authorized = `Authorization: Bearer ${token}`;
const get = (...headers: string[]) => ['GET /v1/models HTTP/1.1', ...headers].join('\r\n') + '\r\n\r\n';
const hosted = (...headers: string[]) => get('Host: localhost', authorized, ...headers);
const post = (body: string, ...headers: string[]) =>
  [
    'POST /v1/chat/completions HTTP/1.1',
    'Host: localhost',
    authorized,
    'Content-Type: application/json',
    ...headers,
  ].join('\r\n') + `\r\n\r\n${body}`;
const chunked = (chunks: string) => post(chunks, 'Transfer-Encoding: chunked');
const line = (request: string) => `${request}\r\nHost: localhost\r\n${authorized}\r\n\r\n`;
/** The connection is closed without an answer. */
const closed = 0;

type Probe = [name: string, bytes: string, accepted: number[]];

const probes: Record<string, Probe[]> = {
  Host: [
    ['two', get('Host: localhost', 'Host: localhost', authorized), [400]],
    ['with a path', get('Host: localhost/v1/models?', authorized), [400]],
    ['with a user', get('Host: user@localhost', authorized), [400]],
    ['with a comma', get('Host: localhost, localhost', authorized), [400]],
    ['none', get(authorized), [400]],
    ['empty', get('Host:', authorized), [400, 200, 403]],
  ],
  'the request line': [
    ['version 1.2', line('GET /v1/models HTTP/1.2'), [400, 505, 200]],
    ['version 9.9', line('GET /v1/models HTTP/9.9'), [400, 505]],
    ['HTTP/0.9', 'GET /v1/models\r\n\r\n', [400, closed]],
    ['a space in the target', line('GET /v1/mo dels HTTP/1.1'), [400]],
  ],
  lines: [
    ['a bare LF after the request line', 'GET /v1/models HTTP/1.1\nHost: localhost\r\n\r\n', [400]],
    ['a bare LF after a header', `GET /v1/models HTTP/1.1\r\nHost: localhost\nX: 1\r\n\r\n`, [400]],
    ['a CR in a value', hosted('X: a\rb'), [400]],
    ['a NUL in a value', hosted('X: a\0b'), [400]],
    ['a folded line', hosted('X: a\r\n b'), [400]],
    ['a space before the colon', hosted('X : a'), [400]],
    ['an empty name', hosted(': a'), [400]],
  ],
  'Content-Length': [
    ['before Transfer-Encoding', post('0\r\n\r\n', 'Content-Length: 5', 'Transfer-Encoding: chunked'), [400]],
    ['after Transfer-Encoding', post('0\r\n\r\n', 'Transfer-Encoding: chunked', 'Content-Length: 5'), [400]],
    ['two different ones', post('{}', 'Content-Length: 2', 'Content-Length: 3'), [400]],
    ['two equal ones', post('{}', 'Content-Length: 2', 'Content-Length: 2'), [400]],
    ['+2', post('{}', 'Content-Length: +2'), [400]],
    ['-1', post('{}', 'Content-Length: -1'), [400]],
    ['0x2', post('{}', 'Content-Length: 0x2'), [400]],
    ['beyond 64 bits', post('{}', 'Content-Length: 99999999999999999999'), [400]],
    ['a list', post('{}', 'Content-Length: 2, 2'), [400]],
  ],
  'Transfer-Encoding': [
    ['xchunked', post('0\r\n\r\n', 'Transfer-Encoding: xchunked'), [400, 501]],
    ['two lines', post('0\r\n\r\n', 'Transfer-Encoding: chunked', 'Transfer-Encoding: chunked'), [400, 501]],
    ['gzip, chunked', post('0\r\n\r\n', 'Transfer-Encoding: gzip, chunked'), [400, 501]],
    ['chunked, gzip', post('0\r\n\r\n', 'Transfer-Encoding: chunked, gzip'), [400, 501]],
    ['a vertical tab before it', post('0\r\n\r\n', 'Transfer-Encoding: \x0bchunked'), [400, 501]],
    ['on HTTP/1.0', chunked('0\r\n\r\n').replace('HTTP/1.1', 'HTTP/1.0'), [400]],
  ],
  chunks: [
    ['of negative size', chunked('-1\r\n\r\n'), [400]],
    ['of size 0x1', chunked('0x1\r\na\r\n0\r\n\r\n'), [400]],
    ['with a bare LF', chunked('2\n{}\n0\n\n'), [400]],
    ['of a size beyond 64 bits', chunked('fffffffffffffffff\r\n{}\r\n0\r\n\r\n'), [400]],
    ['with an LF in an extension', chunked('2;a\nb\r\n{}\r\n0\r\n\r\n'), [400]],
    ['with an extension of 64 KiB', chunked(`2;${'a'.repeat(65_536)}\r\n{}\r\n0\r\n\r\n`), [400, 413, 431]],
    ['with credentials in trailers', chunked('2\r\n{}\r\n0\r\nHost: evil\r\nAuthorization: x\r\n\r\n'), [200, 400]],
  ],
  size: [
    ['one field of 17 kB', hosted(`X: ${'a'.repeat(17_000)}`), [400, 431]],
    ['3,000 fields', hosted(...Array.from({ length: 3000 }, (_, at) => `X${at}: 1`)), [400, 431]],
    ['a target of 64 KiB', line(`GET /v1/models?${'a'.repeat(65_536)} HTTP/1.1`), [400, 414, 431]],
  ],
  methods: [
    ['of forty letters', line(`${'A'.repeat(40)} /v1/models HTTP/1.1`), [400, 405, 501]],
    ['unknown', line('FOO /v1/models HTTP/1.1'), [400, 405, 501]],
    ['TRACE', line('TRACE /v1/models HTTP/1.1'), [405, 501]],
    ['CONNECT', line('CONNECT localhost:80 HTTP/1.1'), [400, 405, 501]],
  ],
  targets: [
    ['of another authority', line('GET http://evil.example/v1/models HTTP/1.1'), [400, 403]],
    ['of the own authority', line('GET http://localhost/v1/models HTTP/1.1'), [200]],
    ['with two slashes', line('GET //evil/v1/models HTTP/1.1'), [400, 401, 404]],
  ],
  upgrades: [
    ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400, 505, closed]],
    [
      'h2c',
      hosted('Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAARAAAAA'),
      [200, 401, 426],
    ],
  ],
  'the rest': [
    ['an unknown Expect', hosted('Expect: 200-ok'), [400, 417]],
    ['the first bytes of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', [400, closed]],
  ],
};

describe.each(Object.entries(probes))('%s', (_, rows) => {
  test.each(rows)('%s', async (_name, bytes, accepted) => {
    const { status, isJson } = await probe(gateway.port, bytes);
    expect(accepted).toContain(status);
    // What the parser refuses, too, has the body that all errors have.
    expect(isJson).toBe(status >= 400);
  });
});

test('two requests on one connection are answered in order', async () => {
  const socket = connect(gateway.port, '127.0.0.1').setEncoding('latin1');
  let text = '';
  socket.write(hosted() + hosted(), 'latin1');
  for await (const piece of socket) {
    text += piece;
    if (text.split('HTTP/1.1 200').length === 3) break;
  }
  expect(text.split('HTTP/1.1 200')).toHaveLength(3);
});

/** @returns the status of the first line, and whether its body is an error of the gateway's; 0 when the server closes without one */
async function probe(port: number, bytes: string): Promise<{ status: number; isJson: boolean }> {
  const socket = connect(port, '127.0.0.1').setEncoding('latin1');
  socket.on('error', () => {});
  const isClosed = once(socket, 'close');
  let text = '';
  socket.on('data', (piece: string) => {
    text += piece;
    if (/\r\n\r\n\{.*\}$/s.test(text)) socket.destroy();
  });
  socket.write(bytes, 'latin1');
  await isClosed;
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? closed),
    isJson: /\r\n\r\n\{"error":\{"message":/.test(text),
  };
}
