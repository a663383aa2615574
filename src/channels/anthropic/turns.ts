import type {
  ContentBlockParam,
  MessageParam,
  RedactedThinkingBlockParam,
  TextBlockParam,
  ThinkingBlockParam,
} from '@anthropic-ai/sdk/resources/messages';
import type { ChatMessage, Schema } from '../../contract.ts';
import { unsupportedParameter } from '../../errors.ts';
import { eachWithPauses } from '../../pause.ts';
import { pairCalls, toolResult, toolUse, type Call } from './calls.ts';
import { textBlocks, userBlocks } from './content.ts';
import { otherModel } from './fields.ts';

type AssistantMessage = Schema<'AssistantMessage'>;

/** A block of thoughts, which only counts unchanged: its signature covers it. */
export type ThinkingBlock = ThinkingBlockParam | RedactedThinkingBlockParam;

/** The thoughts that led to a tool call, by the call's id. */
export type ThinkingByCall = ReadonlyMap<string, readonly ThinkingBlock[]>;

/** A turn of the conversation; the two roles alternate, `user` first and last. */
export interface Turn extends MessageParam {
  role: 'user' | 'assistant';
  content: ContentBlockParam[];
}

/** What a user says where the API wants a user's turn and the conversation has none. */
const [opening, continuation] = ['Begin.', 'Continue.'];

/**
 * The turns of a conversation, without its system messages. Results of tools directly follow their calls, before anything else; a call without a result
 * gets an error for one, a result without a call is left out.
 * @throws invalid_request naming the part that cannot be sent
 */
export async function toTurns(
  messages: readonly ChatMessage[],
  thinking: ThinkingByCall,
  channel: string,
): Promise<Turn[]> {
  const calls = await pairCalls(messages);
  const turns: Turn[] = [];
  let unanswered: Call[] = [];
  const answerCalls = (): void => {
    append(turns, 'user', unanswered.map(toolResult));
    unanswered = [];
  };
  await eachWithPauses(messages.entries(), ([at, message]) => {
    if (message.role === 'system' || message.role === 'developer') return;
    if (message.role !== 'assistant') {
      answerCalls();
      if (message.role === 'user')
        append(turns, 'user', userBlocks(message.content, `messages[${at}].content`, channel));
      return;
    }
    if (message.audio) throw unsupportedParameter(`messages[${at}].audio`, channel, otherModel);
    const own = calls.get(at) ?? [];
    const said = [...thoughtsOf(own, thinking), ...assistantBlocks(message)];
    // Whoever speaks on has seen the results, so they come before that.
    if (said.length > 0) answerCalls();
    append(turns, 'assistant', [...said, ...own.map(toolUse)]);
    for (const call of own) unanswered.push(call);
  });
  answerCalls();
  return withUsersAtBothEnds(turns);
}

/** The leading system messages as one block each, the later ones together as the last block. */
export function toSystem(messages: readonly ChatMessage[]): TextBlockParam[] {
  const isSystem = ({ role }: ChatMessage) => role === 'system' || role === 'developer';
  const firstOther = messages.findIndex((message) => !isSystem(message));
  const leading = firstOther === -1 ? messages : messages.slice(0, firstOther);
  const later = messages
    .slice(leading.length)
    .map(systemText)
    .filter((text) => text.trim());
  return [...leading.map(systemText), later.join('\n')].flatMap(textBlocks);
}

/** Whether the last turn answers calls that were made without thoughts, or whose thoughts are lost. */
export function lacksThoughts(turns: readonly Turn[]): boolean {
  const [caller, answers] = turns.slice(-2);
  if (answers?.content[0]?.type !== 'tool_result') return false;
  const first = caller?.content[0]?.type;
  return first !== 'thinking' && first !== 'redacted_thinking';
}

function systemText(message: ChatMessage): string {
  if (message.role !== 'system' && message.role !== 'developer') return '';
  const { content } = message;
  return typeof content === 'string' ? content : content.map(({ text }) => text).join('\n');
}

function assistantBlocks({ content, refusal }: AssistantMessage): TextBlockParam[] {
  const parts = typeof content === 'string' ? [{ type: 'text' as const, text: content }] : (content ?? []);
  const texts = parts.map((part) => (part.type === 'text' ? part.text : part.refusal));
  return [...texts, refusal].flatMap(textBlocks);
}

function thoughtsOf(calls: readonly Call[], thinking: ThinkingByCall): readonly ThinkingBlock[] {
  const known = calls.find(({ id }) => id !== undefined && thinking.has(id));
  return thinking.get(known?.id ?? '') ?? [];
}

function append(turns: Turn[], role: Turn['role'], blocks: readonly ContentBlockParam[]): void {
  if (blocks.length === 0) return;
  const last = turns.at(-1);
  if (last?.role !== role) turns.push({ role, content: [...blocks] });
  else for (const block of blocks) last.content.push(block);
}

/** The API refuses a conversation that an assistant begins; one that it ends would be continued inside that turn, or refused. */
function withUsersAtBothEnds(turns: Turn[]): Turn[] {
  if (turns[0]?.role !== 'user') turns.unshift({ role: 'user', content: textBlocks(opening) });
  if (turns.at(-1)?.role !== 'user') append(turns, 'user', textBlocks(continuation));
  return turns;
}
