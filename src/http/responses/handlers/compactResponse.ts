import type { ResponseParts } from '../../../agents/storedResponses.ts';
import type { OperationHandler } from '../../../contract.ts';
import { completeRunHeaders, startRun, type RunRequestParts } from '../../runRequest.ts';
import { compactionOf, toCompactionRequest } from '../compaction.ts';
import { itemsOf } from '../kept.ts';
import { checkFields } from '../refused.ts';
import { inTermsOfResponses } from '../terms.ts';

export function compactResponse(given: RunRequestParts & ResponseParts): OperationHandler<'compactResponse'> {
  const parts = { ...given, keyHeaders: () => [], withoutTools: true };
  return async (request) => {
    const { body, receivedAt, principal, hold } = request;
    checkFields(body);
    const { before, own } = await itemsOf(body, principal.key?.id, parts, hold);
    const items = [...before, ...own];
    const translated = toCompactionRequest(body, items);
    try {
      // A response may be asked for with the same body: with the same Idempotency-Key it is still another request.
      const run = await startRun(request, translated.chat, { compact: body }, parts);
      const compacted = compactionOf(await run.completion(), items);
      return { status: 200, headers: completeRunHeaders(run, receivedAt), body: compacted };
    } catch (error) {
      throw inTermsOfResponses(error, translated);
    }
  };
}
