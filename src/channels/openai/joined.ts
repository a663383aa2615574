import type { ChatMessage, Schema } from '../../contract.ts';
import { withNotesOf } from '../../exactJson.ts';
import type { Json } from '../json.ts';

type Part = Extract<ChatMessage['content'], readonly unknown[]>[number];
type Content = string | readonly Part[];

/** Messages for an upstream, and for each the index of the first message that it was made of. */
export interface Joined {
  messages: ChatMessage[];
  places: number[];
}

/**
 * The conversation as the chat templates of Qwen, Mistral and Gemma take it, which vLLM, llama.cpp and SGLang run: one system message, at the beginning, and no
 * two user or assistant messages in a row. No text is lost. Later system messages join the first one, as Anthropic's own layer for this API does: these
 * templates refuse them where they stand. Results of tools stay apart, and so do speakers with different names.
 */
export function joined(messages: readonly ChatMessage[]): Joined {
  const result: Joined = { messages: [], places: [] };
  const isSystem = ({ role }: ChatMessage) => role === 'system' || role === 'developer';
  const [first, ...others] = messages.filter(isSystem);
  if (first) {
    result.messages.push(others.reduce(joinSystem, first));
    result.places.push(messages.indexOf(first));
  }
  for (const [at, message] of messages.entries()) {
    if (isSystem(message)) continue;
    const last = result.messages.at(-1);
    const both = last && join(last, message);
    if (both) result.messages.splice(-1, 1, both);
    else {
      result.messages.push(message);
      result.places.push(at);
    }
  }
  return result;
}

/** The newer role where one of the two has it: a server that is asked in it knows it. */
function joinSystem(first: ChatMessage, second: ChatMessage): ChatMessage {
  const role = [first.role, second.role].includes('developer') ? 'developer' : 'system';
  const both = { ...second, ...first, role, content: joinContents(first.content, second.content) } as ChatMessage;
  return withNotesOf(second, both);
}

/** Both in one message; undefined where they cannot be, or would lose something. */
function join(first: ChatMessage, second: ChatMessage): ChatMessage | undefined {
  if (first.role === 'user' && second.role === 'user' && isSameName(first, second)) {
    const both = { ...first, ...second, content: joinContents(first.content, second.content) } as ChatMessage;
    return withNotesOf(first, both);
  }
  if (first.role !== 'assistant' || second.role !== 'assistant' || !isSameName(first, second)) return undefined;
  const isOneOnly = first.function_call || (first.audio && second.audio);
  return isOneOnly ? undefined : joinAnswers(first, second);
}

const isSameName = (first: { name?: string | null }, second: { name?: string | null }): boolean =>
  (first.name ?? '') === (second.name ?? '');

/** Texts are joined, lists (calls, a provider's own) appended; of all else the second one's counts. */
function joinAnswers(first: Schema<'AssistantMessage'>, second: Schema<'AssistantMessage'>): ChatMessage {
  const both: Json = { ...first };
  for (const [name, value] of Object.entries(second)) {
    const before = both[name];
    if (value == null) continue;
    both[name] =
      name !== 'content' && name !== 'name' && typeof before === 'string' && typeof value === 'string'
        ? joinTexts(before, value)
        : Array.isArray(before) && Array.isArray(value)
          ? [...before, ...value]
          : value;
  }
  both['role'] = 'assistant';
  both['content'] =
    first.content == null && second.content == null ? null : joinContents(first.content, second.content);
  return withNotesOf(second, both) as ChatMessage;
}

const joinTexts = (...texts: string[]): string => texts.filter((text) => text !== '').join('\n\n');

/** With an empty line between the texts, also where parts of content meet. */
function joinContents(first: ChatMessage['content'], second: ChatMessage['content']): Content {
  const [a, b] = [first ?? '', second ?? ''];
  if (typeof a === 'string' && typeof b === 'string') return joinTexts(a, b);
  const [before, after] = [toParts(a), toParts(b)];
  const last = before.at(-1);
  if (last?.type !== 'text' || after[0]?.type !== 'text') return [...before, ...after];
  return [...before.slice(0, -1), { ...last, text: `${last.text}\n\n` }, ...after];
}

const toParts = (content: Content): readonly Part[] =>
  typeof content !== 'string' ? content : content === '' ? [] : [{ type: 'text', text: content }];
