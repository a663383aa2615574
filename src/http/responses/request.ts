/** The request of a response in the language of channels, Chat Completions. */
import type { ChatCompletionRequest, Schema } from '../../contract.ts';
import { toMessages, type PlacedItem } from './input.ts';
import { isOfResponsesAlone } from './refused.ts';
import { toChatToolChoice, toChatTools } from './tools.ts';

export type CreateResponse = Schema<'CreateResponseRequest'>;

export interface Translated {
  chat: ChatCompletionRequest;
  /** Where each message of `chat` stands in the request. */
  places: readonly string[];
}

/** Fields that both APIs have, with one meaning, and those of Chat Completions that clients of compatible servers send here too. */
const same = [
  'stream',
  'temperature',
  'top_p',
  'presence_penalty',
  'frequency_penalty',
  'parallel_tool_calls',
  'user',
  'safety_identifier',
  'prompt_cache_key',
  'prompt_cache_options',
  'prompt_cache_retention',
  'service_tier',
  'stop',
  'seed',
  'logit_bias',
] as const;

/** Fields that are said in other words, or that concern the response alone. */
const translated = new Set<string>([
  ...same,
  'model',
  'input',
  'instructions',
  'include',
  'max_output_tokens',
  'metadata',
  'previous_response_id',
  'reasoning',
  'store',
  'stream_options',
  'text',
  'tool_choice',
  'tools',
  'top_logprobs',
  'truncation',
]);

/** Whether the response shall be kept. OpenAI's default, on which clients rely that refer to it later. */
export const wantsToKeep = ({ store }: CreateResponse): boolean => store !== false;

/** @param items of the whole conversation @throws unsupported_parameter, invalid_request for what no message can say */
export function toChatRequest(body: CreateResponse, items: readonly PlacedItem[]): Translated {
  const { messages, places } = toMessages(items);
  const { instructions } = body;
  const chat: ChatCompletionRequest = {
    ...unknownFields(body),
    ...sameFields(body),
    ...generation(body),
    model: body.model ?? 'openclaw',
    messages: [...(instructions == null ? [] : [{ role: 'developer' as const, content: instructions }]), ...messages],
  };
  return { chat, places: instructions == null ? places : ['instructions', ...places] };
}

/** What the model is asked for beside messages. */
function generation(body: CreateResponse): Partial<ChatCompletionRequest> {
  const { max_output_tokens, reasoning, text, tools, tool_choice, top_logprobs, include } = body;
  const wantsLogprobs = include?.includes('message.output_text.logprobs') ?? false;
  return {
    ...(max_output_tokens != null && { max_completion_tokens: max_output_tokens }),
    ...(reasoning?.effort != null && { reasoning_effort: reasoning.effort }),
    ...(text?.verbosity != null && { verbosity: text.verbosity }),
    ...(text?.format != null && { response_format: toAnswerFormat(text.format) }),
    ...(tools != null && tools.length > 0 && { tools: toChatTools(tools) }),
    ...(tool_choice != null && { tool_choice: toChatToolChoice(tool_choice) }),
    ...(wantsLogprobs && { logprobs: true, ...(top_logprobs != null && { top_logprobs }) }),
  };
}

function toAnswerFormat(format: Schema<'ResponseFormat'>): Schema<'AnswerFormat'> {
  if (format.type !== 'json_schema') return format;
  const { type, ...json_schema } = format;
  return { type, json_schema };
}

/** They go to the provider, where that speaks Chat Completions. */
const unknownFields = (body: object): object =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !translated.has(name) && !isOfResponsesAlone(name)));

const sameFields = (body: CreateResponse): Partial<ChatCompletionRequest> =>
  Object.fromEntries(same.filter((name) => body[name] != null).map((name) => [name, body[name]]));
