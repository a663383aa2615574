import { operator, type Principal } from '../access/principal.ts';
import { abortWith } from '../async.ts';
import { noEmbeddings, type EmbeddingAnswer, type EmbeddingRequest } from '../channels/embedding.ts';
import { withRetries } from '../channels/retry.ts';
import type { Route } from '../channels/routing.ts';
import { withTimeouts } from '../channels/timeouts.ts';
import type { Tell } from '../events.ts';
import { childOf, traceHeaders, type Trace } from '../trace.ts';
import type { Agent } from './agents.ts';
import type { Catalogue } from './models.ts';
import { aboutAsked, factsOf, timeoutsOf, type Progress } from './question.ts';
import { selectFresh, type Selection, type Selectors } from './select.ts';

export { inFormat } from '../channels/embedding.ts';
export type { EmbeddingAnswer };

/** What a door asks for. */
export interface EmbeddingOptions {
  selection: Selection;
  body: EmbeddingRequest;
  /** Ends it, with its reason as the error. */
  signal: AbortSignal;
  principal?: Principal;
  /** The door's name for the request. */
  requestId: string;
  trace?: Trace | undefined;
  /** Counts bytes of the answer as held until the request is over. @throws overloaded when there is no room for them */
  hold?: (bytes: number) => void;
}

/** Embeddings that are being made. */
export interface Embedding {
  progress: Progress;
  /** @throws whatever ended it */
  answer: Promise<EmbeddingAnswer>;
}

/**
 * Selects who makes vectors, as for a run; an agent makes them with the model that it has for that.
 * @throws as `selectFresh`
 */
export const selectForEmbedding = (selectors: Selectors, catalogue: () => Catalogue): Promise<Selection> =>
  selectFresh(selectors, () => withEmbeddingModels(catalogue()));

/** Vectors of two models cannot be compared, so that none has fallbacks. */
function withEmbeddingModels(catalogue: Catalogue): Catalogue {
  const { agents, defaultAgent } = catalogue.directory;
  const toEmbedding = (agent: Agent): Agent => ({
    ...agent,
    model: agent.embeddingModel ?? agent.model,
    fallbacks: [],
  });
  const all = agents.map(toEmbedding);
  const found = all.find(({ id }) => id === defaultAgent.id) ?? toEmbedding(defaultAgent);
  return { ...catalogue, directory: { agents: all, defaultAgent: found } };
}

/** Makes vectors, as runs make answers: with the same retries, time-outs, errors and events. */
export class Embeddings {
  readonly #tell: Tell;
  readonly #firstRetryMs: number | undefined;

  /** @param firstRetryMs milliseconds before a model that failed is asked again; tests shorten it */
  constructor(tell: Tell, firstRetryMs?: number) {
    [this.#tell, this.#firstRetryMs] = [tell, firstRetryMs];
  }

  start(options: EmbeddingOptions): Embedding {
    const { selection, principal = operator } = options;
    const facts = factsOf(selection, principal);
    const progress: Progress = { facts, modelMs: 0, toolMs: 0, retryWaitMs: 0, waitedMs: undefined };
    return { progress, answer: this.#make(options, principal, progress) };
  }

  async #make(options: EmbeddingOptions, principal: Principal, progress: Progress): Promise<EmbeddingAnswer> {
    const { selection, requestId } = options;
    const ending = new AbortController();
    const unlinks = [options.signal, ...(principal.key ? [principal.ended] : [])].map((one) => abortWith(one, ending));
    const answers: EmbeddingAnswer[] = [];
    let trace: Trace | undefined;
    try {
      await withRetries<Route, EmbeddingAnswer>(
        {
          sources: [selection.route],
          ask: (route, heard) => {
            trace = options.trace && childOf(options.trace);
            return askOne(route, { ...options, signal: ending.signal, trace }, progress, heard);
          },
          // Nobody is told anything before all of it is there.
          hasContent: () => false,
          signal: ending.signal,
          firstRetryMs: this.#firstRetryMs,
          tell: ({ source: { channel, model }, error, ...attempt }) => {
            const isLeft = error === undefined && ending.signal.aborted;
            const told = { provider: channel.id, model, error, isLeft, trace, answer: undefined, ...attempt };
            this.#tell({ type: 'attempt', runId: requestId, requestId, ...told });
          },
          clock: progress,
        },
        (batch) => void answers.push(...batch),
      );
    } catch (error) {
      throw aboutAsked(error, selection);
    } finally {
      unlinks.forEach((unlink) => unlink());
    }
    const [answer] = answers;
    if (!answer) throw new Error('a channel gave no embeddings');
    this.#tell({ type: 'embedding', facts: progress.facts, tokens: answer.tokens });
    return answer;
  }
}

function askOne(
  route: Route,
  { selection: { agent }, body, signal, hold, trace }: EmbeddingOptions,
  progress: Progress,
  sink: (batch: readonly EmbeddingAnswer[]) => void | Promise<void>,
): Promise<void> {
  const { channel, model } = route;
  const { embed } = channel;
  if (!embed) throw noEmbeddings(channel.id);
  progress.facts.attempts++;
  const headers = trace && traceHeaders(trace);
  const options = { ...(hold && { hold }), ...(headers && { headers }) };
  return withTimeouts<EmbeddingAnswer>(
    async (inner, heard) => heard([await embed({ ...body, model }, { ...options, signal: inner })]),
    () => true,
    timeoutsOf(route, agent),
    signal,
    progress,
    sink,
  );
}
