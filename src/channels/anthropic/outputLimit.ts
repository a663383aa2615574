import type { Workaround } from '../workarounds.ts';
import { minBudget, type Body } from './request.ts';

/** Tokens of answer that every server takes. */
const safeLimit = 4096;
/** The fewest tokens of answer that are worth a request. With less room the prompt counts as too long, and the client has to shorten it. */
const leastRoom = 1024;

/** A limit of ours that is more than the model can write: its own one is taken from what the server says. */
export const lowerLimit: Workaround<Body> = {
  name: 'max_tokens',
  changeAfter({ message, param }, { max_tokens }) {
    const isNamed = /max[\w ]{0,12}tokens|(output|completion) tokens/i.test(`${param} ${message}`);
    const isOfPrompt = /\b(prompt|inputs?|messages|context)\b/i.test(message);
    const isMeant = numbersIn(message).includes(max_tokens) || (isNamed && !isOfPrompt);
    if (!isMeant || roomIn(message, max_tokens) !== undefined) return undefined;
    const limit = largestBelow(max_tokens, numbersIn(message)) ?? safeLimit;
    return (body) => withLimit(body, limit);
  },
};

/** A limit of ours that does not fit into the model's window beside this prompt: what is left beside it is enough. */
export const fitLimit: Workaround<Body> = {
  name: 'room',
  isForOnce: true,
  changeAfter({ message }, { max_tokens }) {
    const room = roomIn(message, max_tokens) ?? 0;
    return room >= leastRoom && room < max_tokens ? (body) => withLimit(body, room) : undefined;
  },
};

/** The body with at most so many tokens of answer; what it may think stays the same part of them. */
function withLimit(body: Body, limit: number): Body {
  const { thinking, max_tokens, ...others } = body;
  if (max_tokens <= limit) return body;
  if (thinking?.type !== 'enabled') return { ...body, max_tokens: limit };
  const budget_tokens = Math.max(minBudget, Math.floor((thinking.budget_tokens * limit) / max_tokens));
  return { ...others, max_tokens: limit, ...(budget_tokens < limit && { thinking: { ...thinking, budget_tokens } }) };
}

/** The largest number that is less: `max_tokens: 64000 > 8192, which is the maximum`, `at most 16384`, `[1, 8192]`. */
function largestBelow(limit: number, numbers: readonly number[]): number | undefined {
  const less = numbers.filter((number) => number > 1 && number < limit);
  return less.length > 0 ? Math.max(...less) : undefined;
}

/** The numbers that are not a part of a word, as those in names of models are. */
const numbersIn = (message: string): number[] =>
  [...plain(message).matchAll(/(?<![\w.-])\d+(?![\w-])/g)].map(([digits]) => Number(digits));

/** Without commas between thousands. */
const plain = (message: string): string => message.replaceAll(/(?<=\d),(?=\d{3}\b)/g, '');

/**
 * How many tokens the window leaves beside the prompt, where a refusal says how long both are; undefined when it is not about this limit in the window.
 * - Anthropic: `input length and max_tokens exceed context limit: 188240 + 64000 > 200000`
 * - vLLM: `maximum context length is 8192 tokens and your request has 10 input tokens`, or `you requested 32010 tokens (10 in the messages, …)`
 */
function roomIn(message: string, limit: number): number | undefined {
  const text = plain(message);
  const [, summand, sum] = /(\d+) \+ \d+ > (\d+)/.exec(text) ?? [];
  const window = sum ?? /context (?:length|window|size|limit)\D{0,20}(\d+)/i.exec(text)?.[1];
  const input = summand ?? /(\d+) (?:input tokens|(?:tokens )?in the (?:messages|prompt))/i.exec(text)?.[1];
  const whole = Number(/requested (?:about )?(\d+) tokens/i.exec(text)?.[1]);
  const isNamed = numbersIn(message).includes(limit) || whole > limit;
  const taken = input === undefined ? whole - limit : Number(input);
  const room = Number(window) - taken;
  return isNamed && !Number.isNaN(room) ? room : undefined;
}
