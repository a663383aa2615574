import type { Channel, ChannelChunk } from './channel.ts';
import { parseObject, readChunks, readEvents, readObject } from './framing.ts';
import { createUnsaidList } from './modelList.ts';
import { toUpstreamBody } from './openai/request.ts';
import { createRepair, toChunk } from './openai/stream.ts';
import { contextWindowOf, type Provider } from './provider.ts';
import type { Transport, UpstreamAnswer } from './transport.ts';
import { toUpstreamError, type UpstreamFailure } from './upstreamError.ts';

/**
 * OpenAI's Chat Completions API, and every server that speaks it: `POST {baseUrl}/chat/completions` with server-sent events. Requests are forwarded with
 * every field the client sent; what compatible servers do differently in their streams is repaired chunk by chunk.
 */
export function createOpenAiChannel(provider: Provider, transport: Transport): Channel {
  const headers = provider.apiKey === undefined ? {} : { authorization: `Bearer ${provider.apiKey}` };
  const list = createUnsaidList(provider, (signal) =>
    transport.call(provider, { method: 'GET', path: '/models', headers, signal, readFailure }),
  );
  return {
    ...list,
    id: provider.id,
    models: () => provider.models.map(({ id }) => id),
    isOpen: true,
    match: provider.match,
    contextWindow: (model) => contextWindowOf(provider, model),
    async *run(request, { signal }) {
      const answer = await transport.call(provider, {
        method: 'POST',
        path: '/chat/completions',
        headers,
        body: toUpstreamBody(request, provider),
        signal,
        readFailure,
      });
      // What counts is what the server does: some answer whole although they were asked to stream, and the other way round.
      if (answer.mediaType === 'application/json') yield [await wholeCompletion(answer, provider)];
      else yield* stream(answer, provider);
    },
  };
}

/** Ends at `[DONE]`, or where the server ends; whether the answer was complete then shows in its finish_reason. */
function stream({ bytes }: UpstreamAnswer, provider: Provider): AsyncGenerator<readonly ChannelChunk[]> {
  const repair = createRepair();
  return readChunks(readEvents(bytes, provider), ({ event, data }, say) => {
    if (data === '[DONE]') return true;
    const chunk = parseObject(data, provider);
    if (event === 'error' || chunk['error']) throw toUpstreamError(readFailure(chunk), provider);
    say(repair(chunk));
    return false;
  });
}

async function wholeCompletion({ bytes }: UpstreamAnswer, provider: Provider): Promise<ChannelChunk> {
  const completion = await readObject(bytes, provider);
  if (completion['error']) throw toUpstreamError(readFailure(completion), provider);
  return createRepair()(toChunk(completion));
}

/** `{"error": {message, type, param, code}}`, or what compatible servers send in its place. */
function readFailure(body: unknown): UpstreamFailure {
  const { error, message } = asRecord(body);
  if (typeof error === 'string') return { message: error };
  const { type, param, code, ...rest } = asRecord(error);
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const status = [code, rest['status']].find((value) => typeof value === 'number' && value >= 400 && value < 600);
  return {
    message: text(rest['message']) ?? text(message),
    type: text(type),
    param: text(param),
    code: text(code),
    ...(status !== undefined && { status: status as number }),
  };
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
