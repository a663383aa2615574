import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChatMessage, Schema } from '../../src/contract.ts';
import { GatewayError } from '../../src/errors.ts';
import { conversationBefore, toConversations } from '../../src/sessions/conversation.ts';
import { fingerprint, prepareFingerprints } from '../../src/sessions/equality.ts';
import { reconcile as reconcileInParts } from '../../src/sessions/reconcile.ts';
import { withoutState, type StoredMessage, type Transcript } from '../../src/sessions/transcript.ts';
import { assistant, user } from '../support/said.ts';

/** With the three parts of the prompt as one, which is what a model reads. */
function reconcile(stored: Transcript, sent: readonly ChatMessage[]) {
  const { keep, added, instructions, history, said } = reconcileInParts(stored, sent);
  return { keep, added, prompt: [...instructions, ...history, ...said] };
}

type Continuation = ReturnType<typeof reconcile>;

const system = (content: string): ChatMessage => ({ role: 'system', content });
const call = (id: string, name = 'weather', args = '{}'): Schema<'ToolCall'> => ({
  id,
  type: 'function',
  function: { name, arguments: args },
});
const calls = (...ids: string[]): ChatMessage => ({
  role: 'assistant',
  content: null,
  tool_calls: ids.map((id) => call(id)),
});
const seen = (text: string, url: string): ChatMessage => ({
  role: 'user',
  content: [
    { type: 'text', text },
    { type: 'image_url', image_url: { url } },
  ],
});
const heard = (data: string): ChatMessage => ({
  role: 'user',
  content: [{ type: 'input_audio', input_audio: { data, format: 'wav' } }],
});
const filed = (file_data: string): ChatMessage => ({ role: 'user', content: [{ type: 'file', file: { file_data } }] });
const result = (tool_call_id: string, content = 'sunny'): ChatMessage => ({ role: 'tool', tool_call_id, content });

const isSpoken = ({ role }: ChatMessage): boolean => role !== 'system' && role !== 'developer';
const spoken = (messages: readonly ChatMessage[]): ChatMessage[] => messages.filter(isSpoken);
const prints = (messages: readonly ChatMessage[]): string[] => messages.map(fingerprint);

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

/** What is stored after the turn was committed. */
const commit = (stored: Transcript, { keep, added }: Continuation, answer: ChatMessage): ChatMessage[] => [
  ...stored.slice(0, keep),
  ...added,
  answer,
];

/** The same objects in the same order; `toEqual` would also accept copies. */
const sameAs = (expected: readonly ChatMessage[]) => (actual: readonly ChatMessage[]) =>
  actual.length === expected.length && actual.every((message, at) => message === expected[at]);

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

describe('messages are equal', () => {
  const equal: [string, ChatMessage, ChatMessage][] = [
    ['as a string and as one part', user('ab'), { role: 'user', content: [{ type: 'text', text: 'ab' }] }],
    [
      'as a string and as several parts',
      user('ab'),
      {
        role: 'user',
        content: [
          { type: 'text', text: 'a' },
          { type: 'text', text: 'b' },
        ],
      },
    ],
    ['with null and empty content', { role: 'assistant', content: null }, assistant('')],
    ['with absent and empty content', { role: 'assistant' }, assistant('')],
    ['with no parts and empty content', { role: 'assistant', content: [] }, assistant('')],
    ['with no, null and an empty list of calls', { role: 'assistant', content: 'a', tool_calls: null }, assistant('a')],
    ['with an empty list of calls and none', { role: 'assistant', content: 'a', tool_calls: [] }, assistant('a')],
    ['with and without reasoning', { role: 'assistant', content: 'a', reasoning_content: 'hm' }, assistant('a')],
    ['with a null refusal and without', { role: 'assistant', content: 'a', refusal: null }, assistant('a')],
    [
      'with a refusal as field and as part',
      { role: 'assistant', refusal: 'no' },
      { role: 'assistant', content: [{ type: 'refusal', refusal: 'no' }] },
    ],
    [
      'with arguments in other spacing and order',
      { role: 'assistant', tool_calls: [call('c1', 'f', '{"a":1,"b":{"c":2,"d":[3]}}')] },
      { role: 'assistant', content: '', tool_calls: [call('c1', 'f', ' { "b": {"d":[ 3 ],"c":2 },\n"a":1 }')] },
    ],
    ['with a result as string and as parts', result('c1', 'ab'), toolParts('c1', 'a', 'b')],
    ['with a null and an empty result', { role: 'tool', tool_call_id: 'c1', content: null }, result('c1', '')],
    ['with and without white space at the ends of an answer', assistant('a\n'), assistant(' a')],
    ['with and without white space at the ends of a question', user('a\n'), user('a')],
    ['with other line breaks in a question', user('a\r\nb'), user('a\nb')],
    ['with other line breaks in an answer', assistant('a\r\nb\r\n'), assistant('a\nb')],
    [
      'with an image whose address was signed anew',
      seen('a', 'https://h.example/1?s=1'),
      seen('a', 'https://h.example/1?s=2'),
    ],
    ['with and without folded reasoning', assistant('<think>\nhm\n</think>\n\n42'), assistant('42')],
    [
      'with and without reasoning of other names',
      assistant('<thinking>a</thinking><reasoning>b</reasoning>c'),
      assistant('c'),
    ],
    [
      "with and without Open WebUI's block of reasoning",
      assistant(
        '<details type="reasoning" done="true" duration="3">\n<summary>Thought for 3 seconds</summary>\n> hm\n</details>\n42',
      ),
      assistant('42'),
    ],
    ['with several blocks and text between them', assistant('<think>a</think>x<think>b</think>y'), assistant('xy')],
    [
      'with and without citation marks',
      assistant('It rains [1], and snows [2, 3][^4]【4:0†source】.'),
      assistant('It rains, and snows.'),
    ],
    [
      'with and without reasoning before calls',
      { role: 'assistant', content: '<think>a</think>', tool_calls: [call('c1', 'f', '{}')] },
      { role: 'assistant', content: null, tool_calls: [call('c1', 'f', '{}')] },
    ],
    ['with and without a name of the user', { role: 'user', content: 'a', name: 'Alice' }, user('a')],
  ];

  test.each(equal)('%s', (_, one, other) => {
    expect(fingerprint(one)).toBe(fingerprint(other));
  });

  test('whatever the spacing and the order of keys in their arguments', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat({ max: 4 }), (value, indent) => {
        const rewritten = JSON.stringify(reversed(value), null, indent);
        expect(fingerprint(withArguments(rewritten))).toBe(fingerprint(withArguments(JSON.stringify(value))));
      }),
    );
  });

  const different: [string, ChatMessage, ChatMessage][] = [
    ['roles', user('a'), assistant('a')],
    ['texts', user('a'), user('b')],
    ['texts by a space', user('ab'), user('a b')],
    ['answers by a space', assistant('ab'), assistant('a b')],
    ['results by a space', result('c1', 'a'), result('c1', 'a ')],
    ['reasoning that a user speaks of', user('<think>a</think>'), user('')],
    ['citation marks of a user', user('see [1]'), user('see')],
    ['answers beside the reasoning', assistant('<think>x</think>a'), assistant('<think>x</think>b')],
    ['reasoning that does not end', assistant('<think>a'), assistant('')],
    ['details that are no reasoning', assistant('<details>a</details>'), assistant('')],
    ['texts by case', user('a'), user('A')],
    ['images', seen('a', 'data:image/png;base64,AA=='), seen('a', 'data:image/png;base64,AQ==')],
    ['addresses of images', seen('a', 'https://h.example/1'), seen('a', 'https://h.example/2')],
    ['sounds', heard('AA=='), heard('AQ==')],
    ['files', filed('data:text/plain;base64,AA=='), filed('data:text/plain;base64,AQ==')],
    ['ids of calls', calls('c1'), calls('c2')],
    ['numbers of calls', calls('c1'), calls('c1', 'c2')],
    ['orders of calls', calls('c1', 'c2'), calls('c2', 'c1')],
    [
      'names of functions',
      { role: 'assistant', tool_calls: [call('c1', 'f')] },
      { role: 'assistant', tool_calls: [call('c1', 'g')] },
    ],
    ['arguments', withArguments('{"a":1}'), withArguments('{"a":2}')],
    ['orders in a list of arguments', withArguments('[1,2]'), withArguments('[2,1]')],
    ['arguments that are no JSON', withArguments('{"a":'), withArguments('{"a": ')],
    ['calls and no calls', calls('c1'), assistant('')],
    ['ids of results', result('c1'), result('c2')],
    ['results', result('c1', 'a'), result('c1', 'b')],
    [
      'inputs of custom tools by a space',
      { role: 'assistant', tool_calls: [{ id: 'c', type: 'custom', custom: { name: 'f', input: '{ }' } }] },
      { role: 'assistant', tool_calls: [{ id: 'c', type: 'custom', custom: { name: 'f', input: '{}' } }] },
    ],
    [
      'names of function messages',
      { role: 'function', name: 'f', content: 'a' },
      { role: 'function', name: 'g', content: 'a' },
    ],
    [
      'function calls',
      { role: 'assistant', function_call: { name: 'f', arguments: '{}' } },
      { role: 'assistant', function_call: { name: 'g', arguments: '{}' } },
    ],
  ];

  test.each(different)('unless they have different %s', (_, one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
  });

  test('only if their texts are the same, character by character, but for line breaks and white space at the ends', () => {
    const plain = (text: string) => text.replaceAll('\r\n', '\n').trim();
    const two = fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(two, ([a, b]) => {
        expect(fingerprint(user(a)) === fingerprint(user(b))).toBe(plain(a) === plain(b));
        expect(fingerprint(result(a))).not.toBe(fingerprint(result(b)));
      }),
    );
  });
});

describe('in every conversation', () => {
  test('a client that sends the whole history and one that sends only what is new lead to the same transcript', () => {
    fc.assert(
      fc.property(conversations, (rounds) => {
        let [whole, news]: ChatMessage[][] = [[], []];
        for (const { said, answer, clientCopy, instructions } of rounds) {
          const history = [...clientCopy(whole ?? []), ...said];
          whole = commit(whole ?? [], reconcile(whole ?? [], sprinkle(history, instructions)), answer);
          news = commit(news ?? [], reconcile(news ?? [], sprinkle(said, instructions)), answer);
          expect(whole).toEqual(news);
        }
      }),
    );
  });

  test('the transcript is what was said, in order, once', () => {
    fc.assert(
      fc.property(conversations, (rounds) => {
        let stored: ChatMessage[] = [];
        for (const { said, answer } of rounds) stored = commit(stored, reconcile(stored, [...stored, ...said]), answer);
        expect(stored).toSatisfy(sameAs(transcriptOf(rounds)));
      }),
    );
  });

  test('history that the client sends is never doubled', () => {
    fc.assert(
      fc.property(conversations, fc.nat(), (rounds, at) => {
        const { stored, next } = cutBefore(rounds, at);
        const sent = sprinkle([...next.clientCopy(stored), ...next.said], next.instructions);
        const { prompt, added } = reconcile(stored, sent);
        expect(prompt).toSatisfy(sameAs(sent));
        expect(added).toSatisfy(sameAs(next.said));
      }),
    );
  });

  test('of a window of the history nothing is doubled, and what it leaves out is added from the session', () => {
    fc.assert(
      fc.property(conversations, fc.nat(), fc.nat(), (rounds, at, from) => {
        const { stored, next } = cutBefore(rounds, at);
        const window = next.clientCopy(stored).slice(from % Math.max(1, stored.length));
        const sent = [...window, ...next.said];
        const { keep, prompt, added } = reconcile(stored, sent);
        expect(keep).toBe(stored.length);
        expect(added).toSatisfy(sameAs(next.said));
        expect(prompt).toSatisfy(sameAs([...stored.slice(0, stored.length - window.length), ...sent]));
      }),
    );
  });

  test('a regenerated answer rewinds to the message before it', () => {
    fc.assert(
      fc.property(distinctConversations, fc.nat(), (rounds, at) => {
        const stored = transcriptOf(rounds);
        const [, ...answers] = stored.flatMap(({ role }, place) => (role === 'assistant' ? [place] : []));
        const place = answers[at % answers.length] ?? 0;
        const sent = stored.slice(0, place);
        const continuation = reconcile(stored, sent);
        expect(continuation).toMatchObject({ keep: place, added: [] });
        expect(continuation.prompt).toSatisfy(sameAs(sent));
      }),
    );
  });

  test('an edited message rewinds to what stands before it', () => {
    fc.assert(
      fc.property(distinctConversations, fc.nat(), fc.string(), (rounds, at, words) => {
        const stored = transcriptOf(rounds);
        const [, ...places] = stored.flatMap(({ role }, place) => (role === 'user' ? [place] : []));
        const later = places.filter((place) => stored.slice(0, place).some(({ role }) => role === 'assistant'));
        fc.pre(later.length > 0);
        const place = later[at % later.length] ?? 0;
        const edited = user(`${words} (edited)`);
        const sent = [...stored.slice(0, place), edited];
        const continuation = reconcile(stored, sent);
        expect(continuation.keep).toBe(place);
        expect(continuation.added).toSatisfy(sameAs([edited]));
        expect(continuation.prompt).toSatisfy(sameAs(sent));
      }),
    );
  });
});

describe('whatever is sent', () => {
  /** The continuation, or undefined after a refusal. */
  const attempt = (stored: Transcript, sent: readonly ChatMessage[]): Continuation | undefined =>
    attemptInParts(stored, sent) && reconcile(stored, sent);

  function attemptInParts(stored: Transcript, sent: readonly ChatMessage[]) {
    try {
      return reconcileInParts(stored, sent);
    } catch (error) {
      if (error instanceof GatewayError) return undefined;
      throw error;
    }
  }

  test('a refusal names a place among the sent messages', () => {
    fc.assert(
      fc.property(requests, ({ stored, sent }) => {
        fc.pre(!attempt(stored, sent));
        const places = ['messages', ...sent.map((_, at) => `messages[${at}].role`)];
        const error = thrownBy(() => reconcile(stored, sent)) as GatewayError;
        expect(error.kind).toBe('invalid_request');
        expect(places).toContain(error.param);
      }),
      { numRuns: 500 },
    );
  });

  test('the prompt is instructions, then stored messages that the client does not repeat, then its own words', () => {
    fc.assert(
      fc.property(requests, ({ stored, sent }) => {
        const continuation = attemptInParts(stored, sent);
        if (!continuation) return;
        const { added, instructions, history, said } = continuation;
        const leading = sent.findIndex(isSpoken);
        expect(added).toSatisfy(sameAs(spoken(sent).slice(spoken(sent).length - added.length)));
        expect([...instructions, ...said]).toSatisfy(sameAs(sent));
        expect(instructions).toHaveLength(leading < 0 ? sent.length : leading);
        expect(history).toSatisfy(sameAs(stored.filter((message) => history.includes(message))));
      }),
      { numRuns: 500 },
    );
  });

  test('what the model reads will be remembered as one conversation, or is all that is remembered', () => {
    fc.assert(
      fc.property(requests, ({ stored, sent }) => {
        const continuation = attemptInParts(stored, sent);
        if (!continuation) return;
        const { keep, carried, added, place, history, said } = continuation;
        const [first, ...others] = added;
        const news: StoredMessage[] = first ? [place === undefined ? first : { ...first, place }, ...others] : [];
        const remembered = [...stored.slice(0, keep), ...carried, ...news];
        const conversations = toConversations(remembered, []);
        const last = remembered.length - 1;
        const conversation = [...conversationBefore(conversations, last), last].flatMap((at) => remembered[at] ?? []);
        const hasHistory = sent.some(({ role }) => role === 'assistant');
        expect(prints(spoken([...history, ...said]))).toEqual(prints(hasHistory ? conversation : remembered));
      }),
      { numRuns: 500 },
    );
  });

  test('what a user said is only lost when it went on with what the client repeats, or is said again', () => {
    fc.assert(
      fc.property(requests, ({ stored, sent }) => {
        const continuation = attemptInParts(stored, sent);
        if (!continuation) return;
        const { keep, carried, added } = continuation;
        const isRewind = spoken(sent).length > added.length && carried.length === 0;
        const next = prints([...stored.slice(0, keep), ...carried, ...added]).toSorted();
        const lost = prints(stored.filter(({ role }) => role === 'user')).filter((print) => !next.includes(print));
        expect(isRewind || lost.length === 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('every prompt pairs each call with its results, or the request is refused', () => {
    fc.assert(
      fc.property(requests, ({ stored, sent }) => {
        expect(isPaired(attempt(stored, sent)?.prompt ?? [])).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('every transcript that results is again one that can be continued', () => {
    fc.assert(
      fc.property(requests, ({ stored, sent }) => {
        const continuation = attempt(stored, sent);
        if (!continuation) return;
        const next = commit(stored, continuation, assistant('done'));
        expect(isPaired(next)).toBe(true);
        expect(attempt(next, [user('go on')])).toMatchObject({ keep: next.length });
      }),
      { numRuns: 500 },
    );
  });

  test('without a session a request is refused exactly when its own calls and results are not paired', () => {
    fc.assert(
      fc.property(requests, ({ sent }) => {
        expect(attempt([], sent) !== undefined).toBe(isPaired(sent));
      }),
      { numRuns: 500 },
    );
  });

  test('instructions are never stored and change nothing in the comparison', () => {
    fc.assert(
      fc.property(requests, sprinklings, ({ stored, sent }, instructions) => {
        const plain = attempt(stored, spoken(sent));
        const continuation = attempt(stored, sprinkle(spoken(sent), instructions));
        expect(continuation?.keep).toBe(plain?.keep);
        expect(continuation?.added ?? []).toSatisfy(sameAs(plain?.added ?? []));
        expect(spoken(continuation?.prompt ?? [])).toSatisfy(sameAs(spoken(plain?.prompt ?? [])));
      }),
      { numRuns: 500 },
    );
  });

  test('neither the stored nor the sent messages are changed', () => {
    fc.assert(
      fc.property(requests, ({ stored, sent }) => {
        const before = JSON.stringify([stored, sent]);
        attempt(stored, sent);
        expect(JSON.stringify([stored, sent])).toBe(before);
      }),
    );
  });
});

describe('a long history', () => {
  const many = 20_000;

  test('of equal messages is reconciled', () => {
    const stored = Array.from({ length: many }, () => assistant('a'));
    expect(reconcile(stored, [...stored, user('b')])).toMatchObject({ keep: many, added: [user('b')] });
  });

  test('of equal messages that almost fits is reconciled', () => {
    const stored = [...Array.from({ length: many }, () => assistant('a')), assistant('b')];
    const sent = [...Array.from({ length: many }, () => assistant('a')), user('c')];
    expect(reconcile(stored, sent)).toMatchObject({ keep: many + 1, added: [user('c')] });
  });

  test('of unclosed reasoning is compared', () => {
    const text = '<think>'.repeat(100_000);
    expect(fingerprint(assistant(text))).not.toBe(fingerprint(assistant('')));
    expect(fingerprint(assistant(`${text}</think>`))).toBe(fingerprint(assistant('')));
  });

  test('of equal messages that were all asked alone is reconciled', () => {
    const stored = Array.from({ length: many }, (): StoredMessage[] => [
      { ...user('a'), place: 'alone' },
      assistant('a'),
    ]).flat();
    const sent = [...stored.map(withoutState), user('b')];
    expect(reconcile(stored, sent)).toMatchObject({ keep: 2 * many, added: [user('b')] });
  });

  test('of one message with many calls and their results is reconciled', () => {
    const ids = Array.from({ length: 3 * many }, (_, at) => `c${at}`);
    const sent = [user('a'), calls(...ids), ...ids.map((id) => result(id))];
    expect(reconcile([], sent).added).toHaveLength(3 * many + 2);
  });
});

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

function toolParts(tool_call_id: string, ...texts: string[]): ChatMessage {
  return { role: 'tool', tool_call_id, content: texts.map((text) => ({ type: 'text', text })) };
}

function withArguments(args: string): ChatMessage {
  return { role: 'assistant', tool_calls: [call('c1', 'f', args)] };
}

/** The same JSON with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

/** The pairing rule, told once more: walking on from each call, its results come first, all of them, and no result stands elsewhere. */
function isPaired(prompt: readonly ChatMessage[]): boolean {
  const open = new Set<string>();
  let allowed = new Set<string>();
  for (const message of spoken(prompt)) {
    if (message.role === 'tool') {
      if (!allowed.has(message.tool_call_id)) return false;
      open.delete(message.tool_call_id);
      continue;
    }
    if (open.size > 0) return false;
    allowed = new Set(message.role === 'assistant' ? (message.tool_calls ?? []).map(({ id }) => id) : []);
    for (const id of allowed) open.add(id);
  }
  return open.size === 0;
}

/** One turn of a conversation. */
interface Round {
  /** What the client says that is new: results of the last calls first, if there were any. */
  said: ChatMessage[];
  answer: ChatMessage;
  /** How this client writes what it already knows. */
  clientCopy: (messages: readonly ChatMessage[]) => ChatMessage[];
  instructions: Sprinkling[];
}

/** An instruction before the message at a place. */
interface Sprinkling {
  place: number;
  message: ChatMessage;
}

/** Puts instructions between messages. */
function sprinkle(messages: readonly ChatMessage[], sprinklings: readonly Sprinkling[]): ChatMessage[] {
  const all = [...messages];
  for (const { place, message } of sprinklings) all.splice(place % (all.length + 1), 0, message);
  return all;
}

function transcriptOf(rounds: readonly Round[]): ChatMessage[] {
  return rounds.flatMap(({ said, answer }) => [...said, answer]);
}

/** What is stored before one of the rounds. */
function cutBefore(rounds: readonly Round[], at: number): { stored: ChatMessage[]; next: Round } {
  const [next, before] = [rounds[at % rounds.length], rounds.slice(0, at % rounds.length)];
  if (!next) throw new Error('a conversation has rounds');
  return { stored: transcriptOf(before), next };
}

/** Another way to write the same message: parts for a string, '' for null, arguments written anew. */
function rewrite(message: ChatMessage): ChatMessage {
  switch (message.role) {
    case 'user':
      return typeof message.content === 'string' ? { ...message, content: inParts(message.content) } : message;
    case 'tool':
      return { ...message, content: inParts(typeof message.content === 'string' ? message.content : '') };
    case 'assistant':
      return {
        role: 'assistant',
        content: message.content ?? '',
        ...(message.tool_calls && { tool_calls: message.tool_calls.map(rewriteCall) }),
      };
    default:
      return message;
  }
}

function inParts(content: string): Schema<'TextPart'>[] {
  const middle = Math.ceil(content.length / 2);
  return [content.slice(0, middle), content.slice(middle)].map((text) => ({ type: 'text', text }));
}

function rewriteCall(one: Schema<'ToolCall'>): Schema<'ToolCall'> {
  if (one.type === 'custom') return one;
  const { name, arguments: args } = one.function;
  return { ...one, function: { name, arguments: JSON.stringify(reversed(JSON.parse(args)), null, 2) } };
}

// A small pool of words makes equal messages, and so ambiguous places, frequent.
const words = fc.oneof(fc.constantFrom('hi', 'ok', ''), fc.string({ maxLength: 6, unit: 'grapheme' }));
const args = fc.dictionary(fc.constantFrom('a', 'b', 'c', '1', '__proto__'), fc.oneof(fc.nat(), words)).map(jsonOf);

const sprinklings = fc.array(
  fc.record({
    place: fc.nat(),
    message: fc.record({ role: fc.constantFrom('system' as const, 'developer' as const), content: words }),
  }),
  { maxLength: 3 },
);

const rounds = fc.array(
  fc.record({
    users: fc.array(words, { minLength: 1, maxLength: 2 }),
    results: fc.array(words, { minLength: 3, maxLength: 3 }),
    asksAfterResults: fc.boolean(),
    answer: fc.option(words),
    calls: fc.oneof(
      { weight: 2, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.array(args, { maxLength: 3 }) },
    ),
    reusesIds: fc.boolean(),
    rewrites: fc.boolean(),
    instructions: sprinklings,
  }),
  { minLength: 1, maxLength: 6 },
);

type Plan = (typeof rounds extends fc.Arbitrary<infer Plans extends unknown[]> ? Plans : never)[number];

/** Conversations that a well-behaved client has; `label` makes their messages distinct. */
function toRounds(plans: readonly Plan[], label = (text: string, _at: number): string => text): Round[] {
  let open: string[] = [];
  return plans.map((plan, at): Round => {
    const results = open.toReversed().map((id, place) => result(id, plan.results[place] ?? ''));
    const users = plan.users.map((content, place) => user(label(content, at * 10 + place)));
    open = plan.calls.map((_, place) => (plan.reusesIds ? `call_${place}` : `call_${at}_${place}`));
    return {
      said: results.length === 0 ? users : [...results, ...(plan.asksAfterResults ? users : [])],
      answer: answerOf(plan, open, label(plan.answer ?? '', at)),
      clientCopy: (messages) => (plan.rewrites ? messages.map(rewrite) : [...messages]),
      instructions: plan.instructions,
    };
  });
}

function answerOf(plan: Plan, ids: readonly string[], content: string): ChatMessage {
  const tool_calls = ids.map((id, place) => call(id, 'f', plan.calls[place] ?? '{}'));
  return {
    role: 'assistant',
    content: plan.answer === null ? null : content,
    ...(tool_calls.length > 0 && { tool_calls }),
  };
}

function jsonOf(value: unknown): string {
  return JSON.stringify(value);
}

const conversations = rounds.map((plans) => toRounds(plans));

const distinctConversations = rounds
  .filter((plans) => plans.length > 1)
  .map((plans) =>
    toRounds(
      plans.map((plan) => ({ ...plan, answer: plan.answer ?? '', reusesIds: false })),
      (text, at) => `${text} #${at}`,
    ),
  );

/** Messages in any order, with ids from a small pool, so that calls and results sometimes fit. */
const anyMessage: fc.Arbitrary<ChatMessage> = fc.oneof(
  words.map(user),
  words.map(assistant),
  fc.uniqueArray(fc.constantFrom('call_0', 'call_1'), { minLength: 1 }).map((ids) => calls(...ids)),
  fc.tuple(fc.constantFrom('call_0', 'call_1'), words).map(([id, content]) => result(id, content)),
  words.map(system),
  words.map((content): ChatMessage => ({ role: 'function', name: 'f', content })),
);

/** A transcript as it comes about, and a request: made from that transcript by cutting, dropping and adding, or of anything. */
const requests = fc
  .record({
    rounds: conversations,
    from: fc.nat({ max: 3 }),
    dropped: fc.nat({ max: 3 }),
    news: fc.array(anyMessage, { maxLength: 5 }),
    repeats: fc.boolean(),
    instructions: sprinklings,
  })
  .map(({ rounds: all, from, dropped, news, repeats, instructions }) => {
    const stored = transcriptOf(all);
    const repeated = repeats ? stored.slice(from, Math.max(from, stored.length - dropped)) : [];
    return { stored, sent: sprinkle([...repeated, ...news], instructions) };
  })
  .filter(({ sent }) => sent.length > 0);
