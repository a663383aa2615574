/** What all commands have in common. A command gets the parts of its process that it may use, and returns the exit code. */
import type { Readable, Writable } from 'node:stream';

export interface Process {
  /** What stands after the command's name. */
  args: readonly string[];
  /** The file of the program, for those who start it once more. */
  program: string;
  /** Of this package. */
  version: string;
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean };
  stderr: Writable & { isTTY?: boolean };
  /** Fires when the process is asked to end, with `Interrupted` as its reason. A second request ends the process at once. */
  signal: AbortSignal;
}

/**
 * Runs until its work is done.
 * @returns the exit code
 * @throws WrongUsage, ConfigError, CommandError: all that a person should read. Anything else is a fault of the command.
 */
export type Command = (process: Process) => Promise<number>;

/** The arguments make no sense; the message says which. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** The command could not do its work; the message is for who called it, and says what to do next. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  /** What the gateway called it. */
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

/** Somebody asked the process to end. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
