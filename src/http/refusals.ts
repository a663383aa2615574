/** What openapi-backend calls when it lets a request through no further: each throws, so that there is one way for all errors. */
import type { Request } from 'express';
import type { Context, HandlerMap } from 'openapi-backend';
import { methodNotAllowed, unknownUrl } from '../errors.ts';
import { allowedMethods, slashEncoder } from './target.ts';
import { adviceOnCount, adviceOnPath, originOf } from './unknownPath.ts';
import { toContractError } from './validation.ts';

export const refusals: HandlerMap = {
  notFound({ api, request: { path } }: Context, req: Request) {
    const encodeSlashes = slashEncoder(api);
    const isServed = (other: string) => allowedMethods(api, encodeSlashes(other)).length > 0;
    throw unknownUrl(req.method, path, adviceOnPath(path, originOf(req), isServed));
  },
  methodNotAllowed({ api, request: { path } }: Context, req: Request) {
    const advice = adviceOnCount(path);
    if (advice !== undefined) throw unknownUrl(req.method, path, advice);
    throw methodNotAllowed(req.method, path, allowedMethods(api, path));
  },
  unauthorizedHandler({ security }: Context) {
    throw security['bearerAuth'].error;
  },
  validationFail({ validation, request }: Context) {
    throw toContractError(validation.errors ?? [], request.requestBody);
  },
  notImplemented({ operation }: Context) {
    throw new Error(`no handler for ${operation.operationId}`);
  },
};
