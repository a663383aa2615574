import { listStoredMessages, type CompletionParts } from '../../agents/storedCompletions.ts';
import type { OperationHandler } from '../../contract.ts';

export function getChatCompletionMessages({
  completions,
}: CompletionParts): OperationHandler<'getChatCompletionMessages'> {
  return async ({ path, query: { limit = 20, order = 'asc', after }, principal, hold }) => {
    const wanted = { limit, order, after, keyId: principal.key?.id, hold };
    return { status: 200, body: await listStoredMessages(path.completion_id, wanted, completions) };
  };
}
