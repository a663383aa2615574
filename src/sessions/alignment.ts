/** Pairs that are looked at, all in all and for each message: of one that stands in more places, those nearest to its own place counted from the end. */
const [maxPairs, minPlaces] = [200_000, 8];

/**
 * Finds the sent messages anywhere in the stored ones: the longest selection of pairs of equal prints that is in order on both sides (the longest common
 * subsequence, after Hunt and Szymanski; exact unless very many are equal), and of several the latest. Time O(n log n).
 * @param ofFirst the places of the first sent message, whatever its print is
 * @returns for each sent message its place among the stored ones, undefined where it is not among them
 */
export function align(
  stored: readonly string[],
  sent: readonly string[],
  ofFirst: readonly number[],
): (number | undefined)[] {
  /** The pair that begins the best selection of each length, from the end; those that begin latest are the best. */
  const beginnings: Pair[] = [];
  for (const pair of candidates(stored, sent, ofFirst)) {
    const length = howManyAfter(beginnings, pair.at);
    const next = beginnings[length - 1];
    beginnings[length] = next ? { ...pair, next } : pair;
  }
  const places = Array.from<number | undefined>({ length: sent.length });
  for (let pair = beginnings.at(-1); pair; pair = pair.next) places[pair.of] = pair.at;
  return places;
}

interface Pair {
  /** Place among the sent messages. */
  of: number;
  /** Place among the stored ones. */
  at: number;
  next?: Pair;
}

/** From the last sent message to the first; those of one message from early to late, so that only one of them can be selected. */
function candidates(stored: readonly string[], sent: readonly string[], ofFirst: readonly number[]): Pair[] {
  const maxPlaces = Math.max(minPlaces, Math.floor(maxPairs / Math.max(1, sent.length)));
  const places = Map.groupBy(stored.keys(), (at) => stored[at] ?? '');
  /** How many equal ones come after a sent message. */
  const later = new Map<string, number>();
  const pairs: Pair[] = [];
  for (let of = sent.length - 1; of >= 0; of--) {
    const print = sent[of] ?? '';
    const all = of === 0 ? ofFirst : (places.get(print) ?? []);
    const count = later.get(print) ?? 0;
    later.set(print, count + 1);
    const end = Math.max(maxPlaces, all.length - count + (maxPlaces >> 1));
    const nearest = of === 0 || all.length <= maxPlaces ? all : all.slice(Math.max(0, end - maxPlaces), end);
    for (const at of nearest) pairs.push({ of, at });
  }
  return pairs;
}

/** How many of the pairs lie after a place. */
function howManyAfter(pairs: readonly Pair[], at: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.at ?? 0) > at) low = middle + 1;
    else high = middle;
  }
  return low;
}
