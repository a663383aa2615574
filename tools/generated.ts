import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes a file that is made from the contract. With `--check` on the command line it writes nothing, and the program fails when the file is another.
 * @param file from the root of the repository
 * @param isSame for files that the formatter breaks into other lines
 */
export function writeGenerated(file: string, text: string, isSame = (written: string): boolean => written === text) {
  const path = new URL(`../${file}`, import.meta.url);
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
  } else if (!isSame(readFileSync(path, 'utf8'))) {
    console.error(`${file} is not what the contract says; run: make generate`);
    process.exitCode = 1;
  }
}
