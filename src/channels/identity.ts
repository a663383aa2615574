import type { ChannelOptions } from './channel.ts';

/** Looks for the name of an answer in an object that may have an `id` and a `model`. */
export type Identify = (said: { id?: unknown; model?: unknown } | undefined) => void;

/**
 * Reads who answers from what an upstream says, until it has said it.
 * @param tell hears it once; without one nothing is read
 * @returns to be called with each object of the answer
 */
export function createIdentify(tell: ChannelOptions['identify']): Identify {
  let isTold = tell === undefined;
  return (said) => {
    if (isTold || !said) return;
    const [id, model] = [nameOf(said.id), nameOf(said.model)];
    // Azure's first chunk says nothing of either.
    if (id === undefined && model === undefined) return;
    isTold = true;
    tell?.({ id, model });
  };
}

/** Names longer than that are none. */
const maxLength = 256;

const nameOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= maxLength ? value : undefined;
