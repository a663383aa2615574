import { updateStoredCompletion, type CompletionParts } from '../../agents/storedCompletions.ts';
import type { OperationHandler } from '../../contract.ts';

export function updateChatCompletion({ completions }: CompletionParts): OperationHandler<'updateChatCompletion'> {
  return async ({ path, body: { metadata }, principal }) => ({
    status: 200,
    body: await updateStoredCompletion(path.completion_id, metadata, { keyId: principal.key?.id }, completions),
  });
}
