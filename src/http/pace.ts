import type { Admission } from '../access/admission.ts';

/** Milliseconds of a window. */
const windowMs = 20;
/** In each window as many refusals leave at once as this part of the requests that were let in during the one before: each costs a tenth of an answer. */
const share = 0.5;
/** Refusals that leave at once in each window, whatever was let in. */
const atLeast = 10;
/** Milliseconds for which a refused connection was told to stay away, at least, and for which its next refusal may be held. */
const awayMs = 1000;
/** Refusals that are held together; a held one keeps its request's memory. */
const maxHeld = 2048;

/**
 * Keeps those who come back too early from taking the time of those inside. A refusal is cheap, but a thousand clients that ask again as soon as they are
 * refused ask twenty thousand times a second. So a refusal leaves at once, unless its connection was refused less than a second ago and many are being
 * refused: then it waits for its turn, a second at most. A client that waits as it was told to, and one that comes on a new connection, never does.
 * @param clock milliseconds, of a clock that only goes forward
 * @returns what is called for each refusal, with its connection and what sends it
 */
export function createPace(
  { letIn }: Pick<Admission, 'letIn'>,
  clock: () => number = () => performance.now(),
): (connection: object, refuse: () => void) => void {
  const refusedAt = new WeakMap<object, number>();
  const held: { connection: object; since: number; refuse: () => void }[] = [];
  let window = { at: -Infinity, letIn: 0, left: atLeast };
  let timer: NodeJS.Timeout | undefined;

  function beginWindow(now: number): void {
    const all = letIn();
    const usual = ((all - window.letIn) * windowMs) / (now - window.at);
    window = { at: now, letIn: all, left: Math.max(atLeast, Math.floor(usual * share)) };
  }

  function send(connection: object, refuse: () => void, now: number): void {
    window.left--;
    refusedAt.set(connection, now);
    refuse();
  }

  function release(): void {
    const now = clock();
    beginWindow(now);
    const overdue = held.findIndex(({ since }) => now - since < awayMs);
    const count = Math.max(window.left, overdue < 0 ? held.length : overdue);
    for (const { connection, refuse } of held.splice(0, count)) send(connection, refuse, now);
    if (held.length > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  return (connection, refuse) => {
    const now = clock();
    if (!timer && now - window.at >= windowMs) beginWindow(now);
    const isEarly = now - (refusedAt.get(connection) ?? -Infinity) < awayMs;
    if (!isEarly || window.left > 0 || held.length >= maxHeld) return send(connection, refuse, now);
    held.push({ connection, since: now, refuse });
    timer ??= setInterval(release, windowMs);
  };
}
