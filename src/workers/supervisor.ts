import { fork, type ChildProcess, type ForkOptions } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import type { Logger } from 'pino';
import { createRequestCounter, type RequestQuota } from '../access/requestCounter.ts';
import type { Asked, FromSupervisor, FromWorker, Question, QuestionToAll, States } from './messages.ts';
import { ConnectionDispatcher } from './dispatcher.ts';

export interface SupervisorParts {
  /** How many workers there shall be. */
  count: number;
  /** The program that a worker runs, and its arguments. */
  program: { file: string; args: readonly string[] };
  /** Fires when all shall end. */
  signal: AbortSignal;
  log: Logger;
  /** Takes what a worker writes to its standard output. */
  write: (lines: string) => void;
  /** Milliseconds between two beats; tests shorten it. */
  beatMs?: number;
}

/** Milliseconds before a worker that ended is replaced, doubled with each that ended before it listened, up to the second. */
const [replaceMs, maxReplaceMs] = [100, 10_000];

/** Milliseconds that a worker has to answer a question to all. */
const answerMs = 5000;

/** Milliseconds between two beats, and the beats that a worker may leave without an answer before it is ended. */
const [usualBeatMs, maxMissedBeats] = [1000, 30];

/** A worker as its supervisor sees it. */
interface Member {
  id: number;
  process: ChildProcess;
  isListening: boolean;
  /** Beats since it last answered one. */
  missedBeats: number;
  /** What it published. */
  states: Partial<States>;
}

/**
 * Runs so many worker processes behind one port, passes on what they tell each other, and replaces those that end or stand still. The first one that listens is
 * the host of WebSockets; when it ends, another becomes it.
 */
export class Supervisor {
  readonly #parts: SupervisorParts;
  readonly #members = new Map<number, Member>();
  readonly #folder: string;
  readonly #forkOptions: ForkOptions;
  readonly #dispatcher = new ConnectionDispatcher();
  /** Counts the requests of keys for all workers. */
  readonly #requests = createRequestCounter();
  readonly #end = Promise.withResolvers<number>();
  /** Who waits for a worker's answer to a question to all, by the worker's number and the question's. */
  readonly #waiting = new Map<string, (answer: unknown) => void>();
  #asked = 0;
  #forked = 0;
  #host: number | undefined;
  #hasListened = false;
  #failures = 0;
  #code = 0;

  constructor(parts: SupervisorParts) {
    this.#parts = parts;
    this.#folder = makeFolder();
    this.#forkOptions = {
      execArgv: [...process.execArgv, ...heapShare(parts.count)],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    };
  }

  /** Serves until the signal. @returns the exit code: that of the first worker when it could not start, and 1 when one had to be cut off */
  async run(): Promise<number> {
    const { signal } = this.#parts;
    if (signal.aborted) return 0;
    this.#fork();
    signal.addEventListener('abort', () => this.#stop(), { once: true });
    const beat = setInterval(() => this.#beat(), this.#parts.beatMs ?? usualBeatMs);
    const code = await this.#end.promise;
    clearInterval(beat);
    rmSync(this.#folder, { recursive: true, force: true });
    return code;
  }

  #fork(): void {
    const { program, log, write } = this.#parts;
    const id = ++this.#forked;
    const child = fork(program.file, program.args, this.#forkOptions);
    const member: Member = { id, process: child, isListening: false, missedBeats: 0, states: {} };
    this.#members.set(id, member);
    child.on('message', (message: FromWorker) => this.#take(member, message));
    child.on('error', (error) => log.warn({ worker: id, reason: error.message }, 'worker failed'));
    // Then its last lines have come as well.
    child.once('close', (code, signal) => this.#lose(member, code, signal));
    child.stdout?.setEncoding('utf8').on('data', linesTo(write));
  }

  /** A worker that does not answer holds connections that nobody serves. Only beats are counted, so that a machine that slept ends none. */
  #beat(): void {
    for (const member of this.#members.values()) {
      if (!member.isListening) continue;
      if (member.missedBeats++ === maxMissedBeats) {
        this.#parts.log.error(
          { worker: member.id, pid: member.process.pid },
          'a worker process stands still; it is ended',
        );
        member.process.kill('SIGKILL');
      }
      send(member, { kind: 'beat' });
    }
  }

  #take(member: Member, message: FromWorker): void {
    const from = member.id;
    switch (message.kind) {
      case 'here':
        for (const other of this.#others(from)) this.#tellStates(other, member);
        break;
      case 'listening':
        this.#listens(member);
        break;
      case 'beat':
        member.missedBeats = 0;
        break;
      case 'taken':
        this.#dispatcher.confirm(from, message.connection);
        break;
      case 'tell':
        this.#tellOthers(from, { ...message, from });
        break;
      case 'state':
        Object.assign(member.states, { [message.topic]: message.value });
        this.#tellOthers(from, { ...message, from });
        break;
      case 'ask':
        void this.#answer(member, message);
        break;
      case 'askAll':
        void this.#answerOfAll(message).then((answer) => send(member, { kind: 'answer', id: message.id, answer }));
        break;
      case 'answered':
        this.#waiting.get(`${from} ${message.id}`)?.(message.answer);
    }
  }

  async #answer(member: Member, { id, ...asked }: FromWorker & { kind: 'ask' }): Promise<void> {
    send(member, { kind: 'answer', id, answer: await this.#answerTo(asked) });
  }

  #answerTo(asked: Question): Promise<unknown> {
    switch (asked.topic) {
      case 'listen':
        return this.#listen(asked.question);
      case 'requests':
        return this.#takeRequest(asked.question);
    }
  }

  async #listen({ port, host, backlog }: Asked['listen']['question']): Promise<Asked['listen']['answer']> {
    try {
      return await this.#dispatcher.listen(port, host, backlog);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      return { code, message };
    }
  }

  #takeRequest({ keyId, limit, isTaking }: Asked['requests']['question']): Promise<RequestQuota> {
    return isTaking ? this.#requests.consumeRequest(keyId, limit) : this.#requests.lookAtRequests(keyId, limit);
  }

  /** What every worker says; one that does not say it in time is left out. */
  async #answerOfAll({ topic, question }: QuestionToAll): Promise<unknown[]> {
    const listening = [...this.#members.values()].filter(({ isListening }) => isListening);
    const asked = { topic, question } as QuestionToAll;
    const all = await Promise.all(listening.map((member) => this.#answerOf(member, asked)));
    return all.filter((answer) => answer !== undefined);
  }

  async #answerOf(member: Member, asked: QuestionToAll): Promise<unknown> {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const id = ++this.#asked;
    const name = `${member.id} ${id}`;
    this.#waiting.set(name, resolve);
    const late = setTimeout(() => resolve(undefined), answerMs);
    send(member, { kind: 'asked', id, ...asked });
    const answer = await promise;
    clearTimeout(late);
    this.#waiting.delete(name);
    return answer;
  }

  #listens(member: Member): void {
    const { port } = this.#dispatcher.address;
    this.#parts.log.info({ worker: member.id, pid: member.process.pid, port }, 'a worker process listens');
    member.isListening = true;
    this.#dispatcher.add(member.id, {
      give: (connection, socket) => send(member, { kind: 'connection', connection }, socket),
    });
    this.#failures = 0;
    if (this.#host === undefined) this.#appoint(member, !this.#hasListened);
    if (this.#hasListened) return;
    this.#hasListened = true;
    // The others start when the first one has shown that the settings can be served.
    while (this.#members.size < this.#parts.count) this.#fork();
  }

  #appoint(member: Member, isFirst: boolean): void {
    this.#host = member.id;
    send(member, { kind: 'host', path: join(this.#folder, `${member.id}.sock`), isFirst });
  }

  #lose(member: Member, code: number | null, signal: string | null): void {
    const { id } = member;
    this.#members.delete(id);
    this.#dispatcher.remove(id);
    if (this.#parts.signal.aborted) {
      if (code !== 0) this.#code = 1;
      if (this.#members.size === 0) this.#end.resolve(this.#code);
      return;
    }
    // What hinders the very first one, it has said itself.
    if (!this.#hasListened) return this.#end.resolve(code ?? 1);
    this.#parts.log.error({ worker: id, code, signal }, 'a worker process ended; another takes its place');
    if (!member.isListening) this.#failures++;
    this.#forget(member);
    const wait = Math.min(replaceMs * 2 ** this.#failures, maxReplaceMs);
    setTimeout(() => this.#parts.signal.aborted || this.#fork(), wait);
  }

  /** Takes back what a worker published, and finds another host. */
  #forget({ id, states }: Member): void {
    for (const topic of Object.keys(states) as (keyof States)[])
      this.#tellOthers(id, { kind: 'state', from: id, topic, value: null });
    this.#tellOthers(id, { kind: 'gone', worker: id });
    if (this.#host !== id) return;
    this.#host = undefined;
    const next = [...this.#members.values()].find(({ isListening }) => isListening);
    if (next) this.#appoint(next, false);
  }

  #stop(): void {
    this.#dispatcher.close();
    if (this.#members.size === 0) this.#end.resolve(0);
    for (const member of this.#members.values()) member.process.kill('SIGTERM');
  }

  #others(id: number): Member[] {
    return [...this.#members.values()].filter((member) => member.id !== id);
  }

  #tellOthers(from: number, message: FromSupervisor): void {
    for (const other of this.#others(from)) send(other, message);
  }

  #tellStates({ id, states }: Member, to: Member): void {
    for (const [topic, value] of Object.entries(states))
      send(to, { kind: 'state', from: id, topic, value } as FromSupervisor);
  }
}

/** The folder of the sockets between workers. @throws Error for the operator */
function makeFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'openclaw-workers-'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `gateway.workers needs a folder for sockets, and none can be made in ${tmpdir()} (${code}); set TMPDIR to one that can be written to`,
      { cause: error },
    );
  }
}

/** A worker that is ending takes no message any more. A connection stays open here as well: see `ConnectionDispatcher`. */
function send({ process: child }: Member, message: FromSupervisor, socket?: Socket): void {
  if (child.connected) child.send(message, socket, { keepOpen: true }, () => {});
}

/** Node gives each process the heap of a whole machine or container: the workers share it. */
function heapShare(count: number): string[] {
  const megabytes = Math.floor(getHeapStatistics().heap_size_limit / 1_048_576 / count);
  return [`--max-old-space-size=${megabytes}`];
}

/** Lines of several processes must not be mixed: only whole ones are passed on. */
function linesTo(write: (lines: string) => void): (text: string) => void {
  let rest = '';
  return (text) => {
    const end = text.lastIndexOf('\n') + 1;
    if (end > 0) write(rest + text.slice(0, end));
    rest = end > 0 ? text.slice(end) : rest + text;
  };
}
