import { bytesOfHeld } from '../../agents/heldChunks.ts';
import type { Run } from '../../agents/run.ts';
import type { StreamOf } from '../../contract.ts';
import type { Response } from './answer.ts';
import { ResponseEvents, type ResponseEvent } from './events.ts';
import type { CreateResponse, Translated } from './request.ts';
import { inTermsOfResponses } from './terms.ts';

export interface ResponseStreamParts {
  translated: Translated;
  run: Pick<Run, 'read'>;
  /** Counts bytes of the answer, which its last event repeats, as held. @throws overloaded when there is no room for them */
  hold: (bytes: number) => void;
  /** @returns whether the response is kept */
  keep: (response: Response) => Promise<boolean>;
  /** Is told of the response when it has begun. @returns what is called when it is over */
  begin: (response: Response) => () => void;
}

/** A run as a stream of events that have their type as their name. */
export function responseStream(
  body: CreateResponse,
  { translated, run, hold, keep, begin }: ResponseStreamParts,
): StreamOf<ResponseEvent> {
  const made = new ResponseEvents(body);
  let end: (() => void) | undefined;
  return {
    nameOf: ({ type }) => type,
    failure: (error) => made.fail(error),
    async events(sink) {
      try {
        await run.read((chunks) => {
          hold(bytesOfHeld(chunks));
          const events = made.take(chunks);
          const [first] = events;
          if (first?.type === 'response.created') end = begin(first.response);
          return events.length > 0 ? sink(events) : undefined;
        });
      } catch (error) {
        throw inTermsOfResponses(error, translated);
      } finally {
        end?.();
      }
      const ending = made.end();
      const last = ending.at(-1);
      if (last && 'response' in last) last.response.store = await keep(last.response);
      await sink(ending);
    },
  };
}
