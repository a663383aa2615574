import type { Principal } from '../access/principal.ts';
import { withRetries, type Attempt } from '../channels/retry.ts';
import type { ChannelChunk } from '../channels/channel.ts';
import { hasContent } from '../channels/normalise.ts';
import type { Route } from '../channels/routing.ts';
import { withTimeouts, type Timeouts } from '../channels/timeouts.ts';
import type { ChatCompletionRequest, ChatMessage, RunFacts, Usage } from '../contract.ts';
import { GatewayError, modelUnknownToProvider } from '../errors.ts';
import type { AttemptEnded } from '../events.ts';
import type { Sink } from '../sink.ts';
import { childOf, isSampled, traceHeaders, type Trace } from '../trace.ts';
import type { Continuation } from '../sessions/reconcile.ts';
import { callIds } from '../sessions/toolCalls.ts';
import { statesOf, type StoredMessage, type Transcript } from '../sessions/transcript.ts';
import { fitWindow } from '../sessions/window.ts';
import { asModelReads } from '../sessions/work.ts';
import type { Agent } from './agents.ts';
import { AnswerWatch } from './answerWatch.ts';
import { bytesOfHeld } from './heldChunks.ts';
import { toPrompt } from './providerFields.ts';
import type { Selection } from './select.ts';

/** What is known of a turn so far. */
export interface Progress {
  /** `model` is another one after a fallback. */
  facts: RunFacts;
  /** Milliseconds that the model took so far; the rest of the time was the gateway's. */
  modelMs: number;
  /** Milliseconds in which tools of the agent's worked. */
  toolMs: number;
  /** What the answers cost that a model gave between calls of tools, so far. */
  usage?: Usage | undefined;
  /** Milliseconds between attempts, while nobody worked. */
  retryWaitMs: number;
  /** Milliseconds that it waited for its lane; undefined without a session. */
  waitedMs: number | undefined;
  /** What the model reads that was asked last: the client's messages, with the agent's prompt and what the session remembers. */
  prompt?: readonly ChatMessage[];
  /** Whether the completion was stored; undefined where nobody asked for it, and until it is known. */
  isStored?: boolean;
}

/** What is known of a turn when it begins. */
export const factsOf = ({ agent, session, route }: Selection, principal?: Principal): RunFacts => ({
  ...(principal?.key && { keyId: principal.key.id }),
  agentId: agent.id,
  sessionKey: session.key,
  ...(!session.remembered && { isStateless: true as const }),
  model: route.id,
  omittedTurns: 0,
  attempts: 0,
});

/** The key of a session that is remembered; null for a stateless one. */
export const sessionOf = ({ session }: Selection): string | null => (session.remembered ? session.key : null);

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

export interface QuestionParts {
  /** As for `withRetries`. */
  firstRetryMs?: number | undefined;
  /** Hears of each attempt on a model when it is over. */
  onAttempt: (attempt: ModelAttempt) => void;
}

/** How a turn goes on, and all that is remembered. */
export type Continued = Omit<Continuation, 'said'> & { said: Transcript; stored: Transcript };

/** What is asked beside what the client and the session say. */
export interface Addition {
  /** What the agent did since: the model reads it after all else. */
  work: readonly StoredMessage[];
  /** In place of the request's own. */
  fields: Pick<ChatCompletionRequest, 'tools' | 'tool_choice'>;
  /** Whether something of an attempt was told the client, so that it cannot be begun anew. */
  isTold: (batch: readonly ChannelChunk[]) => boolean;
}

const nothingMore: Addition = { work: [], fields: {}, isTold: hasContent };

/** What the models of a turn are asked, one after the other until one answers. */
export class Question {
  readonly #options: TurnOptions;
  readonly #continuation: Continued;
  readonly #parts: QuestionParts;
  /** The model that is asked now, and what it is asked: the messages that are its prompt beside the agent's own. */
  #route: Route;
  #prompt: readonly StoredMessage[] = [];
  #trace: Trace | undefined;
  /** Looks at its answer, where its trace is kept. */
  #watch: AnswerWatch | undefined;
  /** What the session remembers, as models read it. */
  readonly #known: readonly StoredMessage[];

  constructor(options: TurnOptions, continuation: Continued, parts: QuestionParts) {
    const { stored, said } = continuation;
    [this.#options, this.#parts] = [options, parts];
    this.#continuation = continuation;
    const recalled = said.filter(({ work }) => work);
    this.#known = asModelReads(recalled.length > 0 ? [...stored, ...recalled] : stored);
    this.#route = options.selection.route;
  }

  /** The provider's id of the model that was asked last. */
  get channel(): string {
    return this.#route.channel.id;
  }

  /** The ids of all calls that the model reads. */
  callIds(): Set<string> {
    return new Set([...this.#known, ...this.#prompt].flatMap((message) => callIds(message)));
  }

  /** Asks the model that answered last, or the first one, and its fallbacks. @param sink gets the answer of the first that gives one */
  async ask(sink: Sink<ChannelChunk>, addition = nothingMore): Promise<void> {
    const { selection, body, signal, progress } = this.#options;
    const routes = [selection.route, ...selection.fallbacks];
    await withRetries<Route, ChannelChunk>(
      {
        sources: routes.slice(routes.indexOf(this.#route)),
        ask: (route, heard) => this.#askOne(route, addition, body.stream ? heard : this.#held(heard)),
        // Who does not stream is told nothing before all of it is there.
        hasContent: body.stream ? addition.isTold : () => false,
        signal,
        firstRetryMs: this.#parts.firstRetryMs,
        tell: (attempt) => this.#tell(attempt),
        clock: progress,
      },
      sink,
    );
  }

  #tell({ source, error, ...attempt }: Attempt<Route>): void {
    const { signal, progress } = this.#options;
    const isLeft = error === undefined && signal.aborted;
    const { channel, model } = source;
    const number = progress.facts.attempts;
    const told = { isLeft, trace: this.#trace, answer: this.#watch?.read() };
    this.#parts.onAttempt({ provider: channel.id, model, error, ...told, ...attempt, number });
  }

  /** Counts chunks that are held until all of them are there. */
  #held(sink: Sink<ChannelChunk>): Sink<ChannelChunk> {
    return (batch) => {
      this.#options.hold?.(bytesOfHeld(batch));
      return sink(batch);
    };
  }

  #askOne(route: Route, { work, fields }: Addition, sink: Sink<ChannelChunk>): Promise<void> {
    const { selection, body, signal, progress, hold, trace } = this.#options;
    const { agent } = selection;
    const { instructions, said } = this.#continuation;
    const history = fittingHistory(route, agent, body, this.#continuation, work);
    [this.#route, this.#prompt] = [route, asModelReads([...instructions, ...history.messages, ...said, ...work])];
    const known = work.length > 0 ? [...this.#known, ...work] : this.#known;
    const { facts } = progress;
    Object.assign(facts, { model: route.id, omittedTurns: history.omittedTurns, attempts: facts.attempts + 1 });
    const { channel, model } = route;
    const request = { ...assemble(agent, body, toPrompt(this.#prompt, known, channel.id)), ...fields, model };
    progress.prompt = request.messages;
    this.#trace = trace && childOf(trace);
    const watch = this.#trace && isSampled(this.#trace) ? new AnswerWatch() : undefined;
    this.#watch = watch;
    const options = {
      states: statesOf(known, channel.id),
      ...(hold && { hold }),
      ...(this.#trace && { headers: traceHeaders(this.#trace) }),
      ...(watch && { identify: watch.identify }),
    };
    const answered = withTimeouts<ChannelChunk>(
      (inner, heard) => channel.run(request, { ...options, signal: inner }, heard),
      hasContent,
      timeoutsOf(route, agent),
      signal,
      progress,
      watch ? watch.before(sink) : sink,
    );
    return selection.isSet && route === selection.route ? answered.catch(failSet) : answered;
  }

  /**
   * A channel names messages by their place in what it was sent; the client sent neither the agent's prompt nor what the session added. And a model that its
   * provider does not know is the client's affair when the client chose it.
   */
  inClientsTerms(error: unknown): unknown {
    const { selection, body } = this.#options;
    const { agent } = selection;
    const told = aboutAsked(error, selection);
    if (told !== error || !(error instanceof GatewayError)) return told;
    const [, place, rest] = /^messages\[(\d+)\](.*)$/.exec(error.param ?? '') ?? [];
    if (place === undefined) return error;
    const message = this.#prompt[Number(place) - agentMessages(agent).length];
    const at = body.messages.findIndex((sent) => sent === message);
    return error.withParam(at < 0 ? 'messages' : `messages[${at}]${rest}`);
  }
}

/** Who chose a model for a session wants to know that it fails; only one that is gone is answered for by the agent's own. */
function failSet(error: unknown): never {
  const isGone = error instanceof GatewayError && error.kind === 'upstream_model_not_found';
  throw error instanceof GatewayError && !isGone ? error.withoutFallback() : error;
}

/** An error of a provider that does not know the model is about what the client asked for, when it chose the model. */
export function aboutAsked(error: unknown, { asked, route }: Selection): unknown {
  if (!asked || !(error instanceof GatewayError) || error.kind !== 'upstream_model_not_found') return error;
  return modelUnknownToProvider(asked.model, route.channel.id, asked.param, error.upstream);
}

/** The provider's own limit until the first content counts where it is the shorter one. */
export function timeoutsOf({ channel: { id, timeoutMs = Infinity } }: Route, agent: Agent): Timeouts {
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
  { instructions, history, said }: Continued,
  work: readonly StoredMessage[],
): { messages: readonly StoredMessage[]; omittedTurns: number } {
  if (contextWindow === undefined || history.length === 0) return { messages: history, omittedTurns: 0 };
  const answerTokens = body.max_completion_tokens ?? body.max_tokens ?? Math.min(4096, contextWindow / 4);
  const others = [...agentMessages(agent), ...instructions, ...said, ...work];
  const omission = fitWindow(history, others, contextWindow - answerTokens);
  return { messages: history.slice(omission.messages), omittedTurns: omission.turns };
}
