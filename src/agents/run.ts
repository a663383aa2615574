import { randomUUID } from 'node:crypto';
import { CompletionAccumulator } from '../channels/completion.ts';
import { toWireChunks } from '../channels/normalise.ts';
import { withSilenceLimits } from '../channels/silence.ts';
import type { ChatCompletion, ChatCompletionChunk, ChatCompletionRequest, ChatMessage } from '../contract.ts';
import type { Lanes } from '../sessions/lanes.ts';
import type { SessionStore } from '../sessions/store.ts';
import { reconcile, type Continuation } from '../sessions/transcript.ts';
import type { Agent } from './agents.ts';
import type { Selection } from './select.ts';

/** One turn of an agent in a session. */
export interface Run {
  /**
   * The answer as it comes; the last chunk carries the usage. The chunks with a finish_reason come after the turn was committed. To be read once.
   * @throws whatever ended the run; the turn is then not remembered
   */
  chunks: AsyncIterable<ChatCompletionChunk>;
  /** Reads all chunks and gives what they add up to. @throws like `chunks` */
  completion(): Promise<ChatCompletion>;
  /** Milliseconds that the model took so far; the rest of the time was the gateway's. */
  modelMs(): number;
}

/** @param signal ends the run; its reason is what the run throws */
export type StartRun = (selection: Selection, body: ChatCompletionRequest, signal: AbortSignal) => Run;

/** The one code path of every door: a request becomes a turn. */
export function createStartRun({ store, lanes }: { store: SessionStore; lanes: Lanes }): StartRun {
  return (selection, body, signal) => {
    const clock = { modelMs: 0 };
    const accumulator = new CompletionAccumulator();
    const chunks = selection.session.remembered ? rememberedTurn() : statelessTurn();

    async function* statelessTurn(): AsyncGenerator<ChatCompletionChunk> {
      yield* turn(reconcile([], body.messages), async () => {});
    }

    async function* rememberedTurn(): AsyncGenerator<ChatCompletionChunk> {
      const { key } = selection.session;
      const leave = await lanes.enter(key, signal);
      try {
        const continuation = reconcile(await store.load(key), body.messages);
        yield* turn(continuation, () => store.commit(key, toTurn(continuation, accumulator)));
      } finally {
        leave();
      }
    }

    async function* turn(continuation: Continuation, commit: () => Promise<void>): AsyncGenerator<ChatCompletionChunk> {
      const { agent, route } = selection;
      const request = assemble(agent, { ...body, model: route.model }, continuation);
      const limits = { firstChunkMs: agent.timeoutMs, idleMs: agent.idleTimeoutMs };
      const open = (inner: AbortSignal) => route.channel.run(request, { signal: inner });
      const identity = { id: `chatcmpl-${randomUUID().replaceAll('-', '')}`, created: unixTime(), model: body.model };
      const answer = withSilenceLimits(open, limits, signal, clock);
      for await (const chunk of toWireChunks(answer, identity, commit)) {
        accumulator.add(chunk);
        yield chunk;
      }
    }

    return {
      chunks,
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
  const params = Object.entries(agent.params).filter(([name]) => !(sameAs[name] ?? [name]).some(isSaid));
  return { ...body, ...Object.fromEntries(params), messages: [...own, ...prompt] };
}

/** Two names of one limit: who says one is not silent on the other. */
const tokenLimits = ['max_tokens', 'max_completion_tokens'];
const sameAs: Record<string, readonly string[]> = Object.fromEntries(tokenLimits.map((name) => [name, tokenLimits]));

/** Reasoning is not part of what was said, and is not remembered. */
function toTurn({ keep, added }: Continuation, accumulator: CompletionAccumulator) {
  const { reasoning_content: _, ...answer } = accumulator.message();
  return { keep, messages: [...added, answer] };
}

const unixTime = (): number => Math.floor(Date.now() / 1000);
