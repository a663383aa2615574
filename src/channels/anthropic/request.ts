import type {
  MessageCreateParamsStreaming,
  OutputConfig,
  ThinkingConfigParam,
} from '@anthropic-ai/sdk/resources/messages';
import type { ChatCompletionRequest } from '../../contract.ts';
import { thenPause } from '../../pause.ts';
import type { Provider } from '../provider.ts';
import { capabilitiesOf, type Capabilities } from './capabilities.ts';
import { textBlocks } from './content.ts';
import { toSupportedSchema } from './schema.ts';
import { toToolSettings, type ToolSettings } from './tools.ts';
import { lacksThoughts, toSystem, toTurns, type ThinkingByCall } from './turns.ts';
import { jsonInstruction } from '../jsonInstruction.ts';

export type Body = MessageCreateParamsStreaming;

/** Tokens: the API's least budget for thinking. */
export const minBudget = 1024;
/**
 * Tokens of which a budget is a share where nobody limited the answer. A share of the model's own limit would be more than an effort means, and more than
 * Anthropic advises for a request that somebody waits for (https://platform.claude.com/docs/en/build-with-claude/extended-thinking).
 */
const unlimitedShare = 32_000;

/**
 * The Messages request (https://platform.claude.com/docs/en/api/messages) for a Chat Completions request. The provider's `options` are merged in last,
 * as they are; `cache_control: null` among them leaves prompt caching out.
 * @param thinking thoughts of earlier turns, which go back in front of the calls that they led to
 * @throws invalid_request naming what cannot be sent
 */
export async function toMessagesRequest(
  request: ChatCompletionRequest,
  provider: Provider,
  thinking: ThinkingByCall = new Map(),
): Promise<Body> {
  const model = provider.models.find(({ id }) => id === request.model);
  const capabilities = capabilitiesOf(request.model, model);
  const messages = await toTurns(request.messages, thinking, provider.id);
  const instruction = await thenPause(() => formatInstruction(request, capabilities));
  const system = [...toSystem(request.messages), ...textBlocks(instruction)];
  const limit = limitOf(request, provider);
  const max_tokens = limit ?? capabilities.maxTokens;
  const tools = await toToolSettings(request, messages, capabilities, provider.id);
  const mayThink = !isForced(tools) && !(capabilities.thinking === 'manual' && lacksThoughts(messages));
  const ownThinking = thinkingOf(request, capabilities, limit ?? Math.min(max_tokens, unlimitedShare), mayThink);
  const outputConfig = await thenPause(() => outputConfigOf(request, capabilities));
  const { cache_control = { type: 'ephemeral' }, ...options } = provider.options as Partial<Body>;
  return {
    model: request.model,
    max_tokens,
    ...(system.length > 0 && { system }),
    messages,
    ...tools,
    ...ownThinking,
    ...outputConfig,
    ...(capabilities.sampling && !isThinking(options.thinking ?? ownThinking.thinking) && samplingOf(request)),
    ...stopOf(request),
    ...serviceTierOf(request),
    ...metadataOf(request),
    ...(cache_control && { cache_control }),
    ...options,
    stream: true,
  };
}

/** Tokens of an answer, as the client or else the configuration limits them; without that the API still wants a limit. */
export const limitOf = (
  { model, max_completion_tokens, max_tokens }: ChatCompletionRequest,
  { models, options }: Provider,
): number | undefined =>
  (options['max_tokens'] as number | undefined) ??
  max_completion_tokens ??
  max_tokens ??
  models.find(({ id }) => id === model)?.maxTokens;

const isForced = ({ tool_choice }: ToolSettings): boolean =>
  tool_choice?.type === 'any' || tool_choice?.type === 'tool';

const isThinking = (thinking: ThinkingConfigParam | undefined): boolean =>
  thinking !== undefined && thinking.type !== 'disabled';

/** The part of the limit that each effort may think, on models that take a budget: Chat Completions counts thoughts inside the limit. */
const shares = { minimal: 0.2, low: 0.2, medium: 0.5, high: 0.8, xhigh: 0.9, max: 0.9 } as const;

function thinkingOf(
  { reasoning_effort: effort }: ChatCompletionRequest,
  { thinking }: Capabilities,
  maxTokens: number,
  mayThink: boolean,
): { thinking?: ThinkingConfigParam } {
  if (effort === 'none') return { thinking: { type: 'disabled' } };
  if (effort == null || thinking === 'none' || !mayThink) return {};
  if (thinking === 'adaptive') return { thinking: { type: 'adaptive', display: 'summarized' } };
  if (maxTokens <= minBudget) return {};
  const budget_tokens = Math.max(minBudget, Math.floor(maxTokens * shares[effort]));
  return { thinking: { type: 'enabled', budget_tokens } };
}

function outputConfigOf(request: ChatCompletionRequest, capabilities: Capabilities): { output_config?: OutputConfig } {
  const { reasoning_effort: effort } = request;
  const schema = schemaOf(request);
  const output_config: OutputConfig = {
    ...(effort != null &&
      effort !== 'none' &&
      capabilities.thinking === 'adaptive' && { effort: effort === 'minimal' ? 'low' : effort }),
    ...(schema &&
      (capabilities.structuredOutput || capabilities.mayTakeFormat) && {
        format: { type: 'json_schema', schema: toSupportedSchema(schema) },
      }),
  };
  return Object.keys(output_config).length > 0 ? { output_config } : {};
}

function schemaOf({ response_format: format }: ChatCompletionRequest): Record<string, unknown> | undefined {
  return format?.type === 'json_schema' ? (format.json_schema.schema ?? undefined) : undefined;
}

/** Instructions for the prompt, in place of settings that the server does not have or may not have. */
function formatInstruction(request: ChatCompletionRequest, { structuredOutput }: Capabilities): string | undefined {
  const { response_format: format } = request;
  if (format == null || format.type === 'text') return undefined;
  const schema = schemaOf(request);
  if (!schema) return 'Answer with one JSON object only.';
  if (structuredOutput) return undefined;
  return jsonInstruction(schema);
}

/** The API takes one of the two, and temperatures up to 1; a temperature of 1 is its default and gives way. */
function samplingOf({ temperature, top_p }: ChatCompletionRequest): Pick<Body, 'temperature' | 'top_p'> {
  if (top_p != null && (temperature ?? 1) === 1) return { top_p };
  return temperature == null ? {} : { temperature: Math.min(temperature, 1) };
}

function stopOf({ stop }: ChatCompletionRequest): Pick<Body, 'stop_sequences'> {
  const stop_sequences = [stop ?? []].flat().filter((sequence) => sequence.trim());
  return stop_sequences.length > 0 ? { stop_sequences } : {};
}

/** The stop sequences that the API refuses: those of nothing but space. An empty one ends nothing. */
export const blankStops = ({ stop }: ChatCompletionRequest): string[] =>
  [stop ?? []].flat().filter((sequence) => sequence !== '' && !sequence.trim());

function serviceTierOf({ service_tier }: ChatCompletionRequest): Pick<Body, 'service_tier'> {
  if (service_tier === 'auto' || service_tier === 'priority') return { service_tier: 'auto' };
  return service_tier === 'default' ? { service_tier: 'standard_only' } : {};
}

/** The API's limit for the length of user ids, in characters. */
const maxUserId = 256;

function metadataOf({ user, safety_identifier }: ChatCompletionRequest): Pick<Body, 'metadata'> {
  const id = safety_identifier ?? (typeof user === 'object' && user !== null ? user['id'] : user);
  return typeof id === 'string' && id !== '' && id.length <= maxUserId ? { metadata: { user_id: id } } : {};
}
