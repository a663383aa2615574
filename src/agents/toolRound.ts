import type { ChannelChunk } from '../channels/channel.ts';
import { CompletionAccumulator } from '../channels/completion.ts';
import { hasContent } from '../channels/normalise.ts';
import type { Schema, Usage } from '../contract.ts';
import type { Sink } from '../sink.ts';
import type { ToolCall } from './toolOffer.ts';

type FinishReason = ChannelChunk['choices'][number]['finish_reason'];
type Message = Schema<'AssistantMessage'>;

/** What a chunk says beside calls of tools, its end and its cost. */
function withoutCalls(chunk: ChannelChunk): ChannelChunk {
  const { usage: _, state: __, ...said } = chunk;
  const choices = said.choices.map((choice) => {
    const { tool_calls: ___, ...delta } = choice.delta;
    return { ...choice, delta, finish_reason: null };
  });
  return { ...said, choices };
}

/** Whether the client is told something of these chunks at once: calls wait until it is known whose they are. */
export const isTold = (batch: readonly ChannelChunk[]): boolean => hasContent(batch.map(withoutCalls));

/** One answer of a model that may call tools. What it says is told as it comes; its calls are held until all of them are there. */
export class ToolRound {
  readonly #sink: Sink<ChannelChunk>;
  readonly #accumulator = new CompletionAccumulator();
  #before: string;
  #isSaying = false;
  #finishReason: FinishReason = null;
  usage: Usage | undefined;
  state: unknown;

  /** @param before what the client is told before the first text of this answer, when there is any */
  constructor(sink: Sink<ChannelChunk>, before: string) {
    [this.#sink, this.#before] = [sink, before];
  }

  take(batch: readonly ChannelChunk[]): void | Promise<void> {
    const told: ChannelChunk[] = [];
    for (const chunk of batch) {
      this.usage = chunk.usage ?? this.usage;
      this.state = chunk.state ?? this.state;
      this.#finishReason = chunk.choices[0]?.finish_reason ?? this.#finishReason;
      this.#accumulator.add({ id: '', object: 'chat.completion.chunk', created: 0, model: '', ...chunk });
      if (!this.#isSaying && chunk.choices[0]?.delta.content) this.#begin(told);
      told.push(withoutCalls(chunk));
    }
    return this.#sink(told);
  }

  #begin(told: ChannelChunk[]): void {
    this.#isSaying = true;
    if (this.#before === '') return;
    told.push({ choices: [{ index: 0, delta: { content: this.#before }, logprobs: null, finish_reason: null }] });
  }

  /** Whether it said any text. */
  get isSaying(): boolean {
    return this.#isSaying;
  }

  /** Why it ended; null when it did not end as a whole answer does. */
  get finishReason(): FinishReason {
    return this.#finishReason;
  }

  /** All that it said, and all calls. */
  message(): Message {
    return this.#accumulator.message();
  }

  /** Its calls, when they are whole: an answer that was cut short or filtered may end in the middle of one. */
  calls(): ToolCall[] {
    const isWhole = this.#finishReason === 'tool_calls' || this.#finishReason === 'stop';
    return isWhole ? (this.message().tool_calls ?? []) : [];
  }
}
