import type { Request, Response } from 'express';
import type { Context, HandlerMap, Request as ContractRequest } from 'openapi-backend';
import type { ByteBudget } from '../access/byteBudget.ts';
import type { KeyLimits } from '../access/keyLimits.ts';
import type { Origins } from '../access/origin.ts';
import type { Principal } from '../access/principal.ts';
import type { AnyReply, OperationHandlers } from '../contract.ts';
import { admit, type AdmissionParts } from './admit.ts';
import { holdUntilAnswered, readJsonBody } from './body.ts';
import { checkKey } from './checkKey.ts';
import { createContractApi } from './contractApi.ts';
import { corsHeaders, preflight } from './cors.ts';
import { toErrorReply, toGatewayError } from './errorHandler.ts';
import { exchangeOf, noteBreakOff, notePrincipal } from './exchange.ts';
import { withoutAliases } from './headerAliases.ts';
import { checkIntegers, declaredQuery, type Operation } from './operation.ts';
import { operationHandlers } from './operationHandlers.ts';
import { refusals } from './refusals.ts';
import { writeBody, writeEmpty, writeReply } from './reply.ts';
import type { StreamTiming } from './sse.ts';
import { malformedPath, slashEncoder, splitTarget } from './target.ts';

export interface BackendParts extends AdmissionParts {
  handlers: OperationHandlers;
  /** The security scheme of the contract: who it is, or a thrown refusal. */
  bearerAuth: (req: Request) => Promise<Principal>;
  keyLimits: Pick<KeyLimits, 'look'>;
  /** What bodies may take together. */
  byteBudget: ByteBudget;
  streamTiming: () => StreamTiming;
  /** Origins of web pages that may use the gateway. */
  allowedOrigins: () => Origins;
}

/** Everything that the contract drives: route, admit, authenticate, read, validate, call the handler, write its reply. */
export interface Backend {
  /** @throws whatever refuses the request; nothing was written then */
  handle(req: Request, res: Response): Promise<void>;
  /** Writes an error as the contract's error body, unless the answer has begun. */
  handleError(error: unknown, req: Request, res: Response): void;
}

/** What openapi-backend passes along with its context. */
type Handling = [req: Request, res: Response, asked: ContractRequest];

function isOpen(operation: Operation, parts: BackendParts): boolean {
  const endpoint = operation['x-openclaw-endpoint'];
  return endpoint !== undefined && parts.isOpen(endpoint);
}

export async function createBackend(parts: BackendParts): Promise<Backend> {
  const api = await createContractApi(stepsOf(parts));
  const encodeSlashes = slashEncoder(api);

  return {
    async handle(req, res) {
      const cors = corsHeaders(req, parts.allowedOrigins());
      if (cors) res.setHeaders(cors);
      const permission = preflight(req, parts.allowedOrigins());
      if (permission) {
        writeEmpty(req, res, 204, Object.fromEntries(permission));
        return;
      }
      const { path, query } = splitTarget(req.url);
      const asked: ContractRequest = {
        // RFC 9110, section 9.3.2: HEAD is GET without the content, which Node leaves out by itself.
        method: req.method === 'HEAD' ? 'GET' : req.method,
        path: encodeSlashes(path),
        query,
        headers: withoutAliases(req.headers) as Record<string, string>,
      };
      const reply: AnyReply = await api.handleRequest(asked, req, res, asked).catch((error: unknown) => {
        throw error instanceof URIError ? malformedPath() : error;
      });
      await writeReply(req, res, reply, parts.streamTiming());
    },
    handleError(error, req, res) {
      const known = toGatewayError(error);
      exchangeOf(req).error ??= known;
      if (res.headersSent && !res.destroyed) noteBreakOff(req, known);
      if (res.headersSent || res.destroyed) res.destroy();
      else writeBody(req, res, toErrorReply(known));
    },
  };
}

/** What openapi-backend calls on the way of a request. */
const stepsOf = (parts: BackendParts): { handlers: HandlerMap; securityHandlers: HandlerMap } => ({
  securityHandlers: {
    bearerAuth: async ({ operation }: Context, ...[req, res]: Handling) => {
      if (!isOpen(operation, parts)) notePrincipal(req, res, await parts.bearerAuth(req));
      return true;
    },
  },
  handlers: {
    ...operationHandlers(parts.handlers),
    ...refusals,
    postRoutingHandler: (context: Context, ...[req, res, asked]: Handling) => {
      if (!context.operation) return;
      const { operationId, path } = context.operation;
      Object.assign(exchangeOf(req), { operationId: String(operationId), route: path });
      admit(context.operation, res, parts);
      asked.query = declaredQuery(context, String(asked.query));
    },
    postSecurityHandler: async (context: Context, ...[req, res, asked]: Handling) => {
      const { security = [], requestBody } = context.operation;
      if (security.length > 0 && !context.security['authorized']) return;
      const { key } = exchangeOf(req).principal ?? {};
      if (key) await checkKey(key, context.operation, req, parts.keyLimits);
      checkIntegers(context.operation, asked.query as Record<string, unknown>);
      if (!requestBody) {
        holdUntilAnswered(req, res, parts.byteBudget, 0);
        return;
      }
      asked.body = await readJsonBody(req, res, parts.byteBudget);
      context.request.requestBody = asked.body;
    },
  },
});
