/** What is asked of every client, and what must be seen. The programs of the clients report; what is right stands here alone. */

import type { LoggedRequest } from './gateway.ts';

/** What a program prints of a row. */
export interface Seen {
  row: string;
  /** Whether the client gave its caller an answer, and no error. */
  ok?: boolean;
  /** The answer, or the error as the client tells it. */
  saw?: string;
  /** Why the client cannot do this at all. */
  limit?: string;
}

type Own = (request: LoggedRequest) => boolean;

interface Row {
  /** Whether this is what must be seen. */
  expects: (seen: { ok: boolean; saw: string }) => boolean;
  /** Which requests in the gateway's log are of this row, where that can be told: they are counted, since many clients try again by themselves. */
  isOwn?: Own;
  /** The clients of which it is asked, where that is not all. */
  only?: readonly string[];
}

const answers =
  (words: string): Row['expects'] =>
  ({ ok, saw }) =>
    ok && saw.includes(words);

/** Fails, and tells the status or what the gateway says of it. */
const fails =
  (telling: RegExp): Row['expects'] =>
  ({ ok, saw }) =>
    !ok && telling.test(saw);

/** Dies in the middle of a stream: half an answer must never pass for a whole one. */
const breaks: Row['expects'] = ({ ok }) => !ok;

const toolSaid = 'The tool said: ';

const isOf =
  (model: string): Own =>
  (request) =>
    request.model === model;

/** With the models that the programs ask: `offline/echo` where none is named, and for the tools `offline/tools`. */
export const rows: Record<string, Row> = {
  plain: { expects: answers('You said: hi') },
  stream: { expects: answers('You said: hi') },
  tools: { expects: answers(toolSaid) },
  'tools-stream': { expects: answers(toolSaid) },
  structured: { expects: ({ ok, saw }) => ok && isForecast(saw) },
  'error-401': { expects: fails(/\b401\b|Incorrect API key/), isOwn: ({ status }) => status === 401 },
  /** The model `no-such-model`. */
  'error-404': { expects: fails(/\b404\b|does not exist/), isOwn: ({ status }) => status === 404 },
  'error-400': { expects: fails(/\b400\b|refuses every request/), isOwn: isOf('offline/error-400') },
  'error-429': { expects: fails(/\b429\b|Rate limit reached/), isOwn: isOf('offline/error-429') },
  'error-500': { expects: fails(/\b500\b|failed to process/), isOwn: isOf('offline/error-500') },
  'error-503': { expects: fails(/\b503\b|is overloaded/), isOwn: isOf('offline/error-503') },
  cut: { expects: breaks, isOwn: isOf('offline/cut') },
  /** In the middle of the arguments of a call. */
  'cut-tools': { expects: breaks, isOwn: isOf('scripted/cut-call') },
  /** Of two texts the one that has to do with a question, found by their vectors. */
  embeddings: { expects: answers('The sky is blue.'), only: ['langchain'] },
};

/** The structured output that every program asks for: `{ city: string, days: integer }`. */
function isForecast(text: string): boolean {
  const value = JSON.parse(text) as { city?: unknown; days?: unknown };
  return typeof value.city === 'string' && Number.isInteger(value.days);
}

/** Clients that know OpenAI's error events tell what the event says. */
export const tellEvents = ['langchain', 'pydantic-ai', 'inspect', 'ai-sdk'];
export const eventText = 'closed the connection before the answer was complete';
