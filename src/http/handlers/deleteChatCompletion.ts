import { deleteStoredCompletion, type CompletionParts } from '../../agents/storedCompletions.ts';
import type { OperationHandler } from '../../contract.ts';

export function deleteChatCompletion({ completions }: CompletionParts): OperationHandler<'deleteChatCompletion'> {
  return async ({ path, principal }) => ({
    status: 200,
    body: await deleteStoredCompletion(path.completion_id, { keyId: principal.key?.id }, completions),
  });
}
