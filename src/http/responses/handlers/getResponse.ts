import type { ResponseParts } from '../../../agents/storedResponses.ts';
import type { OperationHandler } from '../../../contract.ts';
import { keptResponse } from '../kept.ts';
import { unsupported } from '../refused.ts';

export function getResponse(parts: ResponseParts): OperationHandler<'getResponse'> {
  return async ({ path, query, principal, hold }) => {
    if (query.stream) throw unsupported('stream', 'Leave it out; a response that is kept is complete.');
    const { response } = await keptResponse(path.response_id, principal.key?.id, parts, hold);
    return { status: 200, body: response };
  };
}
