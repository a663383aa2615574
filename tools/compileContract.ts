/**
 * Writes the contract as the server loads it: its routes, its validators, and the documents as JSON, so that a start reads no YAML and compiles nothing; with
 * `--check` it only compares.
 */
import type { Operation } from 'openapi-backend';
import type { OpenApiDocument } from '../src/contract.ts';
import { contractAjv } from './contractAjv.ts';
import { readContract, readDocuments, type Node } from './document.ts';
import { writeGenerated } from './generated.ts';
import { readOperations } from './requestValidators.ts';
import { asCode, writeValidators } from './standalone.ts';

const source = 'the documents in openapi/';
const document = readContract() as OpenApiDocument;
const { operations, schemas } = await readOperations(document);
const bodyAjv = contractAjv({ ...asCode, verbose: true });
// Parameters arrive as text, and handlers get them in the types of the contract.
const parameterAjv = contractAjv({ ...asCode, verbose: true, coerceTypes: true });

for (const { name, document: one } of readDocuments()) {
  writeGenerated(`openapi/${name}.json`, `${JSON.stringify(one, null, 2)}\n`);
}
writeValidators('src/generated/requestBodies', bodyAjv, schemas.bodies, source);
writeValidators('src/generated/requestParameters', parameterAjv, schemas.parameters, source);
writeGenerated(
  'src/generated/routes.ts',
  `/** Written by 'make generate' from ${source}; do not edit. */\nexport const routes = ${JSON.stringify(routesOf(document, operations), null, 2)};\n`,
);

/** The document as far as requests are routed and authenticated by it, and their parameters read; references are resolved. */
function routesOf({ openapi, info, components }: Node, all: readonly Operation[]): Node {
  const paths: Node = {};
  for (const operation of all) (paths[operation.path] ??= {})[operation.method] = routeOf(operation);
  const { title, version } = info;
  return { openapi, info: { title, version }, paths, components: { securitySchemes: components.securitySchemes } };
}

function routeOf({ operationId, security, parameters, requestBody, ...rest }: Node): Node {
  const own = Object.entries(rest).filter(([key]) => key.startsWith('x-openclaw-'));
  return {
    operationId,
    ...Object.fromEntries(own),
    security,
    parameters: parameters.map(withoutTexts),
    ...(requestBody && { requestBody: { content: mapValues(requestBody.content, () => ({})) } }),
    responses: {},
  };
}

/** Its schema is the compiled validator's, but for the type, by which lists and numbers are read; its texts are for readers. */
function withoutTexts(parameter: Node): Node {
  const entries = Object.entries(parameter).filter(([key]) => !['description', 'example', 'examples'].includes(key));
  return { ...Object.fromEntries(entries), schema: { type: parameter['schema'].type } };
}

function mapValues(object: Node, map: (value: unknown) => unknown): Node {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
