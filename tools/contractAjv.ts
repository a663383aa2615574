/** The contract's schemas, compiled when they are asked for: what the generator writes down for the server, and what tests compare with. */
import addFormats from 'ajv-formats';
import { Ajv2020, type Options as AjvOptions, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Contract, OpenApiDocument, SchemaName } from '../src/contract.ts';

/** An Ajv for this contract's schemas: JSON Schema 2020-12, as OpenAPI 3.1 prescribes, with discriminators for one clear error instead of one per branch. */
export function contractAjv(options: AjvOptions = {}): Ajv2020 {
  const ajv = new Ajv2020({ ...options, strict: false, discriminator: true, validateSchema: false, $data: false });
  addFormats.default(ajv);
  return ajv;
}

/** Compiles one schema of `components.schemas`. */
export function schemaValidator({ document }: Contract, name: SchemaName): ValidateFunction {
  const ajv = contractAjv({ verbose: true });
  ajv.addSchema({ components: withoutMappings(document).components }, 'contract');
  return ajv.getSchema(`contract#/components/schemas/${name}`) as ValidateFunction;
}

/**
 * A copy that Ajv can compile: it refuses `discriminator.mapping` (OpenAPI 3.1.1, section 4.8.25), which generators need. The values that a mapping names
 * stay in `x-values`, for messages.
 */
export function withoutMappings(document: OpenApiDocument): OpenApiDocument {
  const text = JSON.stringify(document, (_, value: unknown) => {
    if (!isRecord(value) || !isRecord(value['discriminator'])) return value;
    const { mapping, ...discriminator } = value['discriminator'];
    return isRecord(mapping) ? { ...value, discriminator, 'x-values': Object.keys(mapping) } : value;
  });
  return JSON.parse(text) as OpenApiDocument;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
