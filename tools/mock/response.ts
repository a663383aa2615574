import type { AnyReply, ChatCompletion, OperationRequest, StreamOf } from '../../src/contract.ts';
import { endResponse, type Response } from '../../src/http/responses/answer.ts';
import type { ResponseEvent } from '../../src/http/responses/events.ts';
import { placedItems } from '../../src/http/responses/input.ts';
import { toChatRequest, wantsToKeep } from '../../src/http/responses/request.ts';
import { responseStream } from '../../src/http/responses/stream.ts';
import { internalError } from '../../src/errors.ts';
import type { ChatRequest, Shown } from './chat.ts';
import { fitCompletion, fittingOf } from './completion.ts';
import { play, toChunks } from './events.ts';
import { callsTools, isEvents, wantsCalls } from './fitting.ts';
import type { ShownOperation } from './operations.ts';
import { runHeaders, type Replays } from './runs.ts';

export type ResponseRequest = OperationRequest<'createResponse'>;

/** References are left out, since the mock keeps nothing; a request without input, which only the server refuses, says nothing. */
const itemsOf = ({ input }: ResponseRequest['body']) =>
  placedItems(input?.length ? input : ' ').filter(({ item }) => !('type' in item) || item.type !== 'item_reference');

/** The request in the words of Chat Completions. */
export const inChat = ({ body, ...request }: ResponseRequest): ChatRequest => ({
  ...request,
  body: toChatRequest(body, itemsOf(body)).chat,
});

/**
 * A response, or the stream of one: as the contract shows it where it was asked for by its name or belongs to the request, else what the server's own translation
 * makes of the completion that the contract shows for such a request.
 * @param chat the operation whose completions those are
 */
export function responseReply(
  chat: ShownOperation,
  request: ResponseRequest,
  shown: Shown,
  replays: Replays,
): AnyReply {
  const asked = inChat(request);
  const run = replays.find(asked) ?? runHeaders(asked, shown.shownHeaders);
  const events = isEvents(shown.mediaType) && shown.isAsItIs ? readEvents(String(shown.body)) : undefined;
  const hasFailed = events?.at(-1)?.type === 'response.failed';
  if (!hasFailed) replays.keep(asked, run);
  const overhead = shown.shownHeaders['x-openclaw-overhead-ms'];
  const isStream = isEvents(shown.mediaType) || request.body.stream === true;
  const headers = {
    ...shown.headers,
    ...run,
    ...(!isStream && overhead !== undefined && { 'x-openclaw-overhead-ms': overhead }),
  };
  const reply: unknown = { status: 200, headers, ...contentOf(chat, request, shown, events, isStream) };
  return reply as AnyReply;
}

function contentOf(
  chat: ShownOperation,
  { body, ...request }: ResponseRequest,
  shown: Shown,
  events: ResponseEvent[] | undefined,
  isStream: boolean,
): { body: Response } | StreamOf<ResponseEvent> {
  if (events) return playEvents(events);
  const response = shown.body as Response;
  if (shown.isAsItIs && !isStream) return { body: { ...response, model: body.model ?? response.model } };
  const completion = completionFor(chat, { ...request, body });
  if (!isStream) return { body: endResponse(body, completion) };
  const read = play({ chunks: toChunks(completion) });
  const translated = { chat: inChat({ ...request, body }).body, places: [] };
  return responseStream(body, {
    translated,
    run: { read },
    hold: () => {},
    keep: async () => wantsToKeep(body),
    begin: () => () => {},
  });
}

function completionFor({ answers }: ShownOperation, request: ResponseRequest): ChatCompletion {
  const { body } = inChat(request);
  const completions = answers.filter(({ status, mediaType }) => status === 200 && mediaType === 'application/json');
  const shown = (wantsCalls(body) ? completions.find(callsTools) : undefined) ?? completions[0];
  const completion = shown?.value as ChatCompletion;
  return fitCompletion(completion, body.model, fittingOf(body, completion.choices[0]?.message.tool_calls ?? []));
}

/** Reads the text of an example: `event:` and `data:` lines, with blank ones between them. */
const readEvents = (text: string): ResponseEvent[] =>
  text
    .split('\n')
    .flatMap((line) => (line.startsWith('data: {') ? [JSON.parse(line.slice('data: '.length)) as ResponseEvent] : []));

/** A failure ends the stream as the server's do. */
function playEvents(events: ResponseEvent[]): StreamOf<ResponseEvent> {
  const failure = events.filter(({ type }) => type === 'error' || type === 'response.failed');
  return {
    nameOf: ({ type }) => type,
    failure: () => failure,
    async events(sink) {
      for (const event of events.filter((one) => !failure.includes(one))) await sink([event]);
      if (failure.length > 0) throw internalError();
    },
  };
}
