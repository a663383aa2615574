/** Which of several answers fits a request best. */
import { isDeepStrictEqual } from 'node:util';
import { callTools } from '../../src/channels/offline/answers.ts';
import type { ChatCompletionRequest } from '../../src/contract.ts';
import type { Place, ShownAnswer, ShownOperation, ShownRequest } from './operations.ts';

/** The parts of a request. */
export type Parts = Record<Place, unknown>;

/**
 * The first of these that there is:
 *
 * 1. an answer in the form that was asked for: events with `"stream": true`, else none;
 * 2. of those, the one that the contract pairs with the very request that was sent;
 * 3. a call of tools for a request that offers some and does not bring their results;
 * 4. the last page for a request of a later one;
 * 5. the first one that the contract shows.
 * @param answers at least one
 */
export function fittingAnswer(
  operation: ShownOperation,
  answers: readonly ShownAnswer[],
  parts: Parts,
): ShownAnswer | undefined {
  const inForm = answers.filter(({ mediaType }) => isEvents(mediaType) === wantsEvents(parts.body));
  const candidates = inForm.length > 0 ? inForm : answers;
  return (
    pairedAnswer(operation, candidates, parts) ??
    (wantsCalls(operation.id === 'createResponse' ? undefined : parts.body)
      ? candidates.find(callsTools)
      : undefined) ??
    (isRecord(parts.query) && ('cursor' in parts.query || 'after' in parts.query)
      ? candidates.find(isLastPage)
      : undefined) ??
    candidates[0]
  );
}

export const isEvents = (mediaType: string): boolean => mediaType === 'text/event-stream';

export const wantsEvents = (body: unknown): boolean => isRecord(body) && body['stream'] === true;

/** Whether the offline model would call tools, which it does whenever it may. */
export const wantsCalls = (body: unknown): body is ChatCompletionRequest =>
  isRecord(body) &&
  Array.isArray(body['tools']) &&
  (callTools(body as unknown as ChatCompletionRequest).calls?.length ?? 0) > 0;

/** The answer of the same name as the request, when the contract shows that very request: its body and all parameters that have an example of this name. */
export function pairedAnswer(
  { requests }: ShownOperation,
  candidates: readonly ShownAnswer[],
  parts: Parts,
): ShownAnswer | undefined {
  const isSent = ({ place, parameter, value }: ShownRequest) =>
    isDeepStrictEqual(place === 'body' ? parts.body : (parts[place] as Record<string, unknown>)[parameter], value);
  return candidates.find(({ name }) => {
    const shown = requests.filter((request) => request.name === name);
    return shown.length > 0 && shown.every(isSent);
  });
}

/** Of a completion as it is, and of its chunks as text. */
export const callsTools = ({ value }: ShownAnswer): boolean =>
  /"finish_reason":"tool_calls"/.test(typeof value === 'string' ? value : JSON.stringify(value));

const isLastPage = ({ value }: ShownAnswer): boolean => isRecord(value) && value['has_more'] === false;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
