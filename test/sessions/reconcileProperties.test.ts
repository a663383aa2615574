/** What holds of reconciling whatever is sent, in every conversation, and however long it is. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChatMessage, Schema } from '../../src/contract.ts';
import { GatewayError } from '../../src/errors.ts';
import { conversationBefore, toConversations } from '../../src/sessions/conversation.ts';
import { fingerprint } from '../../src/sessions/equality.ts';
import { reconcile as reconcileInParts } from '../../src/sessions/reconcile.ts';
import { withoutState, type StoredMessage, type Transcript } from '../../src/sessions/transcript.ts';
import { assistant, user, system } from '../support/said.ts';
import { reconcile, call, calls, result, isSpoken, spoken, reversed } from '../support/reconciled.ts';
import { thrownBy } from '../support/thrownBy.ts';

type Continuation = ReturnType<typeof reconcile>;
const prints = (messages: readonly ChatMessage[]): string[] => messages.map(fingerprint);

/** What is stored after the turn was committed. */
const commit = (stored: Transcript, { keep, added }: Continuation, answer: ChatMessage): ChatMessage[] => [
  ...stored.slice(0, keep),
  ...added,
  answer,
];

/** The same objects in the same order; `toEqual` would also accept copies. */
const sameAs = (expected: readonly ChatMessage[]) => (actual: readonly ChatMessage[]) =>
  actual.length === expected.length && actual.every((message, at) => message === expected[at]);

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

function jsonOf(value: unknown): string {
  return JSON.stringify(value);
}
