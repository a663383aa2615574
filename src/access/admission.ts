import { gatewayOverloaded } from '../errors.ts';
import type { LoopDelay } from './loopDelay.ts';

/** `gateway.http.overload`. */
export interface OverloadLimits {
  /** Requests that may be in flight, those that only wait for their model included: what they hold is memory and descriptors. */
  maxRequests: number;
  /** Milliseconds that the event loop may be late, so long that it is no burst, before requests are refused. */
  maxDelayMs: number;
}

/** With so few requests in flight none is refused. A late event loop then comes from other programs, or from code that V8 has not compiled yet. */
const alwaysAdmitted = 32;

/** While overloaded, each turn of the event loop lets requests in for this part of the allowed delay (1/8). A request needs several turns for its answer. */
const turnShare = 8;
/** The overload is over when the delay is below this part of the allowed one (1/5). */
const stillBehind = 5;

/**
 * Requests of a burst that are let in all the same, when there was no overload before. Two hundred streams that begin together are no overload: soon they all
 * wait for their models.
 */
const burst = 256;
/** Milliseconds without overload after which there may be another burst. */
const calmMs = 1000;

/** Says at every door whether there is room for one more request, so that those that were let in keep their pace. */
export interface Admission {
  /** Whether the next request would be let in now. */
  hasRoom(): boolean;
  /** Lets a request in. @returns what is to be called when it is over @throws overloaded, at once */
  enter(): () => void;
  /** How many requests were let in so far. */
  letIn(): number;
}

/**
 * Two limits, of which each refuses by itself. Requests that wait for a slow model cost nothing but their place, and only the first counts them.
 *
 * The second follows CoDel (RFC 8289) in what it takes for overload: a queue that stays, not one that a burst fills and that is empty in a moment. While the
 * smoothed delay of the event loop is too high, each turn of the loop lets in what comes in its first milliseconds, and refuses the rest: the turn ends soon,
 * those inside wait one short turn for each of their steps, and there is always enough work.
 * @param limits asked for each request, so that changed settings apply at once
 * @param clock milliseconds, of a clock that only goes forward
 */
export function createAdmission(
  limits: () => OverloadLimits,
  delay: LoopDelay,
  clock: () => number = () => performance.now(),
): Admission {
  let inFlight = 0;
  let entered = 0;
  let isBehind = false;
  let behindAt = -Infinity;
  let burstLeft = burst;

  /** Whether the loop has been late for long; not over before it is well below the limit. */
  function staysBehind(maxDelayMs: number): boolean {
    isBehind = delay.smoothed() > (isBehind ? maxDelayMs / stillBehind : maxDelayMs);
    return isBehind;
  }

  /** Whether this turn of an overloaded loop has let in enough, and only those of a burst may still come. */
  function isLate(maxDelayMs: number): boolean {
    const now = delay.now();
    const isOverloaded = staysBehind(maxDelayMs);
    const at = clock();
    if (isOverloaded) behindAt = at;
    else if (at - behindAt >= calmMs) burstLeft = burst;
    return isOverloaded && now > maxDelayMs / turnShare && inFlight >= alwaysAdmitted;
  }

  /** What the next request would take: a usual place, one of a burst, or none. */
  function nextPlace(): 'usual' | 'burst' | undefined {
    const { maxRequests, maxDelayMs } = limits();
    const late = isLate(maxDelayMs);
    if (inFlight >= maxRequests) return undefined;
    if (!late) return 'usual';
    return burstLeft > 0 ? 'burst' : undefined;
  }

  return {
    hasRoom: () => nextPlace() !== undefined,
    letIn: () => entered,
    enter() {
      const place = nextPlace();
      if (!place) throw gatewayOverloaded(retryMs());
      if (place === 'burst') burstLeft--;
      inFlight++;
      entered++;
      let isOver = false;
      return () => {
        if (!isOver) inFlight--;
        isOver = true;
      };
    },
  };
}

/** Milliseconds, one to two seconds: those who are refused together do not come back together. */
export const retryMs = (): number => 1000 + Math.floor(Math.random() * 1000);
