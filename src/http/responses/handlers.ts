import type { OperationHandlers } from '../../contract.ts';
import { cancelResponse } from './handlers/cancelResponse.ts';
import { createResponse, type CreateResponseParts } from './handlers/createResponse.ts';
import { compactResponse } from './handlers/compactResponse.ts';
import { deleteResponse } from './handlers/deleteResponse.ts';
import { getResponse } from './handlers/getResponse.ts';
import { listInputItems } from './handlers/listInputItems.ts';
import { RunningResponses } from './running.ts';

/** The handlers of the Responses API. */
export function responseHandlers(given: Omit<CreateResponseParts, 'running'>) {
  const parts = { ...given, running: new RunningResponses() };
  return {
    createResponse: createResponse(parts),
    getResponse: getResponse(parts),
    deleteResponse: deleteResponse(parts),
    cancelResponse: cancelResponse(parts),
    listInputItems: listInputItems(parts),
    compactResponse: compactResponse(parts),
  } satisfies Partial<OperationHandlers>;
}
