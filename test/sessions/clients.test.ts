/** What six kinds of clients, and all of them in one session, may rely on: a model of each client beside the real reconciliation, turn by turn. */
import { randomInt } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChatMessage } from '../../src/contract.ts';
import type { Turns } from '../../src/sessions/store.ts';
import { reconcile } from '../../src/sessions/reconcile.ts';
import { withoutState } from '../../src/sessions/transcript.ts';
import { toTurn, transcriptOf } from '../../src/sessions/turns.ts';
import { createClients, kinds, steps } from '../support/sessionClients.ts';

/** A session as the gateway keeps it: what `takeTurn` does, without a model. Each answer is new. */
function createSession() {
  let turns: Turns = [];
  let lastId = 0;
  return {
    transcript: (): ChatMessage[] => transcriptOf(turns).map(withoutState),
    say(sent: readonly ChatMessage[], answer: ChatMessage): readonly ChatMessage[] {
      const continuation = reconcile(transcriptOf(turns), sent);
      const { after, asked } = toTurn(turns, continuation);
      // As JSON, which is how it is kept.
      const messages = JSON.parse(JSON.stringify([...asked, answer])) as ChatMessage[];
      turns = [...turns.filter(({ id }) => id <= after), { id: ++lastId, messages, size: 1 }];
      const { instructions, history, said } = continuation;
      return [...instructions, ...history.map(withoutState), ...said];
    },
  };
}

/** Each kind with what a client of that kind does besides. */
const mixtures: [string, (typeof kinds)[number][]][] = [
  ['that only appends', ['append']],
  ['that sends its whole history', ['full']],
  ['that sends a window of its history', ['window']],
  ['that edits', ['full', 'edit']],
  ['that regenerates', ['full', 'regenerate']],
  ['with requests beside its conversation', ['full', 'side']],
  ['that sends its history, edits and regenerates, with requests beside', ['full', 'edit', 'regenerate', 'side']],
  ['of all kinds', [...kinds]],
];

const seed = randomInt(2 ** 31);

describe.each(mixtures)('a client %s', (_, names) => {
  test(`finds each message of a user once, each result after its call, and its own history before the model (seed ${seed})`, () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(fc.array(steps(names), { minLength: 1, maxLength: 14 }), (plan) => {
        const session = createSession();
        const clients = createClients();
        for (const exchange of clients.takeAll(plan)) {
          const prompt = session.say(exchange.sent, exchange.answer);
          exchange.check(prompt, session.transcript());
        }
      }),
      { numRuns: 200, seed },
    );
  });
});

test('the clients are of all kinds', () => {
  expect(new Set(mixtures.flatMap(([, names]) => names))).toEqual(new Set(kinds));
});
