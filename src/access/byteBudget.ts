import { getHeapStatistics } from 'node:v8';
import { gatewayOverloaded } from '../errors.ts';

/** Bytes of a request, as it was sent, and of its answer, as the model gave it, that the gateway holds until all is over. */
export interface HeldBytes {
  /** More of it came; after the release nothing counts. @throws overloaded, or what is given, when there is no room */
  grow(bytes: number, refuse?: () => Error): void;
  /** Gives all of them back, once. */
  release(): void;
}

/** How many bytes of requests and answers the gateway holds at the same time, over all doors. */
export interface ByteBudget {
  /** @throws overloaded when there is no room */
  hold(bytes: number): HeldBytes;
}

/**
 * A byte of a body costs up to twelve of memory at the worst moment: its text, what is parsed of it, and the text for the model, each with two bytes a
 * character, and what the collector has not found yet. The heap's limit is Node's: of the machine's memory or the container's, or `--max-old-space-size`.
 */
const heapBytesOfByte = 12;

/**
 * @param greatest bytes of the greatest request: it always has room when nothing else is there
 * @param maxBytes what all may have together
 */
export function createByteBudget(
  greatest: number,
  maxBytes: number = getHeapStatistics().heap_size_limit / heapBytesOfByte,
): ByteBudget {
  const limit = Math.max(greatest, maxBytes);
  let total = 0;
  return {
    hold(bytes) {
      let own = 0;
      let isReleased = false;
      const held: HeldBytes = {
        grow(more, refuse = gatewayOverloaded) {
          if (isReleased) return;
          if (total + more > limit) throw refuse();
          total += more;
          own += more;
        },
        release() {
          total -= own;
          own = 0;
          isReleased = true;
        },
      };
      held.grow(bytes);
      return held;
    },
  };
}
