import type { Run } from '../../agents/run.ts';
import type { StreamOf } from '../../contract.ts';
import { ResponseEvents, type ResponseEvent } from './events.ts';
import type { CreateResponse, Translated } from './request.ts';
import { inTermsOfResponses } from './terms.ts';

/** A run as a stream of events that have their type as their name. */
export function responseStream(
  body: CreateResponse,
  translated: Translated,
  run: Pick<Run, 'read'>,
): StreamOf<ResponseEvent> {
  const made = new ResponseEvents(body);
  return {
    nameOf: ({ type }) => type,
    failure: (error) => made.fail(error),
    async events(sink) {
      try {
        await run.read((chunks) => {
          const events = made.take(chunks);
          return events.length > 0 ? sink(events) : undefined;
        });
      } catch (error) {
        throw inTermsOfResponses(error, translated);
      }
      await sink(made.end());
    },
  };
}
