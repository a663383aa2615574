import { randomBytes } from 'node:crypto';
import { withRetries, type Attempt } from '../channels/retry.ts';
import { CompletionAccumulator } from '../channels/completion.ts';
import type { ChannelChunk } from '../channels/channel.ts';
import { hasContent, WireChunks } from '../channels/normalise.ts';
import type { Route } from '../channels/routing.ts';
import { withTimeouts, type Timeouts } from '../channels/timeouts.ts';
import type { ChatCompletion, ChatCompletionChunk, ChatCompletionRequest, ChatMessage, RunFacts } from '../contract.ts';
import { GatewayError, modelUnknownToProvider } from '../errors.ts';
import type { AttemptEnded } from '../events.ts';
import { thenPause } from '../pause.ts';
import type { Sink } from '../sink.ts';
import { childOf, traceHeaders, type Trace } from '../trace.ts';
import type { Lanes } from '../sessions/lanes.ts';
import { prepareFingerprints } from '../sessions/equality.ts';
import { reconcile, type Continuation } from '../sessions/reconcile.ts';
import { completionId } from '../sessions/completions.ts';
import type { KeptAnswer } from '../sessions/store.ts';
import { statesOf, type ChannelState, type StoredMessage, type Transcript } from '../sessions/transcript.ts';
import { toTurn, transcriptOf } from '../sessions/turns.ts';
import { fitWindow } from '../sessions/window.ts';
import type { Agent } from './agents.ts';
import { bytesOfHeld } from './heldChunks.ts';
import { toPrompt, toStored } from './providerFields.ts';
import type { Selection } from './select.ts';

/** What is known of a turn so far. */
export interface Progress {
  /** `model` is another one after a fallback. */
  facts: RunFacts;
  /** Milliseconds that the model took so far; the rest of the time was the gateway's. */
  modelMs: number;
  /** Milliseconds between attempts, while nobody worked. */
  retryWaitMs: number;
  /** Milliseconds that it waited for its lane; undefined without a session. */
  waitedMs: number | undefined;
  /** Whether the completion was stored; undefined where nobody asked for it, and until it is known. */
  isStored?: boolean;
}

/** One attempt on a model, told when it is over. */
export type ModelAttempt = Omit<AttemptEnded, 'type' | 'runId' | 'requestId'>;

export interface TurnOptions {
  selection: Selection;
  body: ChatCompletionRequest;
  signal: AbortSignal;
  progress: Progress;
  /** Counts bytes of the answer. @throws overloaded when there is no room for them */
  hold?: ((bytes: number) => void) | undefined;
  /** Its place in a trace; each attempt is a piece of work inside it. */
  trace?: Trace | undefined;
}

/** What a turn needs besides its options. */
export interface TurnParts {
  lanes: Lanes;
  /** As for `withRetries`. */
  firstRetryMs?: number | undefined;
  /** Hears of each attempt on a model when it is over. */
  onAttempt: (attempt: ModelAttempt) => void;
  /** Makes of all chunks of the answer what is kept for the request's key; undefined when it has none. */
  toKept?: (chunks: readonly ChatCompletionChunk[]) => Promise<KeptAnswer>;
  /** Keeps the answer of a stateless request; in a session the turn's commit does. */
  keepAnswer: (kept: KeptAnswer) => Promise<void>;
  /** Stores the completion, where the request asks for it. Never throws: an answer is not lost because of it. */
  storeCompletion?: (completion: ChatCompletion) => Promise<void>;
}

/**
 * Takes one turn: in the lane of its session, reserved before a model is asked, committed before its end is told. A stateless one has neither lane nor
 * history.
 * @throws whatever ended it; the turn is then not remembered
 */
export async function takeTurn(options: TurnOptions, parts: TurnParts, sink: Sink<ChatCompletionChunk>): Promise<void> {
  const { selection, body, signal, progress } = options;
  const { session } = selection;
  const lane = session.remembered ? await parts.lanes.enter(session.key, signal) : undefined;
  progress.waitedMs = lane?.waitedMs;
  const accumulator = (lane ?? parts.storeCompletion) && new CompletionAccumulator();
  const sent: ChatCompletionChunk[] = [];
  const tell = (batch: readonly ChatCompletionChunk[]) => {
    if (accumulator) for (const chunk of batch) accumulator.add(chunk);
    if (parts.toKept) {
      options.hold?.(bytesOfHeld(batch));
      sent.push(...batch);
    }
    return sink(batch);
  };
  let question: Question | undefined;
  try {
    const turns = lane?.turns ?? [];
    const stored = transcriptOf(turns);
    if (stored.length > 0) await prepareFingerprints([...stored, ...body.messages]);
    const continuation = { ...(await thenPause(() => reconcile(stored, body.messages))), stored };
    const { after, asked } = toTurn(turns, continuation);
    await lane?.reserve(asked);
    question = new Question(options, continuation, parts);
    const { ending, state } = await question.ask(tell);
    const kept = await parts.toKept?.([...sent, ...ending]);
    const messages = accumulator && [...asked, toStored(accumulator.message(), state)];
    if (lane && messages) await lane.commit({ after, messages, model: progress.facts.model }, kept);
    else if (kept) await parts.keepAnswer(kept);
    if (accumulator && parts.storeCompletion) {
      for (const chunk of ending) accumulator.add(chunk);
      await parts.storeCompletion(accumulator.completion());
    }
    // It is committed: nothing that is only counted or remembered may fail now.
    await sink(ending);
  } catch (error) {
    throw question ? question.inClientsTerms(error) : error;
  } finally {
    await lane?.leave(signal.aborted ? 'interrupted' : 'failed');
  }
}

/** How a turn goes on, and all that is remembered. */
type Continued = Continuation & { stored: Transcript };

/** The end of an answer, which is told when the turn is committed, and the state that its channel wants back. */
interface AnswerEnd {
  ending: readonly ChatCompletionChunk[];
  state: ChannelState | undefined;
}

/** What the models of a turn are asked, one after the other until one answers. */
class Question {
  readonly #options: TurnOptions;
  readonly #continuation: Continued;
  readonly #parts: TurnParts;
  /** The model that is asked now, and what it is asked: the messages that are its prompt beside the agent's own. */
  #route: Route;
  #prompt: readonly StoredMessage[] = [];
  #trace: Trace | undefined;

  constructor(options: TurnOptions, continuation: Continued, parts: TurnParts) {
    [this.#options, this.#continuation, this.#parts] = [options, continuation, parts];
    this.#route = options.selection.route;
  }

  /** @param sink gets the answer of the first model that gives one, but for its end */
  async ask(sink: Sink<ChatCompletionChunk>): Promise<AnswerEnd> {
    const { selection, body, signal, progress } = this.#options;
    const now = Date.now();
    const id = completionId(now, randomBytes(10).toString('hex'));
    const wire = new WireChunks({ id, created: Math.floor(now / 1000), model: body.model });
    await withRetries<Route, ChannelChunk>(
      {
        sources: [selection.route, ...selection.fallbacks],
        ask: (route, heard) => this.#askOne(route, body.stream ? heard : this.#held(heard)),
        // Who does not stream is told nothing before all of it is there.
        hasContent: body.stream ? hasContent : () => false,
        signal,
        firstRetryMs: this.#parts.firstRetryMs,
        tell: (attempt) => this.#tell(attempt),
        clock: progress,
      },
      (batch) => {
        const wired = wire.take(batch);
        return wired.length > 0 ? sink(wired) : undefined;
      },
    );
    const ending = wire.end();
    const { state: data } = wire;
    return { ending, state: data === undefined ? undefined : { channel: this.#route.channel.id, data } };
  }

  #tell({ source, error, ...attempt }: Attempt<Route>): void {
    const isLeft = error === undefined && this.#options.signal.aborted;
    const { channel, model } = source;
    this.#parts.onAttempt({ provider: channel.id, model, error, isLeft, trace: this.#trace, ...attempt });
  }

  /** Counts chunks that are held until all of them are there. */
  #held(sink: Sink<ChannelChunk>): Sink<ChannelChunk> {
    return (batch) => {
      this.#options.hold?.(bytesOfHeld(batch));
      return sink(batch);
    };
  }

  #askOne(route: Route, sink: Sink<ChannelChunk>): Promise<void> {
    const { selection, body, signal, progress, hold, trace } = this.#options;
    const { agent } = selection;
    const { instructions, said, stored } = this.#continuation;
    const history = fittingHistory(route, agent, body, this.#continuation);
    [this.#route, this.#prompt] = [route, [...instructions, ...history.messages, ...said]];
    const { facts } = progress;
    Object.assign(facts, { model: route.id, omittedTurns: history.omittedTurns, attempts: facts.attempts + 1 });
    const { channel, model } = route;
    const request = { ...assemble(agent, body, toPrompt(this.#prompt, stored, channel.id)), model };
    this.#trace = trace && childOf(trace);
    const headers = this.#trace && traceHeaders(this.#trace);
    const options = { states: statesOf(stored, channel.id), ...(hold && { hold }), ...(headers && { headers }) };
    return withTimeouts<ChannelChunk>(
      (inner, heard) => channel.run(request, { ...options, signal: inner }, heard),
      hasContent,
      timeoutsOf(route, agent),
      signal,
      progress,
      sink,
    );
  }

  /**
   * A channel names messages by their place in what it was sent; the client sent neither the agent's prompt nor what the session added. And a model that its
   * provider does not know is the client's affair when the client chose it.
   */
  inClientsTerms(error: unknown): unknown {
    if (!(error instanceof GatewayError)) return error;
    const { selection, body } = this.#options;
    const { agent, asked, route } = selection;
    if (error.kind === 'upstream_model_not_found' && asked) {
      return modelUnknownToProvider(asked.model, route.channel.id, asked.param, error.upstream);
    }
    const [, place, rest] = /^messages\[(\d+)\](.*)$/.exec(error.param ?? '') ?? [];
    if (place === undefined) return error;
    const message = this.#prompt[Number(place) - agentMessages(agent).length];
    const at = body.messages.findIndex((sent) => sent === message);
    return error.withParam(at < 0 ? 'messages' : `messages[${at}]${rest}`);
  }
}

/** The provider's own limit until the first content counts where it is the shorter one. */
function timeoutsOf({ channel: { id, timeoutMs = Infinity } }: Route, agent: Agent): Timeouts {
  const isOwn = timeoutMs < agent.timeoutMs;
  return {
    firstChunkMs: isOwn ? timeoutMs : agent.timeoutMs,
    firstChunkSetting: isOwn ? `models.providers.${id}.timeoutSeconds` : 'timeoutSeconds of the agent',
    idleMs: agent.idleTimeoutMs,
  };
}

/** The agent's prompt first, then everything as the client sent it; the agent's params only where the client says nothing. */
function assemble(agent: Agent, asked: ChatCompletionRequest, prompt: readonly ChatMessage[]): ChatCompletionRequest {
  const body = withoutStore(asked);
  const isSaid = (name: string) => (body as Record<string, unknown>)[name] != null;
  const params = Object.entries(agent.params).filter(
    ([name]) => !(tokenLimits.includes(name) ? tokenLimits : [name]).some(isSaid),
  );
  const messages = [...agentMessages(agent), ...prompt];
  return { ...body, ...Object.fromEntries(params), messages };
}

/** What is stored here is stored nowhere else, where its client could not delete it; and OpenAI takes `metadata` with `store` alone. */
function withoutStore(asked: ChatCompletionRequest): ChatCompletionRequest {
  if (!asked.store) return asked;
  const { store: _, metadata: _its, ...body } = asked;
  return body;
}

/** Two names of one limit: an agent's param with one name gives way to the client's field with the other. */
const tokenLimits = ['max_tokens', 'max_completion_tokens'];

const agentMessages = ({ prompt }: Agent): ChatMessage[] =>
  prompt === undefined ? [] : [{ role: 'system', content: prompt }];

/** As much of the history as the model's context window holds, when that is known: its oldest turns are left out first. */
function fittingHistory(
  { contextWindow }: Route,
  agent: Agent,
  body: ChatCompletionRequest,
  { instructions, history, said }: Continuation,
): { messages: readonly StoredMessage[]; omittedTurns: number } {
  if (contextWindow === undefined || history.length === 0) return { messages: history, omittedTurns: 0 };
  const answerTokens = body.max_completion_tokens ?? body.max_tokens ?? Math.min(4096, contextWindow / 4);
  const others = [...agentMessages(agent), ...instructions, ...said];
  const omission = fitWindow(history, others, contextWindow - answerTokens);
  return { messages: history.slice(omission.messages), omittedTurns: omission.turns };
}
