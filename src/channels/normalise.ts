import type { ChatCompletionChunk } from '../contract.ts';
import { upstreamDisconnected } from '../errors.ts';
import type { ChannelChunk } from './channel.ts';
import { addUp, extrasOf, LatestExtras } from './extras.ts';
import type { Json } from './json.ts';

/** What all chunks of one answer share. */
export type ChunkIdentity = Pick<ChatCompletionChunk, 'id' | 'created' | 'model'>;

type Envelope = Omit<ChatCompletionChunk, 'choices'>;
type Choice = ChatCompletionChunk['choices'][number];

/**
 * Makes wire chunks of a channel's chunks, in the order that every client understands: for each choice the role, then deltas, then `delta: {}` with the
 * finish_reason; last the usage, with no choices. Finish chunks and the usage come after everything else, so that the caller can do what must happen
 * before a client is told that the answer is complete.
 * @param beforeEnd gets those last chunks, and the state that the channel wants back in later turns, undefined when there is none
 * @throws upstream_disconnected when the channel ends without a finish_reason for every choice
 */
export async function* toWireChunks(
  chunks: AsyncIterable<readonly ChannelChunk[]>,
  identity: ChunkIdentity,
  beforeEnd: (ending: readonly ChatCompletionChunk[], state: unknown) => Promise<void>,
): AsyncGenerator<readonly ChatCompletionChunk[]> {
  const envelope: Envelope = { ...identity, object: 'chat.completion.chunk' };
  /** Why each choice that has begun ended; null as long as it has not. */
  const reasons = new Map<number, Choice['finish_reason']>();
  const calledTools = new Set<number>();
  /** What providers added to chunks and choices that say nothing themselves: it is told with the next one that does. */
  const waiting = new LatestExtras();
  const waitingOf = new Map<number, Json[]>();
  let usage: ChannelChunk['usage'];
  let state: unknown;

  const wireChunk = (choice: Choice): ChatCompletionChunk => ({ ...envelope, choices: [choice] });
  const takeWaiting = (index: number, extras: Json = {}): Json => {
    const before = waitingOf.get(index);
    waitingOf.delete(index);
    return before ? addUp([...before, extras]) : extras;
  };
  const addWaiting = (index: number, extras: Json): void => {
    const before = waitingOf.get(index);
    if (before) before.push(extras);
    else waitingOf.set(index, [extras]);
  };
  function take(chunk: ChannelChunk, wired: ChatCompletionChunk[]): void {
    usage = chunk.usage ?? usage;
    state = chunk.state ?? state;
    if (chunk.service_tier != null) envelope.service_tier = chunk.service_tier;
    if (chunk.system_fingerprint != null) envelope.system_fingerprint = chunk.system_fingerprint;
    const before = wired.length;
    for (const choice of chunk.choices) {
      if (choice.delta.tool_calls?.length) calledTools.add(choice.index);
      const content = contentChoice(choice);
      const extras = extrasOf(choice, ofChoice);
      if (!content && Object.keys(extras).length > 0) addWaiting(choice.index, extras);
      if (!content && !choice.finish_reason) continue;
      if (!reasons.has(choice.index)) wired.push(wireChunk(roleChoice(choice)));
      reasons.set(choice.index, choice.finish_reason ?? reasons.get(choice.index) ?? null);
      if (content) wired.push(wireChunk({ ...takeWaiting(choice.index, extras), ...content }));
    }
    if (chunk.extras) waiting.add(chunk.extras);
    if (wired.length > before) tellWaiting(wired);
  }
  /** With the last of these chunks; nothing of it stands in the place of our own fields. */
  function tellWaiting(wired: ChatCompletionChunk[]): void {
    const last = wired.pop();
    if (last) wired.push({ ...waiting.take(), ...last });
  }

  for await (const together of chunks) {
    const wired: ChatCompletionChunk[] = [];
    for (const chunk of together) take(chunk, wired);
    if (wired.length > 0) yield wired;
  }
  if (reasons.size === 0 || [...reasons.values()].includes(null)) throw upstreamDisconnected();
  const ending = [...reasons].map(([index, reason]) => {
    const finish_reason = reason === 'stop' && calledTools.has(index) ? 'tool_calls' : reason;
    return wireChunk({ ...takeWaiting(index), index, delta: {}, logprobs: null, finish_reason });
  });
  tellWaiting(ending);
  usage ??= { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };
  ending.push({ ...envelope, choices: [], usage });
  await beforeEnd(ending, state);
  yield ending;
}

/** The fields of a choice that are the contract's. */
const ofChoice = new Set(['index', 'delta', 'logprobs', 'finish_reason']);

/** Whether one of these chunks is a *first word*: tells the client something, which a role, an empty text or a finish_reason alone does not. */
export const saysSomething = (chunks: readonly ChannelChunk[]): boolean =>
  chunks.some(({ choices }) => choices.some((choice) => contentChoice(choice) !== undefined));

/** Whether a part of a delta says anything: not the role, not an empty string or list. */
const isSaid = (key: string, value: unknown): boolean =>
  key !== 'role' && value != null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** OpenAI opens an answer with `content: ""`, one that begins with a tool call with `content: null`, and a refusal with `content: null, refusal: ""`. */
const roleChoice = ({ index, delta }: Choice): Choice => ({
  index,
  delta: {
    role: 'assistant',
    content: delta.tool_calls?.length || delta.refusal ? null : '',
    refusal: delta.refusal ? '' : null,
  },
  logprobs: null,
  finish_reason: null,
});

/** What a choice says, if anything. A token can be a part of a character: it has a log probability then, but no text yet. */
function contentChoice({ index, delta, logprobs }: Choice): Choice | undefined {
  const said: Record<string, unknown> = {};
  let isSaying = Boolean(logprobs?.content?.length || logprobs?.refusal?.length);
  for (const [key, value] of Object.entries(delta)) {
    if (!isSaid(key, value)) continue;
    said[key] = value;
    isSaying = true;
  }
  if (!isSaying) return undefined;
  return { index, delta: said, logprobs: logprobs ?? null, finish_reason: null };
}
