import type { ChatCompletionChunk, OperationHandler } from '../../contract.ts';
import type { Sink } from '../../sink.ts';
import { completeRunHeaders, runHeaders, startRun, type RunRequestParts } from '../runRequest.ts';

export function createChatCompletion(parts: RunRequestParts): OperationHandler<'createChatCompletion'> {
  return async (request) => {
    const { body, receivedAt } = request;
    const run = await startRun(request, body, body, parts);
    if (body.stream) {
      const includeUsage = body.stream_options?.include_usage ?? false;
      return { status: 200, headers: () => runHeaders(run), events: (sink) => run.read(withUsage(sink, includeUsage)) };
    }
    const completion = await run.completion();
    return {
      status: 200,
      headers: { ...completeRunHeaders(run, receivedAt), 'x-openclaw-stored': run.progress.isStored },
      body: completion,
    };
  };
}

/** A run always ends with its usage. Who asked for it also gets `usage: null` in every chunk before; all others never see the field. */
export function withUsage(sink: Sink<ChatCompletionChunk>, includeUsage: boolean): Sink<ChatCompletionChunk> {
  const isAnswer = ({ choices }: ChatCompletionChunk) => choices.length > 0;
  if (includeUsage) return (batch) => sink(batch.map((chunk) => (isAnswer(chunk) ? { ...chunk, usage: null } : chunk)));
  return (batch) => {
    const answers = batch.every(isAnswer) ? batch : batch.filter(isAnswer);
    return answers.length > 0 ? sink(answers) : undefined;
  };
}
