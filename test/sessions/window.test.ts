import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChatMessage } from '../../src/contract.ts';
import { fitWindow } from '../../src/sessions/window.ts';
import { assistant, call, result, user } from '../support/said.ts';

const words = (count: number) => 'word '.repeat(count);
/** A turn of about 1,000 tokens. */
const turn = (name: string): ChatMessage[] => [user(`${name} ${words(400)}`), assistant(words(400))];

describe('what is left out of a prompt', () => {
  test('is nothing when all of it fits', () => {
    expect(fitWindow([...turn('a'), ...turn('b')], [user('hi')], 3000)).toEqual({ messages: 0, turns: 0 });
  });

  test('are the oldest turns, no more than needed', () => {
    const history = [...turn('a'), ...turn('b'), ...turn('c')];
    expect(fitWindow(history, [user('hi')], 2500)).toEqual({ messages: 2, turns: 1 });
    expect(fitWindow(history, [user('hi')], 1500)).toEqual({ messages: 4, turns: 2 });
    expect(fitWindow(history, [user('hi')], 500)).toEqual({ messages: 6, turns: 3 });
  });

  test('is never what the request says, however long', () => {
    expect(fitWindow(turn('a'), [user(words(10_000))], 100)).toEqual({ messages: 2, turns: 1 });
    expect(fitWindow([], [user(words(10_000))], 100)).toEqual({ messages: 0, turns: 0 });
  });

  test('is a call together with its results', () => {
    const history = [user(words(400)), call, result(words(400)), assistant('done'), ...turn('b')];
    expect(fitWindow(history, [user('hi')], 1500)).toEqual({ messages: 4, turns: 1 });
  });

  test('is not the call that the request answers', () => {
    const history = [...turn('a'), user(words(2000)), call];
    expect(fitWindow(history, [result('42')], 100)).toEqual({ messages: 2, turns: 1 });
  });

  test('counts instructions of the request, which stand before the history', () => {
    const others: ChatMessage[] = [{ role: 'system', content: words(800) }, user('hi')];
    expect(fitWindow([...turn('a'), ...turn('b')], others, 2500)).toEqual({ messages: 2, turns: 1 });
  });

  test('counts an image as an image, not as the bytes that it is written in', () => {
    const url = `data:image/png;base64,${'A'.repeat(4_000_000)}`;
    const picture: ChatMessage = { role: 'user', content: [{ type: 'image_url', image_url: { url } }] };
    expect(fitWindow([picture, assistant('a cat')], [user('hi')], 2000)).toEqual({ messages: 0, turns: 0 });
  });

  test('counts a text by its bytes, so that languages of many bytes are not taken for short', () => {
    const history = [user('汉'.repeat(2000)), assistant('好')];
    expect(fitWindow(history, [user('hi')], 1000)).toEqual({ messages: 2, turns: 1 });
    expect(fitWindow(history, [user('hi')], 2000)).toEqual({ messages: 0, turns: 0 });
  });

  test('always begins the rest with a user, or leaves nothing, and never parts a call from its results', () => {
    const kinds = fc.constantFrom(
      [user(words(50)), assistant(words(50))],
      [user('x'), call, result(words(50)), assistant('y')],
      [user('x'), user('y'), assistant('z')],
    );
    fc.assert(
      fc.property(fc.array(kinds, { maxLength: 12 }), fc.integer({ min: 0, max: 1000 }), (turns, maxTokens) => {
        const history = turns.flat();
        const { messages, turns: omitted } = fitWindow(history, [user('hi')], maxTokens);
        expect(history.slice(messages)[0]?.role ?? 'user').toBe('user');
        expect(history.slice(0, messages).at(-1)?.role ?? 'assistant').toBe('assistant');
        expect(turns.slice(0, omitted).flat()).toHaveLength(messages);
      }),
    );
  });
});
