/** Completions that clients stored: what a store keeps of them. */

/** Pairs by which a completion is found. */
export type Metadata = Readonly<Record<string, string>>;

/** A completion that is stored from now on. */
export interface NewCompletion {
  /** Whose it is: the id of a key, empty for the operator. Nobody else finds it. */
  owner: string;
  /** Of visible ASCII. Grows with the time at which its answer began: completions are listed by it. */
  id: string;
  /** As its request named it. */
  model: string;
  metadata: Metadata;
  /** JSON text, of which the store knows nothing. */
  completion: string;
  /** The messages of its request, likewise. */
  messages: string;
}

/** A stored completion, without the messages. */
export type StoredCompletion = Pick<NewCompletion, 'id' | 'metadata' | 'completion'>;

/** Which completions of an owner are listed. */
export interface CompletionsWanted {
  owner: string;
  /** Only of requests that named this model. */
  model?: string | undefined;
  /** Only those that are marked with all of these pairs. */
  metadata?: Metadata | undefined;
  /** The oldest first, or the newest. */
  order: 'asc' | 'desc';
  /** Only those that come after this id in that order; it need not be there any more. Undefined to begin. */
  after?: string | undefined;
  /** The most completions. */
  limit: number;
}

export interface CompletionPage {
  completions: StoredCompletion[];
  /** Whether there are more in the order that was asked for. */
  hasMore: boolean;
}

/** How many completions are kept of each owner. */
export interface CompletionLimits {
  /** The oldest go first. */
  maxCompletions: number;
  /** Bytes of their JSON with the messages; the oldest go first, and the newest stays whatever it takes. */
  maxCompletionBytes: number;
  /** Milliseconds after which one is forgotten. */
  completionMs: number;
}

/** The part of a store that keeps completions. Its promises are the store's own; a page takes at most `maxPageBytes`, but always has one. */
export interface CompletionStore {
  keepCompletion(kept: NewCompletion): Promise<void>;
  listCompletions(wanted: CompletionsWanted): Promise<CompletionPage>;
  readCompletion(owner: string, id: string): Promise<StoredCompletion | undefined>;
  /** @returns the messages of its request, as JSON text */
  readCompletionMessages(owner: string, id: string): Promise<string | undefined>;
  /** Puts other metadata in the place of its own. @returns what it is then */
  updateCompletion(owner: string, id: string, metadata: Metadata): Promise<StoredCompletion | undefined>;
  /** @returns whether there was one */
  deleteCompletion(owner: string, id: string): Promise<boolean>;
}

/** An id of a completion that begins now; it grows with the time, to the millisecond. @param unique 20 characters of `0-9a-f` or more that no other one has */
export const completionId = (now: number, unique: string): string =>
  `chatcmpl-${now.toString(16).padStart(12, '0')}${unique.slice(0, 20)}`;

/** Below all ids, and above them. */
export const [beforeAllIds, afterAllIds] = ['', '\u{10FFFF}'];

/** Text as databases keep it and compare it, whatever its characters: PostgreSQL's text takes neither NUL nor half a surrogate pair. */
export const toWord = (text: string): string => JSON.stringify(text);

/** Pairs as databases keep them, one text for each. */
export const toWords = (metadata: Metadata): string[] => Object.entries(metadata).map((pair) => JSON.stringify(pair));

export const fromWords = (words: readonly string[]): Metadata =>
  Object.fromEntries(words.map((word) => JSON.parse(word) as [string, string]));
