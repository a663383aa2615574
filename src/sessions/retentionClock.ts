/** The time by which sessions and answers are forgotten. It does not trust the wall clock blindly: a clock may be wrong, and what was forgotten is gone. */

/** Milliseconds after which a jump of the clock is believed. Until then an operator has time to correct it. */
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
export const createRetentionClock = (monotonic: () => number = () => performance.now()): RetentionClock =>
  new DoubtingClock(monotonic);

class DoubtingClock implements RetentionClock {
  readonly #monotonic: () => number;
  #last: { wall: number; at: number } | undefined;
  #doubts: Doubt[] = [];

  constructor(monotonic: () => number) {
    this.#monotonic = monotonic;
  }

  look(wall: number, turnTimes: () => Iterable<number>): void {
    const at = this.#monotonic();
    if (this.#last) {
      const gained = wall - this.#last.wall - (at - this.#last.at);
      if (gained > toleranceMs) this.#doubts.push({ ms: gained, until: at + believedAfterMs });
      if (gained < -toleranceMs) this.#takeBack(-gained);
    } else {
      const { ms, agoMs } = findGap(wall, turnTimes());
      this.#doubts.push({ ms, until: at + believedAfterMs - agoMs });
    }
    this.#last = { wall, at };
  }

  get isRunning(): boolean {
    return this.#last !== undefined;
  }

  now(): number {
    return this.#last ? this.#last.wall + this.#monotonic() - this.#last.at - this.doubtedMs() : 0;
  }

  doubtedMs(): number {
    this.#doubts = this.#doubts.filter(({ until }) => until > this.#monotonic());
    return this.#doubts.reduce((sum, { ms }) => sum + ms, 0);
  }

  #takeBack(ms: number): void {
    let left = ms;
    for (const doubt of this.#doubts.toReversed()) {
      const taken = Math.min(left, doubt.ms);
      doubt.ms -= taken;
      left -= taken;
    }
  }
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
