/** The time by which sessions and answers are forgotten. Clocks are set wrong, and nothing that was forgotten comes back. */

/** Milliseconds after which a jump is believed: time enough for whoever looks after the machine. */
export const believedAfterMs = 24 * 3_600_000;

/** Milliseconds that the wall clock may gain between two looks without a doubt: it is set a little now and then. */
const toleranceMs = 60_000;

export interface RetentionClock {
  /**
   * Looks at the wall clock; to be called often.
   * @param wallMs what it says, in milliseconds since 1970
   * @param turnTimes when turns were made, newest first, by the same clock; asked for at the first look alone, and only read as far as needed
   */
  look(wallMs: number, turnTimes: () => Iterable<number>): void;
  /** Whether it was looked at already. */
  readonly isRunning: boolean;
  /** The time as far as it is believed, in milliseconds since 1970; 0, for which nothing is too old, before the first look. */
  now(): number;
  /** Milliseconds by which the wall clock is ahead of that. */
  doubtedMs(): number;
}

/** A jump of the clock, in milliseconds, and the monotonic time at which it is believed. */
interface Doubt {
  ms: number;
  until: number;
}

/**
 * A clock that follows the wall clock, but believes a jump forward only after a day: of a running process, or, when there was a gap before the process
 * started, of stored turns on this side of it. A jump backward is followed at once, which forgets nothing, and takes back what is still in doubt.
 * @param monotonic milliseconds that no setting of a clock changes; other ones for tests
 */
export function createRetentionClock(monotonic: () => number = () => performance.now()): RetentionClock {
  let last: { wall: number; at: number } | undefined;
  let doubts: Doubt[] = [];

  const inDoubt = (): Doubt[] => (doubts = doubts.filter(({ until }) => until > monotonic()));
  const doubtedMs = () => inDoubt().reduce((sum, { ms }) => sum + ms, 0);

  function takeBack(ms: number): void {
    let left = ms;
    for (const doubt of doubts.toReversed()) {
      const taken = Math.min(left, doubt.ms);
      doubt.ms -= taken;
      left -= taken;
    }
  }

  return {
    look(wall, turnTimes) {
      const at = monotonic();
      if (last) {
        const gained = wall - last.wall - (at - last.at);
        if (gained > toleranceMs) doubts.push({ ms: gained, until: at + believedAfterMs });
        if (gained < -toleranceMs) takeBack(-gained);
      } else {
        const { ms, agoMs } = findGap(wall, turnTimes());
        doubts.push({ ms, until: at + believedAfterMs - agoMs });
      }
      last = { wall, at };
    },
    get isRunning() {
      return last !== undefined;
    },
    now: () => (last ? last.wall + monotonic() - last.at - doubtedMs() : 0),
    doubtedMs,
  };
}

/**
 * The time without turns before those of the last day.
 * @returns its milliseconds, and how long ago it ended; 0 milliseconds when there is nothing before it
 */
function findGap(wall: number, turnTimes: Iterable<number>): { ms: number; agoMs: number } {
  let end = wall;
  for (const time of turnTimes) {
    if (time <= wall - believedAfterMs) return { ms: end - time, agoMs: wall - end };
    end = Math.min(end, time);
  }
  return { ms: 0, agoMs: 0 };
}
