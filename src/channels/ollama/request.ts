import type { ChatCompletionRequest, Schema } from '../../contract.ts';
import { invalidRequest, unsupportedParameter } from '../../errors.ts';
import type { Provider } from '../provider.ts';
import { toMessages, type OllamaMessage, type ReadImage } from './messages.ts';

/** The body of `POST /api/chat` (Ollama's `api/types.go`, `ChatRequest`). */
export interface OllamaRequest {
  model: string;
  messages: OllamaMessage[];
  stream: true;
  /** Ollama's own default is true: it drops the oldest messages of a long conversation and says nothing. */
  truncate: boolean;
  /** Likewise: when the context is full while it answers, it drops the oldest half of it and goes on. False ends the answer with `length`. */
  shift: boolean;
  options: Record<string, unknown>;
  tools?: OllamaTool[];
  format?: 'json' | Record<string, unknown>;
  think?: boolean | 'low' | 'medium' | 'high' | 'max';
  logprobs?: boolean;
  top_logprobs?: number;
}

export interface OllamaTool {
  type: 'function';
  function: { name: string; description?: string; parameters: Record<string, unknown> };
}

/** Fields that change the answer, what they ask for that Ollama cannot give, and what to do instead. */
const refusals: Readonly<Record<string, { asks: (request: ChatCompletionRequest) => boolean; hint: string }>> = {
  n: { asks: ({ n }) => (n ?? 1) > 1, hint: 'Send the request several times.' },
  modalities: {
    asks: ({ modalities }) => modalities?.some((kind) => kind !== 'text') ?? false,
    hint: 'Leave it out, or choose another model.',
  },
  functions: {
    asks: ({ functions, tools }) => Boolean(functions) && !tools?.length,
    hint: "Send 'tools' instead.",
  },
  web_search_options: {
    asks: ({ web_search_options }) => Boolean(web_search_options),
    hint: 'Leave it out, or choose another model.',
  },
  moderation: { asks: ({ moderation }) => Boolean(moderation), hint: 'Leave it out, or choose another model.' },
};

/** The fields of a request that Ollama has nothing for: refused ones change the answer, dropped ones only tune it. */
export const ollamaFields: { readonly refused: readonly string[]; readonly dropped: readonly string[] } = {
  refused: Object.keys(refusals),
  dropped: words(`
    audio function_call logit_bias metadata parallel_tool_calls prediction prompt_cache_key prompt_cache_options
    prompt_cache_retention safety_identifier service_tier user verbosity`),
};

/** The names of the fields that this request has and that will be dropped. */
export const droppedFields = (request: ChatCompletionRequest): string[] =>
  ollamaFields.dropped.filter((name) => (request as Record<string, unknown>)[name] != null);

/** @throws invalid_request for what changes the answer and cannot be honoured */
export async function toUpstreamBody(
  request: ChatCompletionRequest,
  provider: Provider,
  readImage: ReadImage,
): Promise<OllamaRequest> {
  refuseUnsupported(request, provider);
  const { tools, demanded } = offeredTools(request);
  const format = formatOf(request.response_format);
  const instructions = [...(demanded ? [demandOf(tools)] : []), ...(format && tools.length ? [formText(format)] : [])];
  const messages = instructed(await toMessages(request.messages, readImage), instructions);
  const body: OllamaRequest = {
    model: request.model,
    messages,
    stream: true,
    truncate: false,
    shift: false,
    options: optionsOf(request, provider),
    ...(tools.length > 0 && { tools }),
    // With a format, Ollama's grammar leaves a model no way to call a tool.
    ...(format && tools.length === 0 && { format }),
    ...thinkOf(request, provider),
    ...(request.logprobs && { logprobs: true, top_logprobs: request.top_logprobs ?? 0 }),
  };
  return withProviderOptions(body, provider);
}

function refuseUnsupported(request: ChatCompletionRequest, { id }: Provider): void {
  for (const [param, { asks, hint }] of Object.entries(refusals)) {
    if (asks(request)) throw unsupportedParameter(param, id, hint);
  }
  const limit = request.max_completion_tokens == null ? 'max_tokens' : 'max_completion_tokens';
  // Ollama reads 0 as "no limit" (`runner.go`, numPredict).
  if (request[limit] === 0) throw unsupportedParameter(limit, id, 'A limit of 0 is not known here; send at least 1.');
  const custom = request.tools?.findIndex(({ type }) => type === 'custom') ?? -1;
  if (custom >= 0) throw unsupportedParameter(`tools[${custom}].type`, id, 'Offer a function instead.');
  for (const [at, message] of request.messages.entries()) {
    if (message.role !== 'user' || typeof message.content === 'string') continue;
    const file = message.content.findIndex(({ type }) => type === 'file');
    if (file >= 0)
      throw unsupportedParameter(`messages[${at}].content[${file}].type`, id, 'Send the text of the file.');
  }
}

interface Offer {
  tools: OllamaTool[];
  /** Whether one of them must be called. */
  demanded: boolean;
}

/** Ollama has no `tool_choice`: tools are left out, and a call is demanded in words. */
function offeredTools({ tools, tool_choice }: ChatCompletionRequest): Offer {
  const offered = (tools ?? []).flatMap((tool) => (tool.type === 'function' ? [toTool(tool)] : []));
  if (tool_choice == null || tool_choice === 'auto') return { tools: offered, demanded: false };
  if (tool_choice === 'none') return { tools: [], demanded: false };
  if (tool_choice === 'required') return demand(offered);
  switch (tool_choice.type) {
    case 'function':
      return demand(named(offered, [tool_choice.function.name]));
    case 'custom':
      return demand([]);
    case 'allowed_tools': {
      const { mode, tools: allowed } = tool_choice.allowed_tools;
      const names = allowed.flatMap(({ function: fn }) => fn?.name ?? []);
      return mode === 'required' ? demand(named(offered, names)) : { tools: named(offered, names), demanded: false };
    }
  }
}

function named(tools: readonly OllamaTool[], names: readonly string[]): OllamaTool[] {
  const wanted = new Set(names);
  return tools.filter(({ function: fn }) => wanted.has(fn.name));
}

function demand(tools: OllamaTool[]): Offer {
  if (tools.length > 0) return { tools, demanded: true };
  const what = "Invalid 'tool_choice': it demands a tool that is not among 'tools'. Offer the tool, or choose another.";
  throw invalidRequest(what, 'tool_choice', 'invalid_value');
}

function toTool({ function: { name, description, parameters } }: Schema<'FunctionTool'>): OllamaTool {
  return {
    type: 'function',
    function: {
      name,
      ...(description != null && { description }),
      parameters: parameters ?? { type: 'object', properties: {} },
    },
  };
}

const demandOf = (tools: readonly OllamaTool[]): string =>
  tools.length === 1
    ? `You must call the tool ${tools[0]?.function.name} now. Do not answer in text.`
    : 'You must call at least one of your tools now. Do not answer in text.';

type Format = NonNullable<OllamaRequest['format']>;

function formatOf(format: ChatCompletionRequest['response_format']): Format | undefined {
  if (format?.type === 'json_object') return 'json';
  return format?.type === 'json_schema' ? (format.json_schema.schema ?? 'json') : undefined;
}

const formText = (format: Format): string =>
  format === 'json'
    ? 'When you do not call a tool, answer with one JSON object only.'
    : `When you do not call a tool, answer only with JSON that fits this JSON Schema: ${JSON.stringify(format)}`;

/** Templates show system messages at the start; some show none elsewhere. */
function instructed(messages: OllamaMessage[], instructions: readonly string[]): OllamaMessage[] {
  if (instructions.length === 0) return messages;
  const isFirst = messages[0]?.role === 'system';
  const content = [...(isFirst ? [messages[0]?.content] : []), ...instructions].join('\n\n');
  return [{ role: 'system', content }, ...messages.slice(isFirst ? 1 : 0)];
}

/** Only what somebody set: the rest is the Modelfile's. */
function optionsOf(request: ChatCompletionRequest, provider: Provider): Record<string, unknown> {
  const { temperature, top_p, seed, frequency_penalty, presence_penalty, stop } = request;
  const model = provider.models.find(({ id }) => id === request.model);
  // An empty sequence ends every answer at once (`runner/common/stop.go`).
  const stops = [stop ?? []].flat().filter((sequence) => sequence !== '');
  const options = {
    num_ctx: model?.contextWindow,
    num_predict: request.max_completion_tokens ?? request.max_tokens ?? model?.maxTokens,
    temperature,
    top_p,
    seed,
    frequency_penalty,
    presence_penalty,
    stop: stops.length > 0 ? stops : undefined,
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value != null));
}

const levels = {
  none: false,
  minimal: 'low',
  low: 'low',
  medium: 'medium',
  high: 'high',
  xhigh: 'max',
  max: 'max',
} as const;

/** A thinking model that is told nothing thinks. */
function thinkOf({ reasoning_effort, model }: ChatCompletionRequest, provider: Provider): Pick<OllamaRequest, 'think'> {
  const isPlain = provider.models.find(({ id }) => id === model)?.reasoning === false;
  return reasoning_effort == null || isPlain ? {} : { think: levels[reasoning_effort] };
}

/** The names in `options` of `api/types.go`; everything else of a provider's options belongs to the top level. */
const optionNames = new Set(
  words(`
    num_ctx num_batch num_gpu main_gpu use_mmap use_mlock num_thread num_keep numa low_vram f16_kv logits_all vocab_only
    embedding_only seed num_predict top_k top_p min_p tfs_z typical_p temperature stop repeat_last_n repeat_penalty
    presence_penalty frequency_penalty penalize_newline mirostat mirostat_tau mirostat_eta`),
);

function withProviderOptions(body: OllamaRequest, { options }: Provider): OllamaRequest {
  const { options: nested, ...others } = options;
  const entries = Object.entries(others);
  const inner = entries.filter(([name]) => optionNames.has(name));
  const outer = entries.filter(([name]) => !optionNames.has(name));
  return {
    ...body,
    ...Object.fromEntries(outer),
    options: { ...body.options, ...Object.fromEntries(inner), ...(nested as object | undefined) },
    stream: true,
  };
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
