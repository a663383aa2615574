import type { ChatCompletion, ChatCompletionChunk, ErrorResponse, Usage } from '../../src/contract.ts';
import { GatewayError, type ErrorKind } from '../../src/errors.ts';
import { costs } from '../../src/http/errorHandler.ts';
import type { Sink } from '../../src/sink.ts';

/** A stream that the contract shows. */
export interface ShownStream {
  chunks: ChatCompletionChunk[];
  /** What ends it in place of `[DONE]`. */
  error?: GatewayError;
}

/** Reads the text of an example: `data:` lines, with blank ones between them. */
export function readStream(text: string): ShownStream {
  const data = text.split('\n').flatMap((line) => (line.startsWith('data: ') ? [line.slice('data: '.length)] : []));
  const parsed = data
    .filter((one) => one !== '[DONE]')
    .map((one) => JSON.parse(one) as ChatCompletionChunk | ErrorResponse);
  const last = parsed.at(-1);
  if (!last || !('error' in last)) return { chunks: parsed as ChatCompletionChunk[] };
  return { chunks: parsed.slice(0, -1) as ChatCompletionChunk[], error: toError(last) };
}

/** The gateway's own error that reads like this. */
function toError({ error: { message, type, param, code } }: ErrorResponse): GatewayError {
  const kinds = Object.keys(costs) as ErrorKind[];
  const kind = kinds.find((one) => one === code) ?? kinds.find((one) => costs[one].type === type) ?? 'internal_error';
  return new GatewayError(kind, message, { code, ...(param !== null && { param }) });
}

type Delta = ChatCompletionChunk['choices'][number]['delta'];

/** The chunks of a completion: its role, all that it says, its end, its usage. */
export function toChunks({ id, created, model, choices, usage }: ChatCompletion): ChatCompletionChunk[] {
  const chunk = (said: ChatCompletionChunk['choices']) => ({
    id,
    object: 'chat.completion.chunk' as const,
    created,
    model,
    choices: said,
  });
  const spoken = choices.flatMap(({ index, message: { role, tool_calls, ...said }, logprobs, finish_reason }) => {
    const delta = {
      ...said,
      ...(tool_calls && { tool_calls: tool_calls.map((call, at) => ({ index: at, ...call })) }),
    };
    return [
      chunk([{ index, delta: { role }, logprobs: null, finish_reason: null }]),
      chunk([{ index, delta: delta as Delta, logprobs, finish_reason: null }]),
      chunk([{ index, delta: {}, logprobs: null, finish_reason }]),
    ];
  });
  return [...spoken, ...(usage ? [{ ...chunk([]), usage }] : [])];
}

/** The chunks as a run has them: none says a usage but one more at the end. */
export function withUsageAtEnd(chunks: readonly ChatCompletionChunk[], usage: Usage): ChatCompletionChunk[] {
  const said = chunks.filter(({ choices }) => choices.length > 0).map(withoutUsage);
  const [first] = said;
  const own = chunks.findLast((chunk) => chunk.usage != null)?.usage;
  return first ? [...said, { ...first, choices: [], usage: own ?? usage }] : said;
}

function withoutUsage(chunk: ChatCompletionChunk): ChatCompletionChunk {
  const { usage, ...others } = chunk;
  return usage === undefined ? chunk : others;
}

/** Gives chunks one by one. @throws the error if there is one, after them */
export const play =
  ({ chunks, error }: ShownStream) =>
  async (sink: Sink<ChatCompletionChunk>): Promise<void> => {
    for (const chunk of chunks) await sink([chunk]);
    if (error) throw error;
  };
