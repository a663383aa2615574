/**
 * The conversation that is put to each server, through the gateway and directly: what is asked, and what a good answer is. The answers are those of the tiny
 * model (`model/chain.ts`).
 */
import type { Question, Told } from './conversation.ts';
import { counted, forEver, result, thought } from './model/chain.ts';

export interface Row {
  name: string;
  question: Question;
  /** What happens in the middle of the answer. */
  act?: 'kill' | 'leave';
  /** What is wrong with an answer; undefined when nothing is. */
  fault(told: Told, asked: Asked): string | undefined;
}

export interface Asked {
  isStreamed: boolean;
  /** Whether the gateway was asked. Its errors have codes of OpenAI, those of servers differ. */
  isGateway: boolean;
  /** Whether the server's own format can carry this question. */
  canCarry: boolean;
  /** Tokens of prompt and answer together that the server takes. */
  contextWindow: number;
}

const user = (text: string): Question['messages'] => [{ role: 'user', text }];
const hi = user('hi');

/** Ends with the context, or with what some servers take for their limit then. */
const endless: Question = { messages: user(forEver) };

const weather = { name: 'get_weather', parameters: withText('city') };
const time = { name: 'get_time', parameters: withText('zone') };
const called = { id: 'call_1', name: 'get_weather', arguments: '{"city": "Rome"}' };

function withText(name: string) {
  return { type: 'object', properties: { [name]: { type: 'string' } }, required: [name] };
}

/** A white pixel. */
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';

const schema = {
  type: 'object',
  properties: { answer: { type: 'string', enum: ['yes', 'no'] }, count: { type: 'integer' } },
  required: ['answer', 'count'],
  additionalProperties: false,
};

/** @param contextWindow of the server, whose limit some rows must meet */
export const rowsFor = (contextWindow: number): Row[] => [
  { name: 'plain', question: { messages: hi }, fault: (told, asked) => isCounted(told, asked) },
  {
    name: 'end mark',
    question: { messages: hi },
    fault: (told, asked) => isCounted(told, asked) ?? (told.isEnded ? undefined : 'the end is not said'),
  },
  { name: 'usage', question: { messages: hi }, fault: usage },
  {
    name: 'stop',
    question: { messages: hi, stop: ['five'] },
    fault: (told, asked) => isText(told, asked, 'one two three four'),
  },
  { name: 'length', question: { messages: hi, limit: 3 }, fault: isCut },
  {
    name: 'tool',
    question: { messages: hi, tools: [weather] },
    fault: (told, asked) => isCalls(told, asked, [called]),
  },
  {
    name: 'parallel tools',
    question: { messages: hi, tools: [time, weather] },
    fault: (told, asked) => isCalls(told, asked, [{ name: time.name, arguments: '{"zone": "Europe/Rome"}' }, called]),
  },
  {
    name: 'tool result',
    question: {
      messages: [...hi, { role: 'assistant', calls: [called] }, { role: 'tool', id: called.id, text: 'sunny' }],
      tools: [weather],
    },
    fault: (told, asked) => isText(told, asked, result),
  },
  {
    name: 'tool_choice none',
    question: { messages: hi, tools: [weather], toolChoice: 'none' },
    fault: (told, asked) => isCounted(told, asked),
  },
  {
    name: 'image',
    question: { messages: [{ role: 'user', text: 'What is this?', image: pixel }] },
    fault: (told, asked) => isRefused(told, asked, 400),
  },
  { name: 'reasoning high', question: { messages: hi, effort: 'high' }, fault: isThought },
  { name: 'reasoning none', question: { messages: hi, effort: 'none' }, fault: isUnthought },
  { name: 'schema', question: { messages: hi, schema }, fault: fitsSchema },
  { name: 'logprobs', question: { messages: hi, effort: 'none', logprobs: true }, fault: hasLogprobs },
  {
    name: 'unknown model',
    question: { messages: hi, model: 'nothing' },
    fault: (told, asked) => isRefused(told, asked, 404, 'model_not_found'),
  },
  {
    name: 'prompt too long',
    // A letter is a token.
    question: { messages: user('x'.repeat(contextWindow + 100)) },
    fault: (told, asked) => isRefused(told, asked, 400, 'context_length_exceeded'),
  },
  {
    name: 'answer too long',
    question: { messages: user(forEver), limit: contextWindow + 200 },
    fault: fillsWindow,
  },
  { name: 'server killed', question: endless, act: 'kill', fault: isBroken },
  { name: 'asked again', question: { messages: hi }, fault: (told, asked) => isCounted(told, asked) },
  { name: 'client leaves', question: endless, act: 'leave', fault: () => undefined },
];

type Judge = (told: Told, asked: Asked) => string | undefined;

/** An answer that came to its end; its words are judged by the caller. */
function isComplete({ status, error, finish }: Told, wanted: string): string | undefined {
  if (error) return `${status}: ${error.message}`;
  return finish === wanted ? undefined : `finish ${String(finish)} instead of ${wanted}`;
}

function isText(told: Told, { isStreamed }: Asked, text: string): string | undefined {
  const incomplete = isComplete(told, 'stop');
  if (incomplete !== undefined) return incomplete;
  if (told.text.trim() !== text) return `said ${JSON.stringify(told.text)}`;
  return isStreamed && told.pieces < 2 ? 'a stream of one piece' : undefined;
}

const isCounted: Judge = (told, asked) => isText(told, asked, counted);

function usage(told: Told, asked: Asked): string | undefined {
  const { prompt = 0, completion = 0 } = told.usage ?? {};
  const words = counted.split(' ').length;
  // Each word is a token, and so are the letters of the prompt; thoughts come on top.
  const isPlausible = prompt > 10 && prompt < 100 && completion >= words && completion < words + 20;
  return isCounted(told, asked) ?? (isPlausible ? undefined : `${prompt} tokens, then ${completion}`);
}

const isCut: Judge = (told) => {
  const { completion } = told.usage ?? {};
  return isComplete(told, 'length') ?? (completion === 3 ? undefined : `${String(completion)} tokens for a limit of 3`);
};

function isCalls(told: Told, _: Asked, wanted: readonly { name: string; arguments: string }[]): string | undefined {
  const shown = (calls: readonly { name: string; arguments: string }[]) =>
    calls.map((call) => `${call.name}(${compact(call.arguments)})`).join(' ');
  const incomplete = isComplete(told, 'tool_calls');
  if (incomplete !== undefined) return incomplete;
  if (shown(told.calls) !== shown(wanted)) return `called ${shown(told.calls)}`;
  return new Set(told.calls.map(({ id }) => id)).size < wanted.length ? 'calls of one id' : undefined;
}

function compact(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json));
  } catch {
    return json;
  }
}

function isRefused({ status, error, text }: Told, { isGateway }: Asked, wanted: number, code?: string) {
  if (!error) return `${status}, said ${JSON.stringify(text.slice(0, 60))} instead of ${wanted}`;
  if (status !== wanted) return `${status} instead of ${wanted}: ${error.message}`;
  return isGateway && code !== undefined && error.code !== code
    ? `code ${String(error.code)} instead of ${code}`
    : undefined;
}

const isThought: Judge = (told, asked) =>
  isCounted(told, asked) ??
  (told.reasoning.trim() === thought ? undefined : `thought ${JSON.stringify(told.reasoning)}`);

const isUnthought: Judge = (told, asked) =>
  isCounted(told, asked) ?? (told.reasoning === '' ? undefined : `thought ${JSON.stringify(told.reasoning)}`);

const fitsSchema: Judge = (told) =>
  isComplete(told, 'stop') ??
  (/^\s*\{\s*"answer":\s*"(yes|no)",\s*"count":\s*-?\d+\s*\}\s*$/.test(told.text)
    ? undefined
    : `said ${JSON.stringify(told.text)}`);

/** What a format cannot carry, the gateway refuses, since it would change the answer. */
const hasLogprobs: Judge = (told, asked) => {
  if (!asked.canCarry) return isRefused(told, asked, 400);
  const words = counted.split(' ').length;
  const isEnough = told.logprobs >= words && told.logprobs <= words + 1;
  return isCounted(told, asked) ?? (isEnough ? undefined : `${told.logprobs} for ${words} tokens`);
};

const fillsWindow: Judge = (told, { contextWindow }) => {
  const { prompt = 0, completion = 0 } = told.usage ?? {};
  const sum = prompt + completion;
  // Servers keep some places for themselves, and the last token needs none.
  const isFull = sum <= contextWindow + 1 && sum > contextWindow * 0.9;
  return isComplete(told, 'length') ?? (isFull ? undefined : `${prompt} + ${completion} tokens in ${contextWindow}`);
};

/** A cut answer must not look like a whole one. */
const isBroken: Judge = ({ status, error, isEnded }, { isStreamed, isGateway }) => {
  if (isEnded) return 'looks like a whole answer';
  if (!error) return isGateway ? 'ends without an error' : undefined;
  return isStreamed || !isGateway || status >= 500 ? undefined : `status ${status}`;
};
