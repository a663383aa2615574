/** Anthropic's Messages. */
import type { Format, Message, Question, Told } from '../conversation.ts';
import { exchange, failureOf, say, type Fields } from './exchange.ts';

/** Anthropic wants a limit with every question. */
const defaultLimit = 65_536;
/** Tokens for thoughts; the least that Anthropic takes. */
const thoughtTokens = 1024;

export const anthropic: Format = {
  canAsk: ({ logprobs }) => !logprobs,
  ask: ({ url, model, headers = {} }, question, options) =>
    exchange(
      {
        url: `${url}/v1/messages`,
        headers: { 'anthropic-version': '2023-06-01', 'x-api-key': 'none', ...headers },
        body: { model: question.model ?? model, ...toBody(question), stream: options.isStreamed },
        read,
      },
      options,
    ),
};

function toBody({ messages, tools, toolChoice, stop, limit = defaultLimit, effort, schema }: Question): Fields {
  const isOff = effort === 'none';
  const thinking = isOff ? { type: 'disabled' } : { type: 'enabled', budget_tokens: thoughtTokens };
  return {
    messages: messages.map(toMessage),
    tools: tools?.map(({ name, parameters }) => ({ name, input_schema: parameters })),
    tool_choice: toolChoice && { type: toolChoice },
    stop_sequences: stop,
    max_tokens: limit,
    thinking: effort && thinking,
    output_config: schema && { format: { type: 'json_schema', schema } },
  };
}

function toMessage(message: Message): Fields {
  switch (message.role) {
    case 'user': {
      const { text, image } = message;
      if (image === undefined) return { role: 'user', content: text };
      const source = { type: 'base64', media_type: 'image/png', data: image.split(',')[1] };
      const parts = [
        { type: 'text', text },
        { type: 'image', source },
      ];
      return { role: 'user', content: parts };
    }
    case 'assistant':
      return {
        role: 'assistant',
        content: message.calls.map(({ id, name, arguments: said }) => ({
          type: 'tool_use',
          id,
          name,
          input: JSON.parse(said),
        })),
      };
    case 'tool':
      return { role: 'user', content: [{ type: 'tool_result', tool_use_id: message.id, content: message.text }] };
  }
}

const finishes: Record<string, string> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  tool_use: 'tool_calls',
};

/** An event of the stream, or a whole message. */
function read(event: Fields, told: Told): void {
  switch (event['type']) {
    case 'error':
      told.error = failureOf(JSON.stringify(event));
      break;
    case 'message':
      for (const block of event['content']) addBlock(block, told);
      addEnd(event, told);
      told.isEnded = true;
      break;
    case 'message_start':
      addUsage(event['message'], told);
      break;
    case 'content_block_start':
      addBlock(event['content_block'], told);
      break;
    case 'content_block_delta':
      addDelta(event['delta'], told);
      break;
    case 'message_delta':
      addEnd({ ...event['delta'], usage: event['usage'] }, told);
      break;
    case 'message_stop':
      told.isEnded = true;
      break;
  }
}

function addBlock({ text, thinking, id, name, input }: Fields, told: Told): void {
  say(told, 'text', text);
  say(told, 'reasoning', thinking);
  if (name === undefined) return;
  const said = Object.keys(input ?? {}).length > 0 ? JSON.stringify(input) : '';
  told.calls.push({ id, name, arguments: said });
}

function addDelta({ text, thinking, partial_json }: Fields, told: Told): void {
  say(told, 'text', text);
  say(told, 'reasoning', thinking);
  const call = told.calls.at(-1);
  if (call) call.arguments += partial_json ?? '';
}

function addEnd(end: Fields, told: Told): void {
  const reason = end['stop_reason'] as string | null;
  if (reason !== null) told.finish = finishes[reason] ?? reason;
  addUsage(end, told);
}

/** What was read from a cache, or written to it, is not among the input tokens. */
function addUsage({ usage }: Fields, told: Told): void {
  if (!usage) return;
  const { input_tokens, cache_read_input_tokens, cache_creation_input_tokens, output_tokens } = usage as Fields;
  const prompt =
    input_tokens == null
      ? told.usage?.prompt
      : input_tokens + (cache_read_input_tokens ?? 0) + (cache_creation_input_tokens ?? 0);
  told.usage = { prompt: prompt ?? 0, completion: output_tokens ?? told.usage?.completion ?? 0 };
}
