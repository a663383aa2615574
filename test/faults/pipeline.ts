/** A connection on which requests follow each other without waiting for answers: the gateway gets them in that order. */
import type { Readable } from 'node:stream';
import { Client } from 'undici';
import { token, type Question } from './client.ts';

export type Answer =
  | { kind: 'told'; text: string }
  /** An error, with a status or in a stream; `connection_ended` when nobody told, because an error in a stream before it broke the connection. */
  | { kind: 'refused'; status: number; code: string };

export interface Pipeline {
  ask(question: Question): Promise<Answer>;
  close(): Promise<void>;
}

/** @param depth requests that are under way at the same time */
export function openPipeline(port: number, depth: number): Pipeline {
  let client = open();
  function open(): Client {
    const opened = new Client(`http://127.0.0.1:${port}`, { pipelining: depth, headersTimeout: 0, bodyTimeout: 0 });
    opened.once('disconnect', () => {
      client = open();
      // Else it would send anew what was under way.
      void opened.destroy();
    });
    return opened;
  }
  return {
    async ask({ text, session = '', isStream: stream }) {
      const asking = client.request({
        method: 'POST',
        path: '/v1/chat/completions',
        // The next one follows at once.
        idempotent: true,
        blocking: false,
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'x-openclaw-session-key': session,
        },
        body: JSON.stringify({ model: 'openclaw', messages: [{ role: 'user', content: text }], stream }),
      });
      const answer = await asking.catch(() => undefined);
      if (!answer) return { kind: 'refused', status: 0, code: 'connection_ended' };
      const isStream = answer.headers['content-type']?.includes('text/event-stream') ?? false;
      return toAnswer(answer.statusCode, isStream, await readAll(answer.body));
    },
    close: () => client.destroy(),
  };
}

/** All that came, also when the connection broke. */
async function readAll(body: Readable): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let text = '';
  body.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  body.on('error', () => {}).on('close', resolve);
  await promise;
  return text;
}

function toAnswer(status: number, isStream: boolean, body: string): Answer {
  const events = body.split('\n\n').filter((block) => block.startsWith('data: {'));
  const data = isStream ? events.map((event) => event.slice('data: '.length)) : [body];
  const parts = data.map((one) => JSON.parse(one));
  const { error } = parts.at(-1) ?? {};
  if (status !== 200 || error) return { kind: 'refused', status, code: error?.code ?? 'no error' };
  if (isStream && !body.endsWith('data: [DONE]\n\n')) return { kind: 'refused', status, code: 'cut' };
  const contents = parts.flatMap(({ choices }) => choices.map((one: any) => (one.delta ?? one.message).content ?? ''));
  return { kind: 'told', text: contents.join('') };
}
