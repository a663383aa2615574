/** What of a request openapi-backend checks, as JSON Schemas: its own, which the server has as compiled code. */
import type { AnySchema, ValidateFunction } from 'ajv';
import { OpenAPIBackend, type Document, type Operation, type Options } from 'openapi-backend';
import type { OpenApiDocument } from '../src/contract.ts';
import { contractAjv, withoutMappings } from './contractAjv.ts';

export interface RequestSchemas {
  /** Of operations that take a body, by operationId. */
  bodies: Record<string, AnySchema>;
  /** Of all operations: path, query and headers. */
  parameters: Record<string, AnySchema>;
}

/** Options of an openapi-backend that compiles the document itself. `quick` skips a check of the document that knows OpenAPI 3.0 only. */
export const compilingOptions = (document: OpenApiDocument): Options => ({
  definition: withoutMappings(document) as unknown as Document,
  quick: true,
  strict: true,
  coerceTypes: true,
  ignoreTrailingSlashes: false,
  customizeAjv: (_, options) => contractAjv({ ...options, verbose: true }),
});

/** References are resolved in both. */
export async function readOperations(
  document: OpenApiDocument,
): Promise<{ operations: Operation[]; schemas: RequestSchemas }> {
  const { router, validator } = await new OpenAPIBackend(compilingOptions(document)).init();
  const operations = router.getOperations();
  const schemas: RequestSchemas = { bodies: {}, parameters: {} };
  for (const operation of operations) {
    const validators = validator.buildRequestValidatorsForOperation(operation) as ValidateFunction[];
    const [parameters, body] = validators.toReversed().map(({ schema }) => schema);
    const operationId = String(operation.operationId);
    if (parameters !== undefined) schemas.parameters[operationId] = parameters;
    if (body !== undefined) schemas.bodies[operationId] = body;
  }
  return { operations, schemas };
}
