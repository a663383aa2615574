import type { ChatMessage, Schema } from '../../contract.ts';
import { withNotesOf } from '../../exactJson.ts';
import type { Json } from '../json.ts';

type Part = Extract<ChatMessage['content'], readonly unknown[]>[number];
type Content = string | readonly Part[];

/** Messages for an upstream, and for each the index of the first message that it was made of. */
export interface MergedMessages {
  messages: ChatMessage[];
  places: number[];
}

/**
 * The conversation as the chat templates of Qwen, Mistral and Gemma take it, which vLLM, llama.cpp and SGLang run: one system message, at the beginning, and no
 * two user or assistant messages in a row. No text is lost. Later system messages join the first one, as Anthropic's own layer for this API does: these
 * templates refuse them where they stand. Results of tools stay apart, and so do speakers with different names.
 */
export function mergeMessages(messages: readonly ChatMessage[]): MergedMessages {
  const result: MergedMessages = { messages: [], places: [] };
  const merger = new Merger();
  const isSystem = ({ role }: ChatMessage) => role === 'system' || role === 'developer';
  const [first, ...others] = messages.filter(isSystem);
  if (first) {
    result.messages.push(others.reduce((system, message) => merger.joinSystem(system, message), first));
    result.places.push(messages.indexOf(first));
  }
  for (const [at, message] of messages.entries()) {
    if (isSystem(message)) continue;
    const last = result.messages.at(-1);
    const both = last && merger.join(last, message);
    if (both) result.messages.splice(-1, 1, both);
    else {
      result.messages.push(message);
      result.places.push(at);
    }
  }
  return result;
}

/** Merges messages one by one. It adds to a message that it made itself and does not copy it, so the time is linear in the number of messages. */
class Merger {
  readonly #own = new WeakSet<object>();

  /** The role is `developer` when one of the two has it: a server that gets this newer role knows it. */
  joinSystem(first: ChatMessage, second: ChatMessage): ChatMessage {
    const role = [first.role, second.role].includes('developer') ? 'developer' : 'system';
    const both = this.#owned(first);
    for (const [name, value] of Object.entries(second)) if (!Object.hasOwn(both, name)) both[name] = value;
    Object.assign(both, { role, content: this.#joinContents(first.content, second.content) });
    return withNotesOf(second, both) as ChatMessage;
  }

  /** Both in one message; undefined where they cannot be, or would lose something. */
  join(first: ChatMessage, second: ChatMessage): ChatMessage | undefined {
    if (first.role === 'user' && second.role === 'user' && isSameName(first, second)) {
      const content = this.#joinContents(first.content, second.content);
      const both = this.#owned(first);
      for (const [name, value] of Object.entries(second)) both[name] = value;
      both['content'] = content;
      return withNotesOf(second, both) as ChatMessage;
    }
    if (first.role !== 'assistant' || second.role !== 'assistant' || !isSameName(first, second)) return undefined;
    const isOneOnly = first.function_call || (first.audio && second.audio);
    return isOneOnly ? undefined : this.#joinAnswers(first, second);
  }

  /** Texts are joined, lists (calls, a provider's own) appended; of all else the second one's counts. */
  #joinAnswers(first: Schema<'AssistantMessage'>, second: Schema<'AssistantMessage'>): ChatMessage {
    const hasContent = first.content != null || second.content != null;
    const content = hasContent ? this.#joinContents(first.content, second.content) : null;
    const both = this.#owned(first);
    for (const [name, value] of Object.entries(second)) {
      const before = both[name];
      if (value == null || name === 'content') continue;
      both[name] =
        name !== 'name' && typeof before === 'string' && typeof value === 'string'
          ? joinTexts(before, value)
          : Array.isArray(before) && Array.isArray(value)
            ? this.#append(before, value)
            : value;
    }
    Object.assign(both, { role: 'assistant', content });
    return withNotesOf(second, both) as ChatMessage;
  }

  /** With an empty line between the texts, also where parts of content meet. */
  #joinContents(first: ChatMessage['content'], second: ChatMessage['content']): Content {
    const [a, b] = [first ?? '', second ?? ''];
    if (typeof a === 'string' && typeof b === 'string') return joinTexts(a, b);
    const [before, after] = [toParts(a), toParts(b)];
    const last = before.at(-1);
    const end = before.length - 1;
    const parts = this.#append(before, after);
    if (last?.type === 'text' && after[0]?.type === 'text') parts[end] = { ...last, text: `${last.text}\n\n` };
    return parts;
  }

  #append<One>(first: readonly One[], second: readonly One[]): One[] {
    const list = this.#own.has(first) ? (first as One[]) : [...first];
    this.#own.add(list);
    for (const one of second) list.push(one);
    return list;
  }

  #owned(message: ChatMessage): Json {
    if (this.#own.has(message)) return message;
    const copy = { ...message };
    this.#own.add(copy);
    return copy;
  }
}

const isSameName = (first: { name?: string | null }, second: { name?: string | null }): boolean =>
  (first.name ?? '') === (second.name ?? '');

/** By concatenation, for which V8 copies nothing. */
const joinTexts = (first: string, second: string): string =>
  first === '' || second === '' ? first + second : `${first}\n\n${second}`;

const toParts = (content: Content): readonly Part[] =>
  typeof content !== 'string' ? content : content === '' ? [] : [{ type: 'text', text: content }];
