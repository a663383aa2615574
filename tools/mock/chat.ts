import type { AnyReply, ChatCompletion, ChatCompletionChunk, OperationRequest, Usage } from '../../src/contract.ts';
import { withUsage } from '../../src/http/handlers/createChatCompletion.ts';
import type { Sink } from '../../src/sink.ts';
import { callsOf, fitChunks, fitCompletion, fittingOf } from './completion.ts';
import { play, readStream, toChunks, withUsageAtEnd, type ShownStream } from './events.ts';
import { isEvents } from './fitting.ts';
import type { ShownOperation } from './operations.ts';
import { runHeaders, type Replays } from './runs.ts';

export type ChatRequest = OperationRequest<'createChatCompletion'>;

/** An answer as the contract shows it. */
export interface Shown {
  mediaType: string;
  body: unknown;
  /** All headers that it may have. */
  shownHeaders: Record<string, string>;
  /** Those that it shall have. */
  headers: Record<string, string>;
  /** Whether nothing of it is fitted to the request but the `model`, and whether the usage is streamed: it was asked for by its name, or belongs to the request. */
  isAsItIs: boolean;
}

/** A completion, or the stream of one. */
export function chatReply(operation: ShownOperation, request: ChatRequest, shown: Shown, replays: Replays): AnyReply {
  const run = replays.find(request) ?? runHeaders(request, shown.shownHeaders);
  const stream = streamOf(request, shown);
  // What failed is not kept.
  if (!stream?.error) replays.keep(request, run);
  const overhead = shown.shownHeaders['x-openclaw-overhead-ms'];
  const headers = {
    ...shown.headers,
    ...run,
    ...(!stream && overhead !== undefined && { 'x-openclaw-overhead-ms': overhead }),
  };
  const reply: unknown = stream
    ? { status: 200, headers, events: eventsOf(operation, request, stream, shown.isAsItIs) }
    : { status: 200, headers, body: completionOf(request, shown.body as ChatCompletion, shown.isAsItIs) };
  return reply as AnyReply;
}

/** What is said in events: a stream that the contract shows, or, to who wants to have it streamed, a completion. */
function streamOf({ body: { stream } }: ChatRequest, { mediaType, body }: Shown): ShownStream | undefined {
  if (isEvents(mediaType)) return readStream(String(body));
  return stream ? { chunks: toChunks(body as ChatCompletion) } : undefined;
}

function completionOf({ body }: ChatRequest, completion: ChatCompletion, isAsItIs: boolean): ChatCompletion {
  const fitting = isAsItIs ? {} : fittingOf(body, completion.choices[0]?.message.tool_calls ?? []);
  return fitCompletion(completion, body.model, fitting);
}

function eventsOf(
  operation: ShownOperation,
  { body }: ChatRequest,
  { chunks, ...end }: ShownStream,
  isAsItIs: boolean,
): (sink: Sink<ChatCompletionChunk>) => Promise<void> {
  if (isAsItIs && !body.stream) return play({ chunks: fitChunks(chunks, body.model, {}), ...end });
  const fitted = fitChunks(chunks, body.model, isAsItIs ? {} : fittingOf(body, callsOf(chunks)));
  const all = withUsageAtEnd(fitted, usageLike(operation, chunks));
  const give = play({ chunks: all, ...end });
  return (sink) => give(withUsage(sink, body.stream_options?.include_usage ?? false));
}

/** The usage of the completion that the contract shows with the same end, for streams that it shows without one. */
function usageLike({ answers }: ShownOperation, chunks: readonly ChatCompletionChunk[]): Usage {
  const reasonOf = ({ choices }: ChatCompletion | ChatCompletionChunk) => choices[0]?.finish_reason;
  const reason = chunks.map(reasonOf).find((one) => one != null);
  const completions = answers
    .filter(({ status, mediaType }) => status === 200 && mediaType === 'application/json')
    .map(({ value }) => value as ChatCompletion);
  const like = completions.find((completion) => reasonOf(completion) === reason) ?? completions[0];
  return like?.usage ?? { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };
}
