import type { RequestQuota } from '../access/requestCounter.ts';
import type { RunEvent } from '../agents/run.ts';
import type { RunFacts } from '../contract.ts';
import type { ErrorKind } from '../errors.ts';

/** What workers tell all others, as it happens. */
export interface Told {
  /** A wrong secret came from this address. */
  failedLogin: { address: string };
  /** Runs shall end, wherever they go on. */
  abort: { sessionKey: string; runId: string | undefined; error: ErrorText };
  /** Something became of a run; told as long as `runsAreWatched`. */
  runEvent: RunEventText;
}

/** What holds until its worker says otherwise or ends; workers that start later learn it too. Null is what held at first. */
export interface States {
  /** The path on which one worker takes the WebSockets of all. */
  socketHost: string | null;
  /** Whether somebody wants to hear of the runs of all workers. */
  runsAreWatched: true | null;
}

/** What workers ask their supervisor, and what it answers. */
export interface Asked {
  /** Listens for all; the answer says where, or Node's error when that cannot be. */
  listen: {
    question: { port: number; host: string; backlog: number };
    answer: { port: number; host: string } | { code: string | undefined; message: string };
  };
  /** Takes a request of a key's minute, or only looks at what is left of it. */
  requests: { question: { keyId: string; limit: number; isTaking: boolean }; answer: RequestQuota };
}

/** What a worker asks all workers, itself included, by way of the supervisor. */
export interface AskedOfAll {
  /** What is counted. */
  metrics: { question: null; answer: object[] };
  /** Ends the response of this id and owner: what was known of it; null where it is not being made. */
  cancelResponse: { question: { id: string; keyId: string | undefined }; answer: object | null };
}

/** An error between processes: what the doors say of it. */
export interface ErrorText {
  kind: ErrorKind;
  code: string | null;
  message: string;
}

export type RunEventText = { runId: string; facts: Readonly<RunFacts> } & (
  | { type: 'start' }
  | Exclude<RunEvent, { type: 'start' | 'error' }>
  | { type: 'error'; error: ErrorText | null }
);

type Pairs<Topics, Key extends string> = {
  [Topic in keyof Topics]: { topic: Topic } & Record<Key, Topics[Topic]>;
}[keyof Topics];

/** What is asked, without its number. */
export type Question = { kind: 'ask' } & Pairs<{ [Topic in keyof Asked]: Asked[Topic]['question'] }, 'question'>;

/** Likewise, of all. */
export type QuestionToAll = Pairs<{ [Topic in keyof AskedOfAll]: AskedOfAll[Topic]['question'] }, 'question'>;

/** From a worker to its supervisor. */
export type FromWorker =
  | { kind: 'here' }
  | { kind: 'listening' }
  /** The answer to a beat of the supervisor: this worker does not stand still. */
  | { kind: 'beat' }
  /** It has the connection that it was given. */
  | { kind: 'taken'; connection: number }
  | ({ kind: 'tell' } & Pairs<Told, 'payload'>)
  | ({ kind: 'state' } & Pairs<States, 'value'>)
  | ({ id: number } & Question)
  | ({ kind: 'askAll'; id: number } & QuestionToAll)
  /** Its answer to a question to all. */
  | { kind: 'answered'; id: number; answer: unknown };

/** From the supervisor to a worker. `from` is the number of the worker that said it. */
export type FromSupervisor =
  | ({ kind: 'tell'; from: number } & Pairs<Told, 'payload'>)
  | ({ kind: 'state'; from: number } & Pairs<States, 'value'>)
  | { kind: 'answer'; id: number; answer: unknown }
  /** Wants an answer at once. */
  | { kind: 'beat' }
  /** Comes with a connection that this worker shall serve. */
  | { kind: 'connection'; connection: number }
  /** Takes the WebSockets of all from now on, at this path; `isFirst` at the start of the gateway. */
  | { kind: 'host'; path: string; isFirst: boolean }
  | { kind: 'gone'; worker: number }
  /** A question to all. */
  | ({ kind: 'asked'; id: number } & QuestionToAll);
