import { claim, findText, keepAnswer, keepInCase, keepText, unclaim } from './claims.ts';
import {
  deleteCompletion,
  keepCompletion,
  listCompletions,
  readCompletion,
  readCompletionMessages,
  updateCompletion,
} from './completions.ts';
import type { Context } from './context.ts';
import type { Fault } from './database.ts';
import { commit, enter, leave, look, reserve } from './lane.ts';
import { deleteSession, list, patch, peek, read, reset, settings, sizes } from './sessions.ts';
import { countTokens } from './tokens.ts';
import { checkpoint, giveAllUp, hasReserve, probe, prune, renew, shrink, fillReserve, sweep } from './upkeep.ts';

/** What the thread does, by name. Those that write are done in transactions that the queue makes. */
export const operations = {
  enter,
  look,
  reserve,
  commit,
  leave,
  claim,
  keepAnswer,
  keepInCase,
  unclaim,
  keepText,
  delete: deleteSession,
  patch,
  reset,
  keepCompletion,
  updateCompletion,
  deleteCompletion,
  countTokens,
  prune,
  shrink,
  sweep,
  renew,
  giveAllUp,
  probe,
  /** Does nothing but need the file. */
  open: () => {},
  list,
  read,
  settings,
  peek,
  sizes,
  findText,
  listCompletions,
  readCompletion,
  readCompletionMessages,
  checkpoint,
  hasReserve,
  fillReserve,
} as const satisfies Record<string, (context: Context, args: never) => unknown>;

export type OperationName = keyof typeof operations;
export type Args<Name extends OperationName> =
  Parameters<(typeof operations)[Name]> extends [unknown, infer A] ? A : null;
export type Answer<Name extends OperationName = OperationName> = ReturnType<(typeof operations)[Name]>;

/** A call of one of them. The ids are the caller's, to know the answer by. */
export type Request = { [Name in OperationName]: { id: number; name: Name; args: Args<Name> } }[OperationName];

export type Reply = { id: number; answer: Answer } | { id: number; failure: Failure };

/** Why nothing was done. */
export interface Failure {
  kind: 'session_busy' | 'session_lost' | 'unusable_file' | Fault;
  /** For the log, or for the operator when the file is unusable. */
  message: string;
}

/** Those that take no write lock, and so are not kept waiting by those who hold it. */
export const isReading = (name: OperationName): boolean =>
  [
    'open',
    'list',
    'read',
    'settings',
    'peek',
    'sizes',
    'findText',
    'listCompletions',
    'readCompletion',
    'readCompletionMessages',
    'checkpoint',
    'hasReserve',
    'fillReserve',
  ].includes(name);

/** Those that make room, for which there is some in reserve. */
export const freesSpace = (name: OperationName): boolean =>
  ['delete', 'reset', 'deleteCompletion', 'prune'].includes(name);

/** Milliseconds that an operation may wait for locks: longer where a model's work would be lost, shorter where the start waits. */
export function patienceOf(name: OperationName): number {
  if (name === 'sweep') return 500;
  return ['commit', 'keepAnswer', 'keepText', 'giveAllUp', 'open'].includes(name) ? 10_000 : 2000;
}
