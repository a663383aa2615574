/**
 * What Open Responses (https://www.openresponses.org, version 2026-04-24) says of responses, their items and their events, in words of our own: the fields that
 * each must have, with their types. Items and events that it does not know are extensions, which docs/responses.md lists.
 */
import assert from 'node:assert/strict';

type Check = (value: any, at: string) => void;

const is =
  (...types: string[]): Check =>
  (value, at) =>
    assert.ok(types.includes(typeOf(value)), `${at}: ${types.join(' or ')} and not ${typeOf(value)}`);

const oneOf =
  (...words: string[]): Check =>
  (value, at) =>
    assert.ok(words.includes(value), `${at}: one of ${words.join(', ')} and not ${String(value)}`);

/** An object with these fields; a name that ends with `?` may be missing. */
const object =
  (fields: Record<string, Check>): Check =>
  (value, at) => {
    is('object')(value, at);
    for (const [name, check] of Object.entries(fields)) {
      const key = name.replace('?', '');
      if (name.endsWith('?') && value[key] === undefined) continue;
      check(value[key], `${at}.${key}`);
    }
  };

const list =
  (check: Check): Check =>
  (value, at) => {
    is('array')(value, at);
    value.forEach((one: unknown, index: number) => check(one, `${at}[${index}]`));
  };

const orNull =
  (check: Check): Check =>
  (value, at) =>
    value === null ? undefined : check(value, at);

/** By the value of `type`; @param extensions types that the specification does not know */
const byType =
  (checks: Record<string, Check>, extensions: readonly string[] = []): Check =>
  (value, at) => {
    if (extensions.includes(value?.type)) return;
    const check = checks[value?.type];
    assert.ok(check, `${at}: no type ${String(value?.type)} is known`);
    check(value, at);
  };

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

const text = is('string');
const integer = is('integer');
const number = is('number', 'integer');
const boolean = is('boolean');
const any: Check = () => {};

const topLogprob = { token: text, logprob: number, bytes: list(integer) };
const logprob = object({ ...topLogprob, top_logprobs: list(object(topLogprob)) });
const citation = object({
  type: oneOf('url_citation'),
  url: text,
  start_index: integer,
  end_index: integer,
  title: text,
});
const part = byType({
  output_text: object({ text, annotations: list(citation), 'logprobs?': list(logprob) }),
  refusal: object({ refusal: text }),
  summary_text: object({ text }),
  input_text: object({ text }),
  input_image: object({ image_url: is('string', 'null'), detail: text }),
  input_file: object({ 'filename?': text, 'file_url?': text, 'file_data?': text }),
});
const itemStatus = oneOf('in_progress', 'completed', 'incomplete');
const item = byType(
  {
    message: object({
      id: text,
      status: itemStatus,
      role: oneOf('user', 'assistant', 'system', 'developer'),
      content: list(part),
    }),
    function_call: object({ id: text, call_id: text, name: text, arguments: text, status: itemStatus }),
    compaction: object({ id: text, encrypted_content: text, 'created_by?': text }),
    reasoning: object({ id: text, summary: list(part), 'encrypted_content?': text }),
  },
  ['custom_tool_call', 'tool_search_call'],
);
const tool = byType(
  {
    function: object({
      name: text,
      description: is('string', 'null'),
      parameters: is('object', 'null'),
      strict: is('boolean', 'null'),
    }),
  },
  ['custom', 'namespace'],
);
const format = byType({
  text: any,
  json_object: any,
  // The specification wants `schema: null` here, and so nothing of what was asked for: a deliberate difference.
  json_schema: object({ name: text, description: is('string', 'null') }),
});
const usage = object({
  input_tokens: integer,
  output_tokens: integer,
  total_tokens: integer,
  input_tokens_details: object({ cached_tokens: integer }),
  output_tokens_details: object({ reasoning_tokens: integer }),
});
const compaction = object({
  id: text,
  object: oneOf('response.compaction'),
  output: list(item),
  created_at: integer,
  usage,
});
const response = object({
  id: text,
  object: oneOf('response'),
  created_at: integer,
  completed_at: is('integer', 'null'),
  status: text,
  incomplete_details: orNull(object({ reason: text })),
  model: text,
  previous_response_id: is('string', 'null'),
  instructions: is('string', 'null'),
  output: list(item),
  error: orNull(object({ code: text, message: text })),
  tools: list(tool),
  tool_choice: (value, at) =>
    typeof value === 'string'
      ? oneOf('none', 'auto', 'required')(value, at)
      : byType({ function: any, allowed_tools: object({ tools: is('array'), mode: text }) }, ['custom'])(value, at),
  truncation: oneOf('auto', 'disabled'),
  parallel_tool_calls: boolean,
  text: object({ format, 'verbosity?': oneOf('low', 'medium', 'high') }),
  top_p: number,
  presence_penalty: number,
  frequency_penalty: number,
  top_logprobs: integer,
  temperature: number,
  reasoning: orNull(object({ effort: is('string', 'null'), summary: orNull(oneOf('concise', 'detailed', 'auto')) })),
  usage: orNull(usage),
  max_output_tokens: is('integer', 'null'),
  max_tool_calls: is('integer', 'null'),
  store: boolean,
  background: boolean,
  service_tier: text,
  metadata: any,
  safety_identifier: is('string', 'null'),
  prompt_cache_key: is('string', 'null'),
});

const ofResponse = object({ response });
const place = { item_id: text, output_index: integer };
const inContent = { ...place, content_index: integer };
const inSummary = { ...place, summary_index: integer };
const event = byType(
  {
    'response.created': ofResponse,
    'response.queued': ofResponse,
    'response.in_progress': ofResponse,
    'response.completed': ofResponse,
    'response.failed': ofResponse,
    'response.incomplete': ofResponse,
    'response.output_item.added': object({ output_index: integer, item: orNull(item) }),
    'response.output_item.done': object({ output_index: integer, item: orNull(item) }),
    'response.content_part.added': object({ ...inContent, part }),
    'response.content_part.done': object({ ...inContent, part }),
    'response.output_text.delta': object({ ...inContent, delta: text, 'logprobs?': list(logprob) }),
    'response.output_text.done': object({ ...inContent, text, 'logprobs?': list(logprob) }),
    'response.output_text.annotation.added': object({
      ...inContent,
      annotation_index: integer,
      annotation: orNull(citation),
    }),
    'response.refusal.delta': object({ ...inContent, delta: text }),
    'response.refusal.done': object({ ...inContent, refusal: text }),
    'response.reasoning_summary_part.added': object({ ...inSummary, part }),
    'response.reasoning_summary_part.done': object({ ...inSummary, part }),
    'response.reasoning_summary_text.delta': object({ ...inSummary, delta: text }),
    'response.reasoning_summary_text.done': object({ ...inSummary, text }),
    'response.function_call_arguments.delta': object({ ...place, delta: text }),
    'response.function_call_arguments.done': object({ ...place, arguments: text }),
    error: object({
      error: object({ type: text, code: is('string', 'null'), message: text, param: is('string', 'null') }),
    }),
  },
  ['response.custom_tool_call_input.delta', 'response.custom_tool_call_input.done'],
);

/** Fails unless a response is one by the specification. */
export const judgeOpenResponse = (where: string, body: unknown): void => response(body, where);

/** Fails unless a compacted conversation is one by the specification. */
export const judgeCompaction = (where: string, body: unknown): void => compaction(body, where);

/** Fails unless an event is one by the specification. */
export function judgeOpenResponsesEvent(where: string, body: unknown): void {
  object({ type: text, sequence_number: integer })(body, where);
  event(body, where);
}
