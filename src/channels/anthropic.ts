import type { EventSourceMessage } from 'eventsource-parser';
import { upstreamDisconnected } from '../errors.ts';
import { eachWithPauses } from '../pause.ts';
import type { Sink } from '../sink.ts';
import { WorkaroundMemory, callWithWorkarounds } from './workarounds.ts';
import { workaroundsFor } from './anthropic/workarounds.ts';
import { refuseUnsupported } from './anthropic/fields.ts';
import { blankStops, toMessagesRequest, type Body } from './anthropic/request.ts';
import { MessageReader, thinkingOf } from './anthropic/stream.ts';
import type { Channel, ChannelChunk } from './channel.ts';
import { readFailure } from './failure.ts';
import { giveInTurns, isDone, parseObject, readEvents, readJson, type ReadFrame } from './framing.ts';
import { createIdentify } from './identity.ts';
import { asRecord } from './json.ts';
import { configuredModels, createUnsaidList } from './modelList.ts';
import type { Provider } from './provider.ts';
import { SequenceCutter } from './stopSequences.ts';
import type { Transport, UpstreamAnswer } from './transport.ts';
import { brokenAnswer, toUpstreamError } from './upstreamError.ts';
import { endsWithVersion } from './upstreamUrl.ts';

export { anthropicFields, droppedFields } from './anthropic/fields.ts';

/**
 * Anthropic's Messages API: `POST {baseUrl}/v1/messages`, server-sent events.
 *
 * The version is pinned: later ones refuse sampling parameters and documents that this one takes
 * (https://platform.claude.com/docs/en/api/versioning).
 */
export function createAnthropicChannel(provider: Provider, transport: Transport): Channel {
  const versioned = endsWithVersion(provider.baseUrl) ? '' : '/v1';
  const headers = {
    'anthropic-version': '2023-06-01',
    ...(provider.apiKey !== undefined && { 'x-api-key': provider.apiKey }),
  };
  const list = createUnsaidList(provider, (signal) =>
    transport.call(provider, { method: 'GET', path: `${versioned}/models`, headers, signal }),
  );
  const memory = new WorkaroundMemory<Body>();
  return {
    ...list,
    ...configuredModels(provider),
    async run(request, { signal, states = new Map(), hold, headers: others, identify }, sink) {
      refuseUnsupported(request, provider.id);
      const asked = { method: 'POST', path: `${versioned}/messages`, headers: { ...others, ...headers } } as const;
      const call = (body: Body) => transport.call(provider, { ...asked, body, signal, hold });
      const body = await toMessagesRequest(request, provider, thinkingOf(states));
      const answer = await callWithWorkarounds(body, call, workaroundsFor(request, provider), memory);
      const isLegacy = request.functions != null && !request.tools?.length;
      const reader = new MessageReader(provider, isLegacy, createIdentify(identify));
      const cutter = new SequenceCutter(blankStops(request));
      if (answer.kind === 'json') await giveMessage(answer, provider, reader, cutter, sink);
      else await giveStream(answer, provider, reader, cutter, sink);
    },
  };
}

async function giveMessage(
  answer: UpstreamAnswer,
  provider: Provider,
  reader: MessageReader,
  cutter: SequenceCutter,
  sink: Sink<ChannelChunk>,
): Promise<void> {
  const message = messageOf(await readJson(answer, provider), provider);
  const chunks: ChannelChunk[] = [];
  await eachWithPauses(reader.readWhole(message), (chunk) => cutter.take(chunk, (cut) => void chunks.push(cut)));
  await giveInTurns(chunks, sink);
}

async function giveStream(
  answer: UpstreamAnswer,
  provider: Provider,
  reader: MessageReader,
  cutter: SequenceCutter,
  sink: Sink<ChannelChunk>,
): Promise<void> {
  const read: ReadFrame<EventSourceMessage> = ({ event: name = '', data }, say) => {
    // Like official clients: what is no event of this API is none of ours.
    if (isDone(data) || (name !== '' && !knownEvents.has(name))) return false;
    const event = parseObject(data, provider);
    if (name === 'error' || event['type'] === 'error' || event['error'] != null) {
      throw toUpstreamError(readFailure(event), provider);
    }
    const { error } = asRecord(event['delta']);
    if (error) throw toUpstreamError(readFailure({ error }), provider);
    for (const chunk of reader.read(event)) cutter.take(chunk, say);
    return event['type'] === 'message_stop' || cutter.hasCutAll;
  };
  if (!(await readEvents(answer, provider, read, sink))) throw upstreamDisconnected();
}

const knownEvents = new Set([
  'message',
  'message_start',
  'message_delta',
  'message_stop',
  'content_block_start',
  'content_block_delta',
  'content_block_stop',
  'error',
]);

/** A whole message, as servers answer that do not stream. @throws what it says of a failure */
function messageOf(said: unknown, provider: Provider): Record<string, unknown> {
  const { content, error, type } = (said ?? {}) as Record<string, unknown>;
  if (!error && type !== 'error' && Array.isArray(content)) return said as Record<string, unknown>;
  const failure = readFailure(said);
  if (failure.message !== undefined) throw toUpstreamError(failure, provider);
  throw brokenAnswer('answered with JSON that is no message', provider);
}
