/**
 * The contract as OpenAPI 3.0.3, for tools that cannot read 3.1. It accepts and refuses the same bodies, with one exception: 3.0 has no way to limit the
 * length of a property's name, so `metadata` takes names of any length there, and the server alone refuses those above 64 characters.
 */

type Json = null | boolean | number | string | Json[] | Node;
interface Node {
  [key: string]: Json;
}

/** Keywords of a schema that mean the same in 3.0 (OpenAPI 3.0.3, section 4.7.24). */
const kept = new Set(
  [
    'title description default deprecated discriminator enum example format nullable readOnly writeOnly required pattern',
    'multipleOf maximum minimum maxLength minLength maxItems minItems uniqueItems maxProperties minProperties',
  ].flatMap((words) => words.split(' ')),
);

/** Keywords without a counterpart: the first needs none on bodies that are text, the last is the exception above. They stay as extensions. */
const extensions: Record<string, string> = {
  contentMediaType: 'x-contentMediaType',
  contentSchema: 'x-contentSchema',
  propertyNames: 'x-propertyNames',
};

/**
 * @param document OpenAPI 3.1, as far as the contract uses it
 * @param path where the server gives it out
 * @returns the same as OpenAPI 3.0.3
 * @throws an Error that names a keyword it does not know how to say in 3.0
 */
export function toOpenApi30(document: object, path: string): object {
  const { info, paths, components, ...rest } = document as Node;
  return {
    ...rest,
    openapi: '3.0.3',
    info: withInfo30(info as Node, path),
    paths: mapValues(paths, (item) => mapMethods(item as Node)),
    components: mapValues(components, (group, kind) => mapValues(group, converters[kind] ?? same)),
  };
}

const noteOn = (
  path: string,
) => `This is the OpenAPI 3.0.3 rendition of \`${path}\`, for tools that cannot read 3.1. Both accept and refuse the same bodies, but for the names
in \`metadata\`, whose length 3.0 cannot limit.

`;

/** `summary` and the `identifier` of a license are new in 3.1; the latter is SPDX's, which has a page for each. */
function withInfo30(info: Node, path: string): Node {
  const { title, version, license, description } = info as Record<string, string> & { license: Record<string, string> };
  const { name, identifier } = license;
  return {
    title,
    version,
    license: { name, url: `https://spdx.org/licenses/${identifier}.html` },
    description: `${noteOn(path)}${description}`,
  } as Node;
}

function mapMethods(item: Node): Node {
  return mapValues(item, (operation) => {
    const { parameters, requestBody, responses, ...rest } = operation as Node;
    return {
      ...rest,
      ...(parameters !== undefined && { parameters: (parameters as Node[]).map(withSchema) }),
      ...(requestBody !== undefined && { requestBody: withContent(requestBody) }),
      responses: withRanges(mapValues(responses, toResponse)),
    };
  });
}

/** Progenitor takes a default response for one of success too, and stops where that has another body. It is of errors here. */
function withRanges({ default: other, ...responses }: Node): Node {
  return { ...responses, ...(other !== undefined && { '4XX': other, '5XX': other }) };
}

const toResponse = (response: Json): Node => {
  const { headers, ...rest } = withContent(response);
  return { ...rest, ...(headers !== undefined && { headers: mapValues(headers, withSchema) }) };
};

const withContent = (node: Json): Node => {
  const { content, ...rest } = node as Node;
  return { ...rest, ...(content !== undefined && { content: mapValues(content, withSchema) }) };
};

/** Of a parameter, a header or a media type. */
const withSchema = (node: Json): Node => {
  const { schema, ...rest } = node as Node;
  return { ...rest, ...(schema !== undefined && { schema: toSchema(schema) }) };
};

const same = (node: Json): Json => node;

/** By kinds of components. */
const converters: Record<string, (node: Json) => Json> = {
  schemas: toSchema,
  parameters: withSchema,
  headers: withSchema,
  responses: toResponse,
  requestBodies: withContent,
};

/** Also of `additionalProperties: true`. */
function toSchema(schema: Json): Json {
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, ...rest } = schema as Node;
  const converted = Object.assign({}, ...Object.entries(rest).map(([key, value]) => toKeyword(key, value))) as Node;
  if ($ref === undefined) return converted;
  // What stands beside a reference does not count in 3.0.
  return Object.keys(rest).length === 0 ? { $ref } : { allOf: [{ $ref }], ...converted };
}

function toKeyword(key: string, value: Json): Node {
  if (kept.has(key) || key.startsWith('x-')) return { [key]: value };
  const extension = extensions[key];
  if (extension !== undefined) return { [extension]: value };
  const convert = keywords[key];
  if (!convert) throw new Error(`no way is known to say '${key}' of a schema in OpenAPI 3.0`);
  return convert(value);
}

const toSchemas = (schemas: Json): Json => (schemas as Json[]).map(toSchema);

/** Keywords that hold schemas, or that are said in another way. */
const keywords: Record<string, (value: Json) => Node> = {
  const: (value) => ({ enum: [value] }),
  type: toType,
  properties: (value) => ({ properties: mapValues(value, toSchema) }),
  additionalProperties: (value) => ({ additionalProperties: toSchema(value) }),
  items: (value) => ({ items: toSchema(value) }),
  not: (value) => ({ not: toSchema(value) }),
  allOf: (value) => ({ allOf: toSchemas(value) }),
  anyOf: (value) => ({ anyOf: toSchemas(value) }),
  oneOf: (value) => ({ oneOf: toSchemas(value) }),
};

/**
 * `nullable` adds null to a type that stands beside it, and only to that (OpenAPI 3.0.3, section 4.7.24.1). A schema without a type takes null as it is, so
 * that an enum of null alone is null's own type.
 */
function toType(type: Json): Node {
  if (type === 'null') return { enum: [null] };
  if (!Array.isArray(type)) return { type };
  const [named, ...others] = type.filter((one) => one !== 'null');
  if (named === undefined || others.length > 0)
    throw new Error(`'type' has several types in ${JSON.stringify(type)}: say oneOf`);
  return { type: named, nullable: true };
}

const mapValues = (node: Json | undefined, map: (value: Json, key: string) => Json): Node =>
  Object.fromEntries(Object.entries((node ?? {}) as Node).map(([key, value]) => [key, map(value, key)]));
