/** The check of `make check` that keeps both contracts readable by all: it finds what readers of YAML 1.1 and 1.2 do not agree about. */
import { expect, test } from 'vitest';
import { doubtsAbout } from '../../tools/yaml.ts';

const doubtful: [what: string, text: string][] = [
  ['a question in a flow mapping', 'a: { b: Who are you? }'],
  ['a question in a flow list', 'a: [why?]'],
  ['a colon in a flow mapping', 'a: { b: c:d }'],
  ['a word that is a boolean to some', 'a: no'],
  ['such a word as a key', 'n: 1'],
  ['a time, which is a number of base 60 to some', 'a: 1:30'],
  ['a number of base 8', 'a: 010'],
  ['a number with an underscore', 'a: 1_000'],
  ['a date', 'a: 2026-11-28'],
  ['the default value of YAML 1.1', 'a: ='],
  ['a merge key', 'a: &a { b: 1 }\nc: { <<: *a }'],
];

test.each(doubtful)('finds %s', (_, text) => {
  expect(doubtsAbout(text)).not.toEqual([]);
});

const clear: [what: string, text: string][] = [
  ['quoted texts', `a: { b: "Who are you?", "n": 'no' }`],
  ['a question outside of flow collections', 'a: Who are you?'],
  ['numbers, booleans and null', 'a: [1, -0.5, true, false, null]'],
  ['versions and words with digits', 'a: 3.1.1\nb: 24h\nc: GET /v1'],
  ['blocks and aliases', 'a: &a |\n  yes: no?\nb: *a'],
];

test.each(clear)('passes %s', (_, text) => {
  expect(doubtsAbout(text)).toEqual([]);
});

test('says where', () => {
  expect(doubtsAbout('a: 1\nb: { c: why? }')).toEqual(['line 2: quote why?']);
});
