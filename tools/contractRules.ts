/** Rules of the contract that no linter has: each names what breaks it, as `place: what is wrong`. */
import { resolve, type Node } from './document.ts';

/** All rules on a parsed document, references unresolved. @returns one line for each fault */
export function faultsOf(document: Node): string[] {
  return [
    ...namesUsedTwice(document),
    ...answersWithoutExample(document),
    ...answersWithoutCommonHeaders(document),
    ...shapesThatBreakGenerators(document),
  ];
}

/** Generators put schemas, parameters, headers and answers into one name space, and most of them ignore case (OpenAPI 3.1.1, section 4.8.7). */
export function namesUsedTwice({ components }: Node): string[] {
  const seen = new Map<string, string>();
  return Object.entries<Node>(components).flatMap(([kind, named]) =>
    Object.keys(named).flatMap((name) => {
      const place = `components.${kind}.${name}`;
      const other = seen.get(name.toLowerCase());
      seen.set(name.toLowerCase(), place);
      return other === undefined ? [] : [`${place}: the name of ${other} too; choose another one`];
    }),
  );
}

/** Every status of every operation shows what it answers: `examples` in each media type. */
function answersWithoutExample(document: Node): string[] {
  return operationsOf(document).flatMap(({ operationId, responses }) =>
    Object.entries<Node>(responses).flatMap(([status, response]) => {
      const { content = {} } = resolve(document, response);
      return Object.entries<Node>(content)
        .filter(([, { examples = {} }]) => Object.keys(examples).length === 0)
        .map(([mediaType]) => `${operationId} ${status}: no example as ${mediaType}`);
    }),
  );
}

/** Headers that the server sends with every answer. */
const commonHeaders = ['x-request-id', 'openai-processing-ms', 'x-content-type-options'];

function answersWithoutCommonHeaders(document: Node): string[] {
  return operationsOf(document).flatMap(({ operationId, responses }) =>
    Object.entries<Node>(responses).flatMap(([status, response]) => {
      const { headers = {} } = resolve(document, response);
      const missing = commonHeaders.filter((name) => headers[name] === undefined);
      return missing.map((name) => `${operationId} ${status}: the header ${name} is not declared`);
    }),
  );
}

/** Shapes of schemas of which some generator makes code that does not compile, or has no name for. */
function shapesThatBreakGenerators(document: Node): string[] {
  const ofParameters = operationsOf(document).flatMap(({ operationId, parameters = [] }: Node) =>
    (parameters as Node[])
      .filter(({ schema }) => schema?.['enum'] !== undefined)
      .map(({ name }) => `${operationId}, parameter ${name}: an enum without a name; make it a component`),
  );
  return [...ofParameters, ...shapesOfComponents(document)];
}

function shapesOfComponents({ components: { schemas = {} } }: Node): string[] {
  return Object.entries<Node>(schemas).flatMap(([name, schema]) =>
    schemasIn(schema, `components.schemas.${name}`).flatMap(([place, one]) => {
      const isComponent = place === `components.schemas.${name}`;
      return shapeFaults(one, isComponent).map((fault) => `${place}: ${fault}`);
    }),
  );
}

/** Words that make a constant of a Go client that has the name of the client itself (oapi-codegen's `Client`). */
const takenWords = ['client'];

const isTaken = ({ const: constant, enum: words = [], 'x-enum-varnames': names }: Node): boolean =>
  names === undefined && [constant, ...words].some((word) => takenWords.includes(word));

function shapeFaults(schema: Node, isComponent: boolean): string[] {
  const faults: [boolean, string][] = [
    [typeof schema['const'] === 'boolean', 'a boolean constant; say it in the description'],
    [!isComponent && schema['properties'] !== undefined, 'an object without a name; make it a component'],
    [!isComponent && schema['enum'] !== undefined, 'an enum without a name; make it a component'],
    [[schema['enum'] ?? []].flat().includes(null), 'null among the values; use anyOf of a component and null'],
    [
      isComponent && [schema['type']].flat().includes('null'),
      'a component that may be null; say that where it is used',
    ],
    [isTaken(schema), 'a word whose constant would be named as the client is; name it by x-enum-varnames'],
    [schema['type'] === 'number' && schema['format'] === undefined, 'a number without a format; most are double'],
  ];
  return faults.filter(([isFault]) => isFault).map(([, text]) => text);
}

/** A schema and all inside it, each with its place. What `allOf` adds to a component belongs to its name. */
function schemasIn(schema: Node, place: string): [place: string, schema: Node][] {
  const inside = (key: string, named: Node = {}) =>
    Object.entries<Node>(named).flatMap(([name, one]) => schemasIn(one, `${place}.${key}.${name}`));
  const extension = [schema['allOf'] ?? []].flat().flatMap((one: Node) => inside('properties', one['properties']));
  const { items, additionalProperties: others } = schema;
  return [
    [place, schema],
    ...inside('properties', schema['properties']),
    ...inside('oneOf', schema['oneOf']),
    ...inside('anyOf', schema['anyOf']),
    ...extension,
    ...(items === undefined ? [] : schemasIn(items, `${place}.items`)),
    ...(typeof others === 'object' ? schemasIn(others, `${place}.additionalProperties`) : []),
  ];
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

const operationsOf = ({ paths }: Node): Node[] =>
  Object.values<Node>(paths).flatMap((item) => methods.flatMap((method) => item[method] ?? []));
