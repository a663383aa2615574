/** The bytes of a body are UTF-8, or refused: never a text with replacement characters. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyFor, doors, runDoors, type Door } from '../support/doors.ts';
import { startTestGateway, token, type TestGateway } from '../support/gateway.ts';
import { openRaw } from '../support/raw.ts';

let started: TestGateway & { close(): Promise<void> };
beforeAll(async () => {
  started = await startTestGateway(undefined, {}, { keep: true });
});
afterAll(() => started.close());

/** Sends bytes as a body. */
async function send(
  { path }: Door,
  body: Buffer,
  mediaType = 'application/json',
  more = '',
): Promise<{ status: number; text: string }> {
  const { socket, closed } = await openRaw(started.port);
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    `authorization: Bearer ${token}`,
    `content-type: ${mediaType}`,
    `content-length: ${body.length}`,
    'connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n${more}\r\n`, 'latin1');
  socket.write(body);
  const text = await closed();
  return { status: Number(text.slice(9, 12)), text };
}

/** A body with this prompt, byte by byte. @param more fields, as JSON text */
function bodyOf(door: Door, prompt: Buffer | string, more = ''): Buffer {
  const [before = '', after = ''] = JSON.stringify(bodyFor(door, door.asking('PROMPT'))).split('PROMPT');
  return Buffer.concat([Buffer.from(before.replace('{', `{${more}`)), Buffer.from(prompt), Buffer.from(after)]);
}

describe.each(doors)('$operationId', (door) => {
  describe('what is no UTF-8', () => {
    test.each([
      ['latin1', Buffer.from('Müller', 'latin1')],
      ['a byte alone', Buffer.of(0x80)],
      ['a character that is cut', Buffer.of(0xe2, 0x82)],
      ['an overlong slash', Buffer.of(0xc0, 0xaf)],
      ['a surrogate', Buffer.of(0xed, 0xa0, 0x80)],
      ['beyond Unicode', Buffer.of(0xf4, 0x90, 0x80, 0x80)],
    ])('400: %s', async (_, content) => {
      const { status, text } = await send(door, bodyOf(door, content));
      expect(status).toBe(400);
      expect(text).toContain('"code":"invalid_utf8"');
      expect(text).toContain('Encode it as UTF-8');
    });

    test('400: UTF-16, which is not even JSON then', async () => {
      expect((await send(door, Buffer.from(bodyOf(door, 'hi').toString(), 'utf16le'))).status).toBe(400);
    });
  });

  describe('the charset that is said', () => {
    test.each([
      'latin1',
      'iso-8859-1',
      'utf-16',
      'UTF-16LE',
      'utf-32',
      'utf-7',
      'shift_jis',
      'us-ascii',
      '"latin1"',
      'utf8x',
    ])('415: %s', async (charset) => {
      const { status, text } = await send(door, bodyOf(door, 'hi'), `application/json; charset=${charset}`);
      expect(status).toBe(415);
      expect(text).toContain('"param":"content-type","code":"unsupported_charset"');
    });

    test('415: one of two', async () => {
      expect((await send(door, bodyOf(door, 'hi'), 'application/json; charset=utf-8; charset=latin1')).status).toBe(
        415,
      );
    });
  });

  test('400: a byte order mark alone', async () => {
    expect((await send(door, Buffer.of(0xef, 0xbb, 0xbf))).text).toContain('"code":"invalid_json"');
  });
});

/** The session keys of two requests that differ in `user` alone. */
async function keysOf(door: Door, ...users: string[]): Promise<(string | undefined)[]> {
  const answers = [];
  for (const user of users) answers.push(await send(door, bodyOf(door, 'hi', `"user":${user},`)));
  return answers.map(({ text }) => /x-openclaw-session-key: (.*)\r\n/i.exec(text)?.[1]);
}

describe.each(runDoors)('the run of $operationId', (door) => {
  test.each(['utf-8', 'UTF-8', 'utf8', 'UTF8', '"utf-8"', "'utf-8'"])('200: the charset %s', async (charset) => {
    const { status, text } = await send(door, bodyOf(door, 'Zoë'), `application/json;charset=${charset}; x=y`);
    expect(status).toBe(200);
    expect(Buffer.from(text, 'latin1').toString()).toContain('You said: Zoë');
  });

  test('200: a byte order mark is no part of the text', async () => {
    const marked = Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bodyOf(door, 'Zoë 😀')]);
    const { status, text } = await send(door, marked);
    expect(status).toBe(200);
    expect(Buffer.from(text, 'latin1').toString()).toContain('You said: Zoë 😀');
  });

  test.each([
    ['lone surrogates', String.raw`"\ud800"`, String.raw`"\ud801"`],
    ['a lone surrogate and the replacement character', String.raw`"\ud800"`, '"\ufffd"'],
    ['large numbers in an object', '{"id":12345678901234567890}', '{"id":12345678901234567891}'],
    ['large numbers beside the id', '{"n":[1e400]}', '{"n":[1e401]}'],
    ['forms of one letter', '"Zoe\u0308"', '"Zo\u00eb"'],
  ])('two users are two sessions: %s', async (_, one, other) => {
    const [first, second] = await keysOf(door, one, other);
    expect(first).toMatch(/^agent:main:openai-user:[0-9a-f]{64}$/);
    expect(second).toMatch(/^agent:main:openai-user:[0-9a-f]{64}$/);
    expect(first).not.toBe(second);
  });

  test('a user keeps the session it had', async () => {
    const [key] = await keysOf(door, '"Zoë"');
    expect(key).toBe(`agent:main:openai-user:${createHash('sha256').update('Zoë').digest('hex')}`);
  });

  test('400: bytes beyond ASCII in the key of a session', async () => {
    for (const bytes of ['clé', Buffer.from('clé').toString('latin1')]) {
      const { status, text } = await send(door, bodyOf(door, 'hi'), undefined, `x-openclaw-session-key: ${bytes}\r\n`);
      expect(status).toBe(400);
      expect(text).toContain('"param":"x-openclaw-session-key"');
    }
  });
});
