/** Runs the commands of a generator, and keeps what they say. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import type { Context } from './generator.ts';

/**
 * @param folder where commands run that name no other
 * @param log file to which all output is added
 * @param hear gets all output
 */
export function createExec(folder: string, log: string, hear: (text: string) => void): Context['exec'] {
  return async (command, args = [], { cwd = folder, env = {} } = {}) => {
    const keep = (text: string) => {
      appendFileSync(log, text);
      hear(text);
    };
    appendFileSync(log, `\n$ ${command} ${args.join(' ')}\n`);
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const end = () => child.kill();
    process.once('exit', end);
    let stdout = '';
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said = (said + text).slice(-4000);
        keep(text);
      });
    }
    const [code] = (await once(child, 'close')) as [number | null];
    process.off('exit', end);
    keep('\n');
    if (code !== 0) throw new Error(`'${short(`${command} ${args.join(' ')}`)}' failed: ${reasonIn(said)}`);
    return stdout;
  };
}

/** Of what a command said before it failed: its first words of an error, else its last words. */
function reasonIn(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /error|exception|panic/i.test(line)) ?? lines.at(-1) ?? 'it said nothing';
}

const short = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)} …` : text);
