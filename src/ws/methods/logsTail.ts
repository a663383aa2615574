import { forOperator, method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';

/** Lines and characters of an answer when none are said, as in OpenClaw. */
const [defaultLimit, defaultSize] = [500, 250_000];

/** The last lines of the log, those that this process still has. Who asks again with the cursor gets those that came since. */
export function logsTail({ logTail }: MethodParts): Method {
  const tail = method('logs.tail', shapeOf('LogsTailParams'), (params, { connectionId }) => {
    const { cursor, limit = defaultLimit, maxBytes = defaultSize } = params;
    return logTail.read({ cursor, limit, maxSize: maxBytes, reader: connectionId });
  });
  return forOperator('logs.tail', tail);
}
