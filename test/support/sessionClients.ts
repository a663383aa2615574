/** Clients of one session as they are met: what each sends, and what it may rely on. */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { ChatMessage } from '../../src/contract.ts';
import { assistant, user } from './said.ts';

export const kinds = ['append', 'full', 'window', 'edit', 'regenerate', 'side'] as const;

/** One thing that a client does. */
export interface Step {
  kind: (typeof kinds)[number];
  /** How many tools the model calls first. */
  calls: number;
  /** Picks a place in the history, where the kind needs one. */
  pick: number;
  /** Whether the client keeps answers in its own way: reasoning folded in, citation marks, white space. */
  isSoft: boolean;
}

export const steps = (names: readonly Step['kind'][]): fc.Arbitrary<Step> =>
  fc.record({ kind: fc.constantFrom(...names), calls: fc.nat({ max: 2 }), pick: fc.nat(), isSoft: fc.boolean() });

/** One request with its answer. */
export interface Exchange {
  sent: readonly ChatMessage[];
  answer: ChatMessage;
  /** Holds what the model read, and the transcript afterwards, against what the clients know. */
  check: (prompt: readonly ChatMessage[], transcript: readonly ChatMessage[]) => void;
}

/** One conversation with requests beside it. Every text is new, so that it can be counted. */
export function createClients() {
  let count = 0;
  /** What the client shows, in its own words. */
  let shown: ChatMessage[] = [];
  /** What users said, and was not taken back. */
  let expected: string[] = [];
  /** What was asked without a history. */
  const alone = new Set<string>();
  /** Of that what was taken back, and what went on with it: nobody can tell it from what stands beside the conversation, so it may stay. */
  const unsure = new Set<string>();
  const holds: Known = { expected: () => expected, unsure };
  const next = (what: string) => `${what} no${++count}`;

  /** The requests that one question takes: the model calls its tools, then answers. @param toSent what is sent of what the client shows */
  function* ask(step: Step, toSent: (fresh: number) => readonly ChatMessage[], isWhole: boolean): Generator<Exchange> {
    let fresh = 1;
    const exchange = (answer: ChatMessage): Exchange => {
      const sent = toSent(fresh);
      return { sent, answer, check: (prompt, transcript) => check(sent, prompt, transcript, holds, isWhole) };
    };
    if (step.calls > 0) {
      const ids = Array.from({ length: step.calls }, () => next('call'));
      const calls: ChatMessage = {
        role: 'assistant',
        content: null,
        tool_calls: ids.map((id) => ({ id, type: 'function', function: { name: 'f', arguments: '{"a":1}' } })),
      };
      yield exchange(calls);
      const results = ids.map((id): ChatMessage => ({ role: 'tool', tool_call_id: id, content: next('result') }));
      shown.push(calls, ...results);
      fresh = results.length;
    }
    const text = next('answer');
    yield exchange(assistant(text));
    shown.push(assistant(step.isSoft ? `<think>\nhm\n</think>\n${text} [1]\n` : text));
  }

  const whole = () => [...shown];
  const userPlaces = () => [...shown.keys()].filter((at) => shown[at]?.role === 'user');
  /** A place of a user message after an answer; undefined when there is none yet. */
  const laterPlace = (pick: number) => {
    const places = userPlaces().slice(1);
    return places.length === 0 ? undefined : places[pick % places.length];
  };

  function cutTo(place: number): void {
    const lost = new Set(shown.slice(place).flatMap(({ role, content }) => (role === 'user' ? [String(content)] : [])));
    expected = expected.filter((text) => !lost.has(text));
    const all = [...lost];
    const first = all.findIndex((text) => alone.has(text));
    if (first >= 0) for (const text of all.slice(first)) unsure.add(text);
    shown = shown.slice(0, place);
  }

  function say(text: string): void {
    shown.push(user(text));
    expected.push(text);
    unsure.delete(text);
  }

  function* take(step: Step): Generator<Exchange> {
    const place = laterPlace(step.pick);
    switch (step.kind) {
      case 'append':
        say(next('question'));
        alone.add(String(shown.at(-1)?.content));
        yield* ask(step, (fresh) => shown.slice(-fresh), false);
        return;
      case 'window': {
        say(next('question'));
        const from = userPlaces().at(-1 - (step.pick % userPlaces().length)) ?? 0;
        if (from === shown.length - 1) alone.add(String(shown.at(-1)?.content));
        yield* ask(step, () => shown.slice(from), false);
        return;
      }
      case 'side': {
        const text = next('A title, please:');
        expected.push(text);
        const sent = [user(text)];
        const answer = assistant(next('title'));
        yield { sent, answer, check: (prompt, transcript) => check(sent, prompt, transcript, holds, false) };
        return;
      }
      case 'edit': {
        if (place === undefined) return;
        const old = String(shown[place]?.content);
        cutTo(place);
        say(`${old}, edited ${next('once')}`);
        yield* ask(step, whole, true);
        return;
      }
      case 'regenerate': {
        if (place === undefined) return;
        const old = String(shown[place]?.content);
        cutTo(place);
        say(old);
        yield* ask(step, whole, true);
        return;
      }
      case 'full':
        say(next('question'));
        yield* ask(step, whole, true);
    }
  }
  /** Takes the steps one after the other; each exchange has to be played before the next one is asked for. */
  function* takeAll(plan: readonly Step[]): Generator<Exchange> {
    for (const step of plan) yield* take(step);
  }
  return { takeAll };
}

interface Known {
  expected: () => readonly string[];
  unsure: ReadonlySet<string>;
}

function check(
  sent: readonly ChatMessage[],
  prompt: readonly ChatMessage[],
  transcript: readonly ChatMessage[],
  { expected, unsure }: Known,
  isWhole: boolean,
): void {
  const users = transcript.flatMap(({ role, content }) => (role === 'user' ? [String(content)] : []));
  expect(users.filter((text) => !unsure.has(text)).toSorted()).toEqual(expected().toSorted());
  expect(new Set(users).size).toBe(users.length);
  expect(prompt.slice(prompt.length - sent.length)).toEqual(sent);
  if (isWhole && sent.some(({ role }) => role === 'assistant')) expect(prompt).toEqual(sent);
  expect(prompt).toSatisfy(isPaired);
  // The answer may be calls that wait for their results.
  expect(transcript.slice(0, -1)).toSatisfy(isPaired);
}

/** The results of an assistant's calls follow it directly, all of them, and no result stands elsewhere. */
function isPaired(messages: readonly ChatMessage[]): boolean {
  let open = new Set<string>();
  for (const message of messages) {
    if (message.role === 'tool') {
      if (!open.delete(message.tool_call_id)) return false;
    } else if (open.size > 0) return false;
    else if (message.role === 'assistant') open = new Set((message.tool_calls ?? []).map(({ id }) => id));
  }
  return open.size === 0;
}
