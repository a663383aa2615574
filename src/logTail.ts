import { levels, type DestinationStream } from 'pino';

/** Characters of lines that are kept. */
const maxKept = 262_144;

/** Connections that read the log which are remembered. */
const maxReaders = 1000;

export interface TailQuery {
  /** As the answer before gave it; without one the newest lines are meant. */
  cursor: number | undefined;
  /** The most lines. */
  limit: number;
  /** Characters among which lines are looked for, counted from the end. */
  maxSize: number;
  /** The connection that asks. */
  reader: string;
}

/** Lines of the log, oldest first, as OpenClaw's `logs` reads them: `time`, `level` and `message` as JSON. */
export interface Tail {
  /** Where the log goes. */
  file: string;
  /** Characters written since the start: what to go on with, and how many there are. */
  cursor: number;
  size: number;
  lines: string[];
  /** Whether older lines were left out. */
  truncated: boolean;
  /** Whether the reader cannot go on where it was: the gateway has started anew, or the lines since are not kept any more. */
  reset: boolean;
  /** How many characters it has missed. */
  skippedBytes?: number;
}

/** Keeps the last lines of the log of this process, those before anybody asks as well. Nothing is made of a line before it is read. */
export class LogTail {
  readonly #kept: { line: string; end: number }[] = [];
  readonly #readers = new Set<string>();
  #size = 0;
  #keptSize = 0;

  /** A stream that keeps each line and passes it on. */
  keeping(stream: DestinationStream): DestinationStream {
    return {
      write: (line) => {
        this.#keep(line);
        stream.write(line);
      },
    };
  }

  read({ cursor, limit, maxSize, reader }: TailQuery): Tail {
    this.#remember(reader);
    const wanted = cursor === undefined || cursor > this.#size ? undefined : cursor;
    const first = Math.max(this.#size - this.#keptSize, this.#size - maxSize, 0);
    const start = Math.max(first, wanted ?? 0);
    const found = this.#kept
      .filter(({ line, end }) => end - line.length >= start)
      .flatMap(({ line }) => this.#show(line));
    const missed = wanted === undefined ? 0 : start - wanted;
    return {
      file: 'standard output',
      cursor: this.#size,
      size: this.#size,
      lines: found.slice(-limit),
      truncated: found.length > limit || (wanted === undefined ? start > 0 : missed > 0),
      reset: missed > 0 || (cursor !== undefined && wanted === undefined),
      ...(missed > 0 && { skippedBytes: missed }),
    };
  }

  #keep(line: string): void {
    this.#size += line.length;
    this.#keptSize += line.length;
    this.#kept.push({ line, end: this.#size });
    while (this.#keptSize > maxKept) this.#keptSize -= this.#kept.shift()?.line.length ?? 0;
  }

  #remember(reader: string): void {
    this.#readers.delete(reader);
    this.#readers.add(reader);
    const [oldest = ''] = this.#readers;
    if (this.#readers.size > maxReaders) this.#readers.delete(oldest);
  }

  /** Nothing of what a reader's own reading writes: who follows the log would read of nothing else. */
  #show(line: string): string[] {
    const parsed = parse(line);
    if (!parsed) return [line.trimEnd()];
    const { level, time, msg, ...fields } = parsed;
    if (this.#readers.has(String(fields['connection'])) && isOfReading(msg, fields)) return [];
    const said = Object.entries(fields).map(([name, value]) => `${name}=${toWord(value)}`);
    const message = [msg, ...said].join(' ').replaceAll(/\p{Cc}/gu, ' ');
    return [JSON.stringify({ time, level: levels.labels[Number(level)] ?? level, message })];
  }
}

type Line = Record<string, unknown>;

const isOfReading = (msg: unknown, { method }: Line): boolean =>
  msg === 'websocket login' || msg === 'websocket closed' || (msg === 'websocket request' && method === 'logs.tail');

function parse(line: string): Line | undefined {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return undefined;
  }
}

/** What a provider said may be anything, and ends on somebody's terminal. */
const toWord = (value: unknown): string =>
  typeof value === 'string' && /^[!#-<>-~]+$/.test(value) ? value : JSON.stringify(value);
