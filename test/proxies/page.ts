/** What docs/proxies.md prints, as it is tried: with nothing changed but addresses and the paths of certificates. */
import { blockOf as blockOfPage } from '../docs/blocks.ts';

/** The name by which clients call. */
export const host = 'gateway.example.com';

/** The one block of a language. @throws when there is none, or more than one */
export const blockOf = (language: string): string => blockOfPage('docs/proxies.md', language).text;

/** Puts in its own addresses and paths. @throws for one that the block does not have */
export function replaceIn(block: string, replacements: readonly (readonly [printed: string, own: string])[]): string {
  let text = block;
  for (const [printed, own] of replacements) {
    if (!text.includes(printed)) throw new Error(`docs/proxies.md has no "${printed}" where it was`);
    text = text.replaceAll(printed, own);
  }
  return text;
}
