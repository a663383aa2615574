/** What the formats share: a request goes out, its answer is read as JSON or event by event. */
import { nothingTold, type AskOptions, type Failure, type Told } from '../conversation.ts';

export type Fields = Record<string, any>;

export interface Exchange {
  url: string;
  headers: Record<string, string>;
  body: Fields;
  /** Adds to `told` what one JSON document says: a whole answer, or one event of a stream. */
  read: (document: Fields, told: Told) => void;
  /** A stream's line that ends it and is no JSON. */
  endLine?: string;
}

export async function exchange({ url, headers, body, read, endLine }: Exchange, options: AskOptions): Promise<Told> {
  const told = nothingTold();
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      ...(options.signal && { signal: options.signal }),
    });
    const { status, headers: received } = response;
    told.status = status;
    const isStream = response.ok && !received.get('content-type')?.startsWith('application/json');
    const text = isStream
      ? await eachLine(response, (line) => readLine(line, told, { read, endLine, onPiece: options.onPiece }))
      : await response.text();
    if (!response.ok) told.error = failureOf(text);
    else if (!isStream) read(JSON.parse(text) as Fields, told);
    options.onAnswer?.({ status, headers: received, text });
  } catch (error) {
    options.signal?.throwIfAborted();
    told.error = { message: `the connection broke (${causeOf(error)})` };
  }
  return told;
}

/** @returns all that came */
async function eachLine(response: Response, readOne: (line: string) => void): Promise<string> {
  const decoder = new TextDecoder();
  let [text, rest] = ['', ''];
  for await (const bytes of response.body ?? []) {
    const piece = decoder.decode(bytes, { stream: true });
    text += piece;
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) readOne(line);
  }
  if (rest !== '') readOne(rest);
  return text;
}

interface LineReader {
  read: Exchange['read'];
  endLine: string | undefined;
  onPiece: (() => void) | undefined;
}

/** A line of events, or of JSON lines. */
function readLine(line: string, told: Told, { read, endLine, onPiece }: LineReader): void {
  const data = line.replace(/^data: ?/, '').trim();
  if (data === endLine) told.isEnded = true;
  if (!data.startsWith('{')) return;
  const before = told.pieces;
  read(JSON.parse(data) as Fields, told);
  if (told.pieces > before) onPiece?.();
}

/** Adds text that came in one piece. */
export function say(told: Told, part: 'text' | 'reasoning', text: unknown): void {
  if (typeof text !== 'string' || text === '') return;
  told[part] += text;
  told.pieces++;
}

/** Error bodies as servers write them: the words, and a code where there is one. */
export function failureOf(text: string): Failure {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { message: text };
  }
  const { error = body } = body as Fields;
  if (typeof error === 'string') return { message: error };
  const { message = text, code, type } = error as Fields;
  return { message: String(message), ...((code ?? type) != null && { code: String(code ?? type) }) };
}

const causeOf = (error: unknown): string => {
  const { cause = error } = error as Error;
  return (cause as { code?: string }).code ?? (cause as Error).message;
};
