import { randomUUID } from 'node:crypto';
import { firstThatAnswers } from '../channels/attempts.ts';
import { CompletionAccumulator } from '../channels/completion.ts';
import { toWireChunks } from '../channels/normalise.ts';
import type { Route } from '../channels/routing.ts';
import { withSilenceLimits } from '../channels/silence.ts';
import type { ChatCompletion, ChatCompletionChunk, ChatCompletionRequest, ChatMessage } from '../contract.ts';
import { GatewayError } from '../errors.ts';
import type { Lanes } from '../sessions/lanes.ts';
import type { SessionStore, Turn } from '../sessions/store.ts';
import {
  reconcile,
  statesOf,
  type ChannelState,
  type Continuation,
  type StoredMessage,
  type Transcript,
} from '../sessions/transcript.ts';
import type { Agent } from './agents.ts';
import type { Selection } from './select.ts';

/** One turn of an agent in a session. */
export interface Run {
  /**
   * The answer as it comes, those chunks together that came together; the last one carries the usage. The chunks with a finish_reason come after the turn
   * was committed. To be read once.
   * @throws whatever ended the run; the turn is then not remembered
   */
  chunks: AsyncIterable<readonly ChatCompletionChunk[]>;
  /** Reads all chunks and gives what they add up to. @throws like `chunks` */
  completion(): Promise<ChatCompletion>;
  /** The model that answers, as far as is known: another one after a fallback. */
  route(): Route;
  /** Milliseconds that the model took so far; the rest of the time was the gateway's. */
  modelMs(): number;
}

/** @param signal ends the run; its reason is what the run throws */
export type StartRun = (selection: Selection, body: ChatCompletionRequest, signal: AbortSignal) => Run;

/** The one code path of every door: a request becomes a turn. */
export function createStartRun({ store, lanes }: { store: SessionStore; lanes: Lanes }): StartRun {
  return (selection, body, signal) => {
    const clock = { modelMs: 0 };
    let { route } = selection;
    const accumulator = new CompletionAccumulator();
    const chunks = selection.session.remembered ? rememberedTurn() : turn([], async () => {});

    async function* rememberedTurn(): AsyncGenerator<readonly ChatCompletionChunk[]> {
      const { key } = selection.session;
      const leave = await lanes.enter(key, signal);
      try {
        yield* turn(await store.load(key), (done) => store.commit(key, done));
      } finally {
        leave();
      }
    }

    async function* turn(
      stored: Transcript,
      commit: (done: Turn) => Promise<void>,
    ): AsyncGenerator<readonly ChatCompletionChunk[]> {
      const { agent, fallbacks } = selection;
      const continuation = reconcile(stored, body.messages);
      const request = assemble(agent, body, continuation);
      const limits = { firstChunkMs: agent.timeoutMs, idleMs: agent.idleTimeoutMs };
      const ask = (tried: Route) => {
        route = tried;
        const asked = { ...request, model: tried.model };
        const open = (inner: AbortSignal) =>
          tried.channel.run(asked, { signal: inner, states: statesOf(stored, tried.channel.id) });
        return withSilenceLimits(open, limits, signal, clock);
      };
      const identity = { id: `chatcmpl-${randomUUID().replaceAll('-', '')}`, created: unixTime(), model: body.model };
      const answer = firstThatAnswers([selection.route, ...fallbacks], ask, signal);
      const end = (data: unknown) => {
        const state = data === undefined ? undefined : { channel: route.channel.id, data };
        return commit(toTurn(continuation, accumulator.message(), state));
      };
      try {
        for await (const together of toWireChunks(answer, identity, end)) {
          for (const chunk of together) accumulator.add(chunk);
          yield together;
        }
      } catch (error) {
        throw inClientsTerms(error, continuation, body, agent);
      }
    }

    return {
      chunks,
      route: () => route,
      modelMs: () => clock.modelMs,
      async completion() {
        for await (const _ of chunks);
        return accumulator.completion();
      },
    };
  };
}

/** The agent's prompt first, then everything as the client sent it; the agent's params only where the client is silent. */
function assemble(agent: Agent, body: ChatCompletionRequest, { prompt }: Continuation): ChatCompletionRequest {
  const own: ChatMessage[] = agent.prompt === undefined ? [] : [{ role: 'system', content: agent.prompt }];
  const isSaid = (name: string) => (body as Record<string, unknown>)[name] != null;
  const params = Object.entries(agent.params).filter(
    ([name]) => !(tokenLimits.includes(name) ? tokenLimits : [name]).some(isSaid),
  );
  const messages = [...own, ...prompt.map(withoutState)];
  return { ...body, ...Object.fromEntries(params), messages };
}

/** Two names of one limit: who says one is not silent on the other. */
const tokenLimits = ['max_tokens', 'max_completion_tokens'];

const withoutState = (message: StoredMessage): ChatMessage => {
  if (message.state === undefined) return message;
  const { state: _, ...said } = message;
  return said;
};

/** A channel names messages by their place in what it was sent; the client sent neither the agent's prompt nor what the session added. */
function inClientsTerms(error: unknown, { prompt }: Continuation, body: ChatCompletionRequest, agent: Agent): unknown {
  if (!(error instanceof GatewayError)) return error;
  const [, place, rest] = /^messages\[(\d+)\](.*)$/.exec(error.param ?? '') ?? [];
  if (place === undefined) return error;
  const message = prompt[Number(place) - (agent.prompt === undefined ? 0 : 1)];
  const at = body.messages.findIndex((sent) => sent === message);
  return error.withParam(at < 0 ? 'messages' : `messages[${at}]${rest}`);
}

type AnswerMessage = ReturnType<CompletionAccumulator['message']>;

/** Reasoning is not part of what was said, and is not remembered. */
function toTurn({ keep, added }: Continuation, message: AnswerMessage, state: ChannelState | undefined): Turn {
  const { reasoning_content: _, ...answer } = message;
  return { keep, messages: [...added, state === undefined ? answer : { ...answer, state }] };
}

const unixTime = (): number => Math.floor(Date.now() / 1000);
