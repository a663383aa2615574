/** Row 4 of the scorecard: streams of a provider that end at a random byte, with OpenAI's JavaScript client as the judge: none may look finished. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import OpenAI from 'openai';
import { token } from '../faults/client.ts';
import { createHome, startGateway } from '../faults/gateway.ts';
import { report, seedOf } from '../faults/program.ts';
import { createRandom } from '../faults/random.ts';

const [cuts, atOnce] = [2000, 40];
const [startedAt, seed] = [performance.now(), seedOf(process.argv[2])];
const random = createRandom(seed);
const event = (delta: object, finish_reason: string | null = null) =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
const words = Array.from({ length: 20 }, (_, at) => event({ content: ` wörd ${at}` })).join('');
const recorded = Buffer.from(event({ role: 'assistant', content: '' }) + words);
const end = Buffer.from(`${event({}, 'stop')}data: [DONE]\n\n`);

/** The question says after how many bytes its answer breaks off; a whole one says more than there are. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { messages } = JSON.parse(Buffer.concat(await request.toArray()).toString());
  const bytes = Number(messages.at(-1).content);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  if (bytes > recorded.length) response.end(Buffer.concat([recorded, end]));
  else response.write(recorded.subarray(0, bytes), () => response.destroy());
}
const upstream = createServer((request, response) => void answer(request, response));
await once(upstream.listen(0, '127.0.0.1'), 'listening');
const home = createHome(`http://127.0.0.1:${(upstream.address() as AddressInfo).port}/v1`);
const gateway = await startGateway(home);
const client = new OpenAI({ baseURL: `http://127.0.0.1:${gateway.port}/v1`, apiKey: token, maxRetries: 0 });

const asked = { model: 'openclaw', stream: true } as const;
/** By each API. */
const streams = [
  (content: string) => client.chat.completions.create({ ...asked, messages: [{ role: 'user', content }] }),
  (content: string) => client.responses.create({ ...asked, input: content }),
];

async function ends(content: string, open: (typeof streams)[number]): Promise<'finished' | 'failed'> {
  try {
    for await (const _ of await open(content));
    return 'finished';
  } catch {
    return 'failed';
  }
}

const violations: Record<'silent' | 'whole ones that failed', string[]> = { silent: [], 'whole ones that failed': [] };
const places = Array.from({ length: cuts }, () => random.between(1, recorded.length)).entries();
const one = async () => {
  for (const [at, place] of places)
    if ((await ends(String(place), streams[at % 2]!)) === 'finished') violations.silent.push(`cut at byte ${place}`);
};
await Promise.all(Array.from({ length: atOnce }, one));
for (const open of streams)
  if ((await ends(String(recorded.length + 1), open)) === 'failed') violations['whole ones that failed'].push('one');
await gateway.stop();
home.remove();
report(violations, startedAt, [`${cuts} cuts, seed ${seed}`]);
