import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  parseJSONRPCMessage,
  serializeMessage,
  type JSONRPCMessage,
  type Transport,
} from '@modelcontextprotocol/client';
import type { Logger } from 'pino';
import { settlesWithin } from '../async.ts';
import { errorOutput, type ErrorOutput } from './errorOutput.ts';
import { noteProcess, type NotedProcess } from './leftProcesses.ts';
import { errorResponse, maxMessageBytes, tooLarge } from './limits.ts';
import { lineReader, type LongLine } from './lines.ts';
import { endGroup, killAtExit } from './processGroup.ts';
import type { LocalServer } from './settings.ts';

export interface LocalOptions {
  server: LocalServer;
  /** The harmless part of the gateway's own environment. */
  environment: Readonly<Record<string, string>>;
  secrets: readonly string[];
  processesDir: string;
  log: Logger;
}

/** The name that stands for this very program, wherever it is installed. */
const ownName = 'openclaw-gateway';
const ownProgram = fileURLToPath(new URL('../../bin/openclaw-gateway.js', import.meta.url));

/**
 * A server as a process of this machine, which reads messages from its standard input and writes them to its standard output, one a line. The client library has
 * such a transport; this one gives the process a group of its own, which is ended as a whole, an environment without the gateway's secrets, and a limit to what a
 * message may take, beyond which only its call fails.
 */
export class LocalTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: (message: JSONRPCMessage) => void;
  readonly #options: LocalOptions;
  #child: ChildProcessWithoutNullStreams | undefined;
  #ending: Promise<void> | undefined;
  /** What it says that is no message. */
  readonly #said: ErrorOutput;
  /** How its first process ended by itself. */
  #outcome: string | undefined;

  constructor(options: LocalOptions) {
    this.#options = options;
    this.#said = errorOutput(options.server.name, options.log, options.secrets);
  }

  /** Of its first process, while there is one. */
  get processId(): number | undefined {
    return this.#child?.pid;
  }

  /** Why it ended by itself, in words for the operator; undefined when it did not. */
  get whyEnded(): string | undefined {
    if (this.#outcome === undefined) return undefined;
    const last = this.#said.last();
    return `it ended ${this.#outcome}${last === '' ? ', and said nothing' : `; it said last: ${last}`}`;
  }

  /** @throws Error that says why it cannot be started */
  async start(): Promise<void> {
    const { server, environment, processesDir } = this.#options;
    const { command, args } = programOf(server);
    const note = noteProcess(processesDir);
    const env = { ...environment, ...server.env, ...note.variables };
    const child = spawn(command, args, { cwd: server.cwd, env, stdio: 'pipe', detached: true, windowsHide: true });
    try {
      await once(child, 'spawn');
    } catch (error) {
      await note.over();
      throw new Error(startProblem(error as NodeJS.ErrnoException, server), { cause: error });
    }
    this.#child = child;
    this.#watch(child, note);
    const read = lineReader(
      maxMessageBytes,
      (line) => this.#read(line),
      (line) => this.#refuse(line),
    );
    child.stdout.on('data', (bytes: Buffer) => {
      read(bytes);
      // One that writes without end would have the program for itself: others have their turn between two pieces.
      child.stdout.pause();
      setImmediate(() => child.stdout.resume());
    });
    child.stderr.on('data', (bytes: Buffer) => this.#said.take(bytes));
    for (const stream of [child.stdin, child.stdout, child.stderr]) {
      stream.on('error', (error: Error) => this.onerror?.(error));
    }
  }

  send(message: JSONRPCMessage): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const child = this.#child;
    if (!child || this.#ending) reject(new Error('the server has ended'));
    else child.stdin.write(serializeMessage(message), (error) => (error ? reject(error) : resolve()));
    return promise;
  }

  /** Ends the server with all processes of its group; what waits for an answer hears of it at once. */
  async close(): Promise<void> {
    this.#child?.stdin.end();
    await this.#end();
  }

  /** Whatever ends the first process ends the whole group. */
  #watch(child: ChildProcessWithoutNullStreams, note: NotedProcess): void {
    const { pid } = child;
    if (pid === undefined) return;
    note.started(pid);
    const forget = killAtExit(pid);
    child.on('error', (error) => this.onerror?.(error));
    child.on('exit', (code, by) => {
      if (!this.#ending) this.#outcome = by === null ? `with the status ${code}` : `by ${by}`;
      // What it wrote last is read first; a process that it left behind may keep the pipe open for ever.
      const isRead = once(child, 'close');
      void settlesWithin(isRead, lastWordsMs).then(() => this.#end());
    });
    this.#whenOver = () => {
      forget();
      return note.over();
    };
  }

  #whenOver = async (): Promise<void> => {};

  #end(): Promise<void> {
    this.#ending ??= this.#endGroup();
    return this.#ending;
  }

  async #endGroup(): Promise<void> {
    const child = this.#child;
    this.onclose?.();
    if (child?.pid === undefined) return;
    await endGroup(child.pid);
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
    await this.#whenOver();
  }

  /** Programs write other things to their standard output, too; those are no messages. */
  #read(line: string): void {
    if (!/^\uFEFF?\s*[{[]/.test(line)) return this.#said.write(line);
    for (const message of messagesOf(line)) this.onmessage?.(message);
  }

  /** The number of the request stands at the beginning or at the end of its answer. */
  #refuse({ head, tail }: LongLine): void {
    const id =
      /^\s*\{\s*(?:"jsonrpc"\s*:\s*"2\.0"\s*,\s*)?"id"\s*:\s*(\d+)\s*,/.exec(head) ??
      /"id"\s*:\s*(\d+)\s*\}\s*$/.exec(tail);
    if (id) this.onmessage?.(errorResponse(Number(id[1]), tooLarge));
    else if (/^\s*[{[]/.test(head)) void this.close();
  }
}

/** The messages of a line: one, or a list of them, as the version 2025-03-26 has it. What is none is passed over, but that an answer was meant is told. */
function messagesOf(line: string): JSONRPCMessage[] {
  try {
    const read: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    return (Array.isArray(read) ? read : [read]).flatMap(toMessage);
  } catch {
    return [];
  }
}

function toMessage(read: unknown): JSONRPCMessage[] {
  try {
    return [parseJSONRPCMessage(read)];
  } catch {
    const { id, method } = (read ?? {}) as { id?: unknown; method?: unknown };
    return typeof id === 'number' && method === undefined ? [errorResponse(id, noAnswer)] : [];
  }
}

const noAnswer = 'the answer does not follow the protocol';

/** Milliseconds for the last words of a process that has ended. */
const lastWordsMs = 100;

function programOf({ command, args }: LocalServer): { command: string; args: readonly string[] } {
  return command === ownName ? { command: process.execPath, args: [ownProgram, ...args] } : { command, args };
}

function startProblem({ code, message }: NodeJS.ErrnoException, { command, cwd }: LocalServer): string {
  if (code !== 'ENOENT' && code !== 'EACCES') return message;
  if (!existsSync(cwd)) return `the folder ${cwd} is not there`;
  if (code === 'EACCES') return `the command ${command} may not be run`;
  const isLine = /\s/.test(command);
  const advice = isLine
    ? '; what follows the program belongs into args'
    : command.startsWith('~')
      ? '; write its whole path'
      : '';
  return `the command ${command} is not there${advice}`;
}
