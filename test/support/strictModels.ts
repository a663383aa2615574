/**
 * Models that call tools, of each kind of provider, and that refuse with a 400 what the provider itself refuses: calls without their results, results without
 * calls, thoughts that do not come back as they were.
 */
import { chunk, done, json, lines, messages, streamed, whole } from './kind.ts';
import type { Answering, Script, UpstreamRequest } from './upstream.ts';

/** One answer of a model. */
export interface Turn {
  says?: string;
  calls?: { name: string; args: object; /** Made up when it is left out. */ id?: string }[];
}

/** A message as a model reads it, in words that all kinds share. */
export interface Seen {
  role: 'system' | 'user' | 'assistant' | 'tool';
  text: string;
  images?: number;
  /** Of an assistant, with their ids. */
  calls?: { id: string; name: string; args: object }[];
  /** What the provider gave with that answer and wants back: the number of the answer, from 1. */
  thought?: string;
  /** Of a result. */
  id?: string;
}

export interface ModelKind {
  api: 'openai-completions' | 'anthropic-messages' | 'ollama';
  model: string;
  /** Of the request to the gateway, so that the model thinks. */
  fields: object;
  seen(body: any): Seen[];
  /** Names of the tools that are offered. */
  offered(body: any): string[];
  /** What the provider would say; undefined when it takes the request. */
  problem(body: any): string | undefined;
  answer(turn: Turn, nth: number, isStreamed: boolean): Script;
  /** @param status 400 when it is left out */
  refusal(message: string, status?: number): Script;
}

/** @param turns the first answer, the second and so on; the last for all that follow */
export function strict(kind: ModelKind, turns: readonly Turn[], refused: string[] = []): Answering {
  let count = 0;
  return ({ body }: UpstreamRequest) => {
    // What Ollama is asked about a model before it is shown an image.
    if (!body?.messages) return json({ capabilities: ['completion', 'tools', 'vision'], model_info: {} });
    const problem = kind.problem(body) ?? problemOfPairs(kind.seen(body)) ?? problemOfTools(body, kind.offered(body));
    if (problem !== undefined) {
      refused.push(problem);
      return kind.refusal(problem);
    }
    count++;
    return kind.answer(turns[Math.min(count, turns.length) - 1] ?? {}, count, body.stream === true);
  };
}

const idOf = (nth: number, at: number) => `call_${nth}_${at}`;
const thoughtOf = (nth: number) => `thought-${nth}`;
const callsOf = ({ calls = [] }: Turn, nth: number) =>
  calls.map((call, at) => ({ id: call.id ?? idOf(nth, at), name: call.name, args: JSON.stringify(call.args) }));

/** All three: each call has its result directly after it, before anything else, and each result its call. */
function problemOfPairs(seen: readonly Seen[]): string | undefined {
  for (const [at, { role, calls = [] }] of seen.entries()) {
    const end = seen.findIndex((one, later) => later > at && one.role !== 'tool');
    const results = seen.slice(at + 1, end < 0 ? undefined : end).map(({ id }) => id ?? '');
    const ids = calls.map(({ id }) => id);
    const isFirst = role === 'tool' && !['assistant', 'tool'].includes(seen[at - 1]?.role ?? '');
    if (isFirst) return `messages[${at}] is a result without a call`;
    if (role === 'assistant' && results.toSorted().join() !== ids.toSorted().join())
      return `the calls ${ids.join()} of messages[${at}] are followed by the results ${results.join()}`;
  }
  return undefined;
}

function problemOfTools(body: any, offered: readonly string[]): string | undefined {
  if (body.tools !== undefined && body.tools.length === 0) return "[] is too short - 'tools'";
  if (body.tool_choice !== undefined && body.tools === undefined) return "'tool_choice' is only allowed with 'tools'";
  if (new Set(offered).size < offered.length) return 'tools: Tool names must be unique.';
  const wrong = offered.find((name) => !/^[a-zA-Z0-9_-]{1,64}$/.test(name));
  return wrong === undefined ? undefined : `the name of a tool is ${wrong}`;
}

const textOf = (content: any): string =>
  typeof content === 'string' ? content : (content ?? []).map((part: any) => part.text ?? '').join('');
const countOf = (content: any, type: string): { images?: number } => {
  const images = Array.isArray(content) ? content.filter((part) => part.type === type).length : 0;
  return images > 0 ? { images } : {};
};

/** As Gemini's OpenAI-compatible server does it: each call has a signature that must come back. */
const openai: ModelKind = {
  api: 'openai-completions',
  model: 'x',
  fields: {},
  offered: ({ tools = [] }) => tools.map((tool: any) => tool.function.name),
  seen: (body) =>
    body.messages.map(({ role, content, tool_calls = [], tool_call_id }: any): Seen => {
      const thought = tool_calls[0]?.extra_content?.google?.thought_signature;
      return {
        role,
        text: textOf(content),
        ...countOf(content, 'image_url'),
        ...(tool_calls.length > 0 && {
          calls: tool_calls.map((call: any) => ({
            id: call.id,
            name: call.function.name,
            args: JSON.parse(call.function.arguments),
          })),
        }),
        ...(thought !== undefined && { thought }),
        ...(tool_call_id !== undefined && { id: tool_call_id }),
      };
    }),
  problem(body) {
    for (const [at, { role, content, tool_calls, tool_call_id, ...others }] of body.messages.entries()) {
      const parts: any[] = Array.isArray(content) ? content : [];
      const taken = role === 'user' ? ['text', 'image_url'] : ['text'];
      if (parts.some(({ type }) => !taken.includes(type))) return `Invalid value of messages[${at}].content`;
      if (content === null && !tool_calls) return `messages[${at}].content is null`;
      if (tool_calls?.length === 0) return `messages[${at}].tool_calls is too short`;
      if (role === 'tool' && typeof tool_call_id !== 'string') return `messages[${at}].tool_call_id is missing`;
      if (Object.keys(others).length > 0) return `Unknown parameter: messages[${at}].${Object.keys(others)[0]}`;
      if (tool_calls && !tool_calls[0].extra_content)
        return `messages[${at}]: Function call is missing a thought_signature`;
      if (tool_calls?.some((call: any) => call.type !== 'function' || 'index' in call))
        return `messages[${at}].tool_calls are not as they were`;
    }
    return undefined;
  },
  answer(turn, nth, isStreamed) {
    const tool_calls = callsOf(turn, nth).map(({ id, name, args }, index) => ({
      ...(isStreamed && { index }),
      id,
      type: 'function',
      function: { name, arguments: args },
      ...(index === 0 && { extra_content: { google: { thought_signature: thoughtOf(nth) } } }),
    }));
    const isCalling = tool_calls.length > 0;
    const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 };
    const reason = isCalling ? 'tool_calls' : 'stop';
    if (!isStreamed) {
      const message = {
        content: turn.says ?? null,
        ...(isCalling && { tool_calls }),
      };
      return whole(message, reason, { usage });
    }
    const words = (turn.says ?? '').split(/(?<= )/).filter((word) => word !== '');
    return streamed(
      chunk({ role: 'assistant', content: null }),
      ...words.map((content) => chunk({ content })),
      ...tool_calls.map((call) => chunk({ tool_calls: [call] })),
      chunk({}, reason),
      `data: ${JSON.stringify({ choices: [], usage })}\n\n`,
      done,
    );
  },
  refusal: (message, status = 400) =>
    json({ error: { message, type: 'invalid_request_error', param: null, code: null } }, status),
};

const anthropic: ModelKind = {
  api: 'anthropic-messages',
  model: 'claude-sonnet-4-5',
  fields: { reasoning_effort: 'high' },
  offered: ({ tools = [] }) => tools.map(({ name }: any) => name),
  seen: (body) => [
    ...(body.system ? [{ role: 'system' as const, text: textOf(body.system) }] : []),
    ...body.messages.flatMap(({ role, content }: any): Seen[] => {
      const blocks: any[] = typeof content === 'string' ? [{ type: 'text', text: content }] : content;
      const of = (type: string) => blocks.filter((block) => block.type === type);
      const results = of('tool_result').map((block): Seen => ({
        role: 'tool',
        text: textOf(block.content),
        id: block.tool_use_id,
      }));
      const said = of('text');
      const calls = of('tool_use').map(({ id, name, input }) => ({ id, name, args: input }));
      const thought = of('thinking')[0]?.signature;
      const isMore = said.length > 0 || calls.length > 0 || of('image').length > 0;
      const more: Seen = {
        role,
        text: textOf(said),
        ...countOf(blocks, 'image'),
        ...(calls.length > 0 && { calls }),
        ...(thought !== undefined && { thought }),
      };
      return [...results, ...(isMore ? [more] : [])];
    }),
  ],
  problem(body) {
    if (!Number.isInteger(body.max_tokens)) return 'max_tokens: Field required';
    const ids = new Set<string>();
    for (const [at, { role, content }] of body.messages.entries()) {
      if (role !== (at % 2 === 0 ? 'user' : 'assistant')) return `messages.${at}: roles must alternate`;
      const types: string[] = content.map(({ type }: any) => type);
      if (types.length === 0) return `messages.${at}: content is empty`;
      if (content.some((block: any) => block.type === 'text' && block.text.trim() === ''))
        return `messages.${at}: text content blocks must contain non-whitespace text`;
      const firstOther = types.findIndex((type) => type !== 'tool_result');
      if (firstOther >= 0 && types.includes('tool_result', firstOther))
        return `messages.${at}: tool_result blocks must come first`;
      const results = content.filter(({ type }: any) => type === 'tool_result').map((one: any) => one.tool_use_id);
      const calls = (body.messages[at - 1]?.content ?? [])
        .filter(({ type }: any) => type === 'tool_use')
        .map(({ id }: any) => id);
      if (role === 'user' && calls.toSorted().join() !== results.toSorted().join())
        return `messages.${at}: \`tool_use\` ids ${calls.join()} were found without \`tool_result\` blocks immediately after: ${results.join()}`;
      for (const block of content) {
        if (block.type !== 'tool_use') continue;
        if (ids.has(block.id)) return `messages.${at}: \`tool_use\` ids must be unique`;
        if (!/^[a-zA-Z0-9_-]+$/.test(block.id)) return `messages.${at}: id should match pattern`;
        ids.add(block.id);
      }
      const isCall = role === 'assistant' && types.includes('tool_use');
      if (isCall && body.thinking?.type === 'enabled' && types[0] !== 'thinking')
        return `messages.${at}.content.0.type: Expected \`thinking\`, but found \`${types[0]}\``;
    }
    return undefined;
  },
  answer(turn, nth) {
    const blocks: any[] = [
      { type: 'thinking', thinking: 'Hm.', signature: thoughtOf(nth) },
      ...(turn.says === undefined ? [] : [{ type: 'text', text: turn.says }]),
      ...callsOf(turn, nth).map(({ id, name, args }) => ({ type: 'tool_use', id, name, args })),
    ];
    const events = blocks.flatMap((block, index) => [
      { type: 'content_block_start', index, content_block: emptyBlock(block) },
      ...deltasOf(block).map((delta) => ({ type: 'content_block_delta', index, delta })),
      { type: 'content_block_stop', index },
    ]);
    return messages(
      { type: 'message_start', message: { usage: { input_tokens: 10, output_tokens: 1 } } },
      ...events,
      {
        type: 'message_delta',
        delta: { stop_reason: turn.calls ? 'tool_use' : 'end_turn' },
        usage: { output_tokens: 5 },
      },
      { type: 'message_stop' },
    );
  },
  refusal: (message, status = 400) =>
    json({ type: 'error', error: { type: 'invalid_request_error', message } }, status),
};

function emptyBlock({ type, id, name }: any): object {
  if (type === 'thinking') return { type, thinking: '', signature: '' };
  return type === 'text' ? { type, text: '' } : { type, id, name, input: {} };
}

function deltasOf({ type, thinking, signature, text, args }: any): object[] {
  if (type === 'thinking')
    return [
      { type: 'thinking_delta', thinking },
      { type: 'signature_delta', signature },
    ];
  return [type === 'text' ? { type: 'text_delta', text } : { type: 'input_json_delta', partial_json: args }];
}

/** Its calls have no ids; it wants nothing back. */
const ollama: ModelKind = {
  api: 'ollama',
  model: 'x',
  fields: {},
  offered: ({ tools = [] }) => tools.map((tool: any) => tool.function.name),
  seen: (body) =>
    body.messages.map(({ role, content, images, tool_calls, tool_call_id }: any): Seen => ({
      role,
      text: content,
      ...(images && { images: images.length }),
      ...(tool_calls && {
        calls: tool_calls.map(({ id, function: fn }: any) => ({ id, name: fn.name, args: fn.arguments })),
      }),
      ...(tool_call_id !== undefined && { id: tool_call_id }),
    })),
  problem(body) {
    for (const [at, message] of body.messages.entries()) {
      if (typeof message.content !== 'string') return `json: cannot unmarshal messages[${at}].content`;
      const called = message.tool_calls ?? [];
      if (called.some(({ function: fn }: any) => typeof fn.arguments !== 'object'))
        return `json: cannot unmarshal messages[${at}].tool_calls`;
      if (message.role === 'tool' && typeof message.tool_name !== 'string')
        return `messages[${at}].tool_name is missing`;
    }
    return undefined;
  },
  answer(turn) {
    const base = { model: 'x', created_at: '2026-11-30T10:00:00Z' };
    return lines(
      ...(turn.says === undefined
        ? []
        : [{ ...base, message: { role: 'assistant', content: turn.says }, done: false }]),
      ...(turn.calls ?? []).map(({ name, args }) => ({
        ...base,
        message: { role: 'assistant', content: '', tool_calls: [{ function: { name, arguments: args } }] },
        done: false,
      })),
      {
        ...base,
        message: { role: 'assistant', content: '' },
        done: true,
        done_reason: 'stop',
        prompt_eval_count: 10,
        eval_count: 5,
      },
    );
  },
  refusal: (message, status = 400) => json({ error: message }, status),
};

export const modelKinds: [name: string, kind: ModelKind][] = [
  ['OpenAI-compatible', openai],
  ['Anthropic', anthropic],
  ['Ollama', ollama],
];
