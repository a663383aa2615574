import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSecret } from '../../src/access/secret.ts';

test('the configured secret is accepted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (secret) => {
      expect(isSecret(secret, secret)).toBe(true);
    }),
  );
});

test('every other text is refused, whatever its length', () => {
  const two = fc
    .tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }))
    .filter(([given, expected]) => given !== expected);
  fc.assert(
    fc.property(two, ([given, expected]) => {
      expect(isSecret(given, expected)).toBe(false);
    }),
  );
});

test.each([
  ['another case', 'Secret', 'secret'],
  ['a beginning', 'secre', 'secret'],
  ['a continuation', 'secret1', 'secret'],
  ['a space around it', ' secret', 'secret'],
  ['nothing', '', 'secret'],
])('%s of the secret is refused', (_, given, expected) => {
  expect(isSecret(given, expected)).toBe(false);
});

test.each(['', 'undefined', 'secret'])('without a configured secret nothing matches: %j', (given) => {
  expect(isSecret(given, undefined)).toBe(false);
});
