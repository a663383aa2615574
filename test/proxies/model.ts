/** A provider that says nothing but what a row tells it to, so that it is known what came before what. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A request that waits for its answer. */
export interface Asked {
  /** Bytes of the last message. */
  bytes: number;
  /** Sends a piece of a stream. */
  say(text: string): void;
  /** Ends the answer, whole or a stream. */
  end(text: string): void;
  /** Settles when the gateway has left. */
  left: Promise<unknown>;
}

export interface HeldModel {
  baseUrl: string;
  /** Waits for the request whose last message begins with this. */
  asked(beginning: string): Promise<Asked>;
  close(): void;
}

interface Body {
  stream?: boolean;
  messages: { content: string }[];
}

export async function startHeldModel(): Promise<HeldModel> {
  const waiting = new Map<string, (asked: Asked) => void>();
  const take = async (req: IncomingMessage, res: ServerResponse) => {
    const { stream = false, messages } = (await json(req)) as Body;
    const text = messages.at(-1)?.content ?? '';
    for (const [beginning, tell] of waiting) if (text.startsWith(beginning)) tell(toAsked(res, stream, text.length));
  };
  const server = createServer((req, res) => void take(req, res));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked(beginning) {
      const { promise, resolve } = Promise.withResolvers<Asked>();
      waiting.set(beginning, resolve);
      return promise;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function toAsked(res: ServerResponse, isStream: boolean, bytes: number): Asked {
  const chunk = (delta: object, finish_reason: string | null = null) =>
    `data: ${JSON.stringify({ object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
  const whole = (content: string) => ({
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
  });
  if (isStream) res.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
  return {
    bytes,
    say: (content) => void res.write(chunk({ role: 'assistant', content })),
    end(content) {
      if (isStream) res.end(`${chunk({ role: 'assistant', content })}${chunk({}, 'stop')}data: [DONE]\n\n`);
      else res.setHeader('content-type', 'application/json').end(JSON.stringify(whole(content)));
    },
    left: once(res, 'close'),
  };
}
