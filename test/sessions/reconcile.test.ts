import { describe, expect, test } from 'vitest';
import type { ChatMessage } from '../../src/contract.ts';
import { fingerprint, prepareFingerprints } from '../../src/sessions/equality.ts';
import { reconcile as reconcileInParts } from '../../src/sessions/reconcile.ts';
import type { StoredMessage, Transcript } from '../../src/sessions/transcript.ts';
import { assistant, user, system } from '../support/said.ts';
import { reconcile, calls, seen, result, spoken } from '../support/reconciled.ts';
import { thrownBy } from '../support/thrownBy.ts';

test.each(['x', 'x'.repeat(300), '😀"\\'.repeat(100_000)])(
  'a print that was made with pauses is no other one: %#',
  async (text) => {
    for (const make of [user, assistant, (content: string) => result('c', content)]) {
      const [slow, quick] = [make(text), make(text)];
      await prepareFingerprints([slow]);
      expect(fingerprint(slow)).toBe(fingerprint(quick));
    }
  },
);

describe('rule 1: without an assistant among the sent messages, all of them are new', () => {
  test('the first request begins the transcript', () => {
    const sent = [user('hi')];
    expect(reconcile([], sent)).toEqual({ keep: 0, added: sent, prompt: sent });
  });

  test('a single message continues what is stored', () => {
    const stored = [user('My name is Alice.'), assistant('Hello Alice.')];
    const sent = [user('What is my name?')];
    expect(reconcile(stored, sent)).toEqual({ keep: 2, added: sent, prompt: [...stored, ...sent] });
  });

  test('the same words twice are two turns', () => {
    const stored = [user('again'), assistant('ok')];
    expect(reconcile(stored, [user('again')])).toMatchObject({ keep: 2, added: [user('again')] });
  });

  test('several messages at once are all new', () => {
    const sent = [user('one'), user('two')];
    expect(reconcile([user('zero'), assistant('ok')], sent)).toMatchObject({ keep: 2, added: sent });
  });

  test('tool results answer the stored calls', () => {
    const stored = [user('weather?'), calls('c1', 'c2')];
    const sent = [result('c2'), result('c1'), user('and?')];
    expect(reconcile(stored, sent)).toEqual({ keep: 2, added: sent, prompt: [...stored, ...sent] });
  });

  test('instructions come before the stored messages', () => {
    const stored = [user('weather?'), calls('c1')];
    const { prompt } = reconcile(stored, [system('Be brief.'), result('c1')]);
    expect(prompt).toEqual([system('Be brief.'), ...stored, result('c1')]);
  });

  test('instructions between the sent messages stay where they are', () => {
    const sent = [user('one'), system('Now be loud.'), user('two')];
    const { prompt, added } = reconcile([user('zero'), assistant('ok')], sent);
    expect(prompt).toEqual([user('zero'), assistant('ok'), ...sent]);
    expect(added).toEqual([user('one'), user('two')]);
  });

  test('a request of instructions alone asks the model about what is stored', () => {
    const stored = [user('hi'), assistant('hello')];
    expect(reconcile(stored, [system('Summarise.')])).toEqual({
      keep: 2,
      added: [],
      prompt: [system('Summarise.'), ...stored],
    });
  });
});

describe('rule 2: after a suffix of the stored messages, only the rest is new', () => {
  const stored = [user('one'), assistant('1'), user('two'), assistant('2')];

  test('a client that sends the whole history adds its last message', () => {
    const sent = [...stored, user('three')];
    expect(reconcile(stored, sent)).toEqual({ keep: 4, added: [user('three')], prompt: sent });
  });

  test('a client that sends a window of the history adds its last message', () => {
    const sent = [user('two'), assistant('2'), user('three')];
    expect(reconcile(stored, sent)).toEqual({
      keep: 4,
      added: [user('three')],
      prompt: [user('one'), assistant('1'), ...sent],
    });
  });

  test('a window may begin in the middle of a turn', () => {
    const sent = [assistant('2'), user('three')];
    const { prompt, added } = reconcile(stored, sent);
    expect(prompt).toEqual([...stored, user('three')]);
    expect(added).toEqual([user('three')]);
  });

  test('a window may begin with a tool result whose call is stored', () => {
    const withCall = [user('weather?'), calls('c1'), result('c1'), assistant('sunny')];
    const sent = [result('c1'), assistant('sunny'), user('thanks')];
    const { prompt, added } = reconcile(withCall, sent);
    expect(prompt).toEqual([...withCall, user('thanks')]);
    expect(added).toEqual([user('thanks')]);
  });

  test('of several fitting suffixes the longest counts', () => {
    const repeated = [user('hi'), assistant('hello'), user('hi'), assistant('hello')];
    const sent = [...repeated, user('hi')];
    expect(reconcile(repeated, sent)).toEqual({ keep: 4, added: [user('hi')], prompt: sent });
  });

  test('the history sent once more and nothing new asks again and adds nothing', () => {
    expect(reconcile(stored, stored)).toEqual({ keep: 4, added: [], prompt: stored });
  });

  test('a suffix without an assistant message is replaced by what the client says it was', () => {
    const unanswered = [user('one'), assistant('1'), user('two')];
    const sent = [user('two'), assistant('another answer'), user('three')];
    expect(reconcile(unanswered, sent)).toEqual({
      keep: 2,
      added: sent,
      prompt: [user('one'), assistant('1'), ...sent],
    });
  });
});

describe('rule 3: after a common beginning that then differs, the transcript is rewound', () => {
  const stored = [user('one'), assistant('1'), user('two'), assistant('2')];

  test('an edited message replaces what was said since', () => {
    const sent = [user('one'), assistant('1'), user('two, but better')];
    expect(reconcile(stored, sent)).toEqual({ keep: 2, added: [user('two, but better')], prompt: sent });
  });

  test('a regenerated answer is forgotten, its question stays', () => {
    const sent = [user('one'), assistant('1'), user('two')];
    expect(reconcile(stored, sent)).toEqual({ keep: 3, added: [], prompt: sent });
  });

  test('an answer that the client changed is replaced by its own', () => {
    const sent = [user('one'), assistant('1'), user('two'), assistant('2, edited'), user('three')];
    expect(reconcile(stored, sent)).toEqual({ keep: 3, added: sent.slice(3), prompt: sent });
  });

  test('another result of a tool replaces the stored one', () => {
    const withCall = [user('weather?'), calls('c1'), result('c1', 'sunny'), assistant('sunny')];
    const sent = [user('weather?'), calls('c1'), result('c1', 'rain')];
    expect(reconcile(withCall, sent)).toEqual({ keep: 2, added: [result('c1', 'rain')], prompt: sent });
  });
});

describe('rule 4: everything else is new', () => {
  test('a history that shares nothing is appended', () => {
    const stored = [user('one'), assistant('1')];
    const sent = [user('uno'), assistant('I'), user('due')];
    expect(reconcile(stored, sent)).toEqual({ keep: 2, added: sent, prompt: [...stored, ...sent] });
  });

  test('a common beginning without an assistant message is no reason to rewind, but its questions are not doubled', () => {
    const stored = [user('one'), assistant('1'), user('two'), assistant('2'), user('three'), assistant('3')];
    const sent = [user('one'), assistant('another 1'), user('two')];
    expect(reconcileInParts(stored, sent)).toMatchObject({
      keep: 0,
      carried: [{ ...user('three') }, assistant('3')],
      added: sent,
      place: 'alone',
      history: [],
      said: sent,
    });
  });

  test('a whole history that the gateway does not know yet begins the transcript', () => {
    const sent = [system('Be brief.'), user('one'), assistant('1'), user('two')];
    expect(reconcile([], sent)).toEqual({ keep: 0, added: sent.slice(1), prompt: sent });
  });
});

describe('images', () => {
  const stored = [seen('What?', 'data:,1'), assistant('A cat.'), seen('What?', 'data:,2'), assistant('A dog.')];

  test('that an edit exchanges take the place of the old ones', () => {
    const sent = [...stored.slice(0, 2), seen('What?', 'data:,3')];
    expect(reconcile(stored, sent)).toEqual({ keep: 2, added: sent.slice(2), prompt: sent });
  });

  test('tell two conversations of the same words from each other', () => {
    const sent = [seen('What?', 'data:,other'), assistant('A cat.'), seen('What?', 'data:,3')];
    expect(reconcile(stored, sent)).toMatchObject({ keep: 4, added: sent });
  });

  test('tell what was asked alone from an edited question', () => {
    const first = seen('What?', 'data:,1');
    const aside: StoredMessage = { ...seen('What?', 'data:,2'), place: 'alone' };
    const sent = [first, assistant('A cat.'), seen('What?', 'data:,3')];
    expect(reconcile([first, assistant('A cat.'), aside, assistant('A dog.')], sent)).toEqual({
      keep: 4,
      added: sent.slice(2),
      prompt: sent,
    });
  });

  test('that a client leaves out of its history are not missed', () => {
    const sent = [user('What?'), assistant('A cat.'), user('What?'), assistant('A dog.'), seen('What?', 'data:,3')];
    expect(reconcile(stored, sent)).toEqual({ keep: 4, added: sent.slice(4), prompt: sent });
  });
});

describe('after a greeting that every conversation begins with', () => {
  const stored = [assistant('Hello!'), user('one'), assistant('1')];

  test('another question leaves the first one, and is asked without it', () => {
    const sent = [assistant('Hello!'), user('uno')];
    expect(reconcile(stored, sent)).toEqual({ keep: 3, added: [user('uno')], prompt: sent });
  });

  test('the first question edited takes its place', () => {
    const sent = [assistant('Hello!'), user('one, but better')];
    expect(reconcile(stored, sent)).toEqual({ keep: 1, added: sent.slice(1), prompt: sent });
  });

  test('its answer is regenerated', () => {
    expect(reconcile(stored, stored.slice(0, 2))).toEqual({ keep: 2, added: [], prompt: stored.slice(0, 2) });
  });
});

describe('stored calls without results', () => {
  const stored = [user('weather?'), calls('c1')];

  test.each([
    ['another message', [user('never mind')]],
    ['a new history', [user('hello'), assistant('hi'), user('bye')]],
    ['instructions alone', [system('Go on.')]],
  ])('are forgotten when the client goes on with %s', (_, sent) => {
    const { keep, prompt } = reconcile(stored, sent);
    expect(keep).toBe(1);
    expect(spoken(prompt)).toEqual([user('weather?'), ...spoken(sent)]);
  });

  test('stay when the client answers them', () => {
    expect(reconcile(stored, [result('c1')])).toMatchObject({ keep: 2, added: [result('c1')] });
  });
});

describe('a request that breaks the pairing of calls and results is refused', () => {
  const refusal = (stored: Transcript, sent: ChatMessage[]) => thrownBy(() => reconcile(stored, sent));

  test.each<[string, ChatMessage[], ChatMessage[], string]>([
    ['a result without any call', [], [result('c1')], 'messages[0].role'],
    ['a result after instructions', [], [system('x'), result('c1')], 'messages[1].role'],
    ['a result of another call', [user('weather?'), calls('c1')], [result('c2')], 'messages[0].role'],
    ['a result that comes too late', [], [user('a'), calls('c1'), user('b'), result('c1')], 'messages[2].role'],
    ['a second result after the answer', [user('a'), assistant('b')], [user('c'), result('c1')], 'messages[1].role'],
    ['a call without a result at the end', [], [user('a'), calls('c1')], 'messages'],
    ['a call with only one of two results', [], [user('a'), calls('c1', 'c2'), result('c1')], 'messages'],
    ['a stored call with only one of two results', [user('a'), calls('c1', 'c2')], [result('c1')], 'messages'],
    ['a call in the middle without a result', [], [user('a'), calls('c1'), assistant('b')], 'messages[2].role'],
    ['a repeated call passed over', [user('a'), calls('c1')], [user('a'), calls('c1'), user('b')], 'messages[2].role'],
  ])('%s', (_, stored, sent, param) => {
    expect(refusal(stored, sent)).toMatchObject({ kind: 'invalid_request', param, code: null });
  });

  test('and the message names the calls that lack a result', () => {
    const error = refusal([], [user('a'), calls('c1', 'c2', 'c3'), result('c2'), user('b')]);
    expect(error).toMatchObject({ message: expect.stringMatching(/: c1, c3$/) as string, param: 'messages[3].role' });
  });

  test('instructions between a call and its result are no offence', () => {
    const sent = [user('a'), calls('c1', 'c2'), result('c1'), system('x'), result('c2'), user('b')];
    expect(reconcile([], sent).prompt).toEqual(sent);
  });

  test('calls of custom tools need results too', () => {
    const custom: ChatMessage = {
      role: 'assistant',
      tool_calls: [{ id: 'c1', type: 'custom', custom: { name: 'sql', input: 'select 1' } }],
    };
    expect(refusal([], [user('a'), custom, user('b')])).toMatchObject({ param: 'messages[2].role' });
    expect(reconcile([], [user('a'), custom, result('c1')]).added).toHaveLength(3);
  });
});
