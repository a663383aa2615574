import type { ChannelChunk } from '../channels/channel.ts';
import type { ChatCompletionRequest, ChatMessage, Usage } from '../contract.ts';
import { toolLimitReached } from '../errors.ts';
import { randomHex } from '../randomHex.ts';
import type { Sink } from '../sink.ts';
import type { StoredMessage } from '../sessions/transcript.ts';
import { toWorkCallId } from '../sessions/work.ts';
import type { ToolLoop } from '../tools/settings.ts';
import type { AgentTools } from '../tools/toolbox.ts';
import { toStored } from './providerFields.ts';
import type { Addition, Progress, Question } from './question.ts';
import { offerTools, type ToolCall, type ToolOffer } from './toolOffer.ts';
import { isTold, ToolRound } from './toolRound.ts';
import { calledName, runCalls, type ToolEvent } from './toolRuns.ts';
import { sumUsage } from './usage.ts';

/** The tools of a run's agent, and what is done with them. */
export interface RunTools {
  tools: AgentTools;
  limits: ToolLoop;
  /** Hears what becomes of each call. */
  tell: (event: ToolEvent) => void;
  /** Hears of the agent's tools that the client hides by tools of the same names. */
  tellHidden: (names: readonly string[]) => void;
  /** Comes before the first call: from then on the run may not be done again by itself. */
  beforeActing: () => Promise<void>;
}

export interface LoopOptions {
  body: ChatCompletionRequest;
  signal: AbortSignal;
  progress: Progress;
  /** Counts bytes of results, which are held until the run is over. @throws overloaded when there is no room for them */
  hold?: ((bytes: number) => void) | undefined;
  /** Whether the answer is kept in a session. Without one its work is kept under the ids of the client's calls. */
  isRemembered: boolean;
}

/** What an agent did on the way to its answer. */
export interface Work {
  messages: readonly StoredMessage[];
  /** The name in the ids of the client's calls of an answer without a session; undefined when there are none. */
  name: string | undefined;
}

/**
 * Asks a model, runs the calls of the agent's tools and asks again, until it answers or calls the client's tools. The client is told what is said between, in
 * order, and of its own calls alone.
 * @param sink gets one answer: its text is that of all rounds, its usage their sum
 * @returns the work; undefined when no tool of the agent's was called
 * @throws tool_limit_reached, what a model or the store fails with, the signal's reason
 */
export async function askWithTools(
  question: Question,
  { body, signal, progress, hold, isRemembered }: LoopOptions,
  parts: RunTools,
  sink: Sink<ChannelChunk>,
): Promise<Work | undefined> {
  const offer = offerTools(body, await parts.tools.list(signal));
  if (offer.hidden.length > 0) parts.tellHidden(offer.hidden);
  const { facts } = progress;
  const work: StoredMessage[] = [];
  let [isSaying, taken]: [boolean, Set<string> | undefined] = [false, undefined];
  for (let number = 0; ; number++) {
    const round = new ToolRound(sink, isSaying ? '\n\n' : '');
    const addition: Addition = { work, fields: offer.fields(number === 0), isTold };
    await question.ask((batch) => round.take(batch), addition);
    progress.usage = sumUsage(progress.usage, round.usage);
    isSaying ||= round.isSaying;
    const calls = withOwnIds(round.calls(), (taken ??= question.callIds()));
    const { own, clients } = sorted(calls, offer);
    const isOver = own.length === 0 || clients.length > 0;
    if (own.length > 0) {
      if (number === parts.limits.maxRounds) throw toolLimitReached(number);
      if (number === 0) await parts.beforeActing();
      facts.toolRounds = number + 1;
    }
    const name = clients.length > 0 && facts.toolRounds && !isRemembered ? newWorkName() : undefined;
    const told = name === undefined ? clients : clients.map((call, at) => ({ ...call, id: toWorkCallId(name, at) }));
    // In the order in which the model made them: of calls together, Gemini signs the first.
    const answer = answerOf(
      round,
      question.channel,
      calls.map((call) => told[clients.indexOf(call)] ?? call),
    );
    const calledAt = performance.now();
    const results = own.length > 0 ? await runCalls(own, { tools: parts.tools, offer, signal, tell: parts.tell }) : [];
    progress.toolMs += performance.now() - calledAt;
    hold?.(lengthOf(results));
    work.push(answer, ...results);
    if (!isOver) continue;
    await sink(endOf(round, told, progress.usage, facts.toolRounds ? undefined : round.state));
    return facts.toolRounds ? { messages: work, name } : undefined;
  }
}

/** Characters of texts and of images. */
function lengthOf(messages: readonly ChatMessage[]): number {
  let length = 0;
  for (const { content } of messages) {
    if (typeof content === 'string') length += content.length;
    else
      for (const part of content ?? []) {
        if (part.type === 'image_url') length += part.image_url.url.length;
        else if (part.type === 'text') length += part.text.length;
      }
  }
  return length;
}

/** Calls of tools that nobody has are the agent's: the model is told so. */
function sorted(calls: readonly ToolCall[], offer: ToolOffer): { own: ToolCall[]; clients: ToolCall[] } {
  const isClients = (call: ToolCall) => offer.isClients(calledName(call));
  return { own: calls.filter((call) => !isClients(call)), clients: calls.filter(isClients) };
}

/** Some providers number calls anew in each answer. What they want back with an answer is known by the ids of its calls, so each is used once in a conversation. */
function withOwnIds(calls: readonly ToolCall[], taken: Set<string>): readonly ToolCall[] {
  return calls.map((call) => {
    const id = taken.has(call.id) ? `call_${randomHex(12)}` : call.id;
    taken.add(id);
    return { ...call, id };
  });
}

/** The name that the ids of the client's calls tell. */
const newWorkName = (): string => `kept_${randomHex(12)}`;

/** The answer of one round as a model reads it later. */
function answerOf(round: ToolRound, channel: string, calls: readonly ToolCall[]): StoredMessage {
  const { tool_calls: _, ...message } = round.message();
  const state = round.state === undefined ? undefined : { channel, data: round.state };
  return toStored({ ...message, ...(calls.length > 0 && { tool_calls: [...calls] }) }, state);
}

/** The end of the answer that the client gets. */
function endOf(
  round: ToolRound,
  calls: readonly ToolCall[],
  usage: Usage | undefined,
  state: unknown,
): readonly ChannelChunk[] {
  const tool_calls = calls.map((call, index) => ({ index, ...call }));
  const reason = round.finishReason === 'tool_calls' && calls.length === 0 ? 'stop' : round.finishReason;
  const finish_reason = calls.length > 0 ? 'tool_calls' : reason;
  const choice = { index: 0, logprobs: null };
  return [
    ...(calls.length > 0 ? [{ choices: [{ ...choice, delta: { tool_calls }, finish_reason: null }] }] : []),
    {
      choices: [{ ...choice, delta: {}, finish_reason }],
      ...(usage && { usage }),
      ...(state !== undefined && { state }),
    },
  ];
}
