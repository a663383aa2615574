import type { ChatCompletion, ChatCompletionChunk, Schema } from '../contract.ts';
import { addUp, extrasOf, LatestExtras } from './extras.ts';
import type { Json } from './json.ts';

type Choice = ChatCompletion['choices'][number];
type Message = Choice['message'];
type ToolCall = NonNullable<Message['tool_calls']>[number];
type Delta = ChatCompletionChunk['choices'][number]['delta'];
type ToolCallDelta = NonNullable<Delta['tool_calls']>[number];

/** A choice while it grows, and what its provider added to its pieces. */
interface Growing {
  choice: Choice;
  extras: Json[];
  ofMessage: Json[];
  audio: Json[];
  /** The tool calls by their index on the wire, which may have gaps. */
  calls: Map<number, { call: ToolCall; extras: Json[] }>;
}

const ofChunk = new Set(['id', 'object', 'created', 'model', 'choices', 'usage', 'service_tier', 'system_fingerprint']);
const ofChoice = new Set(['index', 'delta', 'logprobs', 'finish_reason']);
const ofDelta = new Set(['role', 'content', 'refusal', 'reasoning_content', 'tool_calls', 'function_call', 'audio']);
const ofCall = new Set(['index', 'id', 'type', 'function', 'custom']);
const ofFunction = new Set(['name', 'arguments', 'input']);

/** Folds wire chunks into the completion they add up to: the only such place, for answers and transcripts alike. */
export class CompletionAccumulator {
  readonly #choices = new Map<number, Growing>();
  #last: ChatCompletionChunk | undefined;
  #usage: ChatCompletion['usage'] | undefined;
  readonly #extras = new LatestExtras();

  add(chunk: ChatCompletionChunk): void {
    this.#last = chunk;
    this.#usage = chunk.usage ?? this.#usage;
    this.#extras.add(extrasOf(chunk, ofChunk));
    for (const said of chunk.choices) {
      const growing = this.#growing(said.index);
      addExtras(growing.extras, extrasOf(said, ofChoice));
      addDelta(growing, said.delta);
      for (const call of said.delta.tool_calls ?? []) addToolCall(growing, call);
      if (said.logprobs) addLogprobs(growing.choice, said.logprobs);
      growing.choice.finish_reason = said.finish_reason ?? growing.choice.finish_reason;
    }
  }

  /** The message of the first choice: what a session remembers. */
  message(): Message {
    return messageOf(this.#growing(0));
  }

  /** The completion, once. @throws if no chunk was added */
  completion(): ChatCompletion {
    if (!this.#last) throw new Error('no chunk was added');
    const { id, created, model, service_tier, system_fingerprint } = this.#last;
    return {
      ...this.#extras.take(),
      id,
      object: 'chat.completion',
      created,
      model,
      choices: [...this.#choices.values()]
        .map((growing) => ({ ...addUp(growing.extras), ...growing.choice, message: messageOf(growing) }))
        .toSorted((a, b) => a.index - b.index),
      usage: this.#usage ?? { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 },
      ...(service_tier != null && { service_tier }),
      ...(system_fingerprint !== undefined && { system_fingerprint }),
    };
  }

  #growing(index: number): Growing {
    let growing = this.#choices.get(index);
    if (!growing) {
      const message: Message = { role: 'assistant', content: null, refusal: null };
      const choice: Choice = { index, message, logprobs: null, finish_reason: 'stop' };
      growing = { choice, extras: [], ofMessage: [], audio: [], calls: new Map() };
      this.#choices.set(index, growing);
    }
    return growing;
  }
}

function addDelta({ choice: { message }, ofMessage, audio }: Growing, delta: Delta): void {
  const { content, refusal, reasoning_content, function_call } = delta;
  if (content != null) message.content = (message.content ?? '') + content;
  if (refusal != null) message.refusal = (message.refusal ?? '') + refusal;
  if (reasoning_content != null) message.reasoning_content = (message.reasoning_content ?? '') + reasoning_content;
  if (function_call) {
    const { name, arguments: said } = message.function_call ?? { name: '', arguments: '' };
    message.function_call = {
      name: name + (function_call.name ?? ''),
      arguments: said + (function_call.arguments ?? ''),
    };
  }
  if (delta.audio) audio.push(delta.audio);
  addExtras(ofMessage, extrasOf(delta, ofDelta));
}

function addToolCall({ calls }: Growing, delta: ToolCallDelta): void {
  let known = calls.get(delta.index);
  if (!known) {
    known = { call: emptyToolCall(delta), extras: [] };
    calls.set(delta.index, known);
  }
  const { call, extras } = known;
  if (call.type === 'function') call.function.arguments += delta.function?.arguments ?? '';
  else call.custom.input += delta.custom?.input ?? '';
  addExtras(extras, extrasOf(delta, ofCall));
  const inner = extrasOf(delta[call.type === 'function' ? 'function' : 'custom'] ?? {}, ofFunction);
  if (inner) extras.push({ [call.type]: inner });
}

function addExtras(list: Json[], extras: Json | undefined): void {
  if (extras) list.push(extras);
}

/** A message that calls tools or refuses has no text: the role chunk's empty string was only the opening. */
function messageOf({ choice: { message }, ofMessage, audio, calls }: Growing): Message {
  const tool_calls = [...calls].toSorted(([a], [b]) => a - b).map(([, { call, extras }]) => callOf(call, extras));
  const isWithoutText = message.content === '' && (calls.size > 0 || message.refusal !== null);
  return {
    ...addUp(ofMessage),
    ...message,
    ...(isWithoutText && { content: null }),
    ...(tool_calls.length > 0 && { tool_calls }),
    ...(audio.length > 0 && { audio: spokenAnswer(audio) }),
  };
}

function callOf(call: ToolCall, pieces: readonly Json[]): ToolCall {
  const { function: ofName, custom, ...extras } = addUp(pieces);
  return call.type === 'function'
    ? { ...extras, ...call, function: { ...(ofName as object | undefined), ...call.function } }
    : { ...extras, ...call, custom: { ...(custom as object | undefined), ...call.custom } };
}

function emptyToolCall({ id = '', type, function: fn, custom }: ToolCallDelta): ToolCall {
  return type === 'custom'
    ? { id, type, custom: { name: custom?.name ?? '', input: '' } }
    : { id, type: 'function', function: { name: fn?.name ?? '', arguments: '' } };
}

/** The contract has all four fields; what a provider left out is empty, and expired long ago. */
function spokenAnswer(pieces: readonly Json[]): Schema<'SpokenAnswer'> {
  const texts = (name: string) => pieces.map((piece) => piece[name]).filter((text) => typeof text === 'string');
  const expires = pieces.map(({ expires_at }) => expires_at).filter((at) => typeof at === 'number');
  return {
    ...addUp(pieces),
    id: texts('id').at(-1) ?? '',
    data: joinBase64(texts('data')),
    expires_at: expires.at(-1) ?? 0,
    transcript: texts('transcript').join(''),
  };
}

/** Pieces that are whole groups of four may be padded, each on its own; others are a text that was cut anywhere. */
function joinBase64(pieces: readonly string[]): string {
  const areWhole = pieces.every((piece) => piece.length % 4 === 0);
  return areWhole && pieces.length > 1
    ? Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64'))).toString('base64')
    : pieces.join('');
}

/** Added to, not copied: they come token by token. */
function addLogprobs(choice: Choice, { content, refusal }: NonNullable<Choice['logprobs']>): void {
  choice.logprobs ??= { content: null, refusal: null };
  if (content) for (const token of content) (choice.logprobs.content ??= []).push(token);
  if (refusal) for (const token of refusal) (choice.logprobs.refusal ??= []).push(token);
}
