/** The tiny model and the table of `make test-upstreams`, without the servers. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { openai } from './formats/openai.ts';
import { counted, createTokens, endOfTurn, forEver, result, states } from './model/chain.ts';
import { makeModel } from './model/make.ts';
import { verdictOf } from './table.ts';

interface Weights {
  embedding: Float32Array;
  output: Float32Array;
}

let files: Record<'gguf' | 'safetensors', Buffer>;
let weights: Weights;
const tokens = createTokens();

/** Reads back what Transformers would: the header, and the two tensors that matter. */
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'openclaw-model-'));
  makeModel(folder, 1024);
  const file = readFileSync(join(folder, 'transformers/model.safetensors'));
  files = { safetensors: file, gguf: readFileSync(join(folder, 'tiny.gguf')) };
  rmSync(folder, { recursive: true });
  const start = 8 + Number(file.readBigUInt64LE());
  const header = JSON.parse(file.toString('utf8', 8, start)) as Record<string, { data_offsets: [number, number] }>;
  const read = (name: string) => {
    const [from, to] = header[name]?.data_offsets ?? [0, 0];
    return new Float32Array(new Uint8Array(file.subarray(start + from, start + to)).buffer);
  };
  weights = { embedding: read('model.embed_tokens.weight'), output: read('lm_head.weight') };
});

test('both files of the model have the same chain', () => {
  // The output matrix is the last tensor of both.
  const bytes = weights.output.byteLength;
  expect(files.gguf.subarray(-bytes).equals(files.safetensors.subarray(-bytes))).toBe(true);
});

/** What a Llama with empty layers says after a token: the norm, then the output matrix; the likeliest token each time. */
function saidAfter(mode: string, limit = 40): string {
  let [text, last] = ['', tokens.findIndex(({ text: one }) => one === mode)];
  for (let count = 0; count < limit; count++) {
    const hidden = weights.embedding.subarray(last * states, (last + 1) * states);
    const norm = Math.sqrt(hidden.reduce((sum, one) => sum + one * one, 0) / states);
    const logits = tokens.map((_, at) =>
      hidden.reduce((sum, one, state) => sum + (one / norm) * (weights.output[at * states + state] ?? 0), 0),
    );
    last = logits.indexOf(Math.max(...logits));
    const said = tokens[last]?.text ?? '';
    if (said === endOfTurn) break;
    text += said.replaceAll('Ġ', ' ').replaceAll('Ċ', '\n');
  }
  return text;
}

const weather = '{"name": "get_weather", "arguments": {"city": "Rome"}}';
const time = '{"name": "get_time", "arguments": {"zone": "Europe/Rome"}}';

test.each([
  ['<|count|>', counted],
  ['<|think|>', `<think>Let me see</think>\n\n${counted}`],
  ['<|result|>', result],
  ['<|call|>', `<tool_call>\n${weather}\n</tool_call>`],
  ['<|calls|>', `<tool_call>\n${time}\n</tool_call>\n<tool_call>\n${weather}\n</tool_call>`],
  ['<|endless|>', 'tick tock '.repeat(20).trim()],
])('after %s the model says what the conversation expects', (mode, said) => {
  expect(saidAfter(mode)).toBe(said);
});

test('after any letter the model ends its turn', () => {
  expect(saidAfter('x')).toBe('');
});

test.each([true, false])('an answer of the gateway is read, streamed: %s', async (isStreamed) => {
  const { url } = await startTestGateway(twoAgents);
  const place = { url: `${url}/v1`, model: 'offline/echo', headers: { authorization: `Bearer ${token}` } };
  const question = { messages: [{ role: 'user', text: forEver }] as const };
  const told = await openai.ask(place, question, { isStreamed });
  expect(told).toMatchObject({ status: 200, finish: 'stop', isEnded: true, usage: { prompt: expect.any(Number) } });
  expect(told.text).toContain(forEver);
  const refused = await openai.ask({ ...place, model: 'offline/error-429' }, question, { isStreamed });
  expect(refused).toMatchObject({ status: 429, isEnded: false, error: { code: expect.any(String) } });
});

test.each([
  [{ gateway: {}, direct: {} }, undefined, { word: 'ok' }],
  [{ gateway: {}, direct: { stream: 'x' } }, undefined, { word: 'mended', note: 'server alone: streamed x' }],
  [{ gateway: { whole: 'x' }, direct: {} }, undefined, { word: 'FAULT' }],
  [
    { gateway: { whole: 'x', stream: 'x' }, direct: { whole: 'x' } },
    'cannot',
    { word: 'limit', note: 'cannot (seen: x)' },
  ],
])('%j with the limit %s is %j', (played, limit, verdict) => {
  expect(verdictOf(played, limit)).toMatchObject(verdict);
});
