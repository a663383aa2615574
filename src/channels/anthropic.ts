import { upstreamDisconnected } from '../errors.ts';
import { AmendmentMemory, callAmended } from './amendments.ts';
import { amendmentsFor } from './anthropic/amendments.ts';
import { refuseUnsupported } from './anthropic/fields.ts';
import { blankStops, toMessagesRequest, type Body } from './anthropic/request.ts';
import { MessageReader, thinkingOf } from './anthropic/stream.ts';
import type { Channel, ChannelChunk } from './channel.ts';
import { parseObject, readChunks, readEvents } from './framing.ts';
import { contextWindowOf, type Provider } from './provider.ts';
import { cutAtSequences } from './stopSequences.ts';
import type { Transport, UpstreamAnswer } from './transport.ts';
import { brokenAnswer, toUpstreamError, type UpstreamFailure } from './upstreamError.ts';

export { anthropicFields, droppedFields } from './anthropic/fields.ts';

/**
 * Anthropic's Messages API: `POST {baseUrl}/v1/messages`, server-sent events.
 *
 * The version is pinned: later ones refuse sampling parameters and documents that this one takes
 * (https://platform.claude.com/docs/en/api/versioning).
 */
export function createAnthropicChannel(provider: Provider, transport: Transport): Channel {
  const memory = new AmendmentMemory<Body>();
  return {
    id: provider.id,
    models: () => provider.models.map(({ id }) => id),
    isOpen: true,
    match: provider.match,
    contextWindow: (model) => contextWindowOf(provider, model),
    async *run(request, { signal, states = new Map() }) {
      refuseUnsupported(request, provider.id);
      const call = (body: Body) =>
        transport.call(provider, {
          method: 'POST',
          path: provider.baseUrl.endsWith('/v1') ? '/messages' : '/v1/messages',
          headers: {
            'anthropic-version': '2023-06-01',
            ...(provider.apiKey !== undefined && { 'x-api-key': provider.apiKey }),
          },
          body,
          signal,
          readFailure,
        });
      const body = toMessagesRequest(request, provider, thinkingOf(states));
      const answer = await callAmended(body, call, amendmentsFor(request, provider), memory);
      const chunks = chunksOf(answer, request.functions != null && !request.tools?.length, provider);
      const stops = blankStops(request);
      yield* stops.length > 0 ? cutAtSequences(chunks, stops) : chunks;
    },
  };
}

async function* chunksOf(
  { mediaType, bytes }: UpstreamAnswer,
  isLegacy: boolean,
  provider: Provider,
): AsyncGenerator<readonly ChannelChunk[]> {
  if (mediaType !== 'text/event-stream') {
    await discard(bytes);
    throw brokenAnswer('did not answer with an event stream', provider);
  }
  const reader = new MessageReader(provider, isLegacy);
  const isComplete = yield* readChunks(readEvents(bytes, provider), ({ event: name, data }, say) => {
    const event = parseObject(data, provider);
    if (name === 'error' || event['type'] === 'error' || event['error'] != null)
      throw toUpstreamError(failureInStream(event), provider);
    for (const chunk of reader.read(event)) say(chunk);
    return event['type'] === 'message_stop';
  });
  if (!isComplete) throw upstreamDisconnected();
}

/** A body that was never read keeps its connection. */
async function discard(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const iterator = bytes[Symbol.asyncIterator]();
  await iterator.next();
  await iterator.return?.();
}

/** The statuses of https://platform.claude.com/docs/en/api/errors: an error inside a stream has only its type. */
const statuses: Readonly<Record<string, number>> = {
  invalid_request_error: 400,
  authentication_error: 401,
  billing_error: 402,
  permission_error: 403,
  not_found_error: 404,
  request_too_large: 413,
  rate_limit_error: 429,
  api_error: 500,
  timeout_error: 504,
  overloaded_error: 529,
};

function failureInStream(event: Record<string, unknown>): UpstreamFailure {
  const failure = readFailure(event);
  return { ...failure, status: statuses[failure.type ?? ''] ?? 500 };
}

/** `{"type":"error","error":{"type","message"},"request_id"}` */
function readFailure(body: unknown): Partial<UpstreamFailure> {
  const { error } = (body ?? {}) as { error?: { type?: unknown; message?: unknown } | null };
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { type: text(error?.type), message: text(error?.message) };
}
