import type { OperationHandler } from '../../../contract.ts';
import { completeRunHeaders, startRun, type RunRequestParts } from '../../runRequest.ts';
import { toResponse } from '../answer.ts';
import { toChatRequest } from '../request.ts';

export function createResponse(parts: RunRequestParts): OperationHandler<'createResponse'> {
  return async (request) => {
    const { body, receivedAt } = request;
    const run = await startRun(request, toChatRequest(body), body, parts);
    const completion = await run.completion();
    return { status: 200, headers: completeRunHeaders(run, receivedAt), body: toResponse(completion) };
  };
}
