/** What the Anthropic channel makes of a request, judged by the vendor's own types. */
import type { MessageCreateParams } from '@anthropic-ai/sdk/resources/messages';
import { expect } from 'vitest';
import { toMessagesRequest } from '../../src/channels/anthropic/request.ts';
import type { ThinkingByCall } from '../../src/channels/anthropic/turns.ts';
import type { Provider } from '../../src/channels/provider.ts';
import { loadContract, type ChatCompletionRequest, type ChatMessage, type Schema } from '../../src/contract.ts';
import { schemaValidator } from '../../tools/contractAjv.ts';

const isRequest = schemaValidator(loadContract(), 'ChatCompletionRequest');
const provider: Provider = {
  id: 'anthropic',
  api: 'anthropic-messages',
  baseUrl: 'https://api.anthropic.com',
  apiKey: 'key',
  headers: {},
  timeoutMs: undefined,
  match: [],
  options: {},
  models: [],
  images: { allowUrl: false, urlAllowlist: [], allowedMimes: [], maxBytes: 0, maxRedirects: 0, timeoutMs: 0 },
};

/** Models of each kind. */
export const [manual, adaptive, old] = ['claude-sonnet-4-5', 'claude-opus-4-6', 'claude-3-5-haiku-20241022'];
export type Fields = Partial<ChatCompletionRequest>;
export type Parts = Exclude<Schema<'UserMessage'>['content'], string>;

export async function bodyOf(
  fields: Fields = {},
  more: Partial<Provider> = {},
  thinking?: ThinkingByCall,
): Promise<MessageCreateParams> {
  const request: ChatCompletionRequest = { model: manual, messages: [user('hi')], ...fields };
  expect({ errors: isRequest(request) ? [] : isRequest.errors }).toEqual({ errors: [] });
  return toMessagesRequest(request, { ...provider, ...more }, thinking);
}

export const user = (content: string | Parts): ChatMessage => ({ role: 'user', content });
export const assistant = (content: string | null, ...tool_calls: Schema<'ToolCall'>[]): ChatMessage => ({
  role: 'assistant',
  content,
  ...(tool_calls.length > 0 && { tool_calls }),
});
export const call = (id: string, name = 'f', args = '{}'): Schema<'ToolCall'> => ({
  id,
  type: 'function',
  function: { name, arguments: args },
});
export const result = (tool_call_id: string, content: string | null = 'ok'): ChatMessage => ({
  role: 'tool',
  tool_call_id,
  content,
});
export const text = (said: string) => ({ type: 'text', text: said });
export const used = (id: string, name = 'f', input: object = {}) => ({ type: 'tool_use', id, name, input });
export const says = (role: string, ...content: object[]) => ({ role, content });
export const hi = says('user', text('hi'));
