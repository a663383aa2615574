/** The one file that makes clients of the MCP library; it is loaded on the first need. */
import {
  Client,
  ProtocolError,
  SdkError,
  SdkErrorCode,
  SdkHttpError,
  SSEClientTransport,
  SseError,
  StreamableHTTPClientTransport,
  type CallToolResult,
  type ClientOptions,
  type Transport,
} from '@modelcontextprotocol/client';
import type { Logger } from 'pino';
import { settlesWithin, unlessAborted } from '../async.ts';
import { packageVersion } from '../version.ts';
import { LocalTransport, type LocalOptions } from './localTransport.ts';
import { errorCode } from './limits.ts';
import { mending } from './mend.ts';
import { createFetch } from './remote.ts';
import type { ToolServer } from './settings.ts';
import type { ToolCallOptions } from './toolbox.ts';

/** A tool as its server describes it. */
export interface ServerTool {
  name: string;
  description: string;
  parameters: Readonly<Record<string, unknown>>;
}

export interface Connection {
  /** Settles with the end, whoever brought it about. */
  readonly ended: Promise<void>;
  /** Of a local server. */
  readonly processId: number | undefined;
  /** Why a local server ended by itself; undefined when it did not. */
  readonly whyEnded: string | undefined;
  /** All tools, of every page. @param timeoutMs for each page @throws what went wrong */
  tools(signal: AbortSignal, timeoutMs: number): Promise<readonly ServerTool[]>;
  /** @throws CallFailed, and the signal's reason when it fires */
  call(tool: ServerTool, args: Record<string, unknown>, options: ToolCallOptions): Promise<CallToolResult>;
  close(): Promise<void>;
}

export interface ConnectOptions extends Omit<LocalOptions, 'server'> {
  /** Hears that the server has other tools now. */
  onChanged: () => void;
}

/** A call that did not come to a result. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  /** Whether the connection is of no use any more. */
  readonly isLost: boolean;

  constructor(message: string, { isLost, cause }: { isLost: boolean; cause: unknown }) {
    super(message, { cause });
    this.isLost = isLost;
  }
}

/**
 * Connects to a server, in the versions of the protocol that begin with `initialize`, and in those without where the server refuses that; by the older way over
 * HTTP where it refuses both and its entry does not say which it speaks.
 * @param signal ends the attempt
 * @throws Error that says why in words for the operator
 */
export async function connect(server: ToolServer, options: ConnectOptions, signal: AbortSignal): Promise<Connection> {
  try {
    return await attempt(server, options, {}, signal);
  } catch (error) {
    signal.throwIfAborted();
    const status = error instanceof SdkHttpError ? error.status : undefined;
    const isRefused = error instanceof ProtocolError || status === 400;
    const newest = isRefused ? attempt(server, options, { versionNegotiation: { mode: 'auto' } }, signal) : undefined;
    try {
      if (newest) return await newest;
    } catch (again) {
      if (status === undefined) throw withStatus(again, server);
    }
    signal.throwIfAborted();
    const isOlder = status !== undefined && olderStatuses.has(status);
    if (!isOlder || server.transport === 'stdio' || !server.maybeOlder) throw withStatus(error, server);
    return attempt({ ...server, transport: 'sse' }, options, {}, signal).catch(() => {
      throw withStatus(error, server);
    });
  }
}

/** What servers of the first way over HTTP answer to the newer one (MCP 2025-03-26, transports, backwards compatibility). */
const olderStatuses = new Set([400, 404, 405]);

/** The library tells what the server wrote, which is often nothing. */
function withStatus(error: unknown, server: ToolServer): unknown {
  if (!(error instanceof SdkHttpError)) return error;
  const { status, message } = error;
  const advice = adviceOf(status, server);
  return new Error(`it answered with status ${status}${advice ? ` (${advice})` : ''}: ${message}`, { cause: error });
}

function adviceOf(status: number | undefined, server: ToolServer): string | undefined {
  if (status === 401 || status === 403) return 'look at headers of its entry';
  if (status !== 404 && status !== 405) return undefined;
  const isOlderTried = server.transport !== 'stdio' && server.maybeOlder;
  return `look at the url${isOlderTried ? '' : '; an older server needs transport: "sse"'}`;
}

async function attempt(
  server: ToolServer,
  options: ConnectOptions,
  negotiation: ClientOptions,
  signal: AbortSignal,
): Promise<Connection> {
  const { transport, end } = transportOf(server, options);
  mending(transport, (tool, why) =>
    options.log.warn({ server: server.name, tool }, `the tool is left out, because ${why}`),
  );
  const client = new Client(
    { name: 'openclaw-gateway', version: packageVersion() },
    {
      ...negotiation,
      // What a tool gives is for the model to judge; a schema that a server writes wrongly must not turn what it did into an error.
      jsonSchemaValidator: {
        getValidator: () => (input) => ({ valid: true, data: input as never, errorMessage: undefined }),
      },
      inputRequired: { autoFulfill: false },
      listChanged: { tools: { autoRefresh: false, debounceMs: 0, onChanged: options.onChanged } },
    },
  );
  const over = Promise.withResolvers<void>();
  const connection = new LibraryConnection({ client, transport, server, end, ended: over.promise });
  Object.assign(client, {
    onclose: over.resolve,
    onerror: (error: Error) => connection.heard(error, options.log),
  });
  try {
    await unlessAborted(client.connect(transport, { timeout: server.connectionTimeoutMs }), signal);
    return connection;
  } catch (error) {
    const why = error instanceof ProtocolError ? undefined : connection.whyEnded;
    await connection.close();
    throw why === undefined ? error : new Error(why, { cause: error });
  }
}

interface Way {
  transport: Transport;
  /** Ends what the transport leaves open. */
  end: () => Promise<void>;
}

function transportOf(server: ToolServer, options: ConnectOptions): Way {
  if (server.transport === 'stdio') {
    return { transport: new LocalTransport({ ...options, server }), end: async () => {} };
  }
  const { fetch, close } = createFetch(server);
  const [url, requestInit] = [new URL(server.url), { headers: { ...server.headers } }];
  return {
    transport:
      server.transport === 'sse'
        ? new SSEClientTransport(url, { fetch, requestInit })
        : new StreamableHTTPClientTransport(url, { fetch, requestInit }),
    end: close,
  };
}

/** Milliseconds in which a server may note that its session is over. */
const farewellMs = 1000;

interface Parts extends Way {
  client: Client;
  server: ToolServer;
  ended: Promise<void>;
}

class LibraryConnection implements Connection {
  readonly ended: Promise<void>;
  readonly #client: Client;
  readonly #transport: Transport;
  readonly #server: ToolServer;
  readonly #end: () => Promise<void>;
  #closing: Promise<void> | undefined;

  constructor({ client, transport, server, end, ended }: Parts) {
    this.ended = ended;
    this.#client = client;
    this.#transport = transport;
    this.#server = server;
    this.#end = end;
  }

  get processId(): number | undefined {
    return this.#transport instanceof LocalTransport ? this.#transport.processId : undefined;
  }

  get whyEnded(): string | undefined {
    return this.#transport instanceof LocalTransport ? this.#transport.whyEnded : undefined;
  }

  async tools(signal: AbortSignal, timeoutMs: number): Promise<readonly ServerTool[]> {
    if (!this.#client.getServerCapabilities()?.tools) return [];
    const { tools } = await this.#client.listTools(undefined, { signal, timeout: timeoutMs, cacheMode: 'bypass' });
    return tools.map(({ name, title, description, inputSchema }) => ({
      name,
      description: description ?? title ?? '',
      parameters: inputSchema,
    }));
  }

  async call(
    { name, parameters }: ServerTool,
    args: Record<string, unknown>,
    { signal, onProgress }: ToolCallOptions,
  ): Promise<CallToolResult> {
    try {
      return await this.#client.callTool(
        { name, arguments: args },
        {
          signal,
          timeout: this.#server.requestTimeoutMs,
          resetTimeoutOnProgress: true,
          onprogress: onProgress ?? (() => {}),
          // With the definition at hand the library asks for nothing once more by itself.
          toolDefinition: { name, inputSchema: parameters as { type: 'object' } },
        },
      );
    } catch (error) {
      signal.throwIfAborted();
      throw callFailed(error, this.#server);
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /** What the library tells beside answers. Old streams that broke off are opened again by it, and know nothing of their session then. */
  heard(error: Error, log: Logger): void {
    log.debug({ server: this.#server.name }, error.message);
    const isOver = error instanceof SseError || error.message.startsWith('Maximum reconnection attempts');
    if (isOver) void this.close();
  }

  async #close(): Promise<void> {
    if (this.#transport instanceof StreamableHTTPClientTransport) {
      await settlesWithin(this.#transport.terminateSession(), farewellMs);
    }
    await this.#client.close().catch(() => {});
    // The library closes only what it has connected.
    await this.#transport.close().catch(() => {});
    await this.#end();
  }
}

/** What a call that failed is told as. */
function callFailed(cause: unknown, { name, transport, requestTimeoutMs }: ToolServer): CallFailed {
  const failed = (message: string, isLost: boolean) => new CallFailed(message, { isLost, cause });
  if (cause instanceof SdkHttpError) return httpFailed(cause, name);
  if (cause instanceof SdkError) {
    switch (cause.code) {
      case SdkErrorCode.RequestTimeout:
        return failed(`The tool did not answer within ${requestTimeoutMs / 1000} seconds. It may have acted.`, false);
      case SdkErrorCode.ConnectionClosed:
      case SdkErrorCode.NotConnected: {
        const what = transport === 'stdio' ? 'ended' : 'closed the connection';
        return failed(
          `The server "${name}" ${what} during the call. The tool may have acted; it was not called again.`,
          true,
        );
      }
      default:
    }
  }
  const { message } = cause as Error;
  // A server that says itself what was wrong has not acted, as far as anyone knows.
  const isSaid = cause instanceof ProtocolError && cause.code !== errorCode;
  const text = isSaid ? message : `${message}. The tool may have acted.`;
  return failed(`The call failed: ${text}`, !(cause instanceof ProtocolError || cause instanceof SdkError));
}

/** A server that does not know a session says 404 (MCP 2025-03-26, streamable HTTP), some say 400. */
function httpFailed(cause: SdkHttpError, name: string): CallFailed {
  const { status } = cause;
  const isExpired = status === 404 || (status === 400 && /session/i.test(cause.message));
  const text = isExpired
    ? `The session with the server "${name}" had expired. The tool was not called again; it can be.`
    : `The server "${name}" answered the call with status ${status}.${status !== undefined && status >= 500 ? ' The tool may have acted.' : ''}`;
  return new CallFailed(text, { isLost: isExpired, cause });
}
