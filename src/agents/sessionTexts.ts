/** What a session is called and how it ended, for lists: two short texts, by OpenClaw's rules for them. */
import { isRecord } from '../json.ts';
import type { TurnPeek } from '../sessions/store.ts';
import type { Sessions } from './sessions.ts';

/** Characters of a title, and of a preview (OpenClaw's `derive-goal-session-title` and `session-display-projection`). */
const [maxTitle, maxPreview] = [60, 240];

/** Characters of a message that are looked at for a preview: markdown goes away, and what stays must be enough. */
const maxLooked = 4000;

/** What programs put before the words of a person, or in place of them: it names no session. */
const wrappers =
  /^(?:# agents\.md instructions for |<(?:environment_context|permissions instructions|(?:skills|apps|plugins)_instructions|recommended_plugins)>|<external_openclaw_|openclaw runtime context)/i;

/**
 * What a session is called by: the beginning of the first user message that is kept of it, on one line, at most 60 characters.
 * @returns undefined when there is none in what `peek` reads, or when it is a command or a wrapper of a program
 */
export async function derivedTitle(sessions: Pick<Sessions, 'peek'>, sessionKey: string): Promise<string | undefined> {
  const peek = await sessions.peek(sessionKey, 'oldest');
  const said = peek && elementsOf(peek.head).map(toSaid);
  const first = said?.find(({ role, text }) => role === 'user' && text);
  const line = first?.text.replaceAll(/\s+/g, ' ').trim() ?? '';
  if (line === '' || line.startsWith('/') || wrappers.test(line)) return undefined;
  return cutAtWord(line.charAt(0).toUpperCase() + line.slice(1));
}

/**
 * The last words in a session, of its user or its agent, on one line and without markdown, at most 240 characters.
 * @returns undefined when there are none in what `peek` reads
 */
export async function lastMessagePreview(
  sessions: Pick<Sessions, 'peek'>,
  sessionKey: string,
): Promise<string | undefined> {
  const peek = await sessions.peek(sessionKey, 'newest');
  for (const { role, text } of peek ? newestFirst(peek) : []) {
    const line = role === 'user' || role === 'assistant' ? withoutMarkdown(text.slice(0, maxLooked)) : '';
    if (line) return line.length > maxPreview ? `${cut(line, maxPreview - 3)}...` : line;
  }
  return undefined;
}

/** A last message that is longer than the tail must be an answer that begins in the head: else nobody knows where it begins. */
function newestFirst({ head, tail }: TurnPeek): Words[] {
  const inHead = elementsOf(head).toReversed().map(toSaid);
  if (tail === null) return inHead;
  const start = startOfLast(tail);
  if (start >= 0) return [toSaid(tail.slice(start, -1)), ...inHead];
  return inHead.slice(0, 1).filter(({ role }) => role === 'assistant');
}

/** The messages of a list in JSON that may be cut off; then the last one is, too. */
function elementsOf(json: string): string[] {
  const found: string[] = [];
  let [depth, start] = [0, -1];
  for (const { 0: token, index } of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"?|[[{\]}]/g)) {
    if (token === '[' || token === '{') {
      if (++depth === 2) start = index;
    } else if ((token === ']' || token === '}') && --depth === 1) {
      found.push(json.slice(start, index + 1));
      start = -1;
    }
  }
  return start < 0 ? found : [...found, json.slice(start)];
}

/** Where the last message of a list begins, read from the end of its JSON; -1 when that is before the piece. */
function startOfLast(tail: string): number {
  let depth = 0;
  for (let at = tail.length - 2; at >= 0; at--) {
    const char = tail.charAt(at);
    if (char === '"') at = openingQuote(tail, at);
    else if (char === '}' || char === ']') depth++;
    else if ((char === '{' || char === '[') && --depth === 0) return at;
  }
  return -1;
}

/** The quote before which stands an even number of backslashes; -1 when there is none. */
function openingQuote(json: string, closing: number): number {
  for (let at = json.lastIndexOf('"', closing - 1); at >= 0; at = json.lastIndexOf('"', at - 1)) {
    let before = at;
    while (json[before - 1] === '\\') before--;
    if ((at - before) % 2 === 0) return at;
    if (at === 0) break;
  }
  return -1;
}

interface Words {
  role: unknown;
  text: string;
}

/** A message of which the JSON may be cut off: then the first of its texts counts. */
function toSaid(json: string): Words {
  const whole = parsed(json);
  if (isRecord(whole)) return { role: whole['role'], text: textOf(whole['content']) || textOf(whole['refusal']) };
  const [, role] = /"role":"(\w+)"/.exec(json) ?? [];
  // Without an escape that is cut off.
  const [, text = ''] = /"(?:content|text)":"([^"\\]*(?:\\(?:u[\da-fA-F]{4}|[^u])[^"\\]*)*)/.exec(json) ?? [];
  return { role, text: String(parsed(`"${text}"`) ?? '').trim() };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content.trim();
  if (!Array.isArray(content)) return '';
  const texts = content.map((part: unknown) =>
    isRecord(part) && typeof part['text'] === 'string' ? part['text'] : '',
  );
  return texts.filter(Boolean).join('\n').trim();
}

const withoutMarkdown = (text: string): string =>
  text
    .replaceAll(/```[^]*?(?:```|$)/g, ' ')
    .replaceAll(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replaceAll(/^ {0,3}(?:#{1,6}|>|[-+*]|\d{1,9}[.)])\s+/gm, '')
    .replaceAll(/\*\*|__|~~|`/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

function cutAtWord(line: string): string {
  if (line.length <= maxTitle) return line;
  const kept = cut(line, maxTitle - 1);
  const space = kept.lastIndexOf(' ');
  return `${space > maxTitle * 0.6 ? kept.slice(0, space) : kept}…`;
}

/** Never in the middle of a character that JavaScript counts as two. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
