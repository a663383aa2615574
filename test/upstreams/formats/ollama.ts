/** Ollama's own API, `POST /api/chat`. */
import type { Format, Message, Question, Told } from '../conversation.ts';
import { exchange, failureOf, say, type Fields } from './exchange.ts';

export const ollama: Format = {
  canAsk: ({ toolChoice }) => toolChoice === undefined,
  ask: ({ url, model, headers = {} }, question, options) =>
    exchange(
      {
        url: `${url}/api/chat`,
        headers,
        body: { model: question.model ?? model, ...toBody(question), stream: options.isStreamed },
        read,
      },
      options,
    ),
};

function toBody({ messages, tools, stop, limit, effort, schema, logprobs }: Question): Fields {
  return {
    messages: messages.map(toMessage),
    tools: tools?.map((tool) => ({ type: 'function', function: tool })),
    think: effort === undefined ? undefined : effort === 'none' ? false : effort,
    format: schema,
    logprobs,
    top_logprobs: logprobs ? 2 : undefined,
    options: { stop, num_predict: limit },
  };
}

function toMessage(message: Message): Fields {
  switch (message.role) {
    case 'user': {
      const { text, image } = message;
      return { role: 'user', content: text, images: image === undefined ? undefined : [image.split(',')[1]] };
    }
    case 'assistant': {
      const calls = message.calls.map(({ name, arguments: said }) => ({ name, arguments: JSON.parse(said) }));
      return { role: 'assistant', content: '', tool_calls: calls.map((call) => ({ function: call })) };
    }
    case 'tool':
      return { role: 'tool', content: message.text };
  }
}

/** A line of the stream, or a whole answer, which is one such line. */
function read(line: Fields, told: Told): void {
  if (line['error']) told.error = failureOf(JSON.stringify(line));
  const { thinking, content, tool_calls = [] } = (line['message'] ?? {}) as Fields;
  say(told, 'reasoning', thinking);
  say(told, 'text', content);
  for (const { id = '', function: called } of tool_calls as Fields[]) {
    told.calls.push({ id, name: called.name, arguments: JSON.stringify(called.arguments) });
  }
  told.logprobs += line['logprobs']?.length ?? 0;
  if (line['done'] !== true) return;
  told.isEnded = true;
  told.finish = line['done_reason'] === 'stop' && told.calls.length > 0 ? 'tool_calls' : line['done_reason'];
  told.usage = { prompt: line['prompt_eval_count'] ?? 0, completion: line['eval_count'] ?? 0 };
}
