/** Servers that do not quite follow the protocol, or flood whoever reads them: one wrong word costs no more than what it is about. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/command.ts';
import type { Line, Script } from '../support/scriptedMcpServer.ts';
import { startToolbox, textOf } from '../support/toolbox.ts';

const server = (script: Script) => ({
  command: process.execPath,
  args: [join(repository, 'test/support/scriptedMcpServer.ts'), JSON.stringify(script)],
});
const start = (script: Script, tools: object = {}) => startToolbox({ mcp: { servers: { s: server(script) } }, tools });
const resultOf = (result: unknown, tools?: object) => start({ results: { one: result } }, tools).call('s__one');

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const shown = `data:image/png;base64,${dot}`;
const text = { type: 'text', text: 'known' };

describe('a result', () => {
  test.each<[name: string, result: unknown, text: string]>([
    [
      'has a part of a kind nobody knows',
      { content: [text, { type: 'hologram', n: 1 }] },
      'known\n{"type":"hologram","n":1}',
    ],
    ['has a text that is none', { content: [text, { type: 'text', text: 5 }] }, 'known\n{"type":"text","text":5}'],
    ['has wrong notes beside its text', { content: [{ ...text, annotations: { audience: 'all' } }] }, 'known'],
    ['is one text', { content: 'known' }, 'known'],
    ['is one of the first version of the protocol', { toolResult: { a: 1 } }, '{"a":1}'],
    ['has structured content that is a list, and no other', { structuredContent: [1, 2] }, '[1,2]'],
    [
      'has a resource without content',
      { content: [{ type: 'resource', resource: { uri: 'a:b' } }] },
      '{"type":"resource","resource":{"uri":"a:b"}}',
    ],
    ['ends in half a character', { content: [{ type: 'text', text: 'half \uD83D' }] }, 'half \uFFFD'],
  ])('that %s is given as far as it goes', async (_, result, expected) => {
    const given = await resultOf(result);
    expect([textOf(given), given.isError]).toEqual([expected, false]);
  });

  test.each<[string, object]>([
    ['a wrong name of its kind', { data: dot, mimeType: 'image/jpeg' }],
    ['a common misspelling', { data: dot, mimeType: 'image/jpg' }],
    ['no kind', { data: dot }],
    ['an address in front', { data: shown, mimeType: 'image/png' }],
    ['lines', { data: dot.replace(/.{40}/g, '$&\n'), mimeType: 'image/png' }],
  ])('with an image that has %s shows it as what it is', async (_, image) => {
    expect((await resultOf({ content: [{ type: 'image', ...image }] })).parts).toEqual([
      { type: 'image_url', image_url: { url: shown } },
    ]);
  });

  test('with an image that is none says so, and no provider is sent it', async () => {
    const { parts } = await resultOf({
      content: [{ type: 'image', data: 'this is <no> image', mimeType: 'image/png' }],
    });
    expect(parts).toEqual([{ type: 'text', text: expect.stringMatching(/an image \(image\/png\).*cannot be shown/) }]);
  });

  test.each<[string, object, number]>([
    ['many sounds', { type: 'audio', data: '', mimeType: 'audio/wav' }, 20_000],
    ['a kind with a name without end', { type: 'audio', data: '', mimeType: 'a'.repeat(30_000) }, 1],
    ['many empty texts', { type: 'text', text: '' }, 50_000],
    ['many short texts', { type: 'text', text: 'a' }, 50_000],
    ['many images', { type: 'image', data: dot, mimeType: 'image/png' }, 2000],
  ])('of %s is no larger than the limit', async (_, block, times) => {
    const [before, after] = ['{"jsonrpc":"2.0","id":$id,"result":{"content":[', `${JSON.stringify(block)}]}}`];
    const line = { before, part: `${JSON.stringify(block)},`, times: times - 1, after };
    const { call } = start({ lines: { one: [line] } }, { loop: { maxResultBytes: 2048 } });
    const { parts, isError } = await call('s__one');
    const texts = parts.map((part) => (part.type === 'text' ? part.text : '')).join('\n');
    expect([isError, Buffer.byteLength(texts) < 2200]).toEqual([false, true]);
    expect(parts.filter(({ type }) => type === 'image_url').length).toBeLessThanOrEqual(20);
  });
});

const answered = '{"jsonrpc":"2.0","id":$id,"result":{"content":[{"type":"text","text":"known"}]}}';

describe('an answer', () => {
  test.each<[string, string]>([
    ['whose error is a text', '{"jsonrpc":"2.0","id":$id,"error":"no"}'],
    ['whose result is nothing', '{"jsonrpc":"2.0","id":$id,"result":null}'],
    ['with neither', '{"jsonrpc":"2.0","id":$id}'],
  ])('%s fails its call at once', async (_, line) => {
    const { call } = start({ lines: { one: [line] } });
    const result = await call('s__one');
    expect([textOf(result), result.isError]).toEqual([
      'The call failed: the answer does not follow the protocol. The tool may have acted.',
      true,
    ]);
  });

  test.each<[string, Line[]]>([
    ['in a list, as the version 2025-03-26 has it', [`[${answered}]`]],
    ['behind a byte order mark', [`\uFEFF${answered}`]],
    ['behind other things', ['loading …', '{"level":30,"msg":"json"}', '[1,', '42', 'null', answered]],
    ['behind a line that is too long', [{ part: 'z', times: 20_000_000 }, answered]],
  ])('%s is read', async (_, lines) => {
    const { call } = start({ lines: { one: lines } });
    expect(textOf(await call('s__one'))).toBe('known');
  });

  test('behind a million lines that are none lets others have their turn', async () => {
    const { call, list } = start({ lines: { one: [{ part: 'y\n', times: 1_000_000 }, answered] } });
    await list();
    let turns = 0;
    const counting = setInterval(() => turns++, 1);
    expect(textOf(await call('s__one'))).toBe('known');
    clearInterval(counting);
    expect(turns).toBeGreaterThan(15);
  });
});

const tool = (more: object) => ({ name: 'bad', inputSchema: { type: 'object' }, ...more });
const good = { name: 'good', inputSchema: { type: 'object' } };
const nothing = { type: 'object', properties: {} };

describe('a tool', () => {
  test.each<[string, object]>([
    ['a description that is none', { description: null }],
    ['wrong hints', { annotations: { readOnlyHint: 'yes' } }],
    ['an output that is no object', { outputSchema: { type: 'array' } }],
    ['wrong pictures', { icons: 'x' }],
    ['no schema', { inputSchema: undefined }],
  ])('with %s is there, and so are the others', async (_, more) => {
    const tools = await start({ tools: [good, tool(more)], list: { nextCursor: null } }).list();
    expect(tools.map(({ name }) => name)).toEqual(['s__bad', 's__good']);
  });

  test.each<[string, unknown]>([
    ['without a name', { inputSchema: { type: 'object' } }],
    ['that takes no object', tool({ inputSchema: { type: 'string' } })],
    ['that is none', 7],
  ])('%s is left out with a line, and the others are there', async (_, bad) => {
    const { list, line } = start({ tools: [bad, good] });
    expect((await list()).map(({ name }) => name)).toEqual(['s__good']);
    expect(await line(({ msg }) => msg.startsWith('the tool is left out'))).toMatchObject({ server: 's', level: 40 });
  });

  const [a, b] = [{ a: { type: 'string' } }, { b: { type: 'number' } }];

  test.each<[name: string, schema: unknown, offered: object]>([
    ['nothing', {}, { type: 'object' }],
    ['null', null, nothing],
    ['true', true, nothing],
    ['no type', { properties: a, required: ['a'] }, { type: 'object', properties: a, required: ['a'] }],
    ['several types', { type: ['object', 'null'] }, { type: 'object' }],
    ['lists in place of maps', { type: 'object', properties: [], required: true }, { type: 'object' }],
    [
      'alternatives at its top',
      { type: 'object', oneOf: [{ properties: a, required: ['a'] }, { properties: b }] },
      { type: 'object', properties: { ...a, ...b } },
    ],
    [
      'parts at its top',
      { allOf: [{ properties: a, required: ['a'] }, { anyOf: [{ properties: b }] }] },
      { type: 'object', properties: { ...a, ...b }, required: ['a'] },
    ],
    [
      'a reference at its top',
      { $ref: '#/definitions/x', definitions: { x: { type: 'object', properties: a } } },
      { type: 'object', properties: a, definitions: { x: { type: 'object', properties: a } } },
    ],
    [
      'a reference to itself',
      { type: 'object', properties: { a: { $ref: '#' } } },
      { type: 'object', properties: { a: { $ref: '#' } } },
    ],
    [
      'limits of draft 4',
      {
        $schema: 'http://json-schema.org/draft-04/schema#',
        properties: { a: { minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false } },
      },
      { type: 'object', properties: { a: { exclusiveMinimum: 0, maximum: 9 } } },
    ],
    [
      'what draft 3 requires',
      { properties: { a: { type: 'any', required: true } } },
      { type: 'object', properties: { a: {} } },
    ],
    [
      'a tuple of draft 7',
      { properties: { a: { type: 'array', items: [{ type: 'string' }, true] } } },
      { type: 'object', properties: { a: { type: 'array', prefixItems: [{ type: 'string' }, true] } } },
    ],
    [
      'alternatives that mean each other',
      { $ref: '#/$defs/x', $defs: { x: { anyOf: Array.from({ length: 500 }, () => ({ $ref: '#/$defs/x' })) } } },
      { type: 'object', properties: {}, $defs: { x: { anyOf: expect.any(Array) } } },
    ],
  ])('whose schema has %s is offered as providers take it', async (_, schema, offered) => {
    const [found] = await start({ tools: [{ name: 'bad', inputSchema: schema }] }).list();
    expect(found?.parameters).toEqual(offered);
  });
});

describe('a server', () => {
  test.each<[string, Script]>([
    ['that does not say its name', { initialize: { serverInfo: null } }],
    ['whose abilities are wrong words', { initialize: { capabilities: { tools: {}, logging: true, tasks: 5 } } }],
    ['that says all kinds of things first', { first: ['Starting …', '{"level":"info"}', ''] }],
  ])('%s is understood', async (_, script) => {
    expect(await start({ ...script, tools: [good] }).list()).toHaveLength(1);
  });

  test('that ends at its start is told with its status and its last words, without secrets', async () => {
    const dies = { says: 'Error: no API key;\n \u001B[31mgiven was entry-key-90210\u001B[0m\n', status: 3 };
    const { list, toolbox } = startToolbox({
      mcp: { servers: { s: { ...server({ dies }), env: { KEY: 'entry-key-90210' } } } },
    });
    expect(await list()).toEqual([]);
    expect(toolbox.status()).toMatchObject([
      { state: 'failed', error: 'it ended with the status 3; it said last: given was ***' },
    ]);
  });

  test('whose answer makes no sense is told in one line', async () => {
    const { list, toolbox } = start({ initialize: { protocolVersion: null } });
    expect(await list()).toEqual([]);
    expect(toolbox.status()[0]?.error).toMatch(/^Invalid result for initialize: .*protocolVersion/);
  });
});

test('signs of progress without end are told as often as people can follow', async () => {
  const sign =
    '{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":$id,"progress":1,"message":"at it"}}\n';
  const { call } = start({ lines: { one: [{ part: sign, times: 20_000 }, answered] } });
  const told: object[] = [];
  expect(textOf(await call('s__one', {}, undefined, (progress) => void told.push(progress)))).toBe('known');
  expect(told[0]).toEqual({ progress: 1, message: 'at it' });
  expect(told.length).toBeLessThan(5000);
});
