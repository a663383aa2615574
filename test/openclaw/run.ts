/** Runs OpenClaw's command as its user would. */
import { execFile } from 'node:child_process';

export interface Run {
  /** The command line, for a shell; words of it have no spaces. */
  command: string;
  /** @returns all that it said, without colours @throws when it takes longer than two minutes */
  ask(args: readonly string[], environment?: Record<string, string>): Promise<string>;
}

/** @param home where its own files are @param port of the gateway, which an environment may name */
export function createRun(program: string, home: string, port: number): Run {
  const environment = { HOME: home, OPENCLAW_STATE_DIR: `${home}/.openclaw`, LANG: 'C.UTF-8', NO_COLOR: '1' };
  const path = process.env['PATH'] ?? '';
  const assigned = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  return {
    command: `env -i PATH=${path} TERM=xterm-256color ${assigned.join(' ')} ${process.execPath} ${program}`,
    ask(args, more = {}) {
      const { promise, resolve, reject } = Promise.withResolvers<string>();
      const named = Object.fromEntries(
        Object.entries(more).map(([name, value]) => [name, value.replace('PORT', String(port))]),
      );
      const options = { env: { PATH: path, ...environment, ...named }, timeout: 120_000, maxBuffer: 2 ** 24 };
      execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) => {
        if (error?.killed) reject(new Error(`took longer than two minutes; said so far: ${stdout}${stderr}`));
        else resolve(`${stdout}\n${stderr}`);
      });
      return promise;
    },
  };
}
