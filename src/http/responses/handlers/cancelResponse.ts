import type { ResponseParts } from '../../../agents/storedResponses.ts';
import type { OperationHandler } from '../../../contract.ts';
import { GatewayError, responseNotRunning } from '../../../errors.ts';
import { keptResponse } from '../kept.ts';
import type { CancelRunning } from '../running.ts';

export interface CancelParts extends ResponseParts {
  cancelRunning: CancelRunning;
}

/** One that is complete stays as it is. */
export function cancelResponse({ cancelRunning, ...parts }: CancelParts): OperationHandler<'cancelResponse'> {
  return async ({ path: { response_id: id }, principal, hold }) => {
    const keyId = principal.key?.id;
    const running = await cancelRunning(id, keyId);
    if (running) return { status: 200, body: { ...running, status: 'cancelled', store: false } };
    const { response } = await keptResponse(id, keyId, parts, hold).catch((error: unknown) => {
      throw error instanceof GatewayError && error.code === 'response_not_found' ? responseNotRunning(id) : error;
    });
    return { status: 200, body: response };
  };
}
