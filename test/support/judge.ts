/** The contract as the judge of answers: it reads the document itself, by plain JSON Schema, and shares no code with the server's own validation. */
import assert from 'node:assert/strict';
import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { loadContract } from '../../src/contract.ts';
import { judgeCompaction, judgeOpenResponse, judgeOpenResponsesEvent } from './openResponses.ts';

export const contract = loadContract();
const compiled = new Map<string, ValidateFunction>();
const document = contract.document as unknown as Node;

type Node = { [key: string]: Node };
export interface Operation {
  operationId: string;
  method: string;
  path: string;
  responses: Record<string, Node>;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** Whether the connection ended before the answer did. */
  isBroken: boolean;
}

const bodies = createAjv({});
/** Headers are text: their numbers are read. */
const headers = createAjv({ coerceTypes: true });
const isChunk = compile(bodies, { $ref: '#/components/schemas/ChatCompletionChunk' } as unknown as Node);
const isResponseEvent = compile(bodies, { $ref: '#/components/schemas/ResponseStreamEvent' } as unknown as Node);
const isError = compile(bodies, { $ref: '#/components/schemas/ErrorResponse' } as unknown as Node);

/** All operations, with references in their responses resolved. `default` is for later versions: no answer of today may need it. */
export const operations: Operation[] = Object.entries(document['paths'] ?? {}).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => ['get', 'post', 'put', 'patch', 'delete'].includes(method))
    .map(([method, operation]) => ({
      operationId: String(operation['operationId']),
      method: method.toUpperCase(),
      path,
      responses: Object.fromEntries(
        Object.entries(operation['responses'] ?? {})
          .filter(([status]) => status !== 'default')
          .map(([status, response]) => [status, resolve(response)]),
      ),
    })),
);

/** The operation of a request; of another method on the same path when there is none (405), undefined for an unknown path. */
export function operationOf(method: string, target: string): Operation | undefined {
  const path = target.split('?')[0] ?? '';
  const matching = operations.filter((operation) => {
    const pattern = operation.path.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '.+');
    return new RegExp(`^${pattern}$`).test(path);
  });
  // A parameter may have slashes in it, and so fit what is the end of a longer path.
  const closest = matching.toSorted((one, other) => other.path.length - one.path.length);
  return closest.find((operation) => operation.method === (method === 'HEAD' ? 'GET' : method)) ?? closest[0];
}

/** What Open Responses says of the answers of operations. */
const byOpenResponses: Record<string, (where: string, body: unknown) => void> = {
  createResponse: judgeOpenResponse,
  compactResponse: judgeCompaction,
};

/** Fails unless the answer is one that the contract declares: status, media type, headers, body, every event. */
export function judge(method: string, target: string, answer: Answer): void {
  const operation = operationOf(method, target);
  const where = `${method} ${target} → ${answer.status}`;
  if (!operation) {
    assert.equal(answer.status, 404, `${where}: an unknown path is a 404`);
    judgeBody(where, isError, JSON.parse(answer.text));
    return;
  }
  const response = operation.responses[String(answer.status)];
  assert.ok(response, `${where}: ${operation.operationId} declares no status ${answer.status}: ${answer.text}`);
  judgeHeaders(where, response, answer.headers);
  if (method === 'HEAD') return;
  const mediaType = answer.headers.get('content-type')?.split(';')[0] ?? '';
  const content = response['content']?.[mediaType];
  assert.ok(content, `${where}: the media type ${mediaType} is not declared`);
  if (mediaType === 'text/event-stream') {
    const ofResponses = operation.operationId === 'createResponse';
    (ofResponses ? judgeResponseEvents : judgeEvents)(where, answer.text, answer.isBroken);
  } else assert.ok(!answer.isBroken, `${where}: the answer broke off`);
  if (mediaType === 'application/json') judgeBody(where, compile(bodies, content['schema']), JSON.parse(answer.text));
  const judgeOpen = byOpenResponses[operation.operationId];
  if (mediaType === 'application/json' && answer.status === 200) judgeOpen?.(where, JSON.parse(answer.text));
}

/** Splits a stream into the data of its events; comments are left out. */
export function eventsOf(text: string): string[] {
  assert.ok(
    text === '' || text.endsWith('\n\n'),
    `the stream does not end with a blank line: ${JSON.stringify(text.slice(-50))}`,
  );
  return text
    .split('\n\n')
    .filter((block) => block !== '' && !block.startsWith(':'))
    .map((block) => {
      assert.match(
        block,
        /^(event: [\w.]+\n)?data: [^\n]*$/,
        'an event is one data line, perhaps with a name before it',
      );
      const [, name, data = ''] = /^(?:event: (.+)\n)?data: (.*)$/.exec(block) ?? [];
      if (name !== undefined) assert.equal((JSON.parse(data) as { type: string }).type, name, 'the name is the type');
      return data;
    });
}

/** Events of the Responses API: numbered, valid by both specifications, and a terminal one last, after which `[DONE]` or a broken end comes. */
export function judgeResponseEvents(where: string, text: string, isBroken: boolean): void {
  const all = eventsOf(text);
  const isDone = all.at(-1) === '[DONE]';
  const events = (isDone ? all.slice(0, -1) : all).map((event) => JSON.parse(event) as ResponseEvent);
  for (const event of events) judgeBody(where, isResponseEvent, event);
  for (const event of events) judgeOpenResponsesEvent(where, event);
  assert.deepEqual(
    events.map(({ sequence_number }) => sequence_number),
    events.map((_, at) => at),
    `${where}: the events are numbered`,
  );
  const last = events.at(-1)?.type ?? '';
  const ends = isDone ? ['response.completed', 'response.incomplete'] : ['response.failed'];
  assert.ok(ends.includes(last), `${where}: the last event is ${last}`);
  assert.equal(isBroken, !isDone, `${where}: a failure, and nothing else, is the end of a broken stream`);
}

interface ResponseEvent {
  type: string;
  sequence_number: number;
}

/** Every event a chunk; the last one `[DONE]` and a clean end, or an error and a broken end. */
export function judgeEvents(where: string, text: string, isBroken: boolean): void {
  const events = eventsOf(text);
  const last = events.at(-1);
  assert.ok(last !== undefined, `${where}: the stream is empty`);
  for (const event of events.slice(0, -1)) judgeBody(where, isChunk, JSON.parse(event));
  if (last !== '[DONE]') judgeBody(where, isError, JSON.parse(last));
  assert.equal(isBroken, last !== '[DONE]', `${where}: an error, and nothing else, is the end of a broken stream`);
  const chunks = events
    .slice(0, -1)
    .map((event) => JSON.parse(event) as { id: string; created: number; model: string });
  const identities = new Set(chunks.map(({ id, created, model }) => JSON.stringify([id, created, model])));
  assert.ok(identities.size <= 1, `${where}: chunks of one stream share id, created and model`);
}

function judgeHeaders(where: string, response: Node, given: Headers): void {
  for (const [name, reference] of Object.entries(response['headers'] ?? {})) {
    const header = resolve(reference);
    const value = given.get(name);
    if (value === null) {
      assert.notEqual(header['required'], true, `${where}: the header ${name} is missing`);
      continue;
    }
    const validate = compile(headers, { type: 'object', properties: { value: header['schema'] } } as unknown as Node);
    judgeBody(`${where}: header ${name}`, validate, { value });
  }
}

type Validator = ValidateFunction;

function judgeBody(where: string, validate: Validator, body: unknown): void {
  assert.ok(
    validate(body),
    `${where}: ${JSON.stringify(validate.errors?.[0])} in ${JSON.stringify(body).slice(0, 500)}`,
  );
}

function createAjv(options: object): Ajv2020 {
  const ajv = new Ajv2020({ ...options, strict: false });
  addFormats.default(ajv);
  return ajv.addSchema({ components: document['components'] }, 'contract');
}

function compile(ajv: typeof bodies, schema: Node | undefined): Validator {
  const text = JSON.stringify(schema).replaceAll('"#/components', '"contract#/components');
  const key = `${ajv === headers ? 'header' : 'body'} ${text}`;
  const validator = compiled.get(key) ?? ajv.compile(JSON.parse(text) as object);
  compiled.set(key, validator);
  return validator;
}

function resolve(node: Node): Node {
  const reference = node['$ref'] as unknown as string | undefined;
  if (reference === undefined) return node;
  return reference
    .slice(2)
    .split('/')
    .reduce<Node>((at, step) => at[step] ?? {}, document);
}
