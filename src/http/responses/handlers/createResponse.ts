import { keepResponse, type ResponseParts } from '../../../agents/storedResponses.ts';
import type { OperationHandler } from '../../../contract.ts';
import { completeRunHeaders, runHeaders, startRun, type RunRequestParts } from '../../runRequest.ts';
import { endResponse, type Response } from '../answer.ts';
import { itemsOf, toKeptItems } from '../kept.ts';
import { wantsToKeep, toChatRequest } from '../request.ts';
import { checkFields } from '../refused.ts';
import type { RunningResponses } from '../running.ts';
import { responseStream } from '../stream.ts';
import { inTermsOfResponses } from '../terms.ts';

export interface CreateResponseParts extends RunRequestParts, ResponseParts {
  running: RunningResponses;
}

export function createResponse(parts: CreateResponseParts): OperationHandler<'createResponse'> {
  const { completions, running, runs } = parts;
  return async (request) => {
    const { body, receivedAt, principal, hold } = request;
    const keyId = principal.key?.id;
    checkFields(body);
    const { before, own } = await itemsOf(body, keyId, parts);
    const translated = toChatRequest(body, [...before, ...own]);
    try {
      const run = await startRun(request, translated.chat, body, parts);
      /** Never throws: an answer is not lost because it cannot be kept. @returns whether it is kept */
      const keep = async (response: Response): Promise<boolean> => {
        if (!wantsToKeep(body) || run.isReplayed()) return wantsToKeep(body);
        const kept = { response, input: toKeptItems(own, response.id) };
        return keepResponse(kept, keyId, completions).then(
          () => true,
          () => false,
        );
      };
      if (body.stream) {
        const cancel = () => void runs.abort(run.progress.facts.sessionKey, run.id);
        const begin = (response: Response) => running.add({ keyId, response, cancel });
        const stream = responseStream(body, { translated, run, hold, keep, begin });
        return { status: 200, headers: () => runHeaders(run), ...stream };
      }
      const response = endResponse(body, await run.completion());
      response.store = await keep(response);
      return { status: 200, headers: completeRunHeaders(run, receivedAt), body: response };
    } catch (error) {
      throw inTermsOfResponses(error, translated);
    }
  };
}
