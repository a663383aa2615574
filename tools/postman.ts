/**
 * Writes the collection of requests that Postman, Bruno, Insomnia and others import, from the contract: each operation, and of those with a body each
 * example; with `--check` it only compares. The format is Postman's Collection v2.1.
 */
import { readContract, resolve, type Node } from './document.ts';
import { writeGenerated } from './generated.ts';

const document = readContract();
const text = JSON.stringify(toCollection(), null, 2);
writeGenerated(
  'examples/openclaw-gateway.postman_collection.json',
  `${text}\n`,
  (written) => JSON.stringify(JSON.parse(written), null, 2) === text,
);

function toCollection(): Node {
  const { info, tags } = document;
  return {
    info: {
      name: info.title,
      description: 'Set the variable token: `make run` prints it. Made from the contract, the documents in openapi/.',
      version: info.version,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] },
    variable: [
      { key: 'baseUrl', value: 'http://127.0.0.1:18789' },
      { key: 'token', value: '' },
    ],
    item: tags.map(({ name, description }: Node) => ({ name, description, item: requestsOf(name) })),
  };
}

/** The requests of a tag, in the order of the contract. */
function requestsOf(tag: string): Node[] {
  return Object.entries<Node>(document['paths']).flatMap(([path, item]) =>
    Object.entries<Node>(item)
      .filter(([, operation]) => operation['tags']?.includes(tag))
      .flatMap(([method, operation]) => itemsOf(method, path, operation)),
  );
}

function itemsOf(method: string, path: string, operation: Node): Node[] {
  const { summary, requestBody, parameters = [] } = operation;
  const declared: Node[] = parameters.map((one: Node) => resolve(document, one));
  const bodies = Object.entries<Node>(requestBody?.content['application/json'].examples ?? {});
  if (bodies.length === 0) return [itemOf(summary, method, path, operation, declared)];
  return bodies.map(([name, { summary: title, value }]) =>
    itemOf(title, method, path, operation, declared, name, value),
  );
}

function itemOf(
  name: string,
  method: string,
  path: string,
  { description, security }: Node,
  parameters: Node[],
  example?: string,
  body?: unknown,
): Node {
  const headers = parameters.filter(
    (one) => one['in'] === 'header' && example !== undefined && one['examples']?.[example],
  );
  const header = headers.map((one) => ({ key: one['name'], value: one['examples'][example ?? ''].value }));
  return {
    name,
    request: {
      method: method.toUpperCase(),
      ...(example === undefined && { description }),
      ...(security?.length === 0 && { auth: { type: 'noauth' } }),
      header: body === undefined ? header : [{ key: 'Content-Type', value: 'application/json' }, ...header],
      url: urlOf(path, parameters),
      ...(body !== undefined && {
        body: { mode: 'raw', raw: JSON.stringify(body, null, 2), options: { raw: { language: 'json' } } },
      }),
    },
  };
}

/** Parameters of the path stand in it, encoded, with their first example; those of the query are there, and switched off. */
function urlOf(path: string, parameters: Node[]): Node {
  const valueOf = (parameter: Node): string => String(Object.values<Node>(parameter['examples'])[0]?.['value']);
  const filled = parameters
    .filter((one) => one['in'] === 'path')
    .reduce((at, one) => at.replace(`{${one['name']}}`, encodeURIComponent(valueOf(one))), path);
  const query = parameters
    .filter((one) => one['in'] === 'query')
    .map((one) => ({ key: one['name'], value: valueOf(one), description: one['description'], disabled: true }));
  return {
    raw: `{{baseUrl}}${filled}`,
    host: ['{{baseUrl}}'],
    path: filled.slice(1).split('/'),
    ...(query.length > 0 && { query }),
  };
}
