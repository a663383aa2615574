/** The blocks of docs/install.md: what of them can be done without Docker, systemd and a cluster is done as it is printed. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { blockOf, fill } from '../docs/blocks.ts';
import { commandsOf } from '../docs/terminal.ts';

export const page = 'docs/install.md';

/** The commands that stand under a heading. */
export const commandsUnder = (heading: string): string[] => commandsOf(blockOf(page, 'sh', { heading }).text);

/**
 * Runs those commands of a block that only put files in their places, in a checkout, with nothing changed but that `/etc` is a folder of ours and that nobody
 * needs to be root for it.
 * @param root what `/` is; its `etc/systemd/system` is there, as on a machine with systemd
 */
export function putFiles(heading: string, checkout: string, root: string): void {
  mkdirSync(join(root, 'etc/systemd/system'), { recursive: true });
  const commands = commandsUnder(heading).filter((command) => /^(sudo )?(install|cp|echo) /.test(command));
  if (commands.length === 0) throw new Error(`${page} has no command under '${heading}' that puts a file anywhere`);
  const script = fill(commands.join(''), { 'sudo ': '', ' /etc/': ` ${root}/etc/` });
  execFileSync('sh', ['-ec', script], { cwd: checkout });
}

/** The folders that a block hands to `kubectl apply -k`, and those that the text does. */
export const kustomizations = (text: string): string[] =>
  [...new Set([...text.matchAll(/kubectl apply -k ([\w/-]+)/g)].map(([, folder = '']) => folder))].toSorted((a, b) =>
    a.localeCompare(b),
  );
