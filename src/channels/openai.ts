import type { EventSourceMessage } from 'eventsource-parser';
import type { ChatCompletionRequest } from '../contract.ts';
import { eachWithPauses } from '../pause.ts';
import type { Sink } from '../sink.ts';
import type { Channel, ChannelChunk } from './channel.ts';
import { isFailure, readFailure } from './failure.ts';
import { giveInTurns, isDone, parseObject, readEvents, readJson, type ReadFrame } from './framing.ts';
import { createIdentify } from './identity.ts';
import type { Json } from './json.ts';
import { configuredModels, createUnsaidList } from './modelList.ts';
import { embedByOpenAi } from './openai/embeddings.ts';
import { createQuirks } from './openai/quirks.ts';
import { toUpstreamRequest } from './openai/request.ts';
import { createRepair, toChunks, type Repair } from './openai/stream.ts';
import type { Provider } from './provider.ts';
import type { Transport, UpstreamAnswer } from './transport.ts';
import { brokenAnswer, toUpstreamError } from './upstreamError.ts';

/**
 * OpenAI's Chat Completions API, and every server that speaks it: `POST {baseUrl}/chat/completions` with server-sent events. Requests are forwarded with
 * every field the client sent; what compatible servers do differently in their streams is repaired chunk by chunk.
 * @param tell called once for each field of the history that the server refuses, so that it is left out
 */
export function createOpenAiChannel(
  provider: Provider,
  transport: Transport,
  tell: (field: string) => void = () => {},
): Channel {
  const headers = provider.apiKey === undefined ? {} : { authorization: `Bearer ${provider.apiKey}` };
  const list = createUnsaidList(provider, (signal) =>
    transport.call(provider, { method: 'GET', path: '/models', headers, signal }),
  );
  const quirks = createQuirks(tell);
  return {
    ...list,
    ...configuredModels(provider),
    embed: (request, options) => embedByOpenAi(request, options, provider, transport, headers),
    async run(request, { signal, states = new Map(), hold, headers: others, identify }, sink) {
      const call = {
        method: 'POST',
        path: '/chat/completions',
        headers: { ...others, ...headers },
        signal,
        hold,
      } as const;
      const send = (body: object) => transport.call(provider, { ...call, body });
      const answer = await quirks.ask(
        request,
        (known) => toUpstreamRequest(request, provider, known, states),
        ({ body }) => send(body),
      );
      const repair = createRepair({
        provider,
        tools: namesOfTools(request),
        failed: (said) => toUpstreamError(readFailure(said), provider),
        onReasoning: (place) => quirks.sawReasoning(place),
        isWhole: answer.kind === 'json',
        identify: createIdentify(identify),
      });
      // What counts is what the server does: some answer whole although they were asked to stream, and the other way round.
      if (answer.kind === 'json') await giveCompletion(await readJson(answer, provider), provider, repair, sink);
      else await giveStream(answer, provider, repair, sink);
    },
  };
}

/** Ends at `[DONE]`, or where the server ends; whether the answer was complete then shows in its finish_reason. */
async function giveStream(
  answer: UpstreamAnswer,
  provider: Provider,
  repair: Repair,
  sink: Sink<ChannelChunk>,
): Promise<void> {
  const read: ReadFrame<EventSourceMessage> = ({ event, data }, say) => {
    if (isDone(data)) return true;
    const chunk = parseObject(data, provider);
    if (event === 'error' || isFailure(chunk)) throw toUpstreamError(readFailure(chunk), provider);
    say(repair.chunk(chunk));
    return false;
  };
  const end = repair.end(await readEvents(answer, provider, read, sink));
  if (end) await sink([end]);
}

/** Nothing of it is told before all of it is known to be well. */
async function giveCompletion(
  said: unknown,
  provider: Provider,
  repair: Repair,
  sink: Sink<ChannelChunk>,
): Promise<void> {
  const { choices, error } = (said ?? {}) as { choices?: unknown; error?: unknown };
  if (error) throw toUpstreamError(readFailure(said), provider);
  if (!Array.isArray(choices)) {
    const failure = readFailure(said);
    if (failure.message !== undefined) throw toUpstreamError(failure, provider);
    throw brokenAnswer('answered with JSON that is no chat completion', provider);
  }
  const chunks: ChannelChunk[] = [];
  await eachWithPauses(toChunks(said as Json, choices), (piece) => void chunks.push(repair.chunk(piece)));
  const end = repair.end(true);
  if (end) chunks.push(end);
  await giveInTurns(chunks, sink);
}

const namesOfTools = ({ tools, functions }: ChatCompletionRequest): Set<string> =>
  new Set([
    ...(tools ?? []).map((tool) => (tool.type === 'function' ? tool.function.name : tool.custom.name)),
    ...(functions ?? []).map(({ name }) => name),
  ]);
