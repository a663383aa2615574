/** A connection on which requests follow each other without waiting for answers: the gateway gets them in that order. */
import { Client } from 'undici';
import { token, type Question } from './client.ts';

export type Answer =
  | { kind: 'told'; text: string }
  /** An error, with a status or in a stream. */
  | { kind: 'refused'; status: number; code: string };

export interface Pipeline {
  ask(question: Question): Promise<Answer>;
  /** How often the connection ended; requests that were under way may have been sent twice then. */
  broken: () => number;
  close(): Promise<void>;
}

/** @param depth requests that are under way at the same time */
export function openPipeline(port: number, depth: number): Pipeline {
  let broken = 0;
  const origin = `http://127.0.0.1:${port}`;
  const client = new Client(origin, { pipelining: depth, headersTimeout: 0, bodyTimeout: 0 });
  client.on('disconnect', () => client.stats.running > 0 && broken++);
  return {
    async ask({ text, session = '', isStream: stream }) {
      const { statusCode, headers, body } = await client.request({
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
      const isStream = headers['content-type']?.includes('text/event-stream') ?? false;
      return toAnswer(statusCode, isStream, await body.text());
    },
    broken: () => broken,
    close: () => client.destroy(),
  };
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
