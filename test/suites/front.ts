/** Stands before the gateway for tests that ask for a completion or a response which they never made: it has one stored each time, and asks for that. */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The ids by which the tests ask, each with what is asked to have one, and of which path. */
const asked: { id: RegExp; path: string; body: object }[] = [
  {
    id: /\/completion_id(?=\/|\?|$)/,
    path: '/v1/chat/completions',
    // Types of the clients know no other role in what was asked, so a conversation that begins with a greeting.
    body: { model: 'gpt-5.4', store: true, messages: [{ role: 'assistant', content: 'Hello.' }] },
  },
  {
    id: /\/(resp_677efb5139a88190b512bc3fef8e535d|response_id)(?=\/|\?|$)/,
    path: '/v1/responses',
    body: { model: 'gpt-5.4', input: 'hi' },
  },
];

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
  const made = asked.find(({ id }) => id.test(target));
  const path = made ? target.replace(made.id, `/${await storeOne(gateway + made.path, made.body, key)}`) : target;
  const onward = request(gateway + path, { method, headers }, (answer) => {
    res.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(res);
  });
  onward.on('error', () => res.destroy());
  req.pipe(onward);
}

async function storeOne(url: string, body: object, key: string): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { id } = (await answer.json()) as { id: string };
  return id;
}
