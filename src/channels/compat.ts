import type { ChatCompletionRequest, ChatMessage } from '../contract.ts';
import { withNotesOf } from '../exactJson.ts';
import type { Channel } from './channel.ts';
import { isRecord, type Json } from './json.ts';
import { jsonInstruction } from './jsonInstruction.ts';
import type { RequestCompat } from './provider.ts';

type Request = ChatCompletionRequest;
type Adaptations = {
  [Key in keyof RequestCompat]-?: (request: Request, value: Required<RequestCompat>[Key]) => Request;
};

/** What a request becomes for a model whose `compat` says so, key by key, in the order in which it is done. */
const adaptations: Adaptations = {
  supportsTemperature: (request, is) => (is ? request : without(request, 'temperature')),
  supportsPromptCacheKey: (request, is) => (is ? request : without(request, 'prompt_cache_key')),
  supportsLongCacheRetention: (request, is) => (is ? request : without(request, 'prompt_cache_retention')),
  supportsJsonSchemaResponseFormat: (request, is) => (is ? request : withSchemaInWords(request)),
  reasoningEffortMap: (request, map) => withEffort(request, (effort) => (effort in map ? map[effort] : effort)),
  supportedReasoningEfforts: (request, supported) => withEffort(request, (effort) => nearest(effort, supported)),
  unsupportedToolSchemaKeywords: (request, keywords) =>
    withParameters(request, (schema) => withoutKeywords(schema, new Set(keywords)) as Json),
  strictMessageKeys: (request, is) => (is ? withMessages(request, withKnownKeys) : request),
  requiresReasoningContentOnAssistantMessages: (request, is) =>
    is ? withMessages(request, withReasoningContent) : request,
  requiresStringContent: (request, is) => (is ? withMessages(request, withStringContent) : request),
  cacheControlFormat: (request) => withCacheMarks(request),
  openRouterRouting: (request, routing) => ({ provider: routing, ...request }),
};

/**
 * A channel that is sent what its models understand, as the configuration says (`models.providers.<id>.models[].compat`, OpenClaw's keys).
 * @param compatOf of a model of the channel
 */
export const adapting = (channel: Channel, compatOf: (model: string) => RequestCompat | undefined): Channel => ({
  ...channel,
  run: (request, options, sink) => channel.run(adapted(request, compatOf(request.model)), options, sink),
});

function adapted(request: Request, compat: RequestCompat = {}): Request {
  const keys = Object.keys(adaptations) as (keyof RequestCompat)[];
  return keys.reduce((now, key) => {
    const adapt = adaptations[key] as (request: Request, value: unknown) => Request;
    return compat[key] === undefined ? now : adapt(now, compat[key]);
  }, request);
}

function without(request: Request, name: keyof Request): Request {
  const rest = { ...request };
  delete rest[name];
  return rest;
}

const withMessages = (request: Request, change: (message: ChatMessage) => ChatMessage): Request => ({
  ...request,
  messages: request.messages.map((message) => withNotesOf(message, change(message))),
});

/** The schema goes into the prompt, and any JSON object is asked for. */
function withSchemaInWords(request: Request): Request {
  const { response_format: format } = request;
  if (format?.type !== 'json_schema') return request;
  const content = jsonInstruction(format.json_schema.schema ?? {});
  return {
    ...request,
    response_format: { type: 'json_object' },
    messages: [{ role: 'system', content }, ...request.messages],
  };
}

/** From the least on; OpenAI's words, and those of other providers. */
const efforts = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'];

/** The supported effort that is next below, else the least; undefined when none is supported. */
function nearest(effort: string, supported: readonly string[]): string | undefined {
  if (supported.includes(effort)) return effort;
  const ranked = efforts.filter((one) => supported.includes(one));
  return ranked.findLast((one) => efforts.indexOf(one) < efforts.indexOf(effort)) ?? ranked[0] ?? supported[0];
}

/** @param change gives null or undefined where no effort shall be said */
function withEffort(request: Request, change: (effort: string) => string | null | undefined): Request {
  const { reasoning_effort: effort } = request;
  if (effort == null) return request;
  const changed = change(effort);
  if (changed == null) return without(request, 'reasoning_effort');
  return { ...request, reasoning_effort: changed as typeof effort };
}

function withParameters(request: Request, change: (schema: Json) => Json): Request {
  if (!request.tools) return request;
  const tools = request.tools.map((tool) => {
    if (tool.type !== 'function' || !isRecord(tool.function.parameters)) return tool;
    return { ...tool, function: { ...tool.function, parameters: change(tool.function.parameters) } };
  });
  return { ...request, tools };
}

/** Keywords of JSON Schema whose members are schemas by names of their own, and those whose values are data. */
const [ofNames, ofData] = [
  ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'],
  ['enum', 'const', 'default', 'examples', 'required'],
];

/** @param schema recursed into: its depth must be bounded */
function withoutKeywords(schema: unknown, keywords: ReadonlySet<string>): unknown {
  if (Array.isArray(schema)) return schema.map((one) => withoutKeywords(one, keywords));
  if (!isRecord(schema)) return schema;
  const left = Object.entries(schema).filter(([keyword]) => !keywords.has(keyword));
  const cleaned = left.map(([keyword, value]) => {
    if (ofData.includes(keyword)) return [keyword, value];
    if (!ofNames.includes(keyword) || !isRecord(value)) return [keyword, withoutKeywords(value, keywords)];
    const named = Object.entries(value).map(([name, inner]) => [name, withoutKeywords(inner, keywords)]);
    return [keyword, withNotesOf(value, Object.fromEntries(named))];
  });
  return withNotesOf(schema, Object.fromEntries(cleaned));
}

/** What a turn needs, calls of tools included. */
const knownKeys = ['role', 'content', 'name', 'tool_calls', 'tool_call_id', 'reasoning_content'];

const withKnownKeys = (message: ChatMessage): ChatMessage =>
  Object.fromEntries(Object.entries(message).filter(([key]) => knownKeys.includes(key))) as unknown as ChatMessage;

const withReasoningContent = (message: ChatMessage): ChatMessage =>
  message.role === 'assistant' ? { reasoning_content: '', ...message } : message;

/** Parts that are no text have no other form. */
function withStringContent(message: ChatMessage): ChatMessage {
  const { content } = message;
  if (!Array.isArray(content)) return message;
  const texts = content.map((part) => ('text' in part ? part.text : undefined));
  return texts.includes(undefined) ? message : { ...message, content: texts.join('\n') };
}

const mark = { cache_control: { type: 'ephemeral' } };

/** Anthropic's marks, which some compatible servers take: at the last tool, the first message of the system, and the last one that a user or a tool said. */
function withCacheMarks(request: Request): Request {
  const { messages, tools } = request;
  const first = messages.findIndex(({ role }) => role === 'system' || role === 'developer');
  const last = messages.findLastIndex(({ role }) => role === 'user' || role === 'tool');
  return {
    ...request,
    messages: messages.map((message, at) => (at === first || at === last ? withMark(message) : message)),
    ...(tools && { tools: tools.map((tool, at) => (at === tools.length - 1 ? { ...tool, ...mark } : tool)) }),
  };
}

function withMark(message: ChatMessage): ChatMessage {
  const { content } = message;
  if (content == null || content.length === 0) return message;
  const parts = typeof content === 'string' ? [{ type: 'text', text: content }] : [...content];
  const marked = parts.map((part, at) => (at === parts.length - 1 ? { ...part, ...mark } : part));
  return withNotesOf(message, { ...message, content: marked } as ChatMessage);
}
