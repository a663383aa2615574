import type { ChatMessage, Schema } from '../../contract.ts';
import { argumentsOf } from '../json.ts';
import { eachWithPauses, isTurnLong, nextTurn } from '../../pause.ts';

/** A message of `/api/chat`. */
export interface OllamaMessage {
  role: 'system' | 'user' | 'assistant' | 'tool';
  content: string;
  thinking?: string;
  /** In base64 without a prefix; audio travels here too, for models that hear. */
  images?: string[];
  tool_calls?: OllamaToolCall[];
  /** Templates know a result by the name of its tool. */
  tool_name?: string;
  tool_call_id?: string;
}

export interface OllamaToolCall {
  id?: string;
  function: { index: number; name: string; arguments: Record<string, unknown> };
}

/** The base64 of an image by its URL; `param` is the URL's place in the request. */
export type ReadImage = (url: string, param: string) => Promise<string>;

/**
 * The conversation as Ollama takes it. Consecutive messages of one role are merged here, as Ollama's templates would merge them (`template.go`, `collate`:
 * contents by an empty line, tool results not at all), because there images and tool calls of the second one are lost.
 */
export async function toMessages(messages: readonly ChatMessage[], readImage: ReadImage): Promise<OllamaMessage[]> {
  const merged: OllamaMessage[] = [];
  const toolNames = new Map<string, string>();
  for (const [at, message] of messages.entries()) {
    const next = await toMessage(message, `messages[${at}]`, toolNames, readImage);
    for (const { id, function: fn } of next.tool_calls ?? []) if (id) toolNames.set(id, fn.name);
    const last = merged.at(-1);
    if (last?.role === next.role && next.role !== 'tool') mergeInto(last, next);
    else merged.push(next);
    if (isTurnLong()) await nextTurn();
  }
  await eachWithPauses(merged, ({ tool_calls }) =>
    tool_calls?.forEach(({ function: fn }, index) => (fn.index = index)),
  );
  return merged;
}

async function toMessage(
  message: ChatMessage,
  param: string,
  toolNames: ReadonlyMap<string, string>,
  readImage: ReadImage,
): Promise<OllamaMessage> {
  switch (message.role) {
    case 'developer':
    case 'system':
      return { role: 'system', content: textOf(message.content) };
    case 'user':
      return userMessage(message, param, readImage);
    case 'assistant':
      return assistantMessage(message);
    case 'tool':
      return toolMessage(message, toolNames.get(message.tool_call_id));
    case 'function':
      return { role: 'tool', content: message.content ?? '', tool_name: message.name };
  }
}

async function userMessage(
  { content }: Schema<'UserMessage'>,
  param: string,
  readImage: ReadImage,
): Promise<OllamaMessage> {
  const images: string[] = [];
  for (const [at, part] of (typeof content === 'string' ? [] : content).entries()) {
    if (part.type === 'image_url') {
      images.push(await readImage(part.image_url.url, `${param}.content[${at}].image_url.url`));
    }
    if (part.type === 'input_audio') images.push(part.input_audio.data);
  }
  return { role: 'user', content: textOf(content), ...(images.length > 0 && { images }) };
}

async function assistantMessage(message: Schema<'AssistantMessage'>): Promise<OllamaMessage> {
  const { content, refusal, reasoning_content, tool_calls, function_call } = message;
  const calls: OllamaToolCall[] = [];
  await eachWithPauses(tool_calls ?? [], (call) => void calls.push(toToolCall(call)));
  if (function_call) calls.push(callOf(function_call.name, function_call.arguments));
  return {
    role: 'assistant',
    content: textOf(content) || (refusal ?? ''),
    ...(reasoning_content && { thinking: reasoning_content }),
    ...(calls.length > 0 && { tool_calls: calls }),
  };
}

/** A custom call can be in the history of a session that another model began; its input is free text. */
function toToolCall(call: Schema<'ToolCall'>): OllamaToolCall {
  const { name, said } =
    call.type === 'custom'
      ? { name: call.custom.name, said: JSON.stringify({ input: call.custom.input }) }
      : { name: call.function.name, said: call.function.arguments };
  return { id: call.id, ...callOf(name, said) };
}

const callOf = (name: string, said: string): OllamaToolCall => ({
  function: { index: 0, name, arguments: argumentsOf(said) },
});

const toolMessage = (
  { content, tool_call_id }: Schema<'ToolMessage'>,
  tool_name: string | undefined,
): OllamaMessage => ({
  role: 'tool',
  content: textOf(content),
  tool_call_id,
  ...(tool_name !== undefined && { tool_name }),
});

type Content = string | readonly ({ type: string } | Schema<'TextPart'> | Schema<'RefusalPart'>)[] | null | undefined;

function textOf(content: Content): string {
  if (typeof content === 'string') return content;
  const texts = (content ?? []).map((part) => ('text' in part ? part.text : 'refusal' in part ? part.refusal : ''));
  return texts.filter((text) => text !== '').join('\n');
}

/** Adds to the first, which was made here: joining very many takes a time that grows linearly with them. */
function mergeInto(first: OllamaMessage, second: OllamaMessage): void {
  first.content = joined(first.content, second.content);
  if (second.thinking) first.thinking = joined(first.thinking, second.thinking);
  for (const image of second.images ?? []) (first.images ??= []).push(image);
  for (const call of second.tool_calls ?? []) (first.tool_calls ??= []).push(call);
}

/** By concatenation, for which V8 copies nothing. */
const joined = (first = '', second = ''): string =>
  first === '' || second === '' ? first + second : `${first}\n\n${second}`;
