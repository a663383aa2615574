/** A reader's terminal: one shell that keeps its folder and its variables from command to command, and ends with the test. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { eventually } from '../support/eventually.ts';

export interface Said {
  command: string;
  code: number;
  stdout: string;
  stderr: string;
}

export interface Terminal {
  /** Runs a command to its end, whatever its exit code is. */
  run(command: string): Promise<Said>;
  /** Starts a command that goes on, and waits for words on its standard error. @returns what it said so far. @throws when it ends without them */
  start(command: string, words: RegExp): Promise<string>;
  /** Ends the shell and all that it started. */
  close(): Promise<void>;
}

/**
 * @param folder for what its commands say; not the folder in which they run
 * @param environment all that the shell sees
 */
export function openTerminal(folder: string, cwd: string, environment: Record<string, string>): Terminal {
  const shell = spawn('sh', { cwd, env: environment, stdio: ['pipe', 'pipe', 'ignore'], detached: true });
  const ends = createInterface(shell.stdout)[Symbol.asyncIterator]();
  const ended = once(shell, 'close');
  shell.stdin.write('trap : TERM\n');
  let commands = 0;
  const type = (command: string) => {
    const file = join(folder, `terminal-${shell.pid}-${++commands}`);
    for (const stream of ['out', 'err']) writeFileSync(`${file}.${stream}`, '');
    shell.stdin.write(
      `eval ${quoted(command)} </dev/null >${quoted(`${file}.out`)} 2>${quoted(`${file}.err`)}; echo $?\n`,
    );
    return (stream: 'out' | 'err') => readFileSync(`${file}.${stream}`, 'utf8');
  };
  return {
    async run(command) {
      const said = type(command);
      const code = await ends.next();
      if (code.done) throw new Error(`the shell ended at: ${command}\n${said('err')}`);
      return { command, code: Number(code.value), stdout: said('out'), stderr: said('err') };
    },
    async start(command, words) {
      const said = type(command);
      const isOver = ends.next().then(() => true);
      const hasBegun = eventually(() => {
        if (!words.test(said('err'))) throw new Error(`nothing of ${words} yet: ${said('err')}`);
        return false;
      });
      if (await Promise.race([isOver, hasBegun])) throw new Error(`it ended: ${command}\n${said('err')}${said('out')}`);
      return said('err');
    },
    async close() {
      if (shell.exitCode !== null) return;
      // The shell itself goes on: it waits for those that end, so that nobody writes into folders that are removed.
      process.kill(-(shell.pid ?? 0), 'SIGTERM');
      shell.stdin.end('wait; wait; exit\n');
      await ended;
    },
  };
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The commands of a block, each with all its lines. @throws when the last one does not end */
export function commandsOf(text: string): string[] {
  const commands: string[] = [];
  let begun = '';
  for (const line of text.split('\n')) {
    if (begun === '' && /^\s*(#|$)/.test(line)) continue;
    begun += `${line}\n`;
    if (line.endsWith('\\') || spawnSync('sh', ['-n'], { input: begun }).status !== 0) continue;
    commands.push(begun);
    begun = '';
  }
  if (begun !== '') throw new Error(`a command does not end: ${begun}`);
  return commands;
}
