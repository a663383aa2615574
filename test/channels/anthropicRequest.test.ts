import { describe, expect, test } from 'vitest';
import type { ThinkingByCall } from '../../src/channels/anthropic/turns.ts';
import type { ChatMessage } from '../../src/contract.ts';
import {
  manual,
  adaptive,
  type Fields,
  type Parts,
  bodyOf,
  user,
  assistant,
  call,
  result,
  text,
  used,
  says,
  hi,
} from '../support/anthropicRequests.ts';
import { system } from '../support/said.ts';

test('the smallest request', async () => {
  expect(await bodyOf()).toEqual({
    model: manual,
    max_tokens: 64_000,
    messages: [hi],
    cache_control: { type: 'ephemeral' },
    stream: true,
  });
});

describe('system messages', () => {
  const systemOf = async (...messages: ChatMessage[]) => (await bodyOf({ messages })).system;

  test('that lead are one block each, the roles alike', async () => {
    const developer: ChatMessage = {
      role: 'developer',
      content: [
        { type: 'text', text: 'b' },
        { type: 'text', text: 'c' },
      ],
    };
    expect(await systemOf(system('a'), developer, user('hi'))).toEqual([text('a'), text('b\nc')]);
  });

  test('that come later are hoisted into the last block', async () => {
    const body = await bodyOf({ messages: [system('a'), user('hi'), system('b'), system('c'), user('there')] });
    expect(body.system).toEqual([text('a'), text('b\nc')]);
    expect(body.messages).toEqual([says('user', text('hi'), text('there'))]);
  });

  test('that are blank are left out', async () => {
    expect(await systemOf(system(' \n'), user('hi'), system(''))).toBeUndefined();
  });

  test('alone still make a conversation', async () => {
    expect((await bodyOf({ messages: [system('a')] })).messages).toEqual([says('user', text('Begin.'))]);
  });
});

describe('turns', () => {
  test.each<[string, ChatMessage[], object[]]>([
    ['a user', [user('hi')], [hi]],
    ['two users in a row', [user('hi'), user('there')], [says('user', text('hi'), text('there'))]],
    ['blank users', [user('hi'), user(' '), user([{ type: 'text', text: '\n' }])], [hi]],
    ['nothing but blanks', [user('')], [says('user', text('Begin.'))]],
    ['a name', [{ role: 'user', name: 'ann', content: 'hi' }], [hi]],
    [
      'an assistant in between',
      [user('hi'), assistant('yes'), user('no')],
      [hi, says('assistant', text('yes')), says('user', text('no'))],
    ],
    [
      'two assistants in a row',
      [user('hi'), assistant('a'), assistant('b'), user('hi')],
      [hi, says('assistant', text('a'), text('b')), hi],
    ],
    [
      'an assistant first',
      [assistant('Hello!'), user('hi')],
      [says('user', text('Begin.')), says('assistant', text('Hello!')), hi],
    ],
    [
      'an assistant last, its trailing space kept',
      [user('hi'), assistant('well ')],
      [hi, says('assistant', text('well ')), says('user', text('Continue.'))],
    ],
    [
      'a refusal',
      [user('hi'), { role: 'assistant', content: null, refusal: 'never' }, user('hi')],
      [hi, says('assistant', text('never')), hi],
    ],
    [
      'parts of an assistant',
      [
        user('hi'),
        {
          role: 'assistant',
          content: [
            { type: 'text', text: 'a' },
            { type: 'text', text: '' },
            { type: 'refusal', refusal: 'b' },
          ],
        },
        user('hi'),
      ],
      [hi, says('assistant', text('a'), text('b')), hi],
    ],
    [
      'reasoning of an assistant, which is not signed',
      [user('hi'), { role: 'assistant', content: 'a', reasoning_content: 'why' }, user('hi')],
      [hi, says('assistant', text('a')), hi],
    ],
    [
      'a silent assistant',
      [user('hi'), assistant(null), assistant(''), user('hi')],
      [says('user', text('hi'), text('hi'))],
    ],
  ])('%s', async (_, messages, expected) => {
    expect((await bodyOf({ messages })).messages).toEqual(expected);
  });
});

describe('parts', () => {
  const png = 'data:image/png;base64,iVBORw0KGgo=';
  const image = (url: string): Parts[number] => ({ type: 'image_url', image_url: { url, detail: 'high' } });
  const file = (file_data: string, filename?: string): Parts[number] => ({
    type: 'file',
    file: { file_data, ...(filename !== undefined && { filename }) },
  });
  const base64 = (media_type: string, data: string) => ({ type: 'base64', media_type, data });

  test.each<[string, Parts[number], object]>([
    ['an image as data', image(png), { type: 'image', source: base64('image/png', 'iVBORw0KGgo=') }],
    ['a common misnomer', image('data:image/jpg;base64,AAAA'), { type: 'image', source: base64('image/jpeg', 'AAAA') }],
    ['upper case', image('DATA:IMAGE/PNG;BASE64,AAAA'), { type: 'image', source: base64('image/png', 'AAAA') }],
    ['an image without base64', image('data:image/gif,%41B'), { type: 'image', source: base64('image/gif', 'QUI=') }],
    ['https', image('https://e.com/a.png'), { type: 'image', source: { type: 'url', url: 'https://e.com/a.png' } }],
    ['http', image('http://e.com/a.png'), { type: 'image', source: { type: 'url', url: 'http://e.com/a.png' } }],
    [
      'a PDF',
      file('data:application/pdf;base64,JVBERi0=', 'a.pdf'),
      { type: 'document', title: 'a.pdf', source: base64('application/pdf', 'JVBERi0=') },
    ],
    [
      'a text, decoded',
      file('data:text/markdown;charset=utf-8;base64,R3LDvMOfZQ=='),
      { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'Grüße' } },
    ],
    [
      'a file with data and an id',
      { type: 'file', file: { file_id: 'file-1', file_data: 'data:text/plain,abc' } },
      { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'abc' } },
    ],
    [
      'a file that does not say its type',
      file('data:,abc'),
      { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'abc' } },
    ],
    ['an image as a file', file(png), { type: 'image', source: base64('image/png', 'iVBORw0KGgo=') }],
  ])('%s', async (_, part, block) => {
    const { messages } = await bodyOf({ messages: [user([{ type: 'text', text: 'see' }, part])] });
    expect(messages).toEqual([says('user', text('see'), block)]);
  });

  test('a text without words is left out', async () => {
    expect(
      (await bodyOf({ messages: [user([{ type: 'text', text: 'hi' }, file('data:text/plain,')])] })).messages,
    ).toEqual([hi]);
  });

  const at = 'messages[1].content[1]';
  test.each<[Parts[number], string, string]>([
    [{ type: 'input_audio', input_audio: { data: 'AA', format: 'wav' } }, at, 'unsupported_parameter'],
    [{ type: 'file', file: { file_id: 'file-1' } }, `${at}.file.file_id`, 'unsupported_parameter'],
    [{ type: 'file', file: {} }, `${at}.file.file_data`, 'invalid_value'],
    [file('JVBERi0='), `${at}.file.file_data`, 'invalid_value'],
    [file('data:application/zip;base64,AA=='), `${at}.file.file_data`, 'invalid_value'],
    [image('file:///etc/passwd'), `${at}.image_url.url`, 'invalid_value'],
    [image('ftp://e.com/a.png'), `${at}.image_url.url`, 'invalid_value'],
    [image('cat.png'), `${at}.image_url.url`, 'invalid_value'],
    [image('data:image/png;base64'), `${at}.image_url.url`, 'invalid_value'],
    [image('data:image/png,%'), `${at}.image_url.url`, 'invalid_value'],
    [image('data:image/svg+xml;base64,AAAA'), `${at}.image_url.url`, 'invalid_value'],
  ])('%j is refused by its place', async (part, param, code) => {
    const messages = [user('hi'), user([{ type: 'text', text: 'see' }, part])];
    await expect(bodyOf({ messages })).rejects.toThrow(
      expect.objectContaining({ kind: 'invalid_request', param, code }),
    );
  });

  test('spoken answers of the history are refused', async () => {
    const messages: ChatMessage[] = [user('hi'), { role: 'assistant', audio: { id: 'audio_1' } }];
    await expect(bodyOf({ messages })).rejects.toThrow(expect.objectContaining({ param: 'messages[1].audio' }));
  });
});

describe('thoughts of earlier turns', () => {
  const thought = { type: 'thinking', thinking: 'why', signature: 'sig' } as const;
  const thinking: ThinkingByCall = new Map([['b', [thought]]]);
  const cycle = [user('hi'), assistant('so', call('a'), call('b')), result('a'), result('b')];

  test('stand before everything else of their turn, unchanged', async () => {
    const { messages } = await bodyOf({ messages: cycle }, {}, thinking);
    expect(messages[1]).toEqual(says('assistant', thought, text('so'), used('a'), used('b')));
  });

  test('let a model with a budget think on', async () => {
    expect(await bodyOf({ messages: cycle, reasoning_effort: 'high' }, {}, thinking)).toHaveProperty('thinking');
  });

  test('when they are lost, a model with a budget does not think in that turn', async () => {
    const fields: Fields = { messages: cycle, reasoning_effort: 'high', temperature: 0.5 };
    expect(await bodyOf(fields)).not.toHaveProperty('thinking');
    expect(await bodyOf(fields)).toHaveProperty('temperature', 0.5);
    expect(await bodyOf({ ...fields, model: adaptive })).toHaveProperty('thinking');
  });
});
