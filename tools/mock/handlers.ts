/** The operations of the mock: each answers with what the contract shows of it, fitted to the request. */
import { agentOfSessionKey } from '../../src/agents/sessionKey.ts';
import type {
  AnyReply,
  Contract,
  ErrorResponse,
  OperationHandlers,
  OperationId,
  OperationRequest,
} from '../../src/contract.ts';
import { invalidCursor } from '../../src/errors.ts';
import { getAsyncApiYaml } from '../../src/http/handlers/getAsyncApiYaml.ts';
import { getChatAsset } from '../../src/http/handlers/getChatAsset.ts';
import { getContractFile } from '../../src/http/handlers/getContractFile.ts';
import { getContractJson } from '../../src/http/handlers/getContractJson.ts';
import { getContractJson30 } from '../../src/http/handlers/getContractJson30.ts';
import { getContractYaml } from '../../src/http/handlers/getContractYaml.ts';
import { getDocs } from '../../src/http/handlers/getDocs.ts';
import { getDocsAsset } from '../../src/http/handlers/getDocsAsset.ts';
import { getRoot } from '../../src/http/handlers/getRoot.ts';
import { createChatPage, createDocsPage } from '../../src/page.ts';
import { chatReply, type Shown } from './chat.ts';
import type { Engine } from './engine.ts';
import { fittingAnswer, isEvents, isRecord, pairedAnswer, wantsEvents } from './fitting.ts';
import { headersOf } from './headers.ts';
import { operationsOf, type ShownOperation } from './operations.ts';
import { checkHeaders, preferred, readPrefer, refused, type Preferences } from './prefer.ts';
import { responseReply } from './response.ts';
import { createReplays } from './runs.ts';

type AnyRequest = OperationRequest<OperationId>;
/** The replies of operations that run an agent: they are fitted to the request. */
type RunReplies = {
  [Id in OperationId]?: (request: OperationRequest<Id>, shown: Shown) => AnyReply;
};
type Handler = (request: AnyRequest) => Promise<AnyReply>;

/** @param engine asked for when the first answer is needed */
export function createHandlers(contract: Contract, engine: () => Promise<Engine>): OperationHandlers {
  const replays = createReplays();
  const page = createDocsPage();
  const chatPage = createChatPage();
  // What needs nothing behind the door is answered by the server's own handlers, unless an example is asked for.
  const own: Partial<Record<OperationId, (request: never) => Promise<AnyReply>>> = {
    getContractYaml: getContractYaml({ contract }),
    getContractJson: getContractJson({ contract }),
    getContractJson30: getContractJson30({ contract }),
    getContractFile: getContractFile({ contract }),
    getAsyncApiYaml: getAsyncApiYaml({ contract }),
    getRoot: getRoot({ contract, isEnabled: () => true, chatPage }),
    getChatAsset: getChatAsset({ page: chatPage }),
    getDocs: getDocs({ page }),
    getDocsAsset: getDocsAsset({ page }),
  };
  const operations = operationsOf(contract.document);
  const chat = operations.find(({ id }) => id === 'createChatCompletion') as ShownOperation;
  const ofRuns: RunReplies = {
    createChatCompletion: (request, shown) => chatReply(chat, request, shown, replays),
    createResponse: (request, shown) => responseReply(chat, request, shown, replays),
  };
  const handlers = operations.map((operation): [string, Handler] => [
    operation.id,
    async (request) => {
      const prefer = readPrefer(request.undeclaredHeader('prefer'));
      const isPlain =
        prefer.code === undefined && prefer.example === undefined && !prefer.isDynamic && prefer.headers.length === 0;
      const handler = isPlain ? own[operation.id] : undefined;
      return handler ? handler(request as never) : answer(operation, request, prefer, await engine(), ofRuns);
    },
  ]);
  return Object.fromEntries(handlers) as unknown as OperationHandlers;
}

async function answer(
  operation: ShownOperation,
  request: AnyRequest,
  prefer: Preferences,
  engine: Engine,
  ofRuns: RunReplies,
): Promise<AnyReply> {
  const parts = { ...request, header: request.headers };
  const shown = fittingAnswer(operation, preferred(operation, prefer), parts);
  if (!shown) throw new Error(`the contract shows no answer of ${operation.id}`);
  const { status, mediaType } = shown;
  checkHeaders(operation, status, prefer.headers);
  if (prefer.isDynamic && status < 300 && (isEvents(mediaType) || wantsEvents(request.body)))
    throw refused('Events cannot be made up: leave out dynamic in the header Prefer, or stream in the body.');
  const given = await engine.answer(operation, shown, pathOf(operation, request), prefer.isDynamic);
  const headers = headersOf(given.headers, operation.headers.get(status) ?? [], prefer.headers, errorIn(given.body));
  const ofRun = status < 300 ? ofRuns[operation.id] : undefined;
  if (ofRun) {
    const isAsItIs =
      prefer.example !== undefined || prefer.isDynamic || pairedAnswer(operation, [shown], parts) === shown;
    return ofRun(request as never, { mediaType, body: given.body, shownHeaders: given.headers, headers, isAsItIs });
  }
  if (status < 300) checkCursor(operation, request);
  const body = status < 300 ? withKey(given.body, request) : given.body;
  const reply: unknown =
    mediaType === 'application/json' ? { status, headers, body } : { status, headers, mediaType, text: String(body) };
  return reply as AnyReply;
}

const pathOf = ({ path }: ShownOperation, request: AnyRequest): string =>
  path.replace(/\{(.+?)\}/g, (_, name: string) =>
    encodeURIComponent(String((request.path as Record<string, unknown>)[name])),
  );

const errorIn = (body: unknown): ErrorResponse['error'] | undefined =>
  isRecord(body) && 'error' in body ? (body as ErrorResponse).error : undefined;

/** What is looked up by its key has that key as its `id`, a session the agent of its key, and a completion the metadata that it is marked with. */
function withKey(body: unknown, { path, body: sent }: AnyRequest): unknown {
  const [key, ...others] = Object.values(path as Record<string, string>);
  if (key === undefined || others.length > 0 || !isRecord(body) || !('id' in body)) return body;
  return {
    ...body,
    id: key,
    ...('agent_id' in body && { agent_id: agentOfSessionKey(key) }),
    ...(isRecord(sent) && 'metadata' in body && { metadata: sent['metadata'] ?? {} }),
  };
}

/** The only cursors are those of the pages that the contract shows. @throws invalid_cursor */
function checkCursor({ answers }: ShownOperation, { query }: AnyRequest): void {
  const { cursor } = query as { cursor?: string };
  const cursors = answers.flatMap(({ value }) =>
    isRecord(value) && typeof value['next_cursor'] === 'string' ? [value['next_cursor']] : [],
  );
  if (cursor !== undefined && cursors.length > 0 && !cursors.includes(cursor)) throw invalidCursor();
}
