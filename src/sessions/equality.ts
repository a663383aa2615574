import { createHash, hash } from 'node:crypto';
import type { ChatMessage, Schema } from '../contract.ts';
import { isRecord } from '../json.ts';
import { exactPieces } from '../jsonPieces.ts';
import { eachWithPauses } from '../pause.ts';

const prints = new WeakMap<ChatMessage, string>();

/** Makes the fingerprints of very many messages, or of very long ones, with pauses: the comparison finds them made. */
export async function prepareFingerprints(messages: readonly ChatMessage[]): Promise<void> {
  for (const message of messages) {
    if (prints.has(message)) continue;
    prints.set(message, await printWithPauses(meaningOf(message)));
  }
}

/** A text that is the same for equal messages (see `meaningOf`). It is made once for each message and lives as long; a long one is hashed to take less memory. */
export function fingerprint(message: ChatMessage): string {
  const known = prints.get(message);
  if (known !== undefined) return known;
  const print = toPrint(JSON.stringify(meaningOf(message)));
  prints.set(message, print);
  return print;
}

/** Characters up to which a meaning is its own fingerprint. */
const maxPlain = 256;

const toPrint = (meaning: string): string => (meaning.length > maxPlain ? hash('sha256', meaning) : meaning);

/** The same print, of a meaning that may be very long. */
async function printWithPauses(meaning: readonly unknown[]): Promise<string> {
  const sum = createHash('sha256');
  let [first, length] = ['', 0];
  await eachWithPauses(exactPieces(meaning), (piece) => {
    sum.update(piece);
    if (length === 0) first = piece;
    length += piece.length;
  });
  return length > maxPlain ? sum.digest('hex') : first;
}

/**
 * Two messages are equal when their role, text, images, sounds and files of a user, tool call ids, names and arguments are. White space at the ends of what a
 * user or an assistant says and the kind of its line breaks do not count, and answers are compared softly (`softly`); results of tools are compared as they are.
 */
function meaningOf(message: ChatMessage): unknown[] {
  switch (message.role) {
    case 'assistant': {
      const { content, refusal, tool_calls, function_call } = message;
      const calls = (tool_calls ?? []).map((call) => [call.id, ...nameAndInput(call)]);
      if (function_call) calls.push(['', function_call.name, canonical(function_call.arguments)]);
      return [message.role, softly(textOf(content) || (refusal ?? '')), calls];
    }
    case 'tool':
      return [message.role, textOf(message.content), message.tool_call_id];
    case 'function':
      return [message.role, textOf(message.content), message.name];
    default:
      return [message.role, trimmed(textOf(message.content)), ...mediaOf(message)];
  }
}

/**
 * The fingerprints of stored messages for a comparison with sent ones. Some clients send an image once, and leave it out of their history afterwards: where the
 * words of a message are sent without one, they alone count.
 */
export function fingerprintsFor(sent: readonly ChatMessage[], stored: readonly ChatMessage[]): string[] {
  const wordsAlone = new Set(sent.filter(({ role }) => role === 'user').map(fingerprint));
  return stored.map((message) => {
    if (message.role !== 'user' || !Array.isArray(message.content)) return fingerprint(message);
    const words = fingerprint({ role: 'user', content: textOf(message.content) });
    return wordsAlone.has(words) ? words : fingerprint(message);
  });
}

const trimmed = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/** What tells the images, sounds and files of a message from others. The query of an address does not: it may be a signature that is made anew each time. */
export const mediaOf = ({ role, content }: ChatMessage): string[] =>
  role === 'user' && Array.isArray(content)
    ? content.flatMap((part) => (part.type === 'text' ? [] : hash('sha256', mediumOf(part))))
    : [];

function mediumOf(part: Exclude<Schema<'UserContentPart'>, { type: 'text' }>): string {
  switch (part.type) {
    case 'image_url':
      return part.image_url.url.startsWith('data:') ? part.image_url.url : part.image_url.url.replace(/[?#].*$/s, '');
    case 'input_audio':
      return part.input_audio.data;
    case 'file':
      return part.file.file_data ?? part.file.file_id ?? '';
  }
}

export function textOf(content: ChatMessage['content']): string {
  if (!Array.isArray(content)) return content ?? '';
  return content
    .map((part) => (part.type === 'text' ? part.text : part.type === 'refusal' ? part.refusal : ''))
    .join('');
}

const nameAndInput = (call: Schema<'ToolCall'>): [string, string] =>
  call.type === 'custom'
    ? [call.custom.name, call.custom.input]
    : [call.function.name, canonical(call.function.arguments)];

/** Arguments are JSON in a string, which clients parse and write anew: spaces and the order of keys do not count. */
function canonical(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), (_, value: unknown) =>
      isRecord(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value,
    );
  } catch {
    return json;
  }
}

/**
 * The text of an answer without what clients add to it when they keep it. There are three soft rules, for answers alone: white space at the ends, blocks of
 * reasoning that were folded into the text, and citation marks (`[1]`, `[^2]`, `[3, 4]`, `【…】`) with the blank before them do not count.
 */
function softly(answer: string): string {
  let text = answer;
  if (text.includes('<'))
    for (const [opening, closing] of reasoningBlocks) text = withoutBlocks(text, opening, closing);
  if (/[[【]/.test(text)) text = text.replace(citationMark, '');
  return trimmed(text);
}

/** How reasoning begins and ends in the text of an answer; the last is Open WebUI's. */
const reasoningBlocks: readonly [opening: RegExp, closing: string][] = [
  ...['think', 'thinking', 'reasoning'].map((tag): [RegExp, string] => [RegExp(`<${tag}>`, 'g'), `</${tag}>`]),
  [/<details type="reasoning"[^<>]{0,500}>/g, '</details>'],
];

const citationMark = / ?(?:\[\^?\d{1,4}(?:, ?\d{1,4}){0,50}\]|【[^【】]{1,200}】)/g;

/** Cuts out all blocks, in linear time: after the last closing mark no opening one is looked for. */
function withoutBlocks(text: string, opening: RegExp, closing: string): string {
  let rest = '';
  let at = 0;
  const last = text.lastIndexOf(closing);
  for (const match of text.matchAll(opening)) {
    if (match.index < at) continue;
    if (match.index > last) break;
    rest += text.slice(at, match.index);
    at = text.indexOf(closing, match.index) + closing.length;
  }
  return rest + text.slice(at);
}
