/** Messages of a conversation in few words. */
import type { ChatMessage } from '../../src/contract.ts';

export const user = (content: string): ChatMessage => ({ role: 'user', content });
export const assistant = (content: string): ChatMessage => ({ role: 'assistant', content });
export const system = (content: string): ChatMessage => ({ role: 'system', content });

/** An answer that calls a tool. */
export const call: ChatMessage = {
  role: 'assistant',
  content: null,
  tool_calls: [{ id: 'c1', type: 'function', function: { name: 'f', arguments: '{}' } }],
};

/** What came of that call. */
export const result = (content: string): ChatMessage => ({ role: 'tool', tool_call_id: 'c1', content });
