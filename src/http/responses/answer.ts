/** The response that a completion is. */
import type { ChatCompletion, Schema, Usage } from '../../contract.ts';
import { sealed } from './providerData.ts';
import { wantsToKeep, type CreateResponse } from './request.ts';
import { namespacesOf, toAnsweredTools, type Namespaces } from './tools.ts';

export type Response = Schema<'ResponseObject'>;
export type OutputItem = Schema<'OutputItem'>;
type Choice = ChatCompletion['choices'][number];
type Status = Schema<'ItemStatus'>;

/** What all of one response share: its ids are made of the completion's, so that an answer that is given again has the same ones. */
export interface ResponseIdentity {
  /** Without a prefix. */
  id: string;
  /** Unix time in seconds. */
  createdAt: number;
}

export const identityOf = ({ id, created }: { id: string; created: number }): ResponseIdentity => ({
  id: id.replace(/^chatcmpl-/, ''),
  createdAt: created,
});

/** A response that has just begun. */
export function beginResponse(body: CreateResponse, { id, createdAt }: ResponseIdentity): Response {
  return {
    id: `resp_${id}`,
    object: 'response',
    created_at: createdAt,
    completed_at: null,
    status: 'in_progress',
    incomplete_details: null,
    error: null,
    output: [],
    usage: null,
    ...asked(body),
  };
}

/** What it was asked with; where the request says nothing stands the default of the API. */
const asked = (body: CreateResponse) => ({
  model: body.model ?? 'openclaw',
  previous_response_id: body.previous_response_id ?? null,
  instructions: body.instructions ?? null,
  tools: toAnsweredTools(body.tools ?? []),
  tool_choice: body.tool_choice ?? ('auto' as const),
  truncation: body.truncation ?? ('disabled' as const),
  parallel_tool_calls: body.parallel_tool_calls ?? true,
  text: { ...(body.text?.verbosity != null && { verbosity: body.text.verbosity }), format: formatOf(body) },
  top_p: body.top_p ?? 1,
  presence_penalty: body.presence_penalty ?? 0,
  frequency_penalty: body.frequency_penalty ?? 0,
  top_logprobs: body.top_logprobs ?? 0,
  temperature: body.temperature ?? 1,
  reasoning: { effort: body.reasoning?.effort ?? null, summary: body.reasoning?.summary ?? null },
  max_output_tokens: body.max_output_tokens ?? null,
  max_tool_calls: null,
  store: wantsToKeep(body),
  background: false,
  service_tier: body.service_tier ?? 'default',
  metadata: body.metadata ?? {},
  safety_identifier: body.safety_identifier ?? null,
  prompt_cache_key: body.prompt_cache_key ?? null,
  user: typeof body.user === 'string' ? body.user : null,
});

function formatOf({ text }: CreateResponse): Schema<'ResponseFormat'> {
  const format = text?.format ?? { type: 'text' as const };
  return format.type === 'json_schema' ? { description: null, strict: null, ...format } : format;
}

/**
 * @param output its items, in the order in which the client got them; made of the completion when they are left out
 * @param completedAt Unix time in seconds
 */
export function endResponse(
  body: CreateResponse,
  completion: ChatCompletion,
  output = outputOf(body, completion),
  completedAt = unixTime(),
): Response {
  const [choice] = completion.choices;
  const reason = choice && incompleteReason(choice.finish_reason);
  const { service_tier } = completion;
  return {
    ...beginResponse(body, identityOf(completion)),
    ...(reason
      ? { status: 'incomplete', incomplete_details: { reason } }
      : { status: 'completed', completed_at: Math.max(completion.created, completedAt) }),
    output,
    usage: toResponseUsage(completion.usage),
    ...(service_tier != null && { service_tier }),
  };
}

function incompleteReason(reason: Choice['finish_reason']): Schema<'IncompleteReason'> | undefined {
  if (reason === 'length') return 'max_output_tokens';
  return reason === 'content_filter' ? reason : undefined;
}

/** The parts of an answer that become items: its reasoning, its message, and its calls by their number. */
export type Piece = 'reasoning' | 'message' | number;

/** The items of a whole answer. */
export function outputOf(body: CreateResponse, completion: ChatCompletion): OutputItem[] {
  const [choice] = completion.choices;
  return choice ? piecesOf(body, choice).map((piece) => itemOf(piece, body, completion)) : [];
}

function piecesOf(body: CreateResponse, { message }: Choice): Piece[] {
  const calls = (message.tool_calls ?? []).map((_, at) => at);
  const isSpoken = message.content !== null || message.refusal !== null || calls.length === 0;
  return [
    ...(hasReasoning(body, message) ? ['reasoning' as const] : []),
    ...(isSpoken ? ['message' as const] : []),
    ...calls,
  ];
}

/** Whether there is a reasoning item: where the model showed some, or its provider wants something back that was asked for. */
const hasReasoning = (body: CreateResponse, message: Choice['message']): boolean =>
  Boolean(message.reasoning_content) || (wantsProviderData(body) && sealed(message) !== undefined);

export const wantsProviderData = ({ include }: CreateResponse): boolean =>
  include?.includes('reasoning.encrypted_content') ?? false;

function itemOf(piece: Piece, body: CreateResponse, completion: ChatCompletion): OutputItem {
  const [choice] = completion.choices as [Choice];
  const { message, finish_reason } = choice;
  const id = itemId(identityOf(completion).id, piece);
  const status = statusOf(finish_reason);
  if (piece === 'reasoning')
    return reasoningOf(id, message.reasoning_content ?? '', wantsProviderData(body) ? sealed(message) : undefined);
  if (piece === 'message') return { type: 'message', id, status, role: 'assistant', content: contentOf(choice) };
  return callOf(message.tool_calls?.[piece] as Schema<'ToolCall'>, id, status, namespacesOf(body.tools));
}

/** @param data what the provider wants back, if that was asked for and there is any */
export const reasoningOf = (id: string, text: string, data: string | undefined): Schema<'OutputReasoning'> => ({
  type: 'reasoning',
  id,
  summary: text === '' ? [] : [{ type: 'summary_text', text }],
  ...(data !== undefined && { encrypted_content: data }),
});

/** Of items that were being made when the answer ended. */
export const statusOf = (reason: Choice['finish_reason']): Status =>
  incompleteReason(reason) ? 'incomplete' : 'completed';

export const itemId = (id: string, piece: Piece): string => {
  if (piece === 'reasoning') return `rs_${id}`;
  return piece === 'message' ? `msg_${id}` : `fc_${id}_${piece}`;
};

export function callOf(
  call: Schema<'ToolCall'>,
  id: string,
  status: Status,
  namespaces: Namespaces,
): Schema<'OutputFunctionCall'> | Schema<'OutputCustomToolCall'> | Schema<'OutputToolSearchCall'> {
  const { name } = call.type === 'custom' ? call.custom : call.function;
  const known = namespaces.get(name);
  if (known === 'search') {
    const said = call.type === 'custom' ? call.custom.input : call.function.arguments;
    return { type: 'tool_search_call', id, call_id: call.id, execution: 'client', arguments: parsed(said), status };
  }
  const common = { id, call_id: call.id, name, ...known };
  return call.type === 'custom'
    ? { type: 'custom_tool_call', ...common, input: call.custom.input, status }
    : { type: 'function_call', ...common, arguments: call.function.arguments, status };
}

/** The value that a JSON text is, or the text where it is none, as while it comes. */
function parsed(said: string): unknown {
  if (said === '') return {};
  try {
    return JSON.parse(said);
  } catch {
    return said;
  }
}

function contentOf({ message, logprobs }: Choice): Schema<'OutputContent'>[] {
  const text: Schema<'OutputText'> = {
    type: 'output_text',
    text: message.content ?? '',
    annotations: citationsOf(message.annotations),
    ...(logprobs?.content && { logprobs: logprobs.content.map(toResponseLogprob) }),
  };
  const refusal = message.refusal === null ? [] : [{ type: 'refusal' as const, refusal: message.refusal }];
  return message.content === null && refusal.length > 0 ? refusal : [text, ...refusal];
}

/** Annotations of other kinds have no place in Open Responses. */
export const citationsOf = (annotations: readonly Schema<'Annotation'>[] = []): Schema<'TextCitation'>[] =>
  annotations.flatMap(({ url_citation: cited }) =>
    cited
      ? [
          {
            type: 'url_citation' as const,
            url: cited.url ?? '',
            title: cited.title ?? '',
            start_index: cited.start_index ?? 0,
            end_index: cited.end_index ?? 0,
          },
        ]
      : [],
  );

type Logprob = Schema<'TokenLogprob'>;

/** Who cannot say the bytes of a token has them in its text. */
export const toResponseLogprob = ({ top_logprobs, ...token }: Logprob): Schema<'ResponseLogprob'> => ({
  ...withBytes(token),
  top_logprobs: top_logprobs.map(withBytes),
});

const withBytes = ({ token, logprob, bytes }: Omit<Logprob, 'top_logprobs'>) => ({
  token,
  logprob,
  bytes: bytes ?? [...Buffer.from(token)],
});

export function toResponseUsage(usage: Usage): Schema<'ResponseUsage'> {
  const { prompt_tokens_details: prompt = {} } = usage;
  return {
    input_tokens: usage.prompt_tokens,
    input_tokens_details: {
      cached_tokens: prompt.cached_tokens ?? 0,
      cache_write_tokens: prompt.cache_write_tokens ?? 0,
    },
    output_tokens: usage.completion_tokens,
    output_tokens_details: { reasoning_tokens: usage.completion_tokens_details?.reasoning_tokens ?? 0 },
    total_tokens: usage.total_tokens,
  };
}

/** Now, in seconds. */
export const unixTime = (): number => Math.floor(Date.now() / 1000);
