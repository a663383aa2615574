import type { Catalogue } from '../../agents/models.ts';
import type { StartRun } from '../../agents/run.ts';
import { selectFresh } from '../../agents/select.ts';
import type { ChatCompletionChunk, OperationHandler } from '../../contract.ts';

export interface CreateChatCompletionParts {
  catalogue: () => Catalogue;
  startRun: StartRun;
}

export function createChatCompletion({
  catalogue,
  startRun,
}: CreateChatCompletionParts): OperationHandler<'createChatCompletion'> {
  return async ({ body, headers, signal, receivedAt, note }) => {
    const selection = await selectFresh(
      {
        model: body.model,
        user: body.user,
        agentId: headers['x-openclaw-agent-id'],
        sessionKey: headers['x-openclaw-session-key'],
        backendModel: headers['x-openclaw-model'],
      },
      catalogue,
    );
    const { agent, session } = selection;
    const run = startRun(selection, body, signal);
    const who = {
      'x-openclaw-agent-id': agent.id,
      'x-openclaw-session-key': session.key,
      // Read when the answer begins: only then is it known whether a fallback answers.
      get 'x-openclaw-model'() {
        return run.route().id;
      },
    };
    note({
      agentId: agent.id,
      sessionKey: session.key,
      get model() {
        return run.route().id;
      },
    });
    if (body.stream) {
      const includeUsage = body.stream_options?.include_usage ?? false;
      return { status: 200, headers: who, events: withUsage(run.chunks, includeUsage) };
    }
    const completion = await run.completion();
    const overheadMs = Math.max(0, performance.now() - receivedAt - run.modelMs());
    return {
      status: 200,
      headers: { ...who, 'x-openclaw-overhead-ms': Math.round(overheadMs * 100) / 100 },
      body: completion,
    };
  };
}

/** A run always ends with its usage. Who asked for it also gets `usage: null` in every chunk before; all others never see the field. */
async function* withUsage(
  chunks: AsyncIterable<readonly ChatCompletionChunk[]>,
  includeUsage: boolean,
): AsyncGenerator<readonly ChatCompletionChunk[]> {
  const isAnswer = ({ choices }: ChatCompletionChunk) => choices.length > 0;
  for await (const together of chunks) {
    if (includeUsage) yield together.map((chunk) => (isAnswer(chunk) ? { ...chunk, usage: null } : chunk));
    else yield together.filter(isAnswer);
  }
}
