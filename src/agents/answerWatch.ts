import type { ChannelChunk } from '../channels/channel.ts';
import type { AnswerFacts, AnswerIdentity } from '../events.ts';
import type { Sink } from '../sink.ts';

/** Looks at one answer of a provider as it passes, for those who are told of the attempt. */
export class AnswerWatch {
  #identity: AnswerIdentity = { id: undefined, model: undefined };
  #usage: AnswerFacts['usage'];
  /** By the index of the choice. */
  readonly #reasons = new Map<number, string>();

  readonly identify = (identity: AnswerIdentity): void => {
    this.#identity = identity;
  };

  /** @returns a sink that looks at what it gives on */
  before(sink: Sink<ChannelChunk>): Sink<ChannelChunk> {
    return (batch) => {
      for (const chunk of batch) this.#see(chunk);
      return sink(batch);
    };
  }

  read(): AnswerFacts {
    return { ...this.#identity, usage: this.#usage, finishReasons: [...this.#reasons.values()] };
  }

  #see({ usage, choices }: ChannelChunk): void {
    if (usage) this.#usage = usage;
    for (const { index, finish_reason } of choices) if (finish_reason) this.#reasons.set(index, finish_reason);
  }
}
