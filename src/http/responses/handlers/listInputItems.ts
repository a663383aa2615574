import type { ResponseParts } from '../../../agents/storedResponses.ts';
import type { OperationHandler } from '../../../contract.ts';
import { keptResponse, pageOf } from '../kept.ts';

export function listInputItems(parts: ResponseParts): OperationHandler<'listInputItems'> {
  return async ({ path, query, principal, hold }) => {
    const { limit = 20, order = 'desc', after } = query;
    const { input } = await keptResponse(path.response_id, principal.key?.id, parts, hold);
    return { status: 200, body: pageOf(input, { limit, order, after }) };
  };
}
