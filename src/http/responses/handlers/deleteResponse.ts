import { deleteResponse as forget, type ResponseParts } from '../../../agents/storedResponses.ts';
import type { OperationHandler } from '../../../contract.ts';
import { responseNotFound } from '../../../errors.ts';

export function deleteResponse({ completions }: ResponseParts): OperationHandler<'deleteResponse'> {
  return async ({ path: { response_id: id }, principal }) => {
    if (!(await forget(id, principal.key?.id, completions))) throw responseNotFound(id);
    return { status: 200, body: { id, object: 'response', deleted: true } };
  };
}
