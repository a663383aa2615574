import { randomUUID } from 'node:crypto';
import type { Schema, Usage } from '../../contract.ts';
import type { ChannelChunk } from '../channel.ts';

type Json = Record<string, unknown>;
type Choice = ChannelChunk['choices'][number];
type ToolCallDelta = Schema<'ToolCallDelta'>;
type FinishReason = Schema<'FinishReason'>;

/** A tool call while it comes. Its id and name are sent on when the first arguments or its end arrive, since some servers send the name in pieces. */
interface OpenCall {
  index: number;
  id: string;
  type: 'function' | 'custom';
  name: string;
  isAnnounced: boolean;
  hasInput: boolean;
}

/** Repairs the chunks of one stream: what compatible servers send that clients do not understand (indexes, ids, names, finish reasons, reasoning). */
export function createRepair(): (chunk: Json) => ChannelChunk {
  const calls = new Map<number, OpenCall[]>();
  return (chunk) => ({
    choices: asList(chunk['choices']).map((choice) => {
      const index = typeof choice['index'] === 'number' ? choice['index'] : 0;
      const open = calls.get(index) ?? [];
      calls.set(index, open);
      return repairChoice(choice, index, open);
    }),
    usage: repairUsage(chunk['usage']),
    ...textField(chunk, 'service_tier'),
    ...textField(chunk, 'system_fingerprint'),
  });
}

/** A whole completion in the form of one chunk. */
export function toChunk(completion: Json): Json {
  const choices = asList(completion['choices']).map(({ message, ...choice }) => {
    const calls = asList(asRecord(message)['tool_calls']).map((call, index) => ({ ...call, index }));
    return { ...choice, delta: { ...asRecord(message), ...(calls.length > 0 && { tool_calls: calls }) } };
  });
  return { ...completion, choices };
}

function repairChoice(choice: Json, index: number, open: OpenCall[]): Choice {
  const delta = asRecord(choice['delta']);
  const finish_reason = repairFinishReason(choice['finish_reason']);
  const said = repairText(delta);
  const calls = asList(delta['tool_calls']).flatMap((call) => repairCall(call, open));
  if (finish_reason) calls.push(...open.flatMap(finishCall));
  if (calls.length > 0) said.tool_calls = calls;
  return { index, delta: said, logprobs: repairLogprobs(choice['logprobs']), finish_reason };
}

/** Reasoning has three names: `reasoning_content`, `reasoning`, and parts of type `thinking` in the content. */
function repairText({
  content,
  refusal,
  reasoning_content,
  reasoning,
  function_call,
  audio,
  annotations,
}: Json): Choice['delta'] {
  const { text, thoughts } = typeof content === 'string' ? { text: content, thoughts: '' } : readParts(content);
  const thought = [reasoning_content, reasoning, thoughts].find((one) => typeof one === 'string' && one !== '');
  const said: Choice['delta'] = {};
  if (text !== '') said.content = text;
  if (typeof refusal === 'string') said.refusal = refusal;
  if (typeof thought === 'string') said.reasoning_content = thought;
  if (function_call != null) said.function_call = asRecord(function_call);
  if (audio != null) said.audio = asRecord(audio);
  if (Array.isArray(annotations)) said.annotations = asList(annotations);
  return said;
}

function readParts(content: unknown): { text: string; thoughts: string } {
  const parts = asList(content);
  const texts = parts.map(({ text }) => text).filter((text) => typeof text === 'string');
  const thoughts = parts.flatMap(({ thinking }) =>
    typeof thinking === 'string' ? thinking : asList(thinking).map(({ text }) => text),
  );
  return { text: texts.join(''), thoughts: thoughts.join('') };
}

function repairCall(delta: Json, open: OpenCall[]): ToolCallDelta[] {
  const call = callOf(delta, open);
  const isCustom = call.type === 'custom';
  const { name, arguments: args, input } = asRecord(delta[isCustom ? 'custom' : 'function']);
  if (typeof name === 'string' && name !== call.name && !call.isAnnounced) call.name += name;
  const given = isCustom ? input : args;
  const text = typeof given === 'string' ? given : given == null ? '' : JSON.stringify(given);
  if (text === '') return [];
  call.hasInput = true;
  return [...announce(call), inputOf(call, text)];
}

/** The call that a delta belongs to: by index, unless another id shows that a server numbers all calls alike; without index by id, else the last one. */
function callOf({ index, id, type }: Json, open: OpenCall[]): OpenCall {
  const hasId = typeof id === 'string' && id !== '';
  const byId = hasId ? open.find((call) => call.id === id) : undefined;
  const byIndex =
    typeof index === 'number' ? open.find((call) => call.index === index) : hasId ? undefined : open.at(-1);
  if (byId) return byId;
  if (byIndex && (!hasId || !byIndex.isAnnounced || byIndex.id === id)) return byIndex;
  const call: OpenCall = {
    index: open.length,
    id: hasId ? id : `call_${randomUUID().replaceAll('-', '')}`,
    type: type === 'custom' ? 'custom' : 'function',
    name: '',
    isAnnounced: false,
    hasInput: false,
  };
  open.push(call);
  return call;
}

function announce(call: OpenCall): ToolCallDelta[] {
  if (call.isAnnounced) return [];
  call.isAnnounced = true;
  const { index, id, type, name } = call;
  return [
    type === 'custom'
      ? { index, id, type, custom: { name, input: '' } }
      : { index, id, type, function: { name, arguments: '' } },
  ];
}

const inputOf = ({ index, type }: OpenCall, text: string): ToolCallDelta =>
  type === 'custom' ? { index, custom: { input: text } } : { index, function: { arguments: text } };

/** Clients parse the arguments, so a call without any has an empty object. */
function finishCall(call: OpenCall): ToolCallDelta[] {
  if (call.hasInput) return [];
  call.hasInput = true;
  return [...announce(call), ...(call.type === 'custom' ? [] : [inputOf(call, '{}')])];
}

const finishReasons: Record<string, FinishReason> = {
  stop: 'stop',
  length: 'length',
  tool_calls: 'tool_calls',
  content_filter: 'content_filter',
  function_call: 'function_call',
  max_tokens: 'length',
  model_length: 'length',
  tool_use: 'tool_calls',
  safety: 'content_filter',
};

/** Unknown reasons mean that the model was done. */
function repairFinishReason(reason: unknown): FinishReason | null {
  if (typeof reason !== 'string' || reason === '') return null;
  const known = reason.toLowerCase();
  return Object.hasOwn(finishReasons, known) ? (finishReasons[known] ?? 'stop') : 'stop';
}

function repairLogprobs(logprobs: unknown): Schema<'Logprobs'> {
  const { content, refusal } = asRecord(logprobs);
  if (!Array.isArray(content) && !Array.isArray(refusal)) return null;
  const list = (tokens: unknown) => (Array.isArray(tokens) ? (tokens as Schema<'TokenLogprobs'>) : null);
  return { content: list(content), refusal: list(refusal) };
}

function repairUsage(usage: unknown): Usage | null {
  if (typeof usage !== 'object' || usage === null) return null;
  const counts = asRecord(usage);
  const [prompt_tokens, completion_tokens] = [
    count(counts['prompt_tokens']) ?? 0,
    count(counts['completion_tokens']) ?? 0,
  ];
  return {
    prompt_tokens,
    completion_tokens,
    total_tokens: count(counts['total_tokens']) ?? prompt_tokens + completion_tokens,
    ...details(counts, 'prompt_tokens_details'),
    ...details(counts, 'completion_tokens_details'),
  };
}

function details(counts: Json, name: 'prompt_tokens_details' | 'completion_tokens_details') {
  const known = Object.entries(asRecord(counts[name])).filter(([, value]) => count(value) !== undefined);
  return known.length > 0 ? { [name]: Object.fromEntries(known) } : {};
}

const count = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 ? Math.round(value) : undefined;

const textField = <Name extends string>(chunk: Json, name: Name) =>
  (typeof chunk[name] === 'string' ? { [name]: chunk[name] } : {}) as { [N in Name]?: string };

const asRecord = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const asList = (value: unknown): Json[] => (Array.isArray(value) ? value.map(asRecord) : []);
