import type { ResponseParts } from '../../../agents/storedResponses.ts';
import type { OperationHandler } from '../../../contract.ts';
import { keptResponse } from '../kept.ts';
import type { RunningResponses } from '../running.ts';

export interface CancelParts extends ResponseParts {
  running: RunningResponses;
}

/** One that is complete stays as it is. */
export function cancelResponse({ running, ...parts }: CancelParts): OperationHandler<'cancelResponse'> {
  return async ({ path: { response_id: id }, principal }) => {
    const keyId = principal.key?.id;
    const found = running.find(id, keyId);
    if (!found) return { status: 200, body: (await keptResponse(id, keyId, parts)).response };
    found.cancel();
    return { status: 200, body: { ...found.response, status: 'cancelled', store: false } };
  };
}
