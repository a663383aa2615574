import type { ChatMessage } from '../contract.ts';
import type { StoredMessage, Transcript } from './transcript.ts';

/** What is left out of a prompt. */
export interface Omission {
  /** The first so many messages of the history. */
  messages: number;
  /** The turns that they are. */
  turns: number;
}

/**
 * Leaves out the oldest turns of a history until the prompt fits. Only whole turns go, so that no tool call is parted from its results, and never what the
 * request itself says. Where even that does not fit, the model will say so.
 * @param history stored messages
 * @param others everything else that the model reads
 * @param maxTokens for both together; tokens are estimated, four bytes for one
 */
export function fitWindow(history: Transcript, others: readonly ChatMessage[], maxTokens: number): Omission {
  const sizes = history.map(estimateTokens);
  let total = [...sizes, ...others.map(estimateTokens)].reduce((sum, size) => sum + size, 0);
  const omission = { messages: 0, turns: 0 };
  for (const end of turnEnds(history, others)) {
    if (total <= maxTokens) break;
    for (const size of sizes.slice(omission.messages, end)) total -= size;
    omission.messages = end;
    omission.turns++;
  }
  return omission;
}

/** Where turns of a history end: before each user message that does not follow another one, and at its end unless the request answers its calls. */
function turnEnds(history: Transcript, others: readonly ChatMessage[]): number[] {
  const isStart = (at: number) => history[at]?.role === 'user' && history[at - 1]?.role !== 'user';
  const inner = [...history.keys()].slice(1).filter(isStart);
  const goesOn = others.find(({ role }) => role !== 'system' && role !== 'developer')?.role === 'tool';
  return history.length === 0 || goesOn ? inner : [...inner, history.length];
}

/** Tokens that an image or a file counts, whose bytes say nothing of it. */
const mediaTokens = 1000;
const bytesPerToken = 4;

function estimateTokens(message: StoredMessage): number {
  let media = 0;
  // What models read of it.
  const { work, ...said } = message;
  const text = JSON.stringify(work ?? said, (key, value: unknown) => {
    if (key === 'state') return undefined;
    if (typeof value !== 'string' || !isMedia(key, value)) return value;
    media++;
    return '';
  });
  return Math.ceil(Buffer.byteLength(text) / bytesPerToken) + media * mediaTokens;
}

const isMedia = (key: string, value: string): boolean =>
  value.startsWith('data:') || ((key === 'data' || key === 'file_data') && value.length > 1000);
