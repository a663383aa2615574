/** What the contract shows of each operation: its requests, its answers and their headers, with references resolved. */
import type { OpenApiDocument, OperationId } from '../../src/contract.ts';

/** An answer that can be asked for by name. */
export interface ShownAnswer {
  status: number;
  mediaType: string;
  /** Of its example; undefined when the contract has none and the answer is made from the schema. */
  name: string | undefined;
  value: unknown;
}

export type Place = 'body' | 'path' | 'query' | 'header';

/** A named example of the body or of a parameter. */
export interface ShownRequest {
  name: string;
  place: Place;
  /** The parameter's name; that of the body is empty. */
  parameter: string;
  value: unknown;
}

export interface ShownOperation {
  id: OperationId;
  method: string;
  /** With parameters in braces. */
  path: string;
  requests: ShownRequest[];
  answers: ShownAnswer[];
  /** Names of the headers that each status declares, and whether every answer has them. */
  headers: Map<number, { name: string; isRequired: boolean }[]>;
}

type Node = Record<string, unknown>;

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** All operations of a contract, in its order. */
export function operationsOf(document: OpenApiDocument): ShownOperation[] {
  const resolve = resolver(document);
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => (item[method] ? [toOperation(path, method, item[method] as Node, resolve)] : [])),
  );
}

function toOperation(path: string, method: string, operation: Node, resolve: Resolve): ShownOperation {
  const responses = Object.entries(asNode(operation['responses']))
    .filter(([status]) => /^\d{3}$/.test(status))
    .map(([status, response]) => ({ status: Number(status), response: resolve(response) }));
  return {
    id: operation['operationId'] as OperationId,
    method,
    path,
    requests: requestsOf(operation, resolve),
    answers: responses.flatMap(({ status, response }) => answersOf(status, response, resolve)),
    headers: new Map(responses.map(({ status, response }) => [status, headersOf(response, resolve)])),
  };
}

function requestsOf(operation: Node, resolve: Resolve): ShownRequest[] {
  const bodies = Object.values(asNode(resolve(operation['requestBody'])['content']));
  const parameters = ((operation['parameters'] ?? []) as unknown[]).map(resolve);
  return [
    ...bodies.flatMap((body) =>
      examplesOf(asNode(body), resolve).map((shown) => ({ place: 'body' as const, parameter: '', ...shown })),
    ),
    ...parameters.flatMap((parameter) =>
      examplesOf(parameter, resolve).map((shown) => ({
        place: parameter['in'] as Place,
        parameter: String(parameter['name']),
        ...shown,
      })),
    ),
  ];
}

function answersOf(status: number, response: Node, resolve: Resolve): ShownAnswer[] {
  return Object.entries(asNode(response['content'])).flatMap(([mediaType, content]): ShownAnswer[] => {
    const shown = examplesOf(asNode(content), resolve);
    return (shown.length > 0 ? shown : [{ name: undefined, value: undefined }]).map((one) => ({
      status,
      mediaType,
      ...one,
    }));
  });
}

const headersOf = (response: Node, resolve: Resolve) =>
  Object.entries(asNode(response['headers'])).map(([name, header]) => ({
    name: name.toLowerCase(),
    isRequired: resolve(header)['required'] === true,
  }));

const examplesOf = (node: Node, resolve: Resolve) =>
  Object.entries(asNode(node['examples'])).map(([name, example]) => ({ name, value: resolve(example)['value'] }));

type Resolve = (node: unknown) => Node;

/** Follows references inside the document. */
function resolver(document: OpenApiDocument): Resolve {
  const resolve: Resolve = (node) => {
    const reference = asNode(node)['$ref'];
    if (typeof reference !== 'string') return asNode(node);
    const steps = reference.slice('#/'.length).split('/');
    return resolve(steps.reduce<unknown>((at, step) => asNode(at)[step], document));
  };
  return resolve;
}

const asNode = (value: unknown): Node => (typeof value === 'object' && value !== null ? (value as Node) : {});
