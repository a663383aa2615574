/** Big and hostile answers of an upstream, for `make bench-bodies`: each by its name, as one JSON text or as the data of server-sent events. */

const mebibyte = 1_048_576;
export const size = 20 * mebibyte - 4096;
/** Characters of an event that is let through. */
const ofEvent = 8 * mebibyte - 4096;

/** As many of a member as make so many bytes. */
export function fill(member: (at: number) => string, bytes = size, most = Infinity): string {
  const parts: string[] = [];
  for (let [at, length] = [0, 0]; length < bytes && at < most; at++) {
    const part = member(at);
    parts.push(part);
    length += Buffer.byteLength(part) + 1;
  }
  return parts.join(',');
}

export const nest = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

const head = '"id":"chatcmpl-bench","created":1700000000,"model":"bench"';
const whole = (choices: string, rest = '') =>
  `{${head},"object":"chat.completion","choices":[${choices}],"usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}${rest}}`;
const choice = (message: string, rest = '', index = 0) =>
  `{"index":${index},"message":{"role":"assistant",${message}},"finish_reason":"stop"${rest}}`;
const said = (content: string, rest = '') => whole(choice(`"content":${content}`), rest);
const called = (calls: string) => whole(choice(`"content":null,"tool_calls":[${calls}]`));
const call = (at: number, text: string) =>
  `{"index":${at},"id":"c${at}","type":"function","function":{"name":"f","arguments":"${text}"}}`;
const token = (at: number) =>
  `{"token":"t${at}","logprob":-0.5,"bytes":[116,49],"top_logprobs":[${fill((one) => `{"token":"o${one}","logprob":-1.5,"bytes":[111]}`, size, 5)}]}`;

/** Whole answers, as JSON. */
export const wholes: Record<string, () => string> = {
  'one string': () => said(`"${'a'.repeat(size)}"`),
  'one string of Chinese': () => said(`"${'語'.repeat(size / 3)}"`),
  'one string of escapes': () => said(`"${String.raw`\n`.repeat(size / 2)}"`),
  'log probabilities, 90,000 members': () =>
    whole(choice('"content":"x"', `,"logprobs":{"content":[${fill(token, size, 3500)}]}`)),
  'log probabilities': () => whole(choice('"content":"x"', `,"logprobs":{"content":[${fill(token)}]}`)),
  'choices, 1,000': () => whole(fill((at) => choice(`"content":"${'x'.repeat(20_000)}"`, '', at), size * 2, 1000)),
  'short choices': () => whole(fill((at) => choice('"content":"x"', '', at))),
  'tool calls, 10,000': () => called(fill((at) => call(at, 'x'.repeat(2000)), size * 2, 10_000)),
  'short tool calls': () => called(fill((at) => call(at, '{}'))),
  'content parts, 30,000': () =>
    said(`[${fill(() => `{"type":"text","text":"${'x'.repeat(600)}"}`, size * 2, 30_000)}]`),
  'an unknown array of 90,000 objects': () =>
    said('"x"', `,"x":[${fill(() => `{"a":"${'x'.repeat(200)}"}`, size * 2, 45_000)}]`),
  'an unknown object of many keys': () => said('"x"', `,"x":{${fill((at) => `"k${at}":0`)}}`),
  numbers: () => said('"x"', `,"x":[${fill(() => '0')}]`),
  'nested at the limit': () => said('"x"', `,"x":[${fill(() => nest(48))}]`),
  'nested deeper': () => said('"x"', `,"x":${nest(10_000_000)}`),
};

const event = (choices: string, rest = '') =>
  `{${head},"object":"chat.completion.chunk","choices":[${choices}]${rest}}`;
const delta = (one: string, index = 0) => `{"index":${index},"delta":{${one}},"finish_reason":null}`;

/** Streams: what is said before the end. */
export const streams: Record<string, () => string[]> = {
  'one event': () => [event(delta(`"content":"${'a'.repeat(ofEvent)}"`))],
  'events of 4 MiB': () => Array(5).fill(event(delta(`"content":"${'a'.repeat(ofEvent / 2)}"`))) as string[],
  'one event of Chinese': () => [event(delta(`"content":"${'語'.repeat(ofEvent)}"`))],
  'short events': () => Array.from({ length: 100_000 }, (_, at) => event(delta(`"content":"token ${at}"`))),
  'one event of choices, 1,000': () => [
    event(fill((at) => delta(`"content":"${'x'.repeat(8000)}"`, at), ofEvent, 1000)),
  ],
  'one event of short choices': () => [event(fill((at) => delta('"content":"x"', at), ofEvent))],
  'choices one by one': () => Array.from({ length: 100_000 }, (_, at) => event(delta('"content":"x"', at))),
  'one event of tool calls, 2,500': () => [
    event(delta(`"tool_calls":[${fill((at) => call(at, 'x'.repeat(3000)), ofEvent, 2500)}]`)),
  ],
  'one event of short tool calls': () => [event(delta(`"tool_calls":[${fill((at) => call(at, '{}'), ofEvent)}]`))],
  'tool calls one by one': () =>
    Array.from({ length: 9000 }, (_, at) => event(delta(`"tool_calls":[${call(at, '{}')}]`))),
  'pieces of one tool call': () =>
    Array.from({ length: 100_000 }, (_, at) =>
      event(delta(`"tool_calls":[${at === 0 ? call(0, '[') : '{"index":0,"function":{"arguments":"1,"}}'}]`)),
    ),
  'log probabilities, one by one': () =>
    Array.from({ length: 20_000 }, (_, at) =>
      event(`{"index":0,"delta":{"content":"t"},"logprobs":{"content":[${token(at)}]},"finish_reason":null}`),
    ),
  'one event of log probabilities': () => [
    event(`{"index":0,"delta":{"content":"t"},"logprobs":{"content":[${fill(token, ofEvent)}]},"finish_reason":null}`),
  ],
  'fields of the provider, one by one': () =>
    Array.from({ length: 50_000 }, (_, at) => event(delta('"content":"x"'), `,"x":["${at}"]`)),
};

/** How each stream ends. */
export const streamEnd = [
  event('{"index":0,"delta":{},"finish_reason":"stop"}'),
  event('', ',"usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}'),
  '[DONE]',
];
