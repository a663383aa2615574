import type { ResponseParts } from '../../../agents/storedResponses.ts';
import type { OperationHandler } from '../../../contract.ts';
import { completeRunHeaders, runHeaders, startRun, type RunRequestParts } from '../../runRequest.ts';
import { endResponse, type Response } from '../answer.ts';
import { keepingOf } from '../keeping.ts';
import { itemsOf } from '../kept.ts';
import { withToolsIn } from '../laterTools.ts';
import { toChatRequest } from '../request.ts';
import { checkFields } from '../refused.ts';
import type { RunningResponses } from '../running.ts';
import { responseStream } from '../stream.ts';
import { inTermsOfResponses } from '../terms.ts';

export interface CreateResponseParts extends RunRequestParts, ResponseParts {
  running: RunningResponses;
  /** Whether responses are kept whose requests do not say it. */
  keepsByDefault: () => boolean;
}

export function createResponse(parts: CreateResponseParts): OperationHandler<'createResponse'> {
  const { running, keepsByDefault } = parts;
  return async (request) => {
    const { receivedAt, principal, hold } = request;
    const body = { ...request.body, store: request.body.store ?? keepsByDefault() };
    const keyId = principal.key?.id;
    checkFields(body);
    const { before, own } = await itemsOf(body, keyId, parts, hold);
    const items = [...before, ...own];
    body.tools = withToolsIn(body.tools ?? [], items);
    const translated = toChatRequest(body, items);
    try {
      const isKeyed = request.headers['idempotency-key'] !== undefined;
      const { keep, keepWhole } = keepingOf(body, own, { keyId, isKeyed }, parts);
      const run = await startRun(request, translated.chat, request.body, { ...parts, keepWhole });
      if (body.stream) {
        const begin = (response: Response) => running.add({ keyId, response, cancel: run.cancel });
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
