/** How far the event loop is behind. */
export interface LoopDelay {
  /** How long the present turn of the loop has lasted, in milliseconds: a timer that is due waits so long. */
  now(): number;
  /** The smoothed delay of timers by the work of this process, in milliseconds. */
  smoothed(): number;
}

/** Milliseconds between two looks, as long as somebody asks. */
const intervalMs = 5;
/** Milliseconds in which the weight of a delay falls to a third. */
const smoothingMs = 100;
/** Milliseconds after which nobody asks any more, and the timer rests: an idle gateway wakes up for nothing. */
const restMs = 1000;

/**
 * Measures by a timer of its own. `monitorEventLoopDelay` of Node is a histogram of what was, and does not know how late it is now.
 *
 * The smoothed delay counts the CPU time of turns, not their wall time. Where other processes use the CPU every turn is late, but that is no queue of requests.
 */
export function createLoopDelay(): LoopDelay {
  let timer: NodeJS.Timeout | undefined;
  let tickedAt = 0;
  let worked = 0;
  let askedAt = 0;
  let smoothed = 0;

  function tick(): void {
    const now = performance.now();
    const passed = now - tickedAt;
    const work = workedMs() - worked;
    const late = Math.max(0, work - intervalMs);
    smoothed += (late - smoothed) * (1 - Math.exp(-passed / smoothingMs));
    tickedAt = now;
    worked += work;
    if (now - askedAt < restMs) return;
    clearInterval(timer);
    timer = undefined;
    smoothed = 0;
  }

  return {
    now() {
      askedAt = performance.now();
      if (!timer) {
        tickedAt = askedAt;
        worked = workedMs();
        timer = setInterval(tick, intervalMs).unref();
      }
      return Math.max(0, askedAt - tickedAt - intervalMs);
    },
    smoothed: () => smoothed,
  };
}

/** Milliseconds of CPU that this thread has used. */
function workedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
