/** What the contract shows of each operation: requests, answers, and whether it asks for a credential. */
import { contract, type Operation } from './judge.ts';

/** A request that the contract shows: an example of the body, of a parameter, or of both under one name. */
export interface ShownRequest {
  name: string;
  target: string;
  headers: Record<string, string>;
  body: string | undefined;
}

export interface ShownAnswer {
  status: number;
  mediaType: string;
  name: string;
  value: unknown;
}

interface Parameter {
  name: string;
  in: string;
  examples: Examples;
}

type Examples = Record<string, { value: unknown }>;

const document: any = contract.document;

export const isSecured = (operation: Operation): boolean =>
  (operationObject(operation).security ?? document.security).length > 0;

export const takesBody = (operation: Operation): boolean => operationObject(operation).requestBody !== undefined;

/** Whether it asks a model: only then a model may be too slow. */
export const asksModel = ({ responses }: Operation): boolean => '504' in responses;

export const parametersOf = (operation: Operation): Parameter[] =>
  (operationObject(operation).parameters ?? []).map(resolve);

export function answersOf({ responses }: Operation): ShownAnswer[] {
  return Object.entries(responses).flatMap(([status, response]) =>
    Object.entries<any>(response['content'] ?? {}).flatMap(([mediaType, { examples }]) =>
      Object.entries<any>(examples ?? {}).map(([name, { value }]) => ({
        status: Number(status),
        mediaType,
        name,
        value,
      })),
    ),
  );
}

/**
 * One request for each name of an example. Where the body or a path parameter has no example of that name its first one stands in; headers and queries are
 * optional and stay away.
 */
export function requestsOf(operation: Operation): [ShownRequest, ...ShownRequest[]] {
  const bodies: Examples = operationObject(operation).requestBody?.content['application/json'].examples ?? {};
  const declared = parametersOf(operation);
  const [first = 'without parameters', ...others] = new Set(
    [bodies, ...declared.map(({ examples }) => examples)].flatMap(Object.keys),
  );
  const request = (name: string): ShownRequest => ({
    name,
    target: targetOf(operation, declared, name),
    headers: headersNamed(declared, name),
    body: takesBody(operation) ? JSON.stringify(exampleOf(bodies, name)) : undefined,
  });
  return [request(first), ...others.map(request)];
}

function targetOf({ path }: Operation, declared: Parameter[], name: string): string {
  const filled = path.replace(/\{(.+?)\}/g, (_, key) => {
    const parameter = declared.find((one) => one.in === 'path' && one.name === key);
    return encodeURIComponent(String(exampleOf(parameter?.examples ?? {}, name)));
  });
  const query = new URLSearchParams(queryOf(declared, name)).toString();
  return query === '' ? filled : `${filled}?${query}`;
}

/** The query of this name; an object is sent as `name[key]=value`. */
const queryOf = (declared: Parameter[], name: string): [string, string][] =>
  declared
    .filter((parameter) => parameter.in === 'query' && name in parameter.examples)
    .flatMap((parameter) => {
      const value = parameter.examples[name]?.value;
      return typeof value === 'object' && value !== null
        ? Object.entries(value).map(([key, one]): [string, string] => [`${parameter.name}[${key}]`, String(one)])
        : [[parameter.name, String(value)]];
    });

/** The headers that have an example of this name. */
const headersNamed = (declared: Parameter[], name: string): Record<string, string> =>
  Object.fromEntries(
    declared
      .filter((parameter) => parameter.in === 'header' && name in parameter.examples)
      .map((parameter) => [parameter.name, String(parameter.examples[name]?.value)]),
  );

const exampleOf = (examples: Examples, name: string) => (examples[name] ?? Object.values(examples)[0])?.value;

const operationObject = ({ path, method }: Operation) => document.paths[path][method.toLowerCase()];

const resolve = (node: any) =>
  node.$ref
    ? node.$ref
        .slice(2)
        .split('/')
        .reduce((at: any, step: string) => at[step], document)
    : node;
