import type { Channel, ChannelChunk } from './channel.ts';
import { readFailure } from './failure.ts';
import { isDone, parseObject, readChunks, readEvents, readJson } from './framing.ts';
import { toUpstreamBody } from './openai/request.ts';
import { createRepair, toChunk } from './openai/stream.ts';
import { contextWindowOf, type Provider } from './provider.ts';
import type { Transport, UpstreamAnswer } from './transport.ts';
import { brokenAnswer, toUpstreamError } from './upstreamError.ts';

/**
 * OpenAI's Chat Completions API, and every server that speaks it: `POST {baseUrl}/chat/completions` with server-sent events. Requests are forwarded with
 * every field the client sent; what compatible servers do differently in their streams is repaired chunk by chunk.
 */
export function createOpenAiChannel(provider: Provider, transport: Transport): Channel {
  return {
    id: provider.id,
    models: () => provider.models.map(({ id }) => id),
    isOpen: true,
    match: provider.match,
    timeoutMs: provider.timeoutMs,
    contextWindow: (model) => contextWindowOf(provider, model),
    async *run(request, { signal }) {
      const answer = await transport.call(provider, {
        method: 'POST',
        path: '/chat/completions',
        headers: provider.apiKey === undefined ? {} : { authorization: `Bearer ${provider.apiKey}` },
        body: toUpstreamBody(request, provider),
        signal,
      });
      // What counts is what the server does: some answer whole although they were asked to stream, and the other way round.
      if (answer.kind === 'json') yield [await wholeCompletion(answer, provider)];
      else yield* stream(answer, provider);
    },
  };
}

/** Ends at `[DONE]`, or where the server ends; whether the answer was complete then shows in its finish_reason. */
function stream({ bytes }: UpstreamAnswer, provider: Provider): AsyncGenerator<readonly ChannelChunk[]> {
  const repair = createRepair();
  return readChunks(readEvents(bytes, provider), ({ event, data }, say) => {
    if (isDone(data)) return true;
    const chunk = parseObject(data, provider);
    if (event === 'error' || chunk['error']) throw toUpstreamError(readFailure(chunk), provider);
    say(repair(chunk));
    return false;
  });
}

async function wholeCompletion({ bytes }: UpstreamAnswer, provider: Provider): Promise<ChannelChunk> {
  const said = await readJson(bytes, provider);
  const { choices, error } = (said ?? {}) as { choices?: unknown; error?: unknown };
  if (error) throw toUpstreamError(readFailure(said), provider);
  if (Array.isArray(choices)) return createRepair()(toChunk(said as Record<string, unknown>));
  const failure = readFailure(said);
  if (failure.message !== undefined) throw toUpstreamError(failure, provider);
  throw brokenAnswer('answered with JSON that is no chat completion', provider);
}
