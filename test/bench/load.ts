/** The load: connections that cost the loading side as little as possible, so that it is the server that is measured. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export const token = 'bench-token';

/** What is asked of the upstream, through a server. */
export interface Call {
  isStream: boolean;
  /** How many content chunks the answer has. */
  chunks: number;
  /** Milliseconds between two of them. */
  gapMs?: number;
  /** The session of a turn, by its connection and its number on that; none for stateless ones. */
  session?: (connection: number, turn: number) => string;
  /** The API by which it is asked; Chat Completions without. `kept` is the Responses API with `store`; `numbers` are embeddings that are not encoded. */
  door?: 'responses' | 'kept' | 'embeddings' | 'numbers';
  /** Turns that the client sends before its question. */
  history?: number;
  /** The tool of the agent that the model calls first. */
  tool?: string;
  /** What a server other than the gateway wants: its name of the model, and lines of the head. */
  model?: string;
  headers?: readonly string[];
}

/** In milliseconds from the sending of the request. */
export interface Timing {
  firstContentMs: number;
  totalMs: number;
}

/** Sends calls one after the other on each of so many keep-alive connections, as long as `isWanted` says so. */
export async function load(port: number, call: Call, connections: number, isWanted: (sent: number) => boolean) {
  const timings: Timing[] = [];
  let sent = 0;
  const stateless = requestBytes(call);
  const work = async (connection: number) => {
    const socket = connect(port, '127.0.0.1').setNoDelay().setEncoding('latin1');
    await once(socket, 'connect');
    for (let turn = 0; isWanted(sent++); turn++) {
      const bytes = call.session ? requestBytes(call, call.session(connection, turn)) : stateless;
      timings.push(await exchange(socket, bytes, call.isStream));
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => work(connection)));
  return timings;
}

export function requestBytes(call: Call, session?: string): string {
  const { chunks, history = 0, model = 'openclaw', headers = [] } = call;
  const question = { role: 'user', content: `Say ${chunks} words, please.` };
  const turn = [question, { role: 'assistant', content: 'token '.repeat(chunks) }];
  const messages = [
    { role: 'system', content: 'You are a helpful assistant.' },
    ...Array.from({ length: history }, () => turn).flat(),
    question,
  ];
  const body = JSON.stringify({ model, ...askedBy(call, messages) });
  const head = [
    `POST /v1/${paths[call.door ?? 'chat']} HTTP/1.1`,
    'host: 127.0.0.1',
    `authorization: Bearer ${token}`,
    'content-type: application/json',
    `content-length: ${body.length}`,
    ...headers,
    ...(session === undefined ? [] : [`x-openclaw-session-key: ${session}`]),
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

const paths = {
  chat: 'chat/completions',
  responses: 'responses',
  kept: 'responses',
  embeddings: 'embeddings',
  numbers: 'embeddings',
};

/** The fields of a body besides its model. */
function askedBy({ door, isStream, chunks, gapMs = 0, tool }: Call, messages: object[]): object {
  const encoding_format = { embeddings: 'base64', numbers: 'float' }[String(door)];
  if (encoding_format !== undefined) return { input: 'Say it, please.', dimensions: 1536, encoding_format };
  if (door !== undefined) return { input: messages, store: door === 'kept', ...(isStream && { stream: true }) };
  return {
    messages,
    metadata: { chunks: String(chunks), gapMs: String(gapMs), ...(tool !== undefined && { tool }) },
    ...(isStream && { stream: true, stream_options: { include_usage: true } }),
  };
}

/** The end of an answer in chunks (RFC 9112, section 7.1), and what stands shortly before it in a stream that is complete. */
const [lastChunk, lastEvent] = ['\r\n0\r\n\r\n', 'data: [DONE]'];
/** Characters at the end of an answer in which both are looked for. */
const tailLength = 64;

/** One request and its complete answer. @throws when it is another than 200, or broken off */
async function exchange(socket: Socket, bytes: string, isStream: boolean): Promise<Timing> {
  const { promise, resolve, reject } = Promise.withResolvers<Timing>();
  const sentAt = performance.now();
  let [start, tail, length] = ['', '', 0];
  let firstContentMs: number | undefined;
  let wholeLength: number | undefined;
  const take = (data: string) => {
    length += data.length;
    tail = (tail + data).slice(-tailLength);
    if (firstContentMs === undefined) {
      start += data;
      if (!start.startsWith('HTTP/1.1 200')) reject(new Error(`not answered with 200: ${start}`));
      if (/"(content|text|delta)":"token|"embedding":["[]/.test(start)) firstContentMs = performance.now() - sentAt;
      wholeLength ??= lengthOf(start);
    }
    if (firstContentMs === undefined || (length !== wholeLength && !tail.endsWith(lastChunk))) return;
    if (isStream && !tail.includes(lastEvent)) reject(new Error('the stream has no end'));
    resolve({ firstContentMs, totalMs: performance.now() - sentAt });
  };
  const broken = () => reject(new Error('the server closed the connection'));
  socket.on('data', take).once('close', broken);
  socket.write(bytes);
  try {
    return await promise;
  } finally {
    socket.off('data', take).off('close', broken);
  }
}

/** Bytes of an answer that says its length. */
function lengthOf(start: string): number | undefined {
  const head = start.slice(0, start.indexOf('\r\n\r\n') + 4);
  const [, length] = /\r\ncontent-length: (\d+)\r\n/i.exec(head) ?? [];
  return length === undefined ? undefined : head.length + Number(length);
}
