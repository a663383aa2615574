/** What docs/proxies.md prints, as it is tried: with nothing changed but addresses and the paths of certificates. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(import.meta.dirname, '../../docs/proxies.md'), 'utf8');

/** The name by which clients call. */
export const host = 'gateway.example.com';

/** The one block of a language. @throws when there is none, or more than one */
export function blockOf(language: string): string {
  const found = [...page.matchAll(/^```(\S+)\n(.*?)^```$/gms)].filter(([, of]) => of === language);
  const [[, , text] = []] = found;
  if (text === undefined || found.length > 1)
    throw new Error(`docs/proxies.md has ${found.length} blocks of ${language}`);
  return text;
}

/** Puts in its own addresses and paths. @throws for one that the block does not have */
export function replaceIn(block: string, replacements: readonly (readonly [printed: string, own: string])[]): string {
  let text = block;
  for (const [printed, own] of replacements) {
    if (!text.includes(printed)) throw new Error(`docs/proxies.md has no "${printed}" where it was`);
    text = text.replaceAll(printed, own);
  }
  return text;
}
