import type { Request, Response } from 'express';
import { OpenAPIBackend, type Context, type Document, type Request as ContractRequest } from 'openapi-backend';
import type { ByteBudget } from '../access/byteBudget.ts';
import type { Admission } from '../access/admission.ts';
import type { Origins } from '../access/origin.ts';
import {
  contractAjv,
  type AnyReply,
  type Contract,
  type OperationHandlers,
  type OperationId,
  type OperationRequest,
} from '../contract.ts';
import {
  endpointDisabled,
  invalidRequest,
  methodNotAllowed,
  noRoomForAnswer,
  shuttingDown,
  unknownUrl,
  type Endpoint,
  type GatewayError,
} from '../errors.ts';
import { pauseSince } from '../pause.ts';
import { readJsonBody } from './body.ts';
import { corsHeaders, preflight } from './cors.ts';
import { toErrorReply, toGatewayError } from './errorHandler.ts';
import { exchangeOf, noteBreakOff } from './exchange.ts';
import { takeFastPath } from './fastPath.ts';
import { adviceOnPath, originOf } from './unknownPath.ts';
import { withoutAliases } from './headerAliases.ts';
import { writeBody, writeEmpty, writeReply } from './reply.ts';
import type { StreamTiming } from './sse.ts';
import { checkInteger, toContractError } from './validation.ts';

export interface BackendParts {
  contract: Contract;
  handlers: OperationHandlers;
  /** The security scheme of the contract: true, or a thrown refusal. */
  bearerAuth: (req: Request) => Promise<true>;
  /** Whether the endpoint of an operation (`x-openclaw-endpoint`) is switched on. */
  isEnabled: (endpoint: Endpoint) => boolean;
  isShuttingDown: () => boolean;
  /** What bodies may take together. */
  byteBudget: ByteBudget;
  admission: Admission;
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
type Operation = Context['operation'] & { 'x-openclaw-endpoint'?: Endpoint };
type ParameterObject = { name: string; in: string; schema?: { type?: unknown }; 'x-allow-slashes'?: boolean };

export async function createBackend(parts: BackendParts): Promise<Backend> {
  const api = new OpenAPIBackend({
    definition: structuredClone(parts.contract.document) as unknown as Document,
    // `quick` skips a check of the document that knows OpenAPI 3.0 only; `make check` lints it. `strict` lets no request through unchecked.
    quick: true,
    strict: true,
    // Query parameters arrive as text, and handlers get them in the types of the contract.
    coerceTypes: true,
    ignoreTrailingSlashes: false,
    customizeAjv: (_, options) => contractAjv({ ...options, verbose: true }),
    securityHandlers: { bearerAuth: (_: Context, req: Request) => parts.bearerAuth(req) },
    handlers: {
      ...operationHandlers(parts.handlers),
      notFound: ({ request: { path } }: Context, req: Request) =>
        refuse(unknownUrl(req.method, path, adviceOnPath(path, originOf(req), isServed))),
      methodNotAllowed: (context: Context, req: Request) =>
        refuse(methodNotAllowed(req.method, context.request.path, allowedMethods(api, context.request.path))),
      unauthorizedHandler: (context: Context) => refuse(context.security['bearerAuth'].error),
      validationFail: (context: Context) =>
        refuse(toContractError(context.validation.errors ?? [], context.request.requestBody)),
      notImplemented: (context: Context) => refuse(new Error(`no handler for ${context.operation.operationId}`)),
      postRoutingHandler: (context: Context, ...[req, res, asked]: Handling) => {
        if (!context.operation) return;
        exchangeOf(req).operationId = String(context.operation.operationId);
        admit(context.operation, res, parts);
        asked.query = declaredQuery(context);
      },
      postSecurityHandler: async (context: Context, ...[req, res, asked]: Handling) => {
        const { security = [], requestBody } = context.operation;
        if (security.length > 0 && !context.security['authorized']) return;
        checkIntegers(context.operation, asked.query as Record<string, unknown>);
        if (!requestBody) return;
        asked.body = await readJsonBody(req, res, parts.byteBudget);
        context.request.requestBody = asked.body;
        exchangeOf(req).bodyReadAt = performance.now();
      },
    },
  });
  await api.init();
  takeFastPath(api);
  api.validator.preCompileRequestValidators();
  const encodeSlashes = slashEncoder(api);
  const isServed = (path: string) => allowedMethods(api, encodeSlashes(path)).length > 0;

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

/** @returns the query with its question mark, which openapi-backend takes away: without one it would take a later one, which is part of a value */
function splitTarget(target: string): { path: string; query: string } {
  const at = target.indexOf('?');
  return at < 0 ? { path: target, query: '' } : { path: target.slice(0, at), query: target.slice(at) };
}

const refuse = (error: GatewayError | Error): never => {
  throw error;
};

const malformedPath = () =>
  invalidRequest("The path has a malformed escape; a literal '%' is written %25.", undefined, 'malformed_request');

/** Binds each handler of ours to the form that openapi-backend calls. */
function operationHandlers(handlers: OperationHandlers): Record<string, (context: Context, req: Request) => unknown> {
  return Object.fromEntries(
    (Object.keys(handlers) as OperationId[]).map((operationId) => {
      const handler = handlers[operationId] as (request: OperationRequest<OperationId>) => Promise<AnyReply>;
      const handle = async (context: Context, req: Request) => {
        const { bodyReadAt } = exchangeOf(req);
        // What was done since is its validation.
        if (bodyReadAt !== undefined) await pauseSince(bodyReadAt);
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
    signal: exchange.signal,
    receivedAt: exchange.receivedAt,
    requestId: exchange.id,
    hold: (bytes) => exchange.held?.grow(bytes, noRoomForAnswer),
    note: (facts) => (exchange.facts = facts),
  };
}

const parametersOf = (operation: Operation): ParameterObject[] => (operation.parameters ?? []) as ParameterObject[];

/** Refuses operations that are switched off, and, while shutting down or overloaded, all but those that need no credential: health and the contract. */
function admit(operation: Operation, res: Response, { isEnabled, isShuttingDown, admission }: BackendParts): void {
  const endpoint = operation['x-openclaw-endpoint'];
  if (endpoint !== undefined && !isEnabled(endpoint)) throw endpointDisabled(endpoint);
  if (!operation.security?.length) return;
  if (isShuttingDown()) throw shuttingDown();
  res.once('close', admission.enter());
}

/** Query parameters that the operation declares; others are ignored, as OpenAI does. */
function declaredQuery({ request, operation }: Context): ContractRequest['query'] & object {
  const asked = Object.entries(request.query as Record<string, string | string[]>);
  const isDeclared = (wanted: string) =>
    parametersOf(operation).some(({ name, in: place }) => place === 'query' && name === wanted);
  return Object.fromEntries(asked.filter(([name]) => isDeclared(name)));
}

/** @throws a 400 for a number in the query that is not written in digits, which conversion would let pass */
function checkIntegers(operation: Operation, query: Record<string, unknown>): void {
  for (const { name, in: place, schema } of parametersOf(operation)) {
    if (place === 'query' && schema?.type === 'integer') checkInteger(name, query[name]);
  }
}

/** The methods of a path, for `Allow`. */
function allowedMethods(api: OpenAPIBackend, path: string): string[] {
  const found = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) =>
    api.router.matchOperation({ method, path, headers: {} }),
  );
  return found.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
}

/**
 * OpenAPI has no path parameter that spans slashes (section 4.8.12.1). Parameters with `x-allow-slashes` stand at the end of their path; slashes in them
 * are encoded before routing.
 */
function slashEncoder(api: OpenAPIBackend): (path: string) => string {
  const prefixes = api.getOperations().flatMap((operation) => {
    const last = parametersOf(operation).find((parameter) => parameter['x-allow-slashes']);
    return last && operation.path.endsWith(`{${last.name}}`)
      ? [operation.path.slice(0, operation.path.indexOf('{'))]
      : [];
  });
  return (path) => {
    const prefix = prefixes.find((one) => path.startsWith(one));
    return prefix === undefined ? path : prefix + path.slice(prefix.length).replaceAll('/', '%2F');
  };
}
