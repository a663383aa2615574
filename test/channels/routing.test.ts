import { describe, expect, test } from 'vitest';
import { createRouting } from '../../src/channels/routing.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { channel, createFakeChannel } from '../support/fakeChannel.ts';

const acme = channel('acme', 'large', 'team/tiny', 'other/small');
const other = channel('other', 'large', 'small', '__proto__');
const routing = createRouting([acme, other]);

test('every model of every channel is listed, in the order of the channels', () => {
  expect(routing.list().map(({ id }) => id)).toEqual([
    'acme/large',
    'acme/team/tiny',
    'acme/other/small',
    'other/large',
    'other/small',
    'other/__proto__',
  ]);
});

test.each([
  ['acme/large', acme, 'large'],
  ['other/large', other, 'large'],
  ['acme/team/tiny', acme, 'team/tiny'],
  ['other/__proto__', other, '__proto__'],
])('%s names the model of that channel', (id, of, model) => {
  expect(routing.route(id)).toEqual({ channel: of, model, id });
});

test.each([
  ['small', 'other/small'],
  ['team/tiny', 'acme/team/tiny'],
])('a bare id finds the channel that lists it: %s', (model, id) => {
  expect(routing.route(model)?.id).toBe(id);
});

test('a bare id that several channels list goes to the first', () => {
  expect(routing.route('large')?.channel).toBe(acme);
});

test('<provider>/<model> wins over a bare id that looks the same', () => {
  expect(routing.route('other/small')).toEqual({ channel: other, model: 'small', id: 'other/small' });
});

test.each([
  '',
  '/',
  'acme',
  'acme/',
  '/large',
  'acme/nope',
  'nope/large',
  'LARGE',
  'Acme/large',
  ' large',
  'constructor',
])('nothing fits %j', (model) => {
  expect(routing.route(model)).toBeUndefined();
});

test('models that a channel learns of later are found', () => {
  const models = ['one'];
  const later = createRouting([{ ...createFakeChannel(), id: 'late', models: () => models }]);
  expect(later.route('two')).toBeUndefined();
  models.push('two');
  expect(later.route('two')?.id).toBe('late/two');
});

test('without channels there is no model', () => {
  expect(createRouting([]).list()).toEqual([]);
  expect(createRouting([]).route('large')).toBeUndefined();
});

describe('names that mean one model', () => {
  const nameKey = (model: string) => (model.includes(':') ? model : `${model}:latest`).toLowerCase();
  const ollama: Channel = {
    ...channel('ollama', 'Qwen3'),
    isOpen: true,
    discovered: () => ['llama3:latest', 'qwen3:latest', 'gemma3:270m', 'library/Phi:Q4'],
    nameKey,
  };
  const both = createRouting([ollama, channel('other', 'LLAMA3', 'small')]);

  test.each([
    ['llama3', 'ollama/llama3'],
    ['Llama3', 'ollama/llama3:latest'],
    ['LLAMA3:latest', 'ollama/llama3:latest'],
    ['LLAMA3', 'other/LLAMA3'],
    ['Gemma3:270M', 'ollama/gemma3:270m'],
    ['LIBRARY/phi:q4', 'ollama/library/Phi:Q4'],
    ['qwen3', 'ollama/Qwen3'],
    ['qwen3:latest', 'ollama/Qwen3'],
    ['ollama/Llama3', 'ollama/llama3:latest'],
    ['ollama/llama3', 'ollama/llama3'],
    ['ollama/QWEN3', 'ollama/Qwen3'],
    ['ollama/New', 'ollama/New'],
  ])('%s is %s', (model, id) => {
    expect(both.route(model)?.id).toBe(id);
  });

  test.each(['Small', 'gemma3', 'library/phi', 'OLLAMA/llama3'])('%s is none of them', (model) => {
    expect(both.route(model)).toBeUndefined();
  });

  test('are listed once', () => {
    const ids = ['Qwen3', 'llama3:latest', 'gemma3:270m', 'library/Phi:Q4'].map((id) => `ollama/${id}`);
    expect(both.list().map(({ id }) => id)).toEqual([...ids, 'other/LLAMA3', 'other/small']);
  });
});

test('what an upstream has comes after what the configuration says', () => {
  const first = { ...channel('first'), discovered: () => ['a', 'gpt-x', 'b'] };
  const second = { ...channel('second', 'a'), match: ['gpt-*'] };
  const found = createRouting([first, second]);
  expect(['a', 'gpt-x', 'b'].map((model) => found.route(model)?.id)).toEqual(['second/a', 'second/gpt-x', 'first/b']);
});

describe('an outage', () => {
  const down = { ...channel('down'), outage: () => 'It is down.' };
  const partly = createRouting([channel('up', 'a'), down]);

  test.each(['b', 'hf.co/x/y', ''])('makes the bare id %j unknown', (model) => {
    expect(partly.outage(model)).toBe('It is down.');
  });

  test.each(['up/b', 'down/', 'down/x'])('says nothing about %j, whose provider is named', (model) => {
    expect(partly.outage(model)).toBeUndefined();
  });

  test('is none when all could be asked', () => {
    expect(
      createRouting([channel('up', 'a'), { ...channel('x'), outage: () => undefined }]).outage('b'),
    ).toBeUndefined();
  });
});
