/** A client that asks a gateway, and leaves when it is told to. */
import { Agent, request, type ClientRequest, type IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { patienceMs } from '../support/patience.ts';

export const token = 'fault-token-61c3';

export interface Question {
  text: string;
  /** `x-openclaw-session-key`; none for a stateless request. */
  session?: string;
  isStream: boolean;
  /** `Idempotency-Key` */
  key?: string;
  /** Asks for the completion to be stored. */
  isStored?: boolean;
}

/** Where a client leaves: in the middle of its request, so many milliseconds after it, at the head of the answer, after so many pieces, after the last one. */
export type Drop =
  | { at: 'request' }
  | { at: 'sent'; afterMs: number }
  | { at: 'head' }
  | { at: 'data'; pieces: number }
  | { at: 'end' };

export type Told = {
  kind: 'told';
  /** Of the completion. */
  id: string;
  text: string;
  isReplayed: boolean;
  /** All that was in the body: the one of a JSON answer, the data of the events of a stream. */
  data: string[];
};

/** What a client knows when its request is over. */
export type Heard =
  | Told
  /** An error, with a status or in a stream. */
  | { kind: 'refused'; status: number; code: string; shouldRetry: boolean; retryAfterMs: number }
  /** The connection ended before the answer did; what came is the beginning of it. */
  | { kind: 'broken'; data: string[] };

/** Keeps connections, as clients do. */
export function createAgent(): Agent {
  return new Agent({ keepAlive: true, maxSockets: Infinity });
}

/** Asks once. Never throws: what goes wrong is what was heard. */
export async function ask(port: number, agent: Agent, question: Question, drop?: Drop): Promise<Heard> {
  const body = JSON.stringify({
    model: 'openclaw',
    messages: [{ role: 'user', content: question.text }],
    ...(question.isStream && { stream: true }),
    ...(question.isStored && { store: true }),
  });
  const sent = request({
    agent,
    host: '127.0.0.1',
    port,
    path: '/v1/chat/completions',
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...(question.session !== undefined && { 'x-openclaw-session-key': question.session }),
      ...(question.key !== undefined && { 'idempotency-key': question.key }),
    },
  });
  const { promise, resolve } = Promise.withResolvers<Heard>();
  sent.on('error', () => resolve({ kind: 'broken', data: [] }));
  sent.on('response', (answer) => void read(answer, question.isStream, drop).then(resolve));
  const tired = globalThis.setTimeout(() => sent.destroy(), patienceMs);
  send(sent, body, drop);
  const heard = await promise;
  clearTimeout(tired);
  return heard;
}

function send(sent: ClientRequest, body: string, drop: Drop | undefined): void {
  if (drop?.at === 'request') {
    sent.write(body.slice(0, body.length / 2), () => sent.destroy());
    return;
  }
  sent.end(body, () => {
    if (drop?.at === 'sent') void setTimeout(drop.afterMs).then(() => sent.destroy());
  });
}

async function read(answer: IncomingMessage, isStream: boolean, drop: Drop | undefined): Promise<Heard> {
  let [text, pieces, hasLeft] = ['', 0, false];
  const leave = () => {
    hasLeft = true;
    answer.destroy();
  };
  if (drop?.at === 'head') leave();
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  // Every piece is taken when it comes: an iterator loses what it has not yet given when the connection breaks.
  answer.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
    if (drop?.at === 'data' && ++pieces >= drop.pieces) leave();
  });
  answer
    .on('error', () => {})
    .on('end', resolve)
    .on('close', resolve);
  await closed;
  if (drop?.at === 'end') leave();
  const data = isStream && answer.statusCode === 200 ? eventsIn(text) : [text];
  const isTold = answer.complete || (isStream && (hasFinish(data) || hasError(data)));
  if (hasLeft || !isTold) return { kind: 'broken', data };
  return toHeard(answer, data);
}

/** Data of those events that came whole. */
const eventsIn = (text: string): string[] =>
  text
    .split('\n\n')
    .slice(0, -1)
    .filter((block) => block.startsWith('data: '))
    .map((block) => block.slice('data: '.length));

/** Who has a finish_reason was told that the turn is taken, whatever happens to the rest. */
const hasFinish = (data: readonly string[]): boolean => data.some((one) => /"finish_reason":"/.test(one));

/** After an error a stream breaks off by intention. */
const hasError = (data: readonly string[]): boolean => parse(data.at(-1) ?? '').error !== undefined;

function toHeard(answer: IncomingMessage, data: string[]): Heard {
  const { error } = parse(data.at(-1) ?? '');
  if (!error && hasFinish(data)) return toTold(answer, data);
  return {
    kind: 'refused',
    status: answer.statusCode ?? 0,
    code: (error as { code?: string } | undefined)?.code ?? 'no answer and no error',
    shouldRetry: answer.headers['x-should-retry'] === 'true',
    retryAfterMs: Number(answer.headers['retry-after-ms'] ?? 0),
  };
}

function toTold(answer: IncomingMessage, data: string[]): Told {
  const parts = data.map(parse);
  const contents = parts.flatMap(({ choices = [] }) =>
    choices.map(({ delta, message }) => (delta ?? message)?.content),
  );
  const isReplayed = answer.headers['idempotent-replayed'] === 'true';
  return { kind: 'told', id: parts[0]?.id ?? '', text: contents.join(''), isReplayed, data };
}

interface Parsed {
  id?: string;
  choices?: { delta?: { content?: string }; message?: { content?: string } }[];
  error?: unknown;
}

function parse(text: string): Parsed {
  try {
    return JSON.parse(text) as Parsed;
  } catch {
    return {};
  }
}

/** Reads something of a gateway's. @throws when it is not answered with 200 */
export const get = (port: number, path: string): Promise<any> => askFor('GET', port, path);

/** `DELETE` of a path. @throws for any status but 200 */
export const remove = (port: number, path: string): Promise<any> => askFor('DELETE', port, path);

async function askFor(method: string, port: number, path: string): Promise<any> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return JSON.parse(text);
}
