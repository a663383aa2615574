import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Turns } from '../../src/sessions/store.ts';
import { cutAfter, transcriptOf } from '../../src/sessions/turns.ts';
import { user } from '../support/said.ts';

const toTurns = (...lengths: number[]): Turns =>
  lengths.map((length, at) => ({
    id: (at + 1) * 10,
    messages: Array.from({ length }, (_, place) => user(`${at}.${place}`)),
    size: 1,
  }));

describe('where a transcript is cut', () => {
  test('nothing is kept of an empty one', () => {
    expect(cutAfter([], 0)).toEqual({ after: 0, carried: [] });
  });

  test('all of it is kept', () => {
    expect(cutAfter(toTurns(2, 2), 4)).toEqual({ after: 20, carried: [] });
  });

  test('between two turns nothing is carried over', () => {
    expect(cutAfter(toTurns(2, 2), 2)).toEqual({ after: 10, carried: [] });
  });

  test('inside a turn its beginning is carried over to the next one', () => {
    expect(cutAfter(toTurns(2, 2), 3)).toEqual({ after: 10, carried: [user('1.0')] });
    expect(cutAfter(toTurns(3), 2)).toEqual({ after: 0, carried: [user('0.0'), user('0.1')] });
  });

  test('always keeps just so many messages', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 })), fc.nat(), (lengths, wanted) => {
        const turns = toTurns(...lengths);
        const keep = wanted % (transcriptOf(turns).length + 1);
        const { after, carried } = cutAfter(turns, keep);
        const kept = [...transcriptOf(turns.filter(({ id }) => id <= after)), ...carried];
        expect(kept).toEqual(transcriptOf(turns).slice(0, keep));
      }),
    );
  });
});
