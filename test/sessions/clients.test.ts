/** Six kinds of clients share one session: no user message is stored twice, and none is lost but by its own client's edit. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChatMessage } from '../../src/contract.ts';
import { textOf } from '../../src/sessions/fingerprint.ts';
import { reconcile, withOrigin, type StoredMessage } from '../../src/sessions/transcript.ts';

const user = (content: string): ChatMessage => ({ role: 'user', content });
const assistant = (content: string): ChatMessage => ({ role: 'assistant', content });

/** What a client makes of an answer before it sends it back. */
const changes: ((answer: string) => string)[] = [
  (answer) => answer,
  (answer) => `${answer}\n`,
  (answer) => `<think>\nlet me see\n</think>\n\n${answer}`,
  (answer) => `<details type="reasoning" done="true">\n<summary>Thought</summary>\n> hm\n</details>\n${answer}`,
  (answer) => `${answer} [1][2]`,
];

const kinds = ['append', 'full', 'window', 'edit', 'regenerate', 'side'] as const;
interface Step {
  kind: (typeof kinds)[number];
  /** Which of the clients of its kind. */
  who: number;
  /** Picks a message, a window, a change. */
  pick: number;
  /** What the model answers: often the same words. */
  answer: string;
}
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    who: fc.nat({ max: 1 }),
    pick: fc.nat(),
    answer: fc.constantFrom('ok', 'yes', 'it is [so]', 'a longer answer'),
  }),
  { minLength: 1, maxLength: 30 },
);

/** One session, the clients' own views of it, and the user messages that should be there. */
class World {
  stored: StoredMessage[] = [];
  readonly expected = new Set<string>();
  readonly #views = new Map<string, ChatMessage[]>();
  #count = 0;

  take({ kind, who, pick, answer }: Step): void {
    const text = `message number ${++this.#count} of ${kind}${who}`;
    const change = changes[pick % changes.length] ?? String;
    if (kind === 'append' || kind === 'side') {
      this.#send([user(text)], answer);
      return;
    }
    const name = kind === 'window' ? `window${who}` : `full${who}`;
    const view = this.#views.get(name) ?? [];
    this.#views.set(name, view);
    if (kind === 'edit') this.#cut(view, pick);
    if (kind === 'regenerate' && view.length >= 4) view.pop();
    else view.push(user(text));
    this.#send(kind === 'window' ? view.slice(-1 - 2 * (pick % 3)) : [...view], answer);
    view.push(assistant(change(answer)));
  }

  /** Goes back to before a user message that has an answer before it; what stood there is not expected any more. */
  #cut(view: ChatMessage[], pick: number): void {
    const places = view.flatMap(({ role }, at) => (role === 'user' && at > 0 ? [at] : []));
    const place = places[pick % places.length];
    if (place === undefined) return;
    for (const { role, content } of view.splice(place)) if (role === 'user') this.expected.delete(textOf(content));
  }

  #send(sent: ChatMessage[], answer: string): void {
    const continuation = reconcile(this.stored, sent);
    for (const { role, content } of sent) if (role === 'user') this.expected.add(textOf(content));
    const { keep, moved } = continuation;
    this.stored = [...this.stored.slice(0, keep), ...moved, ...withOrigin(continuation), assistant(answer)];
  }

  get userTexts(): string[] {
    return this.stored.filter(({ role }) => role === 'user').map(({ content }) => textOf(content));
  }
}

test('whatever they do, in any order', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const world = new World();
      for (const step of all) {
        world.take(step);
        expect(world.userTexts.toSorted()).toEqual([...world.expected].toSorted());
      }
    }),
    { numRuns: 1000 },
  );
});

describe('a client with a history of its own reads what it sent', () => {
  const replay = (...requests: ChatMessage[][]) => {
    let stored: StoredMessage[] = [];
    let prompt: ChatMessage[] = [];
    for (const [at, sent] of requests.entries()) {
      const continuation = reconcile(stored, sent);
      prompt = [...continuation.history, ...continuation.said];
      stored = [
        ...stored.slice(0, continuation.keep),
        ...continuation.moved,
        ...withOrigin(continuation),
        assistant(`A${at}`),
      ];
    }
    return { prompt, texts: stored.map(({ content }) => content) };
  };

  test('with side requests between its own', () => {
    const [title, q1, tags] = [user('Write a title for this chat.'), user('Q1'), user('Write three tags.')];
    const sent = [q1, assistant('A1'), user('Q2')];
    const { prompt, texts } = replay([title], [q1], [tags], sent);
    expect(prompt.slice(-3)).toEqual(sent);
    expect(texts).toEqual(['Write a title for this chat.', 'A0', 'Q1', 'A1', 'Write three tags.', 'A2', 'Q2', 'A3']);
  });

  test('with a window, of which the last question was edited', () => {
    const edited = [user('Q2'), assistant('A1'), user('Q3, edited')];
    const texts = ['Q1', 'A0', 'Q2', 'A1', 'Q3, edited', 'A3'];
    const byHistory = replay(
      [user('Q1')],
      [user('Q1'), assistant('A0'), user('Q2')],
      [user('Q2'), assistant('A1'), user('Q3')],
      edited,
    );
    expect(byHistory.texts).toEqual(texts);
    expect(replay([user('Q1')], [user('Q2')], [user('Q3')], edited).texts).toEqual(texts);
  });

  test('after it shortened its history to a summary', () => {
    const summary = [user('In short: we said hello.'), assistant('I see.')];
    const sent = [...summary, user('Q2'), assistant('A1'), user('Q3')];
    const { prompt, texts } = replay([user('Q1')], [user('Q1'), assistant('A0'), user('Q2')], sent);
    expect(prompt).toEqual(sent);
    expect(texts).toEqual(['Q1', 'A0', 'In short: we said hello.', 'I see.', 'Q2', 'A1', 'Q3', 'A2']);
  });
});
