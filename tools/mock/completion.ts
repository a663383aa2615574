/** Fits a completion, or the chunks of one, to the request that it answers. */
import { isDeepStrictEqual } from 'node:util';
import { callTools, echo } from '../../src/channels/offline/answers.ts';
import type { ChatCompletion, ChatCompletionChunk, ChatCompletionRequest, Schema } from '../../src/contract.ts';

type Call = Schema<'ToolCall'>;

/** What an answer says otherwise than its example. */
export interface Fitting {
  /** In place of the example's calls. */
  calls?: Call[];
  /** In place of the example's text. */
  text?: string;
}

/**
 * What must change, so that the client can use the answer: an example that calls a function calls one that was offered, with the arguments it requires, and one
 * that speaks does it in the JSON that was demanded. Both are made as the offline model makes them.
 * @param shown the example's calls
 */
export function fittingOf(request: ChatCompletionRequest, shown: readonly Call[]): Fitting {
  if (shown.length > 0) {
    const calls = callTools(request).calls ?? [];
    return isDeepStrictEqual(shown.map(saidBy), calls.map(saidBy)) ? {} : { calls };
  }
  const isJson = request.response_format != null && request.response_format.type !== 'text';
  const text = isJson ? echo({ ...request, tools: null, tool_choice: null }).text : undefined;
  return text === undefined ? {} : { text };
}

/** What a call says, its id left out. */
const saidBy = (call: Call) => ({ ...call, id: undefined });

/** Repeats the `model` that was asked for, and lays the fitting over all choices. */
export function fitCompletion(completion: ChatCompletion, model: string, { calls, text }: Fitting): ChatCompletion {
  const choices = completion.choices.map((choice) => {
    const { message } = choice;
    const isSaid = text !== undefined && message.content !== null;
    return {
      ...choice,
      message: {
        ...message,
        ...(calls && message.tool_calls && { tool_calls: calls }),
        ...(isSaid && { content: text }),
      },
    };
  });
  return { ...completion, model, choices };
}

/** The same for chunks: the first piece of a text, or of calls, says all that is said otherwise, and the other pieces go. */
export function fitChunks(
  chunks: readonly ChatCompletionChunk[],
  model: string,
  { calls, text }: Fitting,
): ChatCompletionChunk[] {
  let isCalled = false;
  let isSaid = false;
  return chunks.flatMap((chunk): ChatCompletionChunk[] => {
    const fitted = { ...chunk, model };
    const [choice] = chunk.choices;
    if (calls && choice?.delta.tool_calls) {
      if (isCalled) return [];
      isCalled = true;
      return [withDelta(fitted, { ...choice.delta, tool_calls: calls.map((call, index) => ({ index, ...call })) })];
    }
    if (text !== undefined && choice?.delta.content) {
      if (isSaid) return [];
      isSaid = true;
      return [withDelta(fitted, { ...choice.delta, content: text })];
    }
    return [fitted];
  });
}

type Choice = ChatCompletionChunk['choices'][number];

const withDelta = (chunk: ChatCompletionChunk, delta: Choice['delta']): ChatCompletionChunk => ({
  ...chunk,
  choices: chunk.choices.map((choice) => ({ ...choice, delta })),
});

/** The calls that chunks add up to. */
export function callsOf(chunks: readonly ChatCompletionChunk[]): Call[] {
  const calls: Call[] = [];
  for (const { choices } of chunks) {
    for (const { index, id = '', function: said } of choices[0]?.delta.tool_calls ?? []) {
      const before = calls[index];
      const { name = '', arguments: piece = '' } = said ?? {};
      if (before?.type === 'function') before.function.arguments += piece;
      else calls[index] = { id, type: 'function', function: { name, arguments: piece } };
    }
  }
  return calls;
}
