import type { ChatCompletion, ChatCompletionChunk } from '../contract.ts';

type Choice = ChatCompletion['choices'][number];
type Message = Choice['message'];
type ToolCall = NonNullable<Message['tool_calls']>[number];
type Delta = ChatCompletionChunk['choices'][number]['delta'];
type ToolCallDelta = NonNullable<Delta['tool_calls']>[number];

/** Folds wire chunks into the completion they add up to: the only such place, for answers and transcripts alike. */
export class CompletionAccumulator {
  readonly #choices = new Map<number, Choice>();
  /** The tool calls of each choice by their index on the wire, which may have gaps. */
  readonly #calls = new Map<number, Map<number, ToolCall>>();
  #last: ChatCompletionChunk | undefined;
  #usage: ChatCompletion['usage'] | undefined;

  add(chunk: ChatCompletionChunk): void {
    this.#last = chunk;
    this.#usage = chunk.usage ?? this.#usage;
    for (const { index, delta, logprobs, finish_reason } of chunk.choices) {
      const choice = this.#choice(index);
      addDelta(choice.message, delta);
      for (const call of delta.tool_calls ?? []) this.#addToolCall(index, choice.message, call);
      if (logprobs) addLogprobs(choice, logprobs);
      choice.finish_reason = finish_reason ?? choice.finish_reason;
    }
  }

  /** The message of the first choice: what a session remembers. */
  message(): Message {
    return this.#choice(0).message;
  }

  /** The completion so far. @throws if no chunk was added */
  completion(): ChatCompletion {
    if (!this.#last) throw new Error('no chunk was added');
    const { id, created, model, service_tier, system_fingerprint } = this.#last;
    return {
      id,
      object: 'chat.completion',
      created,
      model,
      choices: [...this.#choices.values()].toSorted((a, b) => a.index - b.index),
      usage: this.#usage ?? { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 },
      ...(service_tier != null && { service_tier }),
      ...(system_fingerprint !== undefined && { system_fingerprint }),
    };
  }

  #choice(index: number): Choice {
    let choice = this.#choices.get(index);
    if (!choice) {
      const message: Message = { role: 'assistant', content: null, refusal: null };
      choice = { index, message, logprobs: null, finish_reason: 'stop' };
      this.#choices.set(index, choice);
    }
    return choice;
  }

  #addToolCall(choice: number, message: Message, delta: ToolCallDelta): void {
    const calls = this.#calls.get(choice) ?? new Map<number, ToolCall>();
    this.#calls.set(choice, calls);
    const known = calls.get(delta.index);
    const call = known ?? emptyToolCall(delta);
    if (!known) {
      calls.set(delta.index, call);
      message.tool_calls = [...calls.keys()].toSorted((a, b) => a - b).flatMap((at) => calls.get(at) ?? []);
      message.content ||= null;
    }
    if (call.type === 'function') call.function.arguments += delta.function?.arguments ?? '';
    else call.custom.input += delta.custom?.input ?? '';
  }
}

function addDelta(message: Message, delta: Delta): void {
  const { role: _, content, refusal, reasoning_content, tool_calls: __, function_call, ...others } = delta;
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
  Object.assign(message, others);
  // A message that calls tools or refuses has no text: the role chunk's empty string was only the opening.
  if (message.content === '' && (message.tool_calls || message.refusal !== null)) message.content = null;
}

function emptyToolCall({ id = '', type, function: fn, custom }: ToolCallDelta): ToolCall {
  return type === 'custom'
    ? { id, type, custom: { name: custom?.name ?? '', input: '' } }
    : { id, type: 'function', function: { name: fn?.name ?? '', arguments: '' } };
}

function addLogprobs(choice: Choice, logprobs: NonNullable<Choice['logprobs']>): void {
  const join = <T>(a: T[] | null | undefined, b: T[] | null) => (a || b ? [...(a ?? []), ...(b ?? [])] : null);
  choice.logprobs = {
    content: join(choice.logprobs?.content, logprobs.content),
    refusal: join(choice.logprobs?.refusal, logprobs.refusal),
  };
}
