import type { CompletionParts } from '../agents/storedCompletions.ts';
import type { OperationHandlers } from '../contract.ts';
import { deleteChatCompletion } from './handlers/deleteChatCompletion.ts';
import { getChatCompletion } from './handlers/getChatCompletion.ts';
import { getChatCompletionMessages } from './handlers/getChatCompletionMessages.ts';
import { listChatCompletions } from './handlers/listChatCompletions.ts';
import { updateChatCompletion } from './handlers/updateChatCompletion.ts';

/** The handlers of what is done with stored completions. */
export const storedCompletionHandlers = (parts: CompletionParts) =>
  ({
    listChatCompletions: listChatCompletions(parts),
    getChatCompletion: getChatCompletion(parts),
    updateChatCompletion: updateChatCompletion(parts),
    deleteChatCompletion: deleteChatCompletion(parts),
    getChatCompletionMessages: getChatCompletionMessages(parts),
  }) satisfies Partial<OperationHandlers>;
