/**
 * The contract as types, and its files as they are served.
 *
 * The source is one document for each API, `openapi/<name>.yaml`; nothing here repeats what they say. What requests are routed and checked by is made from all
 * of them ahead, and stands in `generated/`.
 */
import { readFileSync } from 'node:fs';
import type { AnySchema } from 'ajv';
import { documentNames } from './apis.ts';
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
  | 'x-openclaw-tool-rounds'
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
  /** True where nothing is kept of the session: its key is for headers and logs only. */
  isStateless?: true;
  /** The number of its turn in the session, as soon as it has the session's lane. */
  turn?: number;
  /** `<provider>/<model>` */
  model: string;
  /** Turns of the stored history that its model was not shown, because they did not fit. */
  omittedTurns: number;
  /** How many times a provider was asked for this answer. */
  attempts: number;
  /** How many times tools of the agent's were called for it, those of one answer of the model together; left out when none were. */
  toolRounds?: number;
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

/** An answer that comes as server-sent events. */
export interface StreamOf<Event> {
  /** Gives the events to a sink; each of a batch is an event of its own. */
  events: (sink: Sink<Event>) => Promise<void>;
  /** The name of an event, where events have one. */
  nameOf?: (event: Event) => string;
  /** The events that tell of a failure in the middle; the error's body alone when it is left out. */
  failure?: (error: ErrorResponse) => Event[];
}

/** The event of each operation that streams. */
interface StreamEvents {
  createChatCompletion: ChatCompletionChunk;
  createResponse: Schema<'ResponseStreamEvent'>;
}
type EventOf<Id extends OperationId> = Id extends keyof StreamEvents ? StreamEvents[Id] : never;

/** What a handler returns: only statuses and bodies which the contract lists for its operation. */
export type OperationReply<Id extends OperationId> = {
  [Status in keyof Responses<Id>]: ReplyHeaders<DeclaredHeaders<Responses<Id>[Status]>> &
    (
      | (Content<Responses<Id>[Status]> extends { 'application/json': infer B } ? { status: Status; body: B } : never)
      | TextReply<Status, Content<Responses<Id>[Status]>>
      | (Content<Responses<Id>[Status]> extends { 'text/event-stream': string }
          ? { status: Status } & StreamOf<EventOf<Id>>
          : never)
    );
}[keyof Responses<Id>];

export type OperationHandler<Id extends OperationId> = (request: OperationRequest<Id>) => Promise<OperationReply<Id>>;

/** One handler for each operation of the contract: a missing or an extra one does not compile. */
export type OperationHandlers = { [Id in OperationId]: OperationHandler<Id> };

/** Any reply of any operation. */
export type AnyReply = { [Id in OperationId]: OperationReply<Id> }[OperationId];

/** One API, as its files say it. */
export interface ContractDocument {
  /** Of its files, `openapi/<name>.yaml` and what is made from it. */
  name: string;
  /** The YAML file, byte for byte. */
  text: string;
  /** The same as JSON, parsed; references are not resolved. */
  document: OpenApiDocument;
  /** Its rendition as OpenAPI 3.0.3, parsed. */
  document30: Schema<'OpenApiDocument'>;
}

export interface Contract {
  /** One for each API, in the order of `apis.ts`. */
  documents: readonly [ContractDocument, ...ContractDocument[]];
  /** All of them as one: every operation, and every component once. */
  document: OpenApiDocument;
  /** The contract of the WebSocket door: its YAML file, byte for byte. */
  asyncApi: string;
}

export type OpenApiDocument = Schema<'OpenApiDocument'> & {
  info: { title: string; version: string; summary: string };
  tags?: { name: string; description?: string }[];
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, AnySchema> } & Record<string, Record<string, unknown>>;
};

/** The contract's files in the package. Each is read when it is first asked for. @throws Error when it cannot be read, which means a broken installation */
export function loadContract(): Contract {
  const once = new Map<string, unknown>();
  const get = <Value>(name: string, make: () => Value): Value => {
    if (!once.has(name)) once.set(name, make());
    return once.get(name) as Value;
  };
  const read = <Value>(file: string, parse: (text: string) => Value): Value =>
    get(file, () => parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')));
  const documents = documentNames.map((name): ContractDocument => ({
    name,
    get text() {
      return read(`openapi/${name}.yaml`, String);
    },
    get document() {
      return read(`openapi/${name}.json`, (text) => JSON.parse(text) as OpenApiDocument);
    },
    get document30() {
      return read(`openapi/${name}-3.0.json`, (text) => JSON.parse(text) as ContractDocument['document30']);
    },
  })) as [ContractDocument, ...ContractDocument[]];
  return {
    documents,
    get document() {
      return get('joined', () => joinDocuments(documents.map(({ document }) => document)));
    },
    get asyncApi() {
      return read('asyncapi/gateway-protocol.yaml', String);
    },
  };
}

/**
 * One document of several. What they say besides their paths, tags and components is the first one's; of components with one name the last one stays, and all
 * are alike: `make generate` copies them.
 * @param documents at least one
 */
export function joinDocuments(documents: readonly OpenApiDocument[]): OpenApiDocument {
  const [first] = documents;
  const kinds = [...new Set(documents.flatMap(({ components }) => Object.keys(components)))];
  const join = <Part>(part: (document: OpenApiDocument) => Record<string, Part> | undefined): Record<string, Part> =>
    Object.assign({}, ...documents.map(part)) as Record<string, Part>;
  return {
    ...(first as OpenApiDocument),
    tags: documents.flatMap(({ tags = [] }) => tags),
    paths: join(({ paths }) => paths),
    components: Object.fromEntries(
      kinds.map((kind) => [kind, join(({ components }) => components[kind])]),
    ) as OpenApiDocument['components'],
  };
}
