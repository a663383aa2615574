/** The types that the contract gives to handlers: what it does not declare does not compile. */
import { assertType, expectTypeOf, test } from 'vitest';
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ErrorResponse,
  OperationHandler,
  OperationHandlers,
  OperationReply,
  OperationRequest,
} from '../../src/contract.ts';
import type { Sink } from '../../src/sink.ts';

declare const createChatCompletion: OperationHandler<'createChatCompletion'>;
declare const listChatCompletions: OperationHandler<'listChatCompletions'>;
declare const getChatCompletion: OperationHandler<'getChatCompletion'>;
declare const updateChatCompletion: OperationHandler<'updateChatCompletion'>;
declare const deleteChatCompletion: OperationHandler<'deleteChatCompletion'>;
declare const getChatCompletionMessages: OperationHandler<'getChatCompletionMessages'>;
declare const createEmbedding: OperationHandler<'createEmbedding'>;
declare const listModels: OperationHandler<'listModels'>;
declare const retrieveModel: OperationHandler<'retrieveModel'>;
declare const listSessions: OperationHandler<'listSessions'>;
declare const getSession: OperationHandler<'getSession'>;
declare const deleteSession: OperationHandler<'deleteSession'>;
declare const getHealth: OperationHandler<'getHealth'>;
declare const getHealthz: OperationHandler<'getHealthz'>;
declare const getReadiness: OperationHandler<'getReadiness'>;
declare const getReadyz: OperationHandler<'getReadyz'>;
declare const getStartup: OperationHandler<'getStartup'>;
declare const getStartupz: OperationHandler<'getStartupz'>;
declare const getMetrics: OperationHandler<'getMetrics'>;
declare const getContractYaml: OperationHandler<'getContractYaml'>;
declare const getContractJson: OperationHandler<'getContractJson'>;
declare const getContractJson30: OperationHandler<'getContractJson30'>;
declare const getContractFile: OperationHandler<'getContractFile'>;
declare const createResponse: OperationHandler<'createResponse'>;
declare const compactResponse: OperationHandler<'compactResponse'>;
declare const getResponse: OperationHandler<'getResponse'>;
declare const deleteResponse: OperationHandler<'deleteResponse'>;
declare const cancelResponse: OperationHandler<'cancelResponse'>;
declare const listInputItems: OperationHandler<'listInputItems'>;
declare const getAsyncApiYaml: OperationHandler<'getAsyncApiYaml'>;
declare const getRoot: OperationHandler<'getRoot'>;
declare const getChatAsset: OperationHandler<'getChatAsset'>;
declare const getDocs: OperationHandler<'getDocs'>;
declare const getDocsAsset: OperationHandler<'getDocsAsset'>;
declare const completion: ChatCompletion;
declare const events: (sink: Sink<ChatCompletionChunk>) => Promise<void>;
declare const error: ErrorResponse;
const who = {
  'x-openclaw-agent-id': 'main',
  'x-openclaw-session-key': 'agent:main:k',
  'x-openclaw-model': 'offline/echo',
};

test('one handler for each operation compiles', () => {
  assertType<OperationHandlers>({
    createChatCompletion,
    createEmbedding,
    listChatCompletions,
    getChatCompletion,
    updateChatCompletion,
    deleteChatCompletion,
    getChatCompletionMessages,
    listModels,
    retrieveModel,
    listSessions,
    getSession,
    deleteSession,
    getHealth,
    getHealthz,
    getReadiness,
    getReadyz,
    getStartup,
    getStartupz,
    getMetrics,
    getContractYaml,
    getContractJson,
    getContractJson30,
    getContractFile,
    createResponse,
    compactResponse,
    getResponse,
    deleteResponse,
    cancelResponse,
    listInputItems,
    getAsyncApiYaml,
    getRoot,
    getChatAsset,
    getDocs,
    getDocsAsset,
  });
});

test('a missing handler does not compile', () => {
  // @ts-expect-error getContractJson is missing.
  assertType<OperationHandlers>({
    createChatCompletion,
    createEmbedding,
    listChatCompletions,
    getChatCompletion,
    updateChatCompletion,
    deleteChatCompletion,
    getChatCompletionMessages,
    listModels,
    retrieveModel,
    listSessions,
    getSession,
    deleteSession,
    getHealth,
    getHealthz,
    getReadiness,
    getReadyz,
    getStartup,
    getStartupz,
    getContractYaml,
  });
});

test('an extra handler does not compile', () => {
  assertType<OperationHandlers>({
    createChatCompletion,
    createEmbedding,
    listChatCompletions,
    getChatCompletion,
    updateChatCompletion,
    deleteChatCompletion,
    getChatCompletionMessages,
    listModels,
    retrieveModel,
    listSessions,
    getSession,
    deleteSession,
    getHealth,
    getHealthz,
    getReadiness,
    getReadyz,
    getStartup,
    getStartupz,
    getContractYaml,
    getContractJson,
    getContractJson30,
    getContractFile,
    createResponse,
    compactResponse,
    getResponse,
    deleteResponse,
    cancelResponse,
    listInputItems,
    getAsyncApiYaml,
    getRoot,
    getChatAsset,
    getDocs,
    getDocsAsset,
    // @ts-expect-error The contract has no operation deleteModel.
    deleteModel: listModels,
  });
});

test('the handler of another operation does not compile', () => {
  // @ts-expect-error A list of models is no state of health.
  assertType<OperationHandlers['getHealth']>(listModels);
});

test('parameters have the types of the contract', () => {
  expectTypeOf<OperationRequest<'listSessions'>['query']>().toEqualTypeOf<{
    limit?: number;
    cursor?: string;
    agent?: string;
  }>();
  expectTypeOf<OperationRequest<'getSession'>['path']>().toEqualTypeOf<{ session_key: string }>();
  expectTypeOf<OperationRequest<'createChatCompletion'>['headers']['idempotency-key']>().toEqualTypeOf<
    string | undefined
  >();
});

test('parameters of another operation do not compile', () => {
  // @ts-expect-error A list of models has no pages.
  assertType<OperationRequest<'listModels'>['query']>({ limit: 20 });
  // @ts-expect-error A session is named by its key.
  assertType<OperationRequest<'getSession'>['path']>({ model: 'openclaw' });
});

test('declared replies compile', () => {
  assertType<OperationReply<'createChatCompletion'>>({ status: 200, headers: who, body: completion });
  assertType<OperationReply<'createChatCompletion'>>({ status: 200, headers: who, events });
  assertType<OperationReply<'createChatCompletion'>>({
    status: 200,
    headers: { ...who, 'x-openclaw-overhead-ms': 0.4 },
    body: completion,
  });
  assertType<OperationReply<'createChatCompletion'>>({
    status: 200,
    headers: { ...who, 'x-openclaw-queue-ms': 0.4, 'x-openclaw-omitted-turns': undefined, 'idempotent-replayed': true },
    events,
  });
  assertType<OperationReply<'listModels'>>({ status: 200, body: { object: 'list', data: [] } });
  assertType<OperationReply<'getContractYaml'>>({ status: 200, mediaType: 'application/yaml', text: 'openapi: 3.1.1' });
  assertType<OperationReply<'getReadiness'>>({
    status: 503,
    headers: { 'x-should-retry': 'true' },
    body: { ...error, ready: false, failing: ['shutting_down'], uptimeMs: 1 } as ErrorResponse,
  });
});

test('a reply without the headers that are optional compiles', () => {
  assertType<OperationReply<'listModels'>>({ status: 503, headers: { 'x-should-retry': 'true' }, body: error });
});

test('an undeclared status does not compile', () => {
  // @ts-expect-error Health is never 503.
  assertType<OperationReply<'getHealth'>>({ status: 503, body: { ok: true, status: 'live' } });
});

test('a body that does not fit its status does not compile', () => {
  // @ts-expect-error A completion needs more than an id.
  assertType<OperationReply<'createChatCompletion'>>({ status: 200, headers: who, body: { id: 'chatcmpl-1' } });
  // @ts-expect-error There is one state of health.
  assertType<OperationReply<'getHealth'>>({ status: 200, body: { ok: true, status: 'dead' } });
  // @ts-expect-error The body of a 404 is an error.
  assertType<OperationReply<'listModels'>>({ status: 404, body: { object: 'list', data: [] } });
  // @ts-expect-error YAML is text, not a body.
  assertType<OperationReply<'getContractYaml'>>({ status: 200, body: 'openapi: 3.1.1' });
  // @ts-expect-error JSON is a body, not text.
  assertType<OperationReply<'getContractJson'>>({ status: 200, text: '{}' });
});

test('events of an operation without text/event-stream do not compile', () => {
  // @ts-expect-error Models do not stream.
  assertType<OperationReply<'listModels'>>({ status: 200, events });
  // @ts-expect-error Errors do not stream.
  assertType<OperationReply<'createChatCompletion'>>({ status: 500, events });
});

test('a missing or an undeclared header does not compile', () => {
  // @ts-expect-error The answer says who answered.
  assertType<OperationReply<'createChatCompletion'>>({ status: 200, body: completion });
  assertType<OperationReply<'createChatCompletion'>>({
    status: 200,
    body: completion,
    // @ts-expect-error The contract declares no x-powered-by.
    headers: { ...who, 'x-powered-by': 'express' },
  });
  assertType<OperationReply<'createChatCompletion'>>({
    status: 200,
    events,
    // @ts-expect-error The gateway itself adds x-request-id.
    headers: { ...who, 'x-request-id': 'req_1' },
  });
  assertType<OperationReply<'listModels'>>({
    status: 200,
    body: { object: 'list', data: [] },
    // @ts-expect-error A list of models has the common headers only, which are not the handler's.
    headers: { 'x-powered-by': 'express' },
  });
});
