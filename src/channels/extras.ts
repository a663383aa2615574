/** What providers add to their answers beside the standard fields: told on where they put it, and added up as the rest is. */
import { isPrototypeName, isRecord, withoutPrototypeNames, type Json } from '../json.ts';

/** Levels of objects and lists: more than any provider has, and few enough to be written as JSON. */
const maxDepth = 50;

/** The fields of an object that are not among the known ones, undefined when there are none; those that are null say nothing. */
export function extrasOf(said: object, known: ReadonlySet<string>): Json | undefined {
  let extras: Json | undefined;
  for (const name in said) {
    const value = (said as Json)[name];
    if (known.has(name) || isPrototypeName(name) || value == null) continue;
    const safe = withoutPrototypeNames(value, maxDepth, () => undefined);
    if (safe !== undefined) (extras ??= {})[name] = safe;
  }
  return extras;
}

/** Texts that grow. */
const growing = new Set(['text', 'summary', 'content', 'thinking', 'reasoning', 'transcript']);

/**
 * Adds up what came in pieces. Lists are appended, and their items with the same `index` are pieces of one item (OpenRouter's `reasoning_details`). Texts are
 * joined, unless every piece is the same text: then it is a mark that is repeated (`format`), and not something that grows. Of all else the last one counts.
 */
export function addUp(pieces: readonly Json[]): Json {
  if (pieces.length < 2) return pieces[0] ?? {};
  return merged(pieces, (name, values) => {
    if (values.length < 2) return values[0];
    if (values.every((value) => typeof value === 'string')) {
      return !growing.has(name) && new Set(values).size === 1 ? values[0] : values.join('');
    }
    if (values.every(Array.isArray)) return joinItems(values.flat());
    return values.every(isRecord) ? addUp(values) : values.at(-1);
  });
}

/**
 * Adds up what describes the whole answer, as it comes. Some providers repeat it in every chunk (Perplexity: `citations`), so a list gets only the items that
 * it has not yet; of all else the last one counts.
 */
export class LatestExtras {
  #values = new Map<string, unknown>();
  /** The items of lists to which more was added, as JSON. */
  #items = new Map<string, Set<string>>();

  add(extras: Json | undefined): void {
    if (!extras) return;
    for (const [name, value] of Object.entries(extras)) {
      if (value == null) continue;
      const before = this.#values.get(name);
      const isMore = Array.isArray(before) && Array.isArray(value);
      if (!isMore) this.#items.delete(name);
      this.#values.set(name, isMore ? this.#union(name, before, value) : value);
    }
  }

  /** What was added since the last time, or ever; undefined when that is nothing. */
  take(): Json | undefined {
    if (this.#values.size === 0) return undefined;
    const taken = Object.fromEntries(this.#values);
    [this.#values, this.#items] = [new Map(), new Map()];
    return taken;
  }

  #union(name: string, before: unknown[], more: readonly unknown[]): unknown[] {
    const known = this.#items.get(name) ?? new Set(before.map(toJson));
    const list = this.#items.has(name) ? before : [...before];
    this.#items.set(name, known);
    for (const item of more) {
      const json = toJson(item);
      if (!known.has(json)) list.push(item);
      known.add(json);
    }
    return list;
  }
}

const toJson = (value: unknown): string => JSON.stringify(value) ?? '';

function merged(pieces: readonly Json[], merge: (name: string, values: unknown[]) => unknown): Json {
  const byName = new Map<string, unknown[]>();
  for (const piece of pieces) {
    for (const [name, value] of Object.entries(piece)) {
      const values = byName.get(name) ?? [];
      if (value != null) values.push(value);
      byName.set(name, values);
    }
  }
  return Object.fromEntries([...byName].map(([name, values]) => [name, merge(name, values) ?? null]));
}

/** Pieces of one item of a list, and its id as soon as one of them has it. */
interface Item {
  pieces: Json[];
  id: unknown;
}

function joinItems(items: readonly unknown[]): unknown[] {
  const open = new Map<string, Item>();
  const joined: (Item | { other: unknown })[] = [];
  for (const item of items) {
    if (!isRecord(item) || typeof item['index'] !== 'number') {
      joined.push({ other: item });
      continue;
    }
    const place = JSON.stringify([item['type'], item['index']]);
    const known = open.get(place);
    const id = item['id'] ?? undefined;
    if (known && (known.id === undefined || id === undefined || id === known.id)) {
      known.pieces.push(item);
      known.id ??= id;
    } else {
      const begun = { pieces: [item], id };
      open.set(place, begun);
      joined.push(begun);
    }
  }
  return joined.map((one) => ('other' in one ? one.other : addUp(one.pieces)));
}
