/** Requests to the offline model, and its answers as a client would get them. */
import { expect } from 'vitest';
import type { ChannelChunk } from '../../src/channels/channel.ts';
import { CompletionAccumulator } from '../../src/channels/completion.ts';
import { offlineChannel } from '../../src/channels/offline.ts';
import { loadContract, type ChatCompletion, type ChatCompletionRequest, type Schema } from '../../src/contract.ts';
import { schemaValidator } from '../../tools/contractAjv.ts';
import { oneByOne } from './oneByOne.ts';
import { runOf, wired } from './pulled.ts';
import { user } from './said.ts';

export type Body = Partial<ChatCompletionRequest>;

type Choice = ChatCompletion['choices'][number];

export const contract = loadContract();

const isCompletion = schemaValidator(contract, 'ChatCompletion');

export const isRequest = schemaValidator(contract, 'ChatCompletionRequest');

const patient = new AbortController().signal;

export const requestOf = (body: Body): ChatCompletionRequest => ({ model: 'echo', messages: [user('hi')], ...body });

export const run = (body: Body = {}, signal = patient) => runOf(offlineChannel, requestOf(body), { signal });

export const runOneByOne = (body: Body = {}, signal = patient) => oneByOne(run(body, signal));

export async function chunksOf(body: Body = {}, signal = patient): Promise<ChannelChunk[]> {
  const chunks: ChannelChunk[] = [];
  for await (const chunk of runOneByOne(body, signal)) chunks.push(chunk);
  return chunks;
}

/** The whole answer, as a client would get it. */
export async function complete(body: Body = {}): Promise<ChatCompletion> {
  expect(isRequest(requestOf(body))).toBe(true);
  const accumulator = new CompletionAccumulator();
  const identity = { id: 'chatcmpl-1', created: 0, model: 'offline/echo' };
  for await (const chunk of wired(run(body), identity)) accumulator.add(chunk);
  const completion = accumulator.completion();
  expect(isCompletion(completion)).toBe(true);
  return completion;
}

export async function answer(body: Body = {}): Promise<Choice> {
  const [choice] = (await complete(body)).choices;
  if (!choice) throw new Error('an answer has a choice');
  return choice;
}

export const textOf = async (body: Body = {}) => (await answer(body)).message.content;

export const tool = (name: string, parameters?: Record<string, unknown>): Schema<'Tool'> => ({
  type: 'function',
  function: { name, ...(parameters && { parameters }) },
});

export const city = {
  type: 'object',
  required: ['city'],
  properties: { city: { type: 'string' } },
  additionalProperties: false,
};

export const weather = tool('get_weather', city);

export const time = tool('get_time');
