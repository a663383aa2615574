/** OpenAI's Chat Completions: what the gateway speaks, and most servers. */
import type { Format, Message, Question, Told } from '../conversation.ts';
import { exchange, failureOf, say, type Fields } from './exchange.ts';

export const openai: Format = {
  canAsk: () => true,
  ask: ({ url, model, headers = {} }, question, options) =>
    exchange(
      {
        url: `${url}/chat/completions`,
        headers,
        body: { model: question.model ?? model, ...toBody(question), ...streaming(options.isStreamed) },
        read,
        endLine: '[DONE]',
      },
      options,
    ),
};

const streaming = (isStreamed: boolean) =>
  isStreamed ? { stream: true, stream_options: { include_usage: true } } : {};

function toBody({ messages, tools, toolChoice, stop, limit, effort, schema, logprobs }: Question): Fields {
  return {
    messages: messages.map(toMessage),
    tools: tools?.map((tool) => ({ type: 'function', function: tool })),
    tool_choice: toolChoice,
    stop,
    max_completion_tokens: limit,
    reasoning_effort: effort,
    ...(schema && { response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } } }),
    ...(logprobs && { logprobs: true, top_logprobs: 2 }),
  };
}

function toMessage(message: Message): Fields {
  switch (message.role) {
    case 'user': {
      const { text, image } = message;
      const parts = [
        { type: 'text', text },
        { type: 'image_url', image_url: { url: image } },
      ];
      return { role: 'user', content: image === undefined ? text : parts };
    }
    case 'assistant':
      return {
        role: 'assistant',
        content: null,
        tool_calls: message.calls.map(({ id, ...call }) => ({ id, type: 'function', function: call })),
      };
    case 'tool':
      return { role: 'tool', tool_call_id: message.id, content: message.text };
  }
}

/** A whole answer, or a chunk. */
function read({ error, choices, usage }: Fields, told: Told): void {
  if (error) told.error = failureOf(JSON.stringify({ error }));
  if (usage) told.usage = { prompt: usage.prompt_tokens, completion: usage.completion_tokens };
  for (const { message, delta = message, logprobs, finish_reason } of (choices ?? []) as Fields[]) {
    say(told, 'reasoning', delta?.reasoning_content ?? delta?.reasoning);
    say(told, 'text', delta?.content);
    for (const call of delta?.tool_calls ?? []) addCall(told, call);
    told.logprobs += logprobs?.content?.length ?? 0;
    if (finish_reason) told.finish = finish_reason;
    if (message) told.isEnded = true;
  }
}

function addCall({ calls }: Told, { index = calls.length, id, function: called }: Fields): void {
  const call = (calls[index] ??= { id: '', name: '', arguments: '' });
  call.id ||= id ?? '';
  call.name += called?.name ?? '';
  call.arguments += called?.arguments ?? '';
}
