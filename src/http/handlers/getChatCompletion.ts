import { getStoredCompletion, type CompletionParts } from '../../agents/storedCompletions.ts';
import type { OperationHandler } from '../../contract.ts';

export function getChatCompletion({ completions }: CompletionParts): OperationHandler<'getChatCompletion'> {
  return async ({ path, principal, hold }) => ({
    status: 200,
    body: await getStoredCompletion(path.completion_id, { keyId: principal.key?.id, hold }, completions),
  });
}
