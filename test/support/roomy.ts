import type { StoreLimits } from '../../src/sessions/store.ts';

/** Limits that no test reaches which is not about them. */
export const roomy: StoreLimits = {
  maxTurns: 10_000,
  maxBytes: 1_000_000_000,
  idleMs: 86_400_000,
  maxAnswers: 10_000,
  maxAnswerBytes: 1_000_000_000,
  maxCompletions: 10_000,
  maxCompletionBytes: 1_000_000_000,
  completionMs: 86_400_000 * 30,
};
