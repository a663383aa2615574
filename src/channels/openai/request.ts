import type { ChatCompletionRequest, ChatMessage, Schema } from '../../contract.ts';
import { withNotesOf } from '../../exactJson.ts';
import type { Json } from '../json.ts';
import type { Compat, Provider } from '../provider.ts';
import type { ReasoningPlace } from './delta.ts';
import { stateOf, withoutFields, withReasoning } from './history.ts';
import { mergeMessages, type MergedMessages } from './mergeMessages.ts';

export type LimitName = 'max_tokens' | 'max_completion_tokens';

/** What a server does differently from OpenAI's, as its own answers have shown. */
export interface Quirks {
  /** The name of the limit that it wants; undefined where it has not said. */
  limit: LimitName | undefined;
  /** Fields that it refuses: of answers in a history, and `stream_options`. */
  omitted: ReadonlySet<string>;
  /** Where it puts its reasoning; undefined when it has not reasoned yet. */
  reasoning: ReasoningPlace | undefined;
}

/** A request for the upstream. */
export interface UpstreamRequest {
  body: Json & { messages: ChatMessage[] };
  /** For each message of the body the index of the first one that it was made of. */
  places: readonly number[];
}

/**
 * The request for the upstream: as the client sent it, without the nulls that only mean absence, and with usage when it is streamed. `provider.options`
 * are merged last and win.
 * @param quirks what is known of this server and model
 * @param states of earlier answers of this provider, by the ids of the calls in them
 */
export function toUpstreamRequest(
  request: ChatCompletionRequest,
  provider: Provider,
  quirks: Quirks,
  states: ReadonlyMap<string, unknown>,
): UpstreamRequest {
  const compat = compatOf(request.model, provider);
  const { user, messages: _, stream_options, max_tokens, max_completion_tokens, ...rest } = request;
  const limit = max_completion_tokens ?? max_tokens;
  const stream = request.stream === true;
  const takesUsage = compat.supportsUsageInStreaming && !quirks.omitted.has('stream_options');
  const { messages, places } = toMessages(request, provider, compat, quirks, states);
  const body = {
    ...withoutEmptyChoice(rest),
    messages,
    user: typeof user === 'object' ? user?.['id'] : user,
    [quirks.limit ?? compat.maxTokensField]: limit,
    stream,
    stream_options: stream && takesUsage ? { ...stream_options, ...usageOnly(provider) } : null,
    ...provider.options,
  };
  const said = withNotesOf(body, Object.fromEntries(Object.entries(body).filter(([, value]) => value != null)));
  return { body: said as UpstreamRequest['body'], places };
}

/** What is said of no tools at all means nothing, and servers refuse it: other APIs have it in each request. */
function withoutEmptyChoice<Fields extends Partial<ChatCompletionRequest>>(fields: Fields): Fields {
  const { tools, tool_choice, functions } = fields;
  if (tools?.length || functions?.length) return fields;
  const isMeant = tool_choice !== 'auto' && tool_choice !== 'none';
  return { ...fields, parallel_tool_calls: null, ...(!isMeant && { tool_choice: null }) };
}

/** OpenAI's own server takes the conversation as it is; behind all others there may be a template. */
function toMessages(
  { messages }: ChatCompletionRequest,
  provider: Provider,
  { supportsDeveloperRole }: Required<Compat>,
  { omitted, reasoning }: Quirks,
  states: ReadonlyMap<string, unknown>,
): MergedMessages {
  const known = messages.map((message): ChatMessage => {
    if (message.role === 'developer' && !supportsDeveloperRole) return { ...message, role: 'system' };
    if (message.role !== 'assistant') return message;
    const answer = withReasoning(withoutNulls(message), stateOf(message, states), reasoning);
    return omitted.size === 0 ? answer : withoutFields(answer, omitted);
  });
  return isOpenAi(provider) ? { messages: known, places: [...known.keys()] } : mergeMessages(known);
}

/** Null says that there is none, of everything but the content, which many servers want to be there; strict ones refuse the other nulls. */
const withoutNulls = (answer: Schema<'AssistantMessage'>): Schema<'AssistantMessage'> =>
  withNotesOf(answer, {
    ...Object.fromEntries(Object.entries(answer).filter(([name, value]) => value != null || name === 'content')),
    role: 'assistant',
  });

/** OpenAI pads every delta against eavesdroppers who measure; between two servers that only costs bytes. */
const usageOnly = (provider: Provider) => ({
  include_usage: true,
  include_obfuscation: isOpenAi(provider) ? false : undefined,
});

/** What OpenAI itself expects is not what most compatible servers know: they have neither the role nor the newer name of the limit. */
function compatOf(model: string, provider: Provider): Required<Compat> {
  const official = isOpenAi(provider);
  return {
    supportsDeveloperRole: official,
    supportsUsageInStreaming: true,
    maxTokensField: official ? 'max_completion_tokens' : 'max_tokens',
    ...provider.models.find(({ id }) => id === model)?.compat,
  };
}

/** OpenAI's own API, also in a region (`eu.api.openai.com`). */
function isOpenAi({ id, baseUrl }: Provider): boolean {
  const host = URL.parse(baseUrl)?.hostname ?? '';
  return id === 'openai' || host === 'api.openai.com' || host.endsWith('.api.openai.com');
}
