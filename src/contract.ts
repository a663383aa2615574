/**
 * The contract as types, and its files as they are served.
 *
 * The source is `openapi/chat-completions.yaml`; nothing here repeats what it says. What requests are routed and checked by is made from it ahead, and
 * stands in `generated/`.
 */
import { readFileSync } from 'node:fs';
import type { AnySchema } from 'ajv';
import type { components, operations } from './generated/openapi.ts';
import type { Principal } from './access/principal.ts';
import type { Sink } from './sink.ts';
import type { Trace } from './trace.ts';

export type SchemaName = keyof components['schemas'];
export type Schema<Name extends SchemaName> = components['schemas'][Name];
export type ChatCompletionRequest = Schema<'ChatCompletionRequest'>;
export type ChatCompletion = Schema<'ChatCompletion'>;
export type ChatCompletionChunk = Schema<'ChatCompletionChunk'>;
export type ChatMessage = Schema<'ChatMessage'>;
export type Usage = Schema<'Usage'>;
export type ErrorResponse = Schema<'ErrorResponse'>;

export type OperationId = keyof operations;

/** `default` describes what later versions may send; the server sends declared statuses only. */
type Responses<Id extends OperationId> = Omit<operations[Id]['responses'], 'default'>;
type Content<Response> = Response extends { content: infer C } ? C : never;
type Body<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer B } };
}
  ? B
  : undefined;
type Parameters<
  Id extends OperationId,
  Place extends 'path' | 'query' | 'header',
> = operations[Id]['parameters'] extends {
  [P in Place]?: infer Values;
}
  ? NonNullable<Values>
  : Record<never, never>;

/** Headers of the answer that the gateway itself adds, to every reply or to every stream; a handler has no say in them. */
type CommonHeader =
  | `x-ratelimit-${'limit' | 'remaining' | 'reset'}-${'requests' | 'tokens'}`
  | 'x-request-id'
  | 'openai-processing-ms'
  | 'x-content-type-options'
  | 'cache-control'
  | 'x-accel-buffering';
/** openapi-typescript calls every declared header required; these are not. */
type OptionalHeader =
  | 'x-openclaw-overhead-ms'
  | 'x-openclaw-queue-ms'
  | 'x-openclaw-omitted-turns'
  | 'idempotent-replayed'
  | 'x-openclaw-stored'
  | 'retry-after'
  | 'retry-after-ms';
type NamedHeaders<Headers> = {
  [Name in keyof Headers as string extends Name ? never : Name extends CommonHeader ? never : Name]: Headers[Name];
};
type DeclaredHeaders<Response> = Response extends { headers: infer Headers }
  ? Omit<NamedHeaders<Headers>, OptionalHeader> & {
      [Name in OptionalHeader & keyof NamedHeaders<Headers>]?: NamedHeaders<Headers>[Name] | undefined;
    }
  : Record<never, never>;
/**
 * `headers` must be given when the contract declares required ones for this status, and may only hold declared ones. A function is asked for them when the
 * answer begins.
 */
type ReplyHeaders<Headers> = keyof Headers extends never
  ? { headers?: never }
  : Record<never, never> extends Headers
    ? { headers?: Headers | (() => Headers) }
    : { headers: Headers | (() => Headers) };

/** What a run is known by, in headers and in the log. */
export interface RunFacts {
  /** The key that asked; without one it was the operator. */
  keyId?: string;
  agentId: string;
  sessionKey: string;
  /** `<provider>/<model>` */
  model: string;
  /** Turns of the stored history that its model was not shown, because they did not fit. */
  omittedTurns: number;
  /** How many times a provider was asked for this answer. */
  attempts: number;
}

/** A validated request, as a handler gets it. Header names are lower case, aliases renamed; query parameters have the types of the contract. */
export interface OperationRequest<Id extends OperationId> {
  body: Body<Id>;
  path: Parameters<Id, 'path'>;
  query: Parameters<Id, 'query'>;
  headers: Parameters<Id, 'header'>;
  /** A header that the contract does not declare, by its name in lower case, as it was sent. */
  undeclaredHeader: (name: string) => string | undefined;
  /** Who it comes from; `nobody` for operations that need no credential. */
  principal: Principal;
  /** Fires when the client leaves, with a `client_closed_request` error as its reason. */
  signal: AbortSignal;
  /** `performance.now()` at the arrival of the request, in milliseconds. */
  receivedAt: number;
  /** `x-request-id` */
  requestId: string;
  /** Counts bytes of its answer as held until it is over. @throws overloaded when there is no room for them */
  hold: (bytes: number) => void;
  /** Its place in a trace. */
  trace: Trace | undefined;
  /** Notes for the log which run this request became. */
  note: (facts: Readonly<RunFacts>) => void;
}

type TextMediaType = 'application/yaml' | 'text/html' | 'text/css' | 'text/javascript' | 'text/plain';
/** Text of a media type that the contract declares. Bytes are its UTF-8, encoded further as `encoding` says. */
type TextReply<Status, Declared> = {
  [MediaType in keyof Declared & TextMediaType]: {
    status: Status;
    mediaType: MediaType;
    /** Of a media type that has several. */
    version?: string;
    text: string | Uint8Array;
    encoding?: 'gzip';
  };
}[keyof Declared & TextMediaType];

/** What a handler returns: only statuses and bodies which the contract lists for its operation. */
export type OperationReply<Id extends OperationId> = {
  [Status in keyof Responses<Id>]: ReplyHeaders<DeclaredHeaders<Responses<Id>[Status]>> &
    (
      | (Content<Responses<Id>[Status]> extends { 'application/json': infer B } ? { status: Status; body: B } : never)
      | TextReply<Status, Content<Responses<Id>[Status]>>
      | (Content<Responses<Id>[Status]> extends { 'text/event-stream': string }
          ? { status: Status; events: (sink: Sink<ChatCompletionChunk>) => Promise<void> }
          : never)
    );
}[keyof Responses<Id>];

export type OperationHandler<Id extends OperationId> = (request: OperationRequest<Id>) => Promise<OperationReply<Id>>;

/** One handler for each operation of the contract: a missing or an extra one does not compile. */
export type OperationHandlers = { [Id in OperationId]: OperationHandler<Id> };

/** Any reply of any operation. */
export type AnyReply = { [Id in OperationId]: OperationReply<Id> }[OperationId];

export interface Contract {
  /** The YAML file, byte for byte. */
  text: string;
  /** The same as JSON, parsed; references are not resolved. */
  document: OpenApiDocument;
  /** Its rendition as OpenAPI 3.0.3, parsed. */
  document30: Schema<'OpenApiDocument'>;
  /** The contract of the WebSocket door: its YAML file, byte for byte. */
  asyncApi: string;
}

export type OpenApiDocument = Schema<'OpenApiDocument'> & {
  info: { title: string; version: string; summary: string };
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, AnySchema> };
};

/** The contract's files in the package. Each is read when it is first asked for. @throws Error when it cannot be read, which means a broken installation */
export function loadContract(): Contract {
  const once = new Map<string, unknown>();
  const read = <Value>(file: string, parse: (text: string) => Value): Value => {
    if (!once.has(file)) once.set(file, parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')));
    return once.get(file) as Value;
  };
  return {
    get text() {
      return read('openapi/chat-completions.yaml', String);
    },
    get document() {
      return read('openapi/chat-completions.json', (text) => JSON.parse(text) as OpenApiDocument);
    },
    get document30() {
      return read('openapi/chat-completions-3.0.json', (text) => JSON.parse(text) as Contract['document30']);
    },
    get asyncApi() {
      return read('asyncapi/gateway-protocol.yaml', String);
    },
  };
}
