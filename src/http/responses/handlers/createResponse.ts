import type { OperationHandler } from '../../../contract.ts';
import { completeRunHeaders, runHeaders, startRun, type RunRequestParts } from '../../runRequest.ts';
import { endResponse } from '../answer.ts';
import { responseStream } from '../stream.ts';
import { toChatRequest } from '../request.ts';
import { inTermsOfResponses } from '../terms.ts';

export function createResponse(parts: RunRequestParts): OperationHandler<'createResponse'> {
  return async (request) => {
    const { body, receivedAt } = request;
    const translated = toChatRequest(body);
    try {
      const run = await startRun(request, translated.chat, body, parts);
      if (body.stream) return { status: 200, headers: () => runHeaders(run), ...responseStream(body, translated, run) };
      const completion = await run.completion();
      return { status: 200, headers: completeRunHeaders(run, receivedAt), body: endResponse(body, completion) };
    } catch (error) {
      throw inTermsOfResponses(error, translated);
    }
  };
}
