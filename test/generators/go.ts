/** Go programs: built with the modules that their go.mod names, and generators installed as commands. */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Context, Printed } from './generator.ts';
import { layProgram, type ProgramPlace } from './packages.ts';

/**
 * @param module with its command and exact version, `example.com/tool/cmd/tool@v1.2.3`
 * @returns path of the command
 */
export async function goCommand({ tools, exec }: Context, module: string): Promise<string> {
  const [path = '', version = ''] = module.split('@');
  const folder = join(tools, 'go', version);
  const command = join(folder, path.split('/').at(-1) ?? '');
  if (!existsSync(command)) await exec('go', ['install', module], { env: { GOBIN: folder, GOMAXPROCS: '2' } });
  return command;
}

/** Lays the program of a generator in Go into its work folder. */
export function copyGoProgram(context: ProgramPlace): void {
  layProgram(context);
  cpSync(join(context.source, '../harness.go.txt'), join(context.folder, 'harness.go'));
}

/** @param heading of docs/clients.md, above the block that `program/printed/main.go` has a place for */
export const printedGo = (heading: string): Printed => ({
  heading,
  language: 'go',
  run: ({ exec }) => exec('go', ['run', '-mod=mod', './printed'], { env: { GOMAXPROCS: '2' } }),
});
