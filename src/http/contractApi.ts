/** openapi-backend with what `make generate` made of the contract: nothing is read, resolved or compiled at the start. */
import type { ValidateFunction } from 'ajv';
import {
  OpenAPIBackend,
  OpenAPIRouter,
  OpenAPIValidator,
  type Document,
  type HandlerMap,
  type Operation,
  type ParsedRequest,
  type Request,
  type ValidationResult,
} from 'openapi-backend';
import * as bodies from '../generated/requestBodies.js';
import * as parameters from '../generated/requestParameters.js';
import { routes } from '../generated/routes.ts';

/** What routes, authenticates and validates; one for each gateway, since it knows the gateway's handlers. */
export async function createContractApi(called: {
  handlers: HandlerMap;
  securityHandlers: HandlerMap;
}): Promise<OpenAPIBackend> {
  const api = await new ContractApi().init();
  // Afterwards, since the router that `init` makes at first lists all operations anew for each of them.
  api.register(called.handlers);
  for (const [name, handler] of Object.entries(called.securityHandlers)) {
    if (handler) api.registerSecurityHandler(name, handler);
  }
  return api;
}

class ContractApi extends OpenAPIBackend {
  constructor() {
    const definition = routes as unknown as Document;
    // `quick` skips a check of the document that knows OpenAPI 3.0 only; `make check` lints it. `strict` lets no request through unchecked.
    super({ definition, quick: true, strict: true, coerceTypes: true, ignoreTrailingSlashes: false });
  }

  override async init(): Promise<this> {
    await super.init();
    const { definition, apiRoot, ignoreTrailingSlashes, coerceTypes } = this;
    this.router = new ContractRouter({ definition, apiRoot, ignoreTrailingSlashes });
    this.validator = new ContractValidator({
      definition,
      router: this.router,
      coerceTypes,
      lazyCompileValidators: true,
    });
    return this;
  }
}

/**
 * Lists the operations once, and does at once what the stock router does to a simple request, with the same result; everything else is the stock router's,
 * which makes anew a list of all operations for each request, and a regular expression of each path. To be looked at when openapi-backend is updated (seen on
 * 5.21.2); test/http/contractApi.test.ts compares the answers with the stock one's.
 */
class ContractRouter extends OpenAPIRouter {
  readonly #operations = super.getOperations();
  readonly #untemplated = new Map(
    this.#operations.filter(({ path }) => !path.includes('{')).map((one) => [`${one.method} ${one.path}`, one]),
  );

  override getOperations(): Operation[] {
    return this.#operations;
  }

  override matchOperation(request: Request): Operation | undefined;
  override matchOperation(request: Request, strict: boolean): Operation;
  override matchOperation(request: Request, strict = false): Operation | undefined {
    const { method, path } = request;
    return this.#untemplated.get(`${method.toLowerCase()} ${path}`) ?? super.matchOperation(request, strict);
  }

  /** A query that was read already stays what it is. The stock router makes a text of it on the way, and fails where an object in it has a key `toString`. */
  override parseRequestQuery(request: Request): ParsedRequest['query'] {
    return typeof request.query === 'object' ? structuredClone(request.query) : super.parseRequestQuery(request);
  }

  override parseRequest(request: Request, operation?: Operation): ParsedRequest {
    if (!isSimple(request, operation)) return super.parseRequest(request, operation);
    const method = request.method.toLowerCase();
    return { ...request, method, params: {}, query: {}, cookies: {}, requestBody: request.body };
  }
}

/** Has its validators ready, and gives them a simple request as it is, with the same result as the stock validator's. */
class ContractValidator extends OpenAPIValidator {
  override requestValidators = compiledValidators();

  override validateRequest(request: Request, operation?: Operation | string): ValidationResult<Request> {
    if (typeof operation !== 'object' || !isSimple(request, operation))
      return super.validateRequest(request, operation);
    // The headers are copied, since validators write converted values into them.
    const parts = { path: {}, query: {}, header: { ...request.headers }, cookie: {} };
    const input = request.body === undefined ? parts : { ...parts, requestBody: request.body };
    const errors = this.getRequestValidatorsForOperation(String(operation.operationId)).flatMap((validate) =>
      validate(input) ? [] : (validate.errors ?? []),
    );
    return { valid: errors.length === 0, errors: errors.length === 0 ? null : errors, coerced: request };
  }
}

/** By operationId, in the stock validator's order: the body's, where there is one, and that of path, query and headers. */
function compiledValidators(): Record<string, ValidateFunction[]> {
  const bodyOf: Partial<Record<string, ValidateFunction>> = bodies;
  const all: [string, ValidateFunction][] = Object.entries(parameters);
  return Object.fromEntries(
    all.map(([operationId, validate]) => {
      const body = bodyOf[operationId];
      return [operationId, body ? [body, validate] : [validate]];
    }),
  );
}

/** A plain path without parameters, no query, no cookies, and a body that is parsed already, or none. Node has made header names lower case. */
function isSimple({ path, headers, query, body }: Request, operation?: Operation): boolean {
  const hasQuery = typeof query === 'object' ? Object.keys(query).length > 0 : Boolean(query);
  const isParsed = body === undefined || (typeof body === 'object' && body !== null);
  return (
    isParsed &&
    !hasQuery &&
    headers['cookie'] === undefined &&
    !operation?.path.includes('{') &&
    /^\/[\w./-]*$/.test(path)
  );
}
