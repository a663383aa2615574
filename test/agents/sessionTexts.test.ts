/** What sessions are called in lists, and how their last words are shown: OpenClaw's rules, whatever a piece of JSON is cut at. */
import { expect, test } from 'vitest';
import { derivedTitle, lastMessagePreview } from '../../src/agents/sessionTexts.ts';
import { maxPeekBytes, peekPiece } from '../../src/sessions/store.ts';
import type { StoredMessage } from '../../src/sessions/transcript.ts';
import { assistant, call, result, user } from '../support/said.ts';

/** A session of one turn, as stores give it. */
const saying = (messages: readonly StoredMessage[]) => {
  const json = JSON.stringify(messages);
  const isLong = json.length > maxPeekBytes;
  const peek = isLong ? { head: json.slice(0, peekPiece), tail: json.slice(-peekPiece) } : { head: json, tail: null };
  return { peek: async () => peek };
};
const titleOf = (...messages: StoredMessage[]) => derivedTitle(saying(messages), 'agent:main:x');
const previewOf = (...messages: StoredMessage[]) => lastMessagePreview(saying(messages), 'agent:main:x');
const long = (words: string) => words.repeat(Math.ceil(maxPeekBytes / words.length));
const parts = (...content: object[]) => ({ role: 'user', content }) as StoredMessage;
const picture = { type: 'image_url', image_url: { url: `data:image/png;base64,${long('A')}` } };

test.each<[string, StoredMessage[], string | undefined]>([
  ['begins with a capital letter', [user('hello there')], 'Hello there'],
  ['is one line', [user('  what\n\n is\tthis? ')], 'What is this?'],
  ['is the first of the user', [assistant('Welcome.'), user('first'), assistant('a'), user('second')], 'First'],
  ['is cut between words', [user('word '.repeat(20))], `Word${' word'.repeat(10)}…`],
  ['is cut in a long word', [user('x'.repeat(61))], `X${'x'.repeat(58)}…`],
  ['has whole characters', [user(`${'x'.repeat(58)}😀 and more`)], `X${'x'.repeat(57)}…`],
  ['may have 60 characters', [user('X'.repeat(60))], 'X'.repeat(60)],
  ['is of the texts of its parts', [parts({ type: 'text', text: 'look' }, picture)], 'Look'],
  [
    'is of a message that is longer than its piece',
    [user(long('so it goes "on" '))],
    'So it goes "on" so it goes "on" so it goes "on" so it goes…',
  ],
  ['is no command', [user('/status')], undefined],
  ["is no program's wrapper", [user('<environment_context>\n  <cwd>/x</cwd>')], undefined],
  ['is not there without a user', [assistant('Hi.')], undefined],
  ['is not there without words', [user('  '), assistant('Hi.')], undefined],
  ['is not looked for behind a long picture', [parts(picture, { type: 'text', text: 'look' })], undefined],
])('a title %s', async (_, messages, title) => {
  expect(await titleOf(...messages)).toBe(title);
});

test.each<[string, StoredMessage[], string | undefined]>([
  ['is of the answer', [user('hi'), assistant('Hello!')], 'Hello!'],
  ['is of the user where the answer has no words', [user('hi'), call], 'hi'],
  ['is of no tool', [user('hi'), call, result('42')], 'hi'],
  [
    'is without markdown',
    [assistant('# So\n\n- **one**, `two`\n```js\ncode()\n```\n> [three](http://x.y)')],
    'So one, two three',
  ],
  ['has at most 240 characters', [assistant('y'.repeat(241))], `${'y'.repeat(237)}...`],
  ['may have 240 characters', [assistant('y'.repeat(240))], 'y'.repeat(240)],
  ['is found behind a long question', [user(long('"\\{[')), assistant('Here: "}]\\')], 'Here: "}]\\'],
  ['is the beginning of a long answer', [user('hi'), assistant(long('z'))], `${'z'.repeat(237)}...`],
  [
    'is of an answer, not of the work behind it',
    [user('hi'), { ...assistant('It is done.'), work: [call, result(long('"role":"user" ')), assistant('no')] }],
    'It is done.',
  ],
  [
    'is not there when a long question hides where a long answer begins',
    [user(long('q')), assistant(long('z'))],
    undefined,
  ],
  ['is not there when nothing was said', [user('')], undefined],
])('a preview %s', async (_, messages, preview) => {
  expect(await previewOf(...messages)).toBe(preview);
});

test('a cut is survived wherever it falls', async () => {
  const words = 'a "quoted" \\ line,\n\u0001 and \ud83d alone; ';
  for (let more = 0; more < words.length * 2; more++) {
    const before = '.'.repeat(more);
    expect(await titleOf(assistant(before), user(long(words)))).toMatch(/^A "quoted" \\ line, . and/);
    expect(await previewOf(user(before), assistant(long(words)))).toMatch(/^a "quoted" \\ line, . and/);
    const answer = '"\\'.repeat(more + 1);
    expect(await previewOf(user(long(words)), assistant(answer))).toBe(answer);
  }
});
