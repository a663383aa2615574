import type { OperationHandlers } from '../../contract.ts';
import { cancelResponse } from './handlers/cancelResponse.ts';
import { createResponse, type CreateResponseParts } from './handlers/createResponse.ts';
import { compactResponse } from './handlers/compactResponse.ts';
import { deleteResponse } from './handlers/deleteResponse.ts';
import { getResponse } from './handlers/getResponse.ts';
import { listInputItems } from './handlers/listInputItems.ts';
import { RunningResponses, type CancelRunning } from './running.ts';

export interface ResponseHandlersParts extends Omit<CreateResponseParts, 'running'> {
  /** Lets the other processes of the gateway have responses of this one cancelled. @returns what cancels those of all; left out where it is one process */
  shareCancelling?: ((own: RunningResponses['cancel']) => CancelRunning) | undefined;
}

/** The handlers of the Responses API. */
export function responseHandlers({ shareCancelling, ...given }: ResponseHandlersParts) {
  const running = new RunningResponses();
  const own: RunningResponses['cancel'] = (id, keyId) => running.cancel(id, keyId);
  const cancelRunning: CancelRunning = shareCancelling?.(own) ?? (async (id, keyId) => own(id, keyId));
  const parts = { ...given, running, cancelRunning };
  return {
    createResponse: createResponse(parts),
    getResponse: getResponse(parts),
    deleteResponse: deleteResponse(parts),
    cancelResponse: cancelResponse(parts),
    listInputItems: listInputItems(parts),
    compactResponse: compactResponse(parts),
  } satisfies Partial<OperationHandlers>;
}
