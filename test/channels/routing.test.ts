import { expect, test } from 'vitest';
import { createRouting } from '../../src/channels/routing.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { createFakeChannel } from '../support/fakeChannel.ts';

const channel = (id: string, ...models: string[]): Channel => ({ ...createFakeChannel(), id, models: () => models });
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
