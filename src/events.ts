/**
 * What happens in the gateway, each thing told once and in one place: the log, the metrics and the spans are made of the same events. Who tells knows
 * nothing of who hears.
 */
import type { RunFacts, Usage } from './contract.ts';
import type { GatewayError } from './errors.ts';
import type { Trace } from './trace.ts';

export type GatewayEvent =
  | RequestEnded
  | RequestRefused
  | UpgradeRefused
  | CallEnded
  | LoginEnded
  | SocketClosed
  | AttemptEnded
  | ToolCallEnded
  | ToolsHidden
  | SessionModelGone
  | RunEnded
  | EmbeddingEnded
  | StoreAsked;

/** Hears of everything. It is called where the work is done, so it is quick, and never throws. */
export type Tell = (event: GatewayEvent) => void;

/** Lets several hear of everything. */
export const tellAll =
  (...listeners: Tell[]): Tell =>
  (event) => {
    for (const hear of listeners) hear(event);
  };

/** For who is alone, as the mock is. */
export const tellNobody: Tell = () => {};

/** A request over HTTP was answered, or its client left. */
export interface RequestEnded {
  type: 'request';
  /** `x-request-id` */
  id: string;
  /** Undefined for what Node's parser refused. */
  method: string | undefined;
  /** Undefined when it is for no operation of the contract. */
  operationId: string | undefined;
  /** The operation's path, with parameters in braces. */
  route: string | undefined;
  /** 499 when its client left. */
  status: number;
  outcome: 'ok' | 'error' | 'client_abort' | 'slow_reader';
  /** What ended it badly, also after its answer had begun. */
  error: GatewayError | undefined;
  /** The run that it became. */
  facts: RunFacts | undefined;
  /** The key of `gateway.auth.keys` that it came with, if it was one. */
  keyId: string | undefined;
  /** Bytes of its body, as it says itself. */
  contentLength: number;
  /** Milliseconds from its arrival to the first byte of the answer. */
  firstByteMs: number | undefined;
  /** Milliseconds from its arrival to the end of the answer. */
  tookMs: number;
  /** The client's, of those who guess at secrets. */
  address: string | undefined;
  trace: Trace | undefined;
}

/** A request was refused at the door, before anything was made of it, since there is no room. */
export interface RequestRefused {
  type: 'refused';
  operationId: string;
  status: number;
  error: GatewayError;
}

/** A request for a WebSocket, or a tunnel, did not get it. */
export interface UpgradeRefused {
  type: 'upgrade';
  id: string;
  /** 499 when its client left. */
  status: number;
  error: GatewayError;
}

/** A request over a WebSocket was answered. */
export interface CallEnded {
  type: 'call';
  connection: string;
  /** Null for a name that is no method. */
  method: string | null;
  /** A code of the protocol, or of ours; undefined when it went well. */
  code: string | undefined;
  /** The key of `gateway.auth.keys` that the client logged in with, if it was one. */
  keyId: string | undefined;
  /** What it failed with. */
  failure: unknown;
  tookMs: number;
}

/** The first request over a WebSocket was answered. */
export interface LoginEnded {
  type: 'login';
  connection: string;
  method: string | null;
  code: string | undefined;
  /** Who came in. */
  client: { id: string; mode: string; scopes: readonly string[]; keyId: string | undefined } | undefined;
}

export interface SocketClosed {
  type: 'closed';
  connection: string;
  closeCode: number;
}

/** A model was asked once. */
export interface AttemptEnded {
  type: 'attempt';
  runId: string;
  requestId: string | undefined;
  provider: string;
  /** The model's id at the provider. */
  model: string;
  /** Counts over all models of the run, from 1. */
  number: number;
  tookMs: number;
  /** Why it failed. */
  error: GatewayError | undefined;
  /** Whether it ended because nobody wanted its answer any more. */
  isLeft: boolean;
  next: 'done' | 'retry' | 'fallback' | 'give_up';
  /** Milliseconds until that begins. */
  waitMs: number;
  trace: Trace | undefined;
  /** Undefined where nobody keeps its trace: then nobody looked. */
  answer: AnswerFacts | undefined;
}

/** What a provider said of its answer, as far as it came. */
export interface AnswerFacts extends AnswerIdentity {
  usage: Usage | undefined;
  /** Of each choice that ended. */
  finishReasons: readonly string[];
}

/** What a provider calls its answer, and the model that made it. */
export interface AnswerIdentity {
  id: string | undefined;
  model: string | undefined;
}

/** A call of one of an agent's tools is over. */
export interface ToolCallEnded {
  type: 'tool';
  runId: string;
  requestId: string | undefined;
  agentId: string;
  /** The call's id, as the model made it. */
  callId: string;
  /** `<server>__<tool>`, as the model wrote it. */
  tool: string;
  /** Undefined for a name that no tool has. */
  server: string | undefined;
  /** `left` when the run ended before it did. */
  outcome: 'ok' | 'error' | 'left';
  tookMs: number;
  /** Of its result, as its server sent it. */
  bytes: number;
  trace: Trace | undefined;
}

/** A client's own tools have the names of some of the agent's, which its model is not offered then. */
export interface ToolsHidden {
  type: 'tools hidden';
  runId: string;
  requestId: string | undefined;
  agentId: string;
  names: readonly string[];
}

/** The model that was set for a session is not served any more, or not for who asks: its agent's own answers. */
export interface SessionModelGone {
  type: 'session model gone';
  sessionKey: string;
  agentId: string;
  /** `<provider>/<model>` */
  model: string;
}

/** A turn of an agent is over. */
export interface RunEnded {
  type: 'run';
  runId: string;
  /** Undefined for a run that no request over HTTP waits for. */
  requestId: string | undefined;
  facts: Readonly<RunFacts>;
  isStream: boolean;
  /** Why it failed, or was ended. */
  error: unknown;
  /** Milliseconds since the arrival of its request. */
  tookMs: number;
  /** Milliseconds from there to the first chunk of a stream. */
  firstChunkMs: number | undefined;
  /** Milliseconds until the answer could begin that were neither the model's nor waiting; undefined when it never did. */
  overheadMs: number | undefined;
  /** Milliseconds that it waited for its lane; undefined without a session. */
  waitedMs: number | undefined;
  /** Of a run that failed, what its model's answers between calls of tools cost; undefined when there was no whole answer. */
  usage: Usage | undefined;
  /** Of each choice. */
  finishReasons: readonly string[];
  trace: Trace | undefined;
}

/** Vectors were made. */
export interface EmbeddingEnded {
  type: 'embedding';
  facts: Readonly<RunFacts>;
  /** Of all inputs. */
  tokens: number;
}

/** The store of the sessions was asked for something that a turn needs. */
export interface StoreAsked {
  type: 'store';
  operation: 'enter' | 'reserve' | 'commit' | 'keepAnswer' | 'keepCompletion';
  tookMs: number;
  error: unknown;
}
