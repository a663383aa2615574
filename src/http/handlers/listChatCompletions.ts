import { listStoredCompletions, type CompletionParts } from '../../agents/storedCompletions.ts';
import type { OperationHandler } from '../../contract.ts';

export function listChatCompletions({ completions }: CompletionParts): OperationHandler<'listChatCompletions'> {
  return async ({ query: { limit = 20, order = 'asc', ...filter }, principal, hold }) => ({
    status: 200,
    body: await listStoredCompletions({ ...filter, limit, order, keyId: principal.key?.id, hold }, completions),
  });
}
