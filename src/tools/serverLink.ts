import type { Logger } from 'pino';
import { unlessAborted } from '../async.ts';
import { ToolCatalogue, type KnownTool, type Prefixes } from './catalogue.ts';
import type { CallFailed, Connection } from './client.ts';
import { sparing } from './progress.ts';
import { failure, toResult } from './result.ts';
import { withoutSecrets } from './secrets.ts';
import type { ToolServer, ToolSettings } from './settings.ts';
import type { ToolCallOptions, ToolResult, ToolServerStatus } from './toolbox.ts';

/** Failures after each other, without a call that worked, before a server is left alone for a while. */
const patience = 3;

/** Milliseconds of the first pause, doubled with each further failure, and of the longest. */
const [firstPauseMs, longestPauseMs] = [30_000, 300_000];

/** Milliseconds of life after which an end counts as the first failure again. */
const healthyMs = 60_000;

/** One server: its connection, made when it is needed and made anew when it was lost, and its tools. */
export class ServerLink {
  readonly server: ToolServer;
  readonly prefixes: Prefixes;
  readonly #settings: () => ToolSettings;
  readonly #log: Logger;
  readonly #catalogue: ToolCatalogue;
  readonly #closed = new AbortController();
  #connection: Connection | undefined;
  #connecting: Promise<void> | undefined;
  #renewing: Promise<void> | undefined;
  #isStale = false;
  #connectedAt = 0;
  #failures = 0;
  /** `performance.now()` */
  #pausedUntil = 0;
  #error: string | undefined;
  #calls = 0;
  #idle: NodeJS.Timeout | undefined;

  /** @param prefixes of the names of its tools */
  constructor(server: ToolServer, prefixes: Prefixes, settings: () => ToolSettings, log: Logger) {
    this.server = server;
    this.prefixes = prefixes;
    this.#settings = settings;
    this.#log = log;
    this.#catalogue = new ToolCatalogue(server, prefixes, log);
  }

  status(): ToolServerStatus {
    const { name, transport } = this.server;
    const pid = this.#connection?.processId;
    return {
      name,
      transport,
      state: this.#state(),
      tools: this.#connection ? this.#catalogue.tools.length : 0,
      ...(this.#error !== undefined && { error: this.#error }),
      ...(pid !== undefined && { pid }),
    };
  }

  /** What OpenClaw calls a tool, as far as it is known. */
  inOpenClaw(name: string): string | undefined {
    return this.#catalogue.tools.find(({ shown }) => shown.name === name)?.shown.inOpenClaw;
  }

  /** Its tools now; none when it cannot be reached. @throws the signal's reason when it fires */
  async tools(signal: AbortSignal): Promise<readonly KnownTool[]> {
    const connection = await this.#ready(signal);
    if (connection && this.#isStale) {
      this.#renewing ??= this.#renew(connection).finally(() => (this.#renewing = undefined));
      await unlessAborted(this.#renewing, signal);
    }
    return this.#connection ? this.#catalogue.tools : [];
  }

  /**
   * Calls a tool once.
   * @param name as models see it
   * @param args an object, or nothing
   * @throws the signal's reason when it fires
   */
  async call(name: string, args: unknown, options: ToolCallOptions): Promise<ToolResult> {
    if (!isArguments(args)) return failure('The arguments must be a JSON object. The tool was not called.');
    const connection = await this.#ready(options.signal);
    if (!connection) return failure(`The server "${this.server.name}" cannot be reached now. The tool was not called.`);
    const known = this.#catalogue.tools.find(({ shown }) => shown.name === name);
    if (!known) return failure(`There is no tool "${name}" any more.`);
    this.#calls++;
    clearTimeout(this.#idle);
    try {
      return await this.#ask(connection, known, args ?? {}, options);
    } finally {
      this.#calls--;
      this.#closeWhenIdle();
    }
  }

  /** Ends it for good. */
  async close(): Promise<void> {
    this.#closed.abort(new Error('the server is not used any more'));
    clearTimeout(this.#idle);
    await this.#connecting;
    await this.#connection?.close();
  }

  async #ask(
    connection: Connection,
    { tool }: KnownTool,
    args: Record<string, unknown>,
    options: ToolCallOptions,
  ): Promise<ToolResult> {
    const { timeoutMs, maxResultBytes } = this.#settings().loop;
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new Error('the time is over')), timeoutMs);
    const signal = AbortSignal.any([options.signal, late.signal, this.#closed.signal]);
    const { onProgress } = options;
    const called = { signal, ...(onProgress && { onProgress: sparing(onProgress) }) };
    try {
      const result = toResult(await connection.call(tool, args, called), maxResultBytes);
      this.#failures = 0;
      return result;
    } catch (error) {
      options.signal.throwIfAborted();
      if (late.signal.aborted)
        return failure(`The tool did not answer within ${timeoutMs / 1000} seconds. It may have acted.`);
      if (this.#closed.signal.aborted)
        return failure(`The server "${this.server.name}" was closed during the call. The tool may have acted.`);
      if ((error as CallFailed).isLost) this.#lose(connection);
      return failure(withoutSecrets((error as Error).message.slice(0, maxResultBytes), this.#settings().secrets));
    } finally {
      clearTimeout(timer);
    }
  }

  #state(): ToolServerStatus['state'] {
    if (this.#connection) return 'ready';
    if (this.#connecting) return 'connecting';
    if (this.#pausedUntil > performance.now()) return 'paused';
    return this.#error === undefined ? 'idle' : 'failed';
  }

  async #ready(signal: AbortSignal): Promise<Connection | undefined> {
    signal.throwIfAborted();
    if (this.#connection) return this.#connection;
    if (this.#closed.signal.aborted || this.#pausedUntil > performance.now()) return undefined;
    this.#connecting ??= this.#connect().finally(() => (this.#connecting = undefined));
    await unlessAborted(this.#connecting, signal);
    return this.#connection;
  }

  /** Never throws: what went wrong is kept for the status, and told. */
  async #connect(): Promise<void> {
    const { connectionTimeoutMs, name } = this.server;
    const late = AbortSignal.timeout(connectionTimeoutMs);
    const signal = AbortSignal.any([late, this.#closed.signal]);
    let connection: Connection | undefined;
    try {
      const { connect } = await import('./client.ts');
      connection = await connect(this.server, this.#options(), signal);
      this.#catalogue.renew(await connection.tools(signal, connectionTimeoutMs));
      this.#open(connection);
      this.#log.info({ server: name, tools: this.#catalogue.tools.length }, 'the server of tools is connected');
    } catch (error) {
      await connection?.close();
      if (this.#closed.signal.aborted) return;
      // One that keeps everybody waiting is not asked three times.
      if (late.aborted) this.#failures = patience - 1;
      this.#fail(
        late.aborted ? `it did not answer within ${connectionTimeoutMs / 1000} seconds` : inOneLine(error as Error),
      );
    }
  }

  #options() {
    const { environment, secrets, processesDir } = this.#settings();
    const onChanged = () => {
      this.#isStale = true;
    };
    return { environment, secrets, processesDir, log: this.#log, onChanged };
  }

  #open(connection: Connection): void {
    this.#connection = connection;
    this.#connectedAt = performance.now();
    this.#isStale = false;
    this.#error = undefined;
    void this.#watch(connection);
    this.#closeWhenIdle();
  }

  /** An end that nobody here wanted is a failure. */
  async #watch(connection: Connection): Promise<void> {
    await connection.ended;
    if (this.#connection !== connection) return;
    this.#connection = undefined;
    if (this.#closed.signal.aborted) return;
    if (performance.now() - this.#connectedAt > healthyMs) this.#failures = 0;
    this.#fail(connection.whyEnded ?? 'it ended the connection');
    await connection.close();
  }

  async #renew(connection: Connection): Promise<void> {
    this.#isStale = false;
    try {
      this.#catalogue.renew(await connection.tools(this.#closed.signal, this.server.requestTimeoutMs));
    } catch (error) {
      this.#log.warn({ server: this.server.name }, `its changed tools cannot be listed: ${this.#told(error)}`);
      this.#lose(connection);
    }
  }

  /** Leaves a connection that is of no use any more; the next need makes another. */
  #lose(connection: Connection): void {
    if (this.#connection === connection) this.#connection = undefined;
    void connection.close();
  }

  #fail(why: string): void {
    this.#failures++;
    this.#error = this.#told(new Error(why));
    const isPaused = this.#failures >= patience;
    const pauseMs = Math.min(firstPauseMs * 2 ** (this.#failures - patience), longestPauseMs);
    if (isPaused) this.#pausedUntil = performance.now() + pauseMs;
    this.#log.warn(
      { server: this.server.name, failures: this.#failures, ...(isPaused && { pause_ms: pauseMs }) },
      `the server of tools failed: ${this.#error}`,
    );
  }

  #told(error: unknown): string {
    return withoutSecrets((error as Error).message, this.#settings().secrets).slice(0, 500);
  }

  #closeWhenIdle(): void {
    const { sessionIdleTtlMs } = this.#settings();
    const connection = this.#connection;
    if (sessionIdleTtlMs === 0 || this.#calls > 0 || !connection) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#lose(connection), sessionIdleTtlMs).unref();
  }
}

/** The library lists what it found wrong over many lines. */
const inOneLine = ({ message }: Error): string => message.replace(/\s+/g, ' ');

const isArguments = (args: unknown): args is Record<string, unknown> | undefined | null =>
  args == null || (typeof args === 'object' && !Array.isArray(args));
