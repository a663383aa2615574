import type { ChatCompletionChunk, ChatCompletionRequest } from '../contract.ts';
import type { AnswerIdentity } from '../events.ts';
import type { Sink } from '../sink.ts';
import type { EmbeddingAnswer, EmbeddingRequest } from './embedding.ts';

/** What a channel says: a chunk as its upstream said it, without the identity (`id`, `created`, `model`) that the run gives to all of them. */
export type ChannelChunk = Omit<ChatCompletionChunk, 'id' | 'object' | 'created' | 'model'> & {
  /** What the provider says of the whole answer beside the fields of the contract (`citations`). Choices and messages have such fields in their own place. */
  extras?: Readonly<Record<string, unknown>>;
  /**
   * What the provider wants back with this answer in later turns, and Chat Completions has no field for (signed thoughts, for instance). Only the channel
   * that made it can read it; it is plain data, which a session can store.
   */
  state?: unknown;
};

export interface ChannelOptions {
  /** The states of earlier answers of this session, by the ids of the tool calls in them. */
  states?: ReadonlyMap<string, unknown>;
  /** Fires when the run is over for any outside reason; its `reason` is the error that the run will end with. */
  signal: AbortSignal;
  /** Counts bytes of the answer that are held until the run's request is answered. @throws overloaded when there is no room for them */
  hold?: (bytes: number) => void;
  /** Sent with what the upstream is asked, beside the headers of its format. */
  headers?: Readonly<Record<string, string>>;
  /** Hears once what the upstream calls its answer, where it has a name for it. */
  identify?: (identity: AnswerIdentity) => void;
}

/**
 * A way to reach models. Its language is Chat Completions.
 *
 * - `run` takes the assembled request, `model` being the channel's own id of it, and puts chunks into the sink as they come: those together that came
 *   together, never none, and never one that waits for others. It is over when the answer is. Whole completions are made of chunks by one accumulator; a
 *   channel may look at `stream` to ask its upstream for a whole answer, which is then one chunk.
 * - A field that changes the meaning of the answer and cannot be honoured is refused with `unsupportedParameter` before the first chunk.
 * - Failures are thrown as errors of `errors.ts`, never told in the text of the answer; what came before them is in the sink before them.
 * - When `signal` fires, the upstream is closed within 100 ms, and `run` throws the signal's reason. Chunks that are there already may still come:
 *   `withTimeouts`, through which a run reads every channel, holds them back.
 * - A complete answer has a `finish_reason` for every choice; one that was cut ends with `upstream_disconnected`.
 * - Nothing more is read before the sink has taken what it was given. What the sink throws ends the run and closes the upstream.
 */
export interface Channel {
  /** The provider's id: the part of a model id before the first slash. */
  readonly id: string;
  /** Whether its models run on this machine. */
  isLocal?: boolean;
  /** Whether the configuration has a credential for it. Nobody knows whether its upstream takes it. */
  hasCredential?: boolean;
  /** The ids of its models, without the provider. */
  models(): readonly string[];
  /** Whether it reaches models that it does not list, when they are asked for with its id before them. */
  isOpen?: boolean;
  /** Patterns of bare model ids that are its own although it does not list them. */
  match?: readonly string[];
  /** Models that its upstream said it has, as of the last refresh. */
  discovered?(): readonly string[];
  /** Milliseconds until the first content of an answer, where the configuration has a limit of the provider's own (`timeoutSeconds`). */
  timeoutMs?: number | undefined;
  /** Tokens of prompt and answer together that a model takes, where the configuration says it. */
  contextWindow?(model: string): number | undefined;
  /** The same text for all names by which the upstream knows one model; left out where every name is a model of its own. */
  nameKey?: (model: string) => string;
  /**
   * Asks the upstream for its models, for two seconds at most. Never throws: when that fails, what was known stays.
   * @param maxAgeMs milliseconds for which an earlier answer is good enough; 30,000 when it is left out
   */
  refresh?(maxAgeMs?: number): Promise<void>;
  /** Why the upstream could not be asked for its models the last time, for the client; undefined when it could. */
  outage?(): string | undefined;
  run(request: ChatCompletionRequest, options: ChannelOptions, sink: Sink<ChannelChunk>): Promise<void>;
  /** Makes vectors; left out where the upstream has none. Failures and `signal` are as with `run`. */
  embed?: (request: EmbeddingRequest, options: ChannelOptions) => Promise<EmbeddingAnswer>;
}
