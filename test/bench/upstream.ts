/**
 * A fake OpenAI-compatible upstream. `metadata` of the request says how many content chunks the answer has and how many milliseconds lie between two of
 * them; the first comes at once, and without a gap all do; or which of `answers.ts` is the answer; or which tool is called before it. Anthropic's and Ollama's APIs get a short one. Says its port
 * on standard error.
 */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { streamEnd, streams, wholes } from './answers.ts';

const identity = { id: 'chatcmpl-bench', created: 1_700_000_000, model: 'bench', system_fingerprint: 'fp_bench' };
const usage = { prompt_tokens: 9, completion_tokens: 20, total_tokens: 29 };
const token = 'token ';

const event = (choices: object[], rest: object = {}) =>
  `data: ${JSON.stringify({ ...identity, object: 'chat.completion.chunk', choices, ...rest })}\n\n`;
const delta = (said: object, finish_reason: string | null = null) =>
  event([{ index: 0, delta: said, logprobs: null, finish_reason }]);

const role = delta({ role: 'assistant', content: '', refusal: null });
const content = delta({ content: token });
const end = `${delta({}, 'stop')}${event([], { usage })}data: [DONE]\n\n`;

async function stream(res: ServerResponse, chunks: number, gapMs: number): Promise<void> {
  res.writeHead(200, { 'content-type': 'text/event-stream' });
  res.write(role);
  for (let at = 0; at < chunks; at++) {
    if (at > 0 && gapMs > 0) await setTimeout(gapMs);
    if (!res.write(content)) await once(res, 'drain');
  }
  res.end(end);
}

function whole(res: ServerResponse, chunks: number): void {
  const message = { role: 'assistant', content: token.repeat(chunks), refusal: null };
  const choices = [{ index: 0, message, logprobs: null, finish_reason: 'stop' }];
  const text = JSON.stringify({ ...identity, object: 'chat.completion', choices, usage });
  res.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
}

/** Calls a tool without arguments, as a whole answer. */
function call(res: ServerResponse, name: string): void {
  const tool_calls = [{ id: 'call_bench', type: 'function', function: { name, arguments: '{}' } }];
  const message = { role: 'assistant', content: null, tool_calls };
  const choices = [{ index: 0, message, logprobs: null, finish_reason: 'tool_calls' }];
  const text = JSON.stringify({ ...identity, object: 'chat.completion', choices, usage });
  res.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
}

/** Made once, since that takes longer than their sending. */
const made = new Map<string, string>();

function big(res: ServerResponse, name: string): void {
  const text = made.get(name) ?? textOf(name);
  made.clear();
  made.set(name, text);
  res.writeHead(200, { 'content-type': name in wholes ? 'application/json' : 'text/event-stream' }).end(text);
}

function textOf(name: string): string {
  const events = [...(streams[name]?.() ?? []), ...streamEnd];
  return wholes[name]?.() ?? events.map((data) => `data: ${data}\n\n`).join('');
}

/** A vector of so many numbers, encoded where that is asked for, as OpenAI does it. */
function embed(res: ServerResponse, length: number, format: unknown): void {
  const numbers = Float32Array.from({ length }, (_, at) => Math.sin(at));
  const embedding = format === 'base64' ? Buffer.from(numbers.buffer).toString('base64') : [...numbers];
  const data = [{ object: 'embedding', index: 0, embedding }];
  const text = JSON.stringify({ object: 'list', data, model: 'bench', usage });
  res.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
}

/** Short answers of other formats, and the list of models that LiteLLM asks for, by their paths. */
const others: Record<string, object> = {
  '/v1/models': { object: 'list', data: [{ id: 'bench', object: 'model' }] },
  '/v1/messages': { type: 'message', content: [{ type: 'text', text: token }], stop_reason: 'end_turn' },
  '/api/chat': { message: { role: 'assistant', content: token }, done: true, done_reason: 'stop' },
};
/**
 * What is said to requests without `metadata`, as those of WebSockets and of LiteLLM, which keeps it for itself: as many words as their text asks for, else one;
 * to who says `endless`, more than anybody waits for.
 */
function unasked(text: string) {
  if (text.includes('endless')) return { chunks: 1e9, gapMs: 1 };
  return { chunks: Number(/Say (\d+) words/.exec(text)?.[1] ?? 1), gapMs: 0 };
}

const server = createServer((req, res) => {
  let text = '';
  req.setEncoding('utf8').on('data', (part: string) => (text += part));
  req.on('end', () => {
    const other = others[req.url ?? ''];
    if (other) {
      res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(other));
      return;
    }
    const { stream: isStream, metadata: asked, messages, dimensions, encoding_format } = JSON.parse(text);
    if (req.url === '/v1/embeddings') {
      embed(res, dimensions, encoding_format);
      return;
    }
    const metadata = asked ?? unasked(text);
    if (metadata.answer) big(res, metadata.answer);
    else if (metadata.tool && messages.at(-1).role !== 'tool') call(res, metadata.tool);
    else if (isStream) void stream(res, Number(metadata.chunks), Number(metadata.gapMs));
    else whole(res, Number(metadata.chunks));
  });
});
server.listen(0, '127.0.0.1', () => console.error((server.address() as AddressInfo).port));
