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
 */
export class WireChunks {
  readonly #envelope: Envelope;
  /** Why each choice that has begun ended; null as long as it has not. */
  readonly #reasons = new Map<number, Choice['finish_reason']>();
  readonly #calledTools = new Set<number>();
  /** What providers added to chunks and choices that say nothing themselves: it is told with the next one that does. */
  readonly #waiting = new LatestExtras();
  readonly #waitingOf = new Map<number, Json[]>();
  #usage: ChannelChunk['usage'];
  /** What the channel wants back in later turns; undefined when there is nothing. */
  state: unknown;

  constructor(identity: ChunkIdentity) {
    this.#envelope = { ...identity, object: 'chat.completion.chunk' };
  }

  /** @returns what the client is told of these chunks by now, perhaps nothing */
  take(batch: readonly ChannelChunk[]): ChatCompletionChunk[] {
    const wired: ChatCompletionChunk[] = [];
    for (const chunk of batch) this.#take(chunk, wired);
    return wired;
  }

  /**
   * @returns the last chunks, once nothing more comes
   * @throws upstream_disconnected when a choice, or all of the answer, is without a finish_reason
   */
  end(): ChatCompletionChunk[] {
    const reasons = [...this.#reasons];
    if (reasons.length === 0 || reasons.some(([, reason]) => reason === null)) throw upstreamDisconnected();
    const ending = reasons.map(([index, reason]) => {
      const finish_reason = reason === 'stop' && this.#calledTools.has(index) ? 'tool_calls' : reason;
      return this.#wireChunk({ ...this.#takeWaiting(index), index, delta: {}, logprobs: null, finish_reason });
    });
    this.#tellWaiting(ending);
    const usage = this.#usage ?? { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };
    ending.push({ ...this.#envelope, choices: [], usage });
    return ending;
  }

  #take(chunk: ChannelChunk, wired: ChatCompletionChunk[]): void {
    this.#usage = chunk.usage ?? this.#usage;
    this.state = chunk.state ?? this.state;
    if (chunk.service_tier != null) this.#envelope.service_tier = chunk.service_tier;
    if (chunk.system_fingerprint != null) this.#envelope.system_fingerprint = chunk.system_fingerprint;
    const before = wired.length;
    for (const choice of chunk.choices) this.#takeChoice(choice, wired);
    if (chunk.extras) this.#waiting.add(chunk.extras);
    if (wired.length > before) this.#tellWaiting(wired);
  }

  #takeChoice(choice: ChannelChunk['choices'][number], wired: ChatCompletionChunk[]): void {
    const { index, finish_reason } = choice;
    if (choice.delta.tool_calls?.length) this.#calledTools.add(index);
    const content = contentChoice(choice);
    const extras = extrasOf(choice, ofChoice);
    if (!content && extras) this.#addWaiting(index, extras);
    if (!content && !finish_reason) return;
    const known = this.#reasons.get(index);
    if (known === undefined) wired.push(this.#wireChunk(roleChoice(choice)));
    this.#reasons.set(index, finish_reason ?? known ?? null);
    if (!content) return;
    const more = this.#takeWaiting(index, extras);
    wired.push(this.#wireChunk(more ? { ...more, ...content } : content));
  }

  #wireChunk(choice: Choice): ChatCompletionChunk {
    return { ...this.#envelope, choices: [choice] };
  }

  #addWaiting(index: number, extras: Json): void {
    const before = this.#waitingOf.get(index);
    if (before) before.push(extras);
    else this.#waitingOf.set(index, [extras]);
  }

  #takeWaiting(index: number, extras?: Json): Json | undefined {
    const before = this.#waitingOf.get(index);
    if (!before) return extras;
    this.#waitingOf.delete(index);
    return addUp(extras ? [...before, extras] : before);
  }

  /** With the last of these chunks; nothing of it stands in the place of our own fields. */
  #tellWaiting(wired: ChatCompletionChunk[]): void {
    const extras = this.#waiting.take();
    const last = extras && wired.pop();
    if (last) wired.push({ ...extras, ...last });
  }
}

/** The fields of a choice that are the contract's. */
const ofChoice = new Set(['index', 'delta', 'logprobs', 'finish_reason']);

/** Whether one of these chunks tells the client something, which a role, an empty text or a finish_reason alone does not. */
export const hasContent = (chunks: readonly ChannelChunk[]): boolean =>
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
  for (const key in delta) {
    const value = (delta as Json)[key];
    if (!isSaid(key, value)) continue;
    said[key] = value;
    isSaying = true;
  }
  if (!isSaying) return undefined;
  return { index, delta: said, logprobs: logprobs ?? null, finish_reason: null };
}
