/** The end of a wait. */
export interface Deadline {
  /** Settles when the time is over, or the signal has fired; never fails. */
  reached: Promise<void>;
  /** Leaves nothing of it behind. */
  clear(): void;
}

/** @param ms until then @param signal ends the wait before */
export function startDeadline(ms: number, signal?: AbortSignal): Deadline {
  const { promise: reached, resolve } = Promise.withResolvers<void>();
  const end = () => resolve();
  const timer = setTimeout(end, ms);
  signal?.addEventListener('abort', end, { once: true });
  return {
    reached,
    clear() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
    },
  };
}
