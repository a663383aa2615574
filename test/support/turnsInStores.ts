/** Turns as tests take them in any store. */
import { expect } from 'vitest';
import type { NewCompletion } from '../../src/sessions/completions.ts';
import type { Outcome, SessionStore, Ticket, Turns } from '../../src/sessions/store.ts';
import type { StoredMessage } from '../../src/sessions/transcript.ts';
import { user } from './said.ts';

export const key = 'agent:main:support';

/** How a call is refused whose place is not its own any more. */
export const lost = { kind: 'session_lost' };

export const outcome = (messages: readonly StoredMessage[], after = 0): Outcome => ({
  after,
  messages,
  model: 'fake/model',
});

/** The outcome of a turn of one message. */
export const saying = (content: string, after = 0): Outcome => outcome([user(content)], after);

/** Enters an empty lane. */
export async function first(
  store: SessionStore,
  sessionKey: string,
  known = 0,
): Promise<{ ticket: Ticket; turns: Turns | undefined }> {
  const entered = await store.enter(sessionKey, known);
  if (!entered.isFirst) throw new Error(`The lane of ${sessionKey} is not empty.`);
  return entered;
}

/** A whole turn in an empty lane. @param after by default all turns stay */
export async function commit(
  store: SessionStore,
  sessionKey: string,
  messages: readonly StoredMessage[],
  after?: number,
) {
  const { ticket } = await first(store, sessionKey);
  const committed = await store.commit(ticket, outcome(messages, after ?? ticket.turn - 1));
  return { turn: ticket.turn, ...committed };
}

export async function reserveAndLeave(
  store: SessionStore,
  ticket: Ticket,
  messages: readonly StoredMessage[],
  status: 'failed' | 'interrupted',
): Promise<void> {
  await store.reserve(ticket, messages);
  await store.leave(ticket, status);
}

/** What a run that enters an empty lane is given. */
export async function turnsOf(store: SessionStore, sessionKey: string): Promise<Turns> {
  const { ticket, turns } = await first(store, sessionKey);
  await store.leave(ticket, 'failed');
  return turns ?? [];
}

export const saidIn = (turns: Turns) => turns.flatMap(({ messages }) => messages.map(({ content }) => content));

/** The keys of all sessions, page by page. */
export async function listAll(store: SessionStore, limit: number, agentId?: string): Promise<string[]> {
  const keys: string[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await store.list({ limit, ...(agentId !== undefined && { agentId }), ...(cursor && { cursor }) });
    expect(page.sessions.length).toBeLessThanOrEqual(limit);
    keys.push(...page.sessions.map(({ key: one }) => one));
    // A cursor that goes nowhere would never end.
    expect(keys.length).toBeLessThan(1000);
    cursor = page.next;
  } while (cursor);
  return keys;
}

/** A completion that somebody stored. */
export const oneCompletion: NewCompletion = {
  owner: 'alice',
  id: 'chatcmpl-1',
  model: 'openclaw',
  metadata: { é: '1' },
  completion: '{"é":1}',
  messages: '[]',
};
