/** What clients sent and were told, against what a gateway remembers. */
import { isAnswerTo } from './model.ts';

/** What went wrong, in words. */
export interface Violations {
  /** Told to a client, and not remembered. */
  lost: string[];
  /** Remembered twice, or answered anew although it was answered before. */
  doubled: string[];
  /** Not a question with its answer, or unfinished although nobody works on it. */
  half: string[];
  /** After one that was sent only when it had been told, or in the wrong session. */
  outOfOrder: string[];
}

interface Entry {
  session: string;
  /** Places in one order of all that happened. */
  sentAt: number;
  toldAt: number;
  answer: string | undefined;
}

export interface Ledger extends Violations {
  /** How many turns were told. */
  told: number;
  /** Notes a turn that goes out for the first time. */
  sent(question: string, session: string): void;
  /** Notes an answer; a later one must be the same. */
  heard(question: string, answer: string): void;
  /** Holds a session against all that is known of it. @param isIdle nothing runs in it, so nothing may be unfinished */
  judge(session: string, transcript: Transcript, isIdle: boolean): void;
  /** Sessions in which something was told. */
  sessions(): string[];
}

/** As `GET /v1/sessions/{key}` shows it. */
export interface Transcript {
  turns: { id: number; status: string; messages: { role: string; content: string }[] }[];
}

export function createLedger(): Ledger {
  const entries = new Map<string, Entry>();
  const bySession = new Map<string, string[]>();
  let clock = 0;

  const ledger: Ledger = {
    lost: [],
    doubled: [],
    half: [],
    outOfOrder: [],
    told: 0,
    sent(question, session) {
      entries.set(question, { session, sentAt: ++clock, toldAt: Infinity, answer: undefined });
      const questions = bySession.get(session) ?? [];
      questions.push(question);
      bySession.set(session, questions);
    },
    heard(question, answer) {
      const entry = entries.get(question);
      if (!entry || !isAnswerTo(question, answer)) return void ledger.half.push(`${question} was answered: ${answer}`);
      if (entry.answer !== undefined && entry.answer !== answer) {
        ledger.doubled.push(`${question} was answered twice: ${entry.answer}, then ${answer}`);
      }
      if (entry.answer === undefined) {
        Object.assign(entry, { answer, toldAt: ++clock });
        ledger.told++;
      }
    },
    judge(session, { turns }, isIdle) {
      const completed = turns.filter(({ status }) => status === 'completed');
      const remembered = completed.map(({ messages }) => messages[0]?.content ?? '');
      judgeTurns(session, turns, isIdle);
      judgeOrder(session, remembered);
      const known = new Set(remembered);
      for (const question of bySession.get(session) ?? []) {
        if (entries.get(question)?.answer !== undefined && !known.has(question)) {
          ledger.lost.push(`${question} was told and is not in ${session}`);
        }
      }
    },
    sessions: () =>
      [...bySession.keys()].filter((session) => bySession.get(session)?.some((one) => entries.get(one)?.answer)),
  };

  function judgeTurns(session: string, turns: Transcript['turns'], isIdle: boolean): void {
    const seen = new Set<string>();
    for (const { id, status, messages } of turns) {
      const [question, answer, ...more] = messages;
      const text = `turn ${id} of ${session}, ${status}: ${JSON.stringify(messages)}`;
      const entry = entries.get(question?.content ?? '');
      if (entry?.session !== session) ledger.outOfOrder.push(`nobody said this there: ${text}`);
      if (status !== 'completed') {
        const isOver = ['failed', 'interrupted'].includes(status);
        if (answer || (isIdle && !isOver)) ledger.half.push(text);
        continue;
      }
      if (question?.role !== 'user' || answer?.role !== 'assistant' || more.length > 0) ledger.half.push(text);
      else if (!isAnswerTo(question.content, answer.content)) ledger.half.push(text);
      else if (entry?.answer !== undefined && entry.answer !== answer.content) {
        ledger.doubled.push(`told was ${entry.answer}, remembered is ${text}`);
      }
      if (seen.has(question?.content ?? '')) ledger.doubled.push(text);
      seen.add(question?.content ?? '');
    }
  }

  /** A turn that was told before another was sent comes before it. */
  function judgeOrder(session: string, remembered: readonly string[]): void {
    let firstToldLater = Infinity;
    for (const question of remembered.toReversed()) {
      const { sentAt = 0, toldAt = Infinity } = entries.get(question) ?? {};
      if (firstToldLater < sentAt) ledger.outOfOrder.push(`${question} stands in ${session} before an earlier one`);
      firstToldLater = Math.min(firstToldLater, toldAt);
    }
  }

  return ledger;
}
