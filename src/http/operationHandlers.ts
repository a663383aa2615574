/** Handlers of operations, as openapi-backend calls them. */
import type { Request } from 'express';
import type { Context } from 'openapi-backend';
import { nobody } from '../access/principal.ts';
import type { AnyReply, OperationHandlers, OperationId, OperationRequest } from '../contract.ts';
import { noRoomForAnswer } from '../errors.ts';
import { pauseSince } from '../pause.ts';
import { exchangeOf } from './exchange.ts';
import { parametersOf } from './operation.ts';

/** Binds each handler of ours to the form that openapi-backend calls. */
export function operationHandlers(
  handlers: OperationHandlers,
): Record<string, (context: Context, req: Request) => unknown> {
  return Object.fromEntries(
    (Object.keys(handlers) as OperationId[]).map((operationId) => {
      const handler = handlers[operationId] as (request: OperationRequest<OperationId>) => Promise<AnyReply>;
      const handle = async (context: Context, req: Request) => {
        const { bigBodyReadAt } = exchangeOf(req);
        // What was done since is its validation.
        if (bigBodyReadAt !== undefined) await pauseSince(bigBodyReadAt);
        return handler(toOperationRequest(context, req));
      };
      return [operationId, handle];
    }),
  );
}

function toOperationRequest({ request, operation }: Context, req: Request): OperationRequest<OperationId> {
  const exchange = exchangeOf(req);
  const headers: Record<string, unknown> = {};
  for (const { name, in: place } of parametersOf(operation)) {
    if (place === 'header' && request.headers[name] !== undefined) headers[name] = request.headers[name];
  }
  const { requestBody: body, params: path, query } = request;
  const unchecked: object = { body, path, query, headers };
  return {
    ...(unchecked as Pick<OperationRequest<OperationId>, 'body' | 'path' | 'query' | 'headers'>),
    undeclaredHeader: (name) => req.headers[name]?.toString(),
    principal: exchange.principal ?? nobody,
    signal: exchange.signal,
    receivedAt: exchange.receivedAt,
    requestId: exchange.id,
    hold: (bytes) => exchange.held?.grow(bytes, noRoomForAnswer),
    trace: exchange.trace,
    note: (facts) => (exchange.facts = facts),
  };
}
