import type { ChatCompletionRequest } from '../../contract.ts';
import { unsupportedParameter } from '../../errors.ts';
import { capabilitiesOf } from './capabilities.ts';

/** What the Messages API has no equivalent for: refused where it changes the meaning of the answer, dropped where it only tunes it. */
export const anthropicFields = {
  refused: [
    'logprobs',
    'messages[].audio',
    'messages[].content[].file.file_id',
    'messages[].content[].input_audio',
    'modalities',
    'moderation',
    'n',
    'tool_choice.custom',
    'tools[].custom',
    'top_logprobs',
    'web_search_options',
  ],
  dropped: [
    'audio',
    'frequency_penalty',
    'logit_bias',
    'messages[].content[].image_url.detail',
    'messages[].content[].prompt_cache_breakpoint',
    'messages[].name',
    'messages[].reasoning_content',
    'metadata',
    'prediction',
    'presence_penalty',
    'prompt_cache_key',
    'prompt_cache_options',
    'prompt_cache_retention',
    'seed',
    'verbosity',
  ],
} as const satisfies Record<string, readonly string[]>;

/** What is translated, or is the gateway's own affair. */
const served = new Set<string>([
  'function_call',
  'functions',
  'max_completion_tokens',
  'max_tokens',
  'messages',
  'model',
  'parallel_tool_calls',
  'reasoning_effort',
  'response_format',
  'safety_identifier',
  'service_tier',
  'stop',
  'store',
  'stream',
  'stream_options',
  'temperature',
  'tool_choice',
  'tools',
  'top_p',
  'user',
]);

const refused: ReadonlySet<string> = new Set(anthropicFields.refused);
const servedTiers: ReadonlySet<unknown> = new Set(['auto', 'default', 'priority']);

/** The top-level fields of this request that are not passed on, those included that the contract does not know. */
export function droppedFields(request: ChatCompletionRequest): string[] {
  const takesSampling = capabilitiesOf(request.model).sampling;
  const isOwnTemperature = (request.temperature ?? 1) !== 1;
  const isDropped = ([field, value]: [string, unknown]): boolean => {
    if (value == null || refused.has(field)) return false;
    if (field === 'service_tier') return !servedTiers.has(value);
    if (field === 'temperature') return !takesSampling;
    if (field === 'top_p') return !takesSampling || isOwnTemperature;
    return !served.has(field);
  };
  return Object.entries(request)
    .filter(isDropped)
    .map(([field]) => field);
}

/**
 * Refuses fields that would change the answer; parts of messages and tools are refused where they are translated.
 * @throws invalid_request with code `unsupported_parameter`
 */
export function refuseUnsupported(request: ChatCompletionRequest, channel: string): void {
  const { n, logprobs, top_logprobs, modalities, web_search_options, moderation } = request;
  const hints: [unsupported: unknown, param: string, hint: string][] = [
    [n != null && n > 1, 'n', 'Send the request several times, or choose another model.'],
    [logprobs, 'logprobs', otherModel],
    [top_logprobs, 'top_logprobs', otherModel],
    [modalities?.some((kind) => kind !== 'text'), 'modalities', "Ask for ['text'], or choose another model."],
    [web_search_options, 'web_search_options', otherModel],
    [moderation, 'moderation', otherModel],
  ];
  for (const [isUnsupported, param, hint] of hints) {
    if (isUnsupported) throw unsupportedParameter(param, channel, hint);
  }
}

export const otherModel = 'Leave it out, or choose another model.';
