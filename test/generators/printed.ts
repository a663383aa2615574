/** What docs/clients.md prints for a generator: a program that uses its client, run beside the one that goes through the rows. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockOf, fill } from '../docs/blocks.ts';
import type { Context, Printed } from './generator.ts';

const page = 'docs/clients.md';

/** The line of a generator's own `program/printed/…` where the block stands, in languages whose blocks want a `main` and imports around them. */
const place = '// The block of docs/clients.md stands here.';

/**
 * Lays the block into the work folder, as a program or into the one that has a place for it.
 * @throws when the program has no such place
 */
export function writePrinted({ heading, language }: Printed, { folder, url, token }: Context): void {
  const { text } = blockOf(page, language, { heading });
  const own = { 'http://127.0.0.1:18789': url, YOUR_TOKEN: token };
  const file = join(folder, fileOf[language]);
  const around = existsSync(file) ? readFileSync(file, 'utf8') : place;
  if (!around.includes(place)) throw new Error(`${file} has no line '${place}'`);
  writeFileSync(
    file,
    around.replace(place, () => fill(text, own)),
  );
}

/** @throws when what it prints is not the answer */
export async function runPrinted({ run }: Printed, context: Context): Promise<void> {
  const said = await run(context);
  if (!said.includes('You said: hi')) throw new Error(`it printed ${JSON.stringify(said)}`);
}

const fileOf = {
  ts: 'printed.ts',
  python: 'printed.py',
  go: 'printed/main.go',
  java: 'src/Printed.java',
  kotlin: 'src/printed/Printed.kt',
  rust: 'examples/printed.rs',
};

/** The lines for a shell that the page prints under a heading, with another word in the place of some. */
export const printedLines = (heading: string, own: Record<string, string> = {}): string =>
  fill(blockOf(page, 'sh', { heading }).text, own);

/** The options of OpenAPI Generator that the page prints under a heading, as a shell gives them to `generate`. */
export function printedOptions(heading: string): string[] {
  const text = printedLines(heading);
  const said = execFileSync('sh', ['-ec', `generate() { printf '%s\\n' "$@"; }\n${text}`], { encoding: 'utf8' });
  return said.trimEnd().split('\n');
}
