/** What the formats share: a request goes out, its answer is read as JSON or event by event. */
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
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
  const { signal, onPiece, onAnswer } = options;
  try {
    const incoming = await send(url, headers, JSON.stringify(body), signal);
    told.status = incoming.statusCode ?? 0;
    const isOk = told.status >= 200 && told.status < 300;
    const isStream = isOk && !incoming.headers['content-type']?.startsWith('application/json');
    const text = await readAll(incoming, (line) => {
      if (isStream) readLine(line, told, { read, endLine, onPiece });
    });
    const isBroken = !incoming.complete;
    if (!isOk) told.error = failureOf(text);
    else if (!isStream && !isBroken) read(JSON.parse(text) as Fields, told);
    if (isBroken) told.error ??= { message: 'the connection broke' };
    onAnswer?.({ status: told.status, headers: headersOf(incoming), text, isBroken });
  } catch (error) {
    told.error = {
      message: `there was no answer (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`,
    };
  }
  signal?.throwIfAborted();
  return told;
}

/** By `node:http`: `fetch` drops the last bytes that came before a connection broke. */
async function send(
  url: string,
  headers: Exchange['headers'],
  body: string,
  signal: AbortSignal | undefined,
): Promise<IncomingMessage> {
  const all = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...headers };
  // A connection of its own each time: one that is kept may be closed by its server just then.
  const sent = request(url, { method: 'POST', agent: false, headers: all, ...(signal && { signal }) });
  sent.end(body);
  const [incoming] = (await once(sent, 'response')) as [IncomingMessage];
  sent.on('error', () => {}); // What breaks from here on is seen by the end of the answer.
  return incoming;
}

const headersOf = ({ headersDistinct }: IncomingMessage): Headers =>
  new Headers(Object.entries(headersDistinct).map(([name, all]) => [name, String(all)]));

/** Reads an answer line by line; half a line before a break is none. @returns all that came, until the end or the break */
async function readAll(incoming: IncomingMessage, readOne: (line: string) => void): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let [text, rest] = ['', ''];
  incoming.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) readOne(line);
  });
  incoming.on('error', () => {}).on('close', resolve); // After an error it is not complete.
  await promise;
  if (incoming.complete) readOne(rest);
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
  const event = parsed(data);
  if (event === undefined) told.error ??= { message: `a line is no JSON: ${data.slice(0, 100)}` };
  else read(event, told);
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
  const body = parsed(text);
  if (body === undefined) return { message: text };
  const { error = body } = body;
  if (typeof error === 'string') return { message: error };
  const { message = text, code, type } = error as Fields;
  return { message: String(message), ...((code ?? type) != null && { code: String(code ?? type) }) };
}

function parsed(text: string): Fields | undefined {
  try {
    return JSON.parse(text) as Fields;
  } catch {
    return undefined;
  }
}
