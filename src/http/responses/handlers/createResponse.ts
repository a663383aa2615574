import { keepResponse, type ResponseParts } from '../../../agents/storedResponses.ts';
import type { OperationHandler } from '../../../contract.ts';
import { completeRunHeaders, runHeaders, startRun, type RunRequestParts } from '../../runRequest.ts';
import { endResponse, type Response } from '../answer.ts';
import { itemsOf, keptResponse, toKeptItems } from '../kept.ts';
import { withToolsIn } from '../laterTools.ts';
import { wantsToKeep, toChatRequest } from '../request.ts';
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
  const { completions, running, runs, keepsByDefault } = parts;
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
      const run = await startRun(request, translated.chat, request.body, parts);
      const keep = async (response: Response): Promise<boolean> => {
        if (!wantsToKeep(body)) return false;
        if (run.isReplayed()) return isKept(response, keyId, parts);
        return keepResponse({ response, input: toKeptItems(own, response.id) }, keyId, completions).then(...yesOrNo);
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

/** A response is given all the same when it cannot be kept. */
const yesOrNo = [() => true, () => false] as const;

/** Whether an answer that is given again was kept when it was made; it was complete then, and not now. */
async function isKept(response: Response, keyId: string | undefined, parts: ResponseParts): Promise<boolean> {
  const kept = await keptResponse(response.id, keyId, parts).catch(() => undefined);
  if (kept) response.completed_at = kept.response.completed_at;
  return kept !== undefined;
}
