/** Stands before the gateway for tests that ask for a completion which they never made: it has one stored each time, and asks for that. */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The id by which the tests ask. */
const asked = /\/completion_id(?=\/|\?|$)/;

/** Types of the clients know no other role in what was asked, so a conversation that begins with a greeting. */
const greeting = { model: 'gpt-5.4', store: true, messages: [{ role: 'assistant', content: 'Hello.' }] };

export interface Front {
  /** With `/v1`. */
  url: string;
  stop(): void;
}

/** @param gateway its address, without `/v1` */
export async function startFront(gateway: string, key: string): Promise<Front> {
  const server = createServer((req, res) => void pass(req, res, gateway, key));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function pass(req: IncomingMessage, res: ServerResponse, gateway: string, key: string): Promise<void> {
  const { url: target = '', method, headers } = req;
  const path = asked.test(target) ? target.replace(asked, `/${await storeOne(gateway, key)}`) : target;
  const onward = request(gateway + path, { method, headers }, (answer) => {
    res.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(res);
  });
  onward.on('error', () => res.destroy());
  req.pipe(onward);
}

async function storeOne(gateway: string, key: string): Promise<string> {
  const answer = await fetch(`${gateway}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(greeting),
  });
  const { id } = (await answer.json()) as { id: string };
  return id;
}
