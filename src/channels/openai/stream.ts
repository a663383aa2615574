import type { Schema, Usage } from '../../contract.ts';
import { upstreamDisconnected } from '../../errors.ts';
import type { ChannelChunk } from '../channel.ts';
import { extrasOf } from '../extras.ts';
import { toFinishReason } from '../finishReason.ts';
import type { Identify } from '../identity.ts';
import { asIndex, asList, asRecord, isRecord, type Json } from '../json.ts';
import type { Provider } from '../provider.ts';
import { brokenAnswer } from '../upstreamError.ts';
import { Calls, maxCalls } from './calls.ts';
import { repairDelta, repairFunctionCall, type ReasoningPlace } from './delta.ts';
import { repairLogprobs } from './logprobs.ts';
import { readModeration } from './shapes.ts';
import { repairUsage } from './usage.ts';

type Choice = ChannelChunk['choices'][number];
type ToolCallDelta = Schema<'ToolCallDelta'>;

/** What the provider wants back with an answer that called tools: its reasoning, where it stood (DeepSeek refuses the result of a call without it). */
export interface OpenAiState {
  /** Undefined where the answer has no reasoning; the state then only says whose fields the answer has, so that no other provider gets them. */
  reasoning?: { place: ReasoningPlace; text: string };
}

export interface RepairParts {
  provider: Provider;
  /** The names of the functions that were offered. */
  tools: ReadonlySet<string>;
  /** Makes an error of what a failed choice says: `{"error": …}`. */
  failed: (said: Json) => Error;
  /** Hears where the server puts its reasoning. */
  onReasoning: (place: ReasoningPlace) => void;
  /** Whether the answer came as one JSON text. Then each item of a list is a call of its own, never a piece of another one. */
  isWhole?: boolean;
  /** Looks who answers. */
  identify?: Identify;
}

export interface Repair {
  /** Repairs a chunk. @throws the error that the chunk tells of, in any of the ways in which servers do */
  chunk(said: Json): ChannelChunk;
  /**
   * The last chunk, at the end of the stream; undefined when all has been said.
   * @param isMarked whether the server marked the end (`[DONE]`, or the end of a JSON text). Then choices without a finish_reason are complete, and an answer
   * without any choice is an empty one
   * @throws upstream_disconnected for an end without a mark or a finish_reason
   */
  end(isMarked: boolean): ChannelChunk | undefined;
}

/** A choice that is still being streamed. */
interface OpenChoice {
  calls: Calls;
  reason: Schema<'FinishReason'> | null;
  /** Whether the deprecated function call has come, and whether its name has. */
  functionCall: 'none' | 'nameless' | 'named';
  reasoning: string;
  place: ReasoningPlace | undefined;
  hasExtras: boolean;
}

const knownOfChunk = new Set([
  'id',
  'object',
  'created',
  'model',
  'choices',
  'usage',
  'service_tier',
  'system_fingerprint',
  'error',
  'obfuscation',
]);
/** Perplexity sends the whole `message` so far beside each delta. */
const knownOfChoice = new Set(['index', 'delta', 'message', 'finish_reason', 'logprobs', 'error']);
const knownOfDelta = new Set(['role', 'content', 'refusal', 'reasoning_content', 'tool_calls', 'function_call']);
const knownOfCall = new Set(['index', 'id', 'type', 'function', 'custom']);
const knownOfFunction = new Set(['name', 'arguments']);

/** Repairs the chunks of one stream: what compatible servers send that clients do not understand, and what breaks the contract. */
export function createRepair(parts: RepairParts): Repair {
  const open = new Map<number, OpenChoice>();
  let usage: Usage | undefined;
  return {
    chunk(said) {
      parts.identify?.(said);
      usage = repairUsage(said['usage'], usage);
      const extras = extrasOf(said, knownOfChunk);
      const chunk: ChannelChunk = {
        choices: asList(said['choices']).map((choice, at) =>
          repairChoice(choice, asIndex(choice['index']) ?? at, open, parts),
        ),
        usage: isRecord(said['usage']) ? (usage ?? null) : null,
      };
      const { service_tier, system_fingerprint } = said;
      if (typeof service_tier === 'string') chunk.service_tier = service_tier;
      if (typeof system_fingerprint === 'string') chunk.system_fingerprint = system_fingerprint;
      if (extras) chunk.extras = withoutOddities(extras);
      return chunk;
    },
    end(isMarked) {
      const isCut = open.size === 0 || [...open.values()].some(({ reason }) => reason === null);
      if (isCut && !isMarked) throw upstreamDisconnected();
      if (isMarked && open.size === 0) openChoice(open, 0, parts);
      const choices = [...open].flatMap(([index, choice]) =>
        isMarked || choice.reason ? endChoice(index, choice, parts) : [],
      );
      const state = stateOf(open.get(0));
      return choices.length > 0 || state ? { choices, ...(state && { state }) } : undefined;
    },
  };
}

/** Tool calls, and tokens with their log probabilities, in one chunk of a whole completion. */
const [callsTogether, tokensTogether] = [200, 500];

/**
 * A whole completion in the form of chunks, none of which takes long to be repaired: one for each choice, more for a choice with very much in it. Two choices
 * of it are never one, and neither are two calls, whatever their indexes say.
 */
export function* toChunks(completion: Json, choices: readonly unknown[]): Generator<Json> {
  const taken = new Set<number>();
  let others = completion;
  for (const [at, { message, logprobs, finish_reason, ...choice }] of asList(choices).entries()) {
    let index = asIndex(choice['index']) ?? at;
    while (taken.has(index)) index++;
    taken.add(index);
    const { tool_calls, ...said } = asRecord(message);
    const calls = asList(tool_calls).map((call, place) => ({ ...call, index: place }));
    const tokens = tokensOf(logprobs);
    let first: Json = { ...choice, delta: said };
    const pieces = Math.max(1, Math.ceil(calls.length / callsTogether), tokens.length);
    for (let piece = 0; piece < pieces; piece++) {
      const some = calls.slice(piece * callsTogether, (piece + 1) * callsTogether);
      const delta = { ...asRecord(first['delta']), ...(some.length > 0 && { tool_calls: some }) };
      const end = piece === pieces - 1 ? { finish_reason } : {};
      yield { ...others, choices: [{ ...first, index, delta, logprobs: tokens[piece], ...end }] };
      [first, others] = [{}, {}];
    }
  }
  if (taken.size === 0) yield { ...others, choices: [] };
}

/** Log probabilities in lists of bounded length. */
function tokensOf(logprobs: unknown): unknown[] {
  const { content, refusal } = asRecord(logprobs);
  const lists: unknown[] = [];
  for (const [name, list] of Object.entries({ content, refusal })) {
    if (!Array.isArray(list)) continue;
    for (let at = 0; at < Math.max(1, list.length); at += tokensTogether)
      lists.push({ [name]: list.slice(at, at + tokensTogether) });
  }
  return lists;
}

/** Choices of one answer: more than the 128 that can be asked for, by any count of their indexes. */
const maxChoices = 1000;

/** @throws upstream_error for more choices than can be asked for */
function openChoice(
  open: Map<number, OpenChoice>,
  index: number,
  { tools, isWhole, provider }: RepairParts,
): OpenChoice {
  const known = open.get(index);
  if (known) return known;
  if (open.size >= maxChoices) throw brokenAnswer(`answered with more than ${maxChoices} choices`, provider);
  const begun: OpenChoice = {
    calls: new Calls(tools, isWhole, () => brokenAnswer(`called more than ${maxCalls} tools`, provider)),
    reason: null,
    functionCall: 'none',
    reasoning: '',
    place: undefined,
    hasExtras: false,
  };
  open.set(index, begun);
  return begun;
}

function repairChoice(said: Json, index: number, open: Map<number, OpenChoice>, parts: RepairParts): Choice {
  const from = isRecord(said['delta']) ? said['delta'] : asRecord(said['message']);
  const error = said['error'] || from['error'];
  if (error) throw parts.failed({ error });
  const finish_reason = toFinishReason(said['finish_reason'], parts.provider);
  const choice = openChoice(open, index, parts);
  const delta = saidBy(from, choice, parts);
  const calls = choice.calls.read(asList(from['tool_calls']));
  if (finish_reason) {
    choice.reason = finish_reason;
    calls.push(...endCalls(choice, parts));
  }
  if (calls.length > 0) delta.tool_calls = calls;
  choice.hasExtras ||= hasExtras(delta);
  const logprobs = repairLogprobs(said['logprobs']);
  return { ...extrasOf(said, knownOfChoice), index, delta, logprobs, finish_reason };
}

/** What a delta says beside its calls; the choice remembers of it what its end will need. */
function saidBy(from: Json, choice: OpenChoice, { onReasoning }: RepairParts): Choice['delta'] {
  const { delta, place } = repairDelta(from);
  if (place) {
    choice.place ??= place;
    choice.reasoning += delta.reasoning_content ?? '';
    onReasoning(place);
  }
  const call = repairFunctionCall(from['function_call'], choice.functionCall === 'named');
  if (call) {
    delta.function_call = call;
    choice.functionCall = call.name !== undefined || choice.functionCall === 'named' ? 'named' : 'nameless';
  }
  return delta;
}

function hasOthers(value: object | undefined, known: ReadonlySet<string>): boolean {
  for (const name in value) if (!known.has(name)) return true;
  return false;
}

/** Whether there is something in a message or its calls that other providers need not know. */
const hasExtras = (delta: Choice['delta']): boolean =>
  hasOthers(delta, knownOfDelta) ||
  (delta.tool_calls?.some((call) => hasOthers(call, knownOfCall) || hasOthers(call.function, knownOfFunction)) ??
    false);

function endChoice(index: number, choice: OpenChoice, parts: RepairParts): Choice[] {
  const calls = endCalls(choice, parts);
  const isEnded = choice.reason !== null;
  choice.reason ??= 'stop';
  if (isEnded && calls.length === 0) return [];
  const finish_reason = isEnded ? null : choice.reason;
  return [{ index, delta: calls.length > 0 ? { tool_calls: calls } : {}, logprobs: null, finish_reason }];
}

/** @throws upstream_error for a call without a name: nobody could answer it */
function endCalls({ calls, functionCall }: OpenChoice, { provider }: RepairParts): ToolCallDelta[] {
  const nameless = () => brokenAnswer('called a tool without saying its name', provider);
  if (functionCall === 'nameless') throw nameless();
  return calls.end(nameless);
}

function stateOf(choice: OpenChoice | undefined): OpenAiState | undefined {
  if (!choice?.reason) return undefined;
  const { place, reasoning: text, calls } = choice;
  if (place && !calls.isEmpty) return { reasoning: { place, text } };
  return choice.hasExtras ? {} : undefined;
}

/** Fields of chunks that the contract names are of its types, where they are there at all. */
function withoutOddities({ moderation, metadata, obfuscation, ...others }: Json): Json {
  const read = readModeration(moderation);
  return {
    ...others,
    ...(read && { moderation: read }),
    ...(isRecord(metadata) && { metadata }),
    ...(typeof obfuscation === 'string' && { obfuscation }),
  };
}
