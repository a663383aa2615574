/** Messages of a conversation in few words. */
import type { ChatMessage } from '../../src/contract.ts';

export const user = (content: string): ChatMessage => ({ role: 'user', content });
export const assistant = (content: string): ChatMessage => ({ role: 'assistant', content });
