/** The fenced blocks of the README and the docs, as they are printed. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Every page that a reader may follow, in the order of their names, the README first. */
export const pages = ['README.md', ...globSync('docs/*.md', { cwd: root }).toSorted((a, b) => a.localeCompare(b))];

export interface Block {
  page: string;
  /** Of its opening fence, from 1. */
  line: number;
  /** What stands behind the opening fence; empty where nothing does. */
  language: string;
  /** The heading above it, without the signs before it. */
  heading: string;
  /** With its last line break. */
  text: string;
}

export const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');

/** All blocks of a page, in its order. @throws for a fence that is not at the beginning of its line, or that has no end: what is in it would be missed */
export function blocksOf(page: string): Block[] {
  const text = textOf(page);
  const blocks = [...text.matchAll(/^```(\S*)\n(.*?)^```$/gms)].map(({ index, 1: language = '', 2: inside = '' }) => ({
    page,
    line: text.slice(0, index).split('\n').length,
    language,
    heading: [...text.slice(0, index).matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? '',
    text: inside,
  }));
  const fences = text.match(/```|~~~/g)?.length ?? 0;
  if (fences !== 2 * blocks.length) throw new Error(`${page} has ${fences} fences, and ${blocks.length} blocks`);
  return blocks;
}

/**
 * The one block of a page in a language.
 * @param where the heading above it, or words in its text, where there are several
 * @throws when there is none, or more than one
 */
export function blockOf(page: string, language: string, where: { heading?: string; words?: string } = {}): Block {
  const { heading, words = '' } = where;
  const found = blocksOf(page).filter(
    (block) =>
      block.language === language && (heading ?? block.heading) === block.heading && block.text.includes(words),
  );
  const [block] = found;
  if (block === undefined || found.length > 1)
    throw new Error(`${page} has ${found.length} blocks of ${language} with ${JSON.stringify(where)}`);
  return block;
}

/**
 * The one way in which what is printed is changed before it is run: the address and the secret of the gateway, and what the page itself leaves to its reader.
 * @param own what stands for each of these words; all places of a word are replaced
 */
export function fill(text: string, own: Readonly<Record<string, string>>): string {
  let filled = text;
  for (const [printed, instead] of Object.entries(own)) filled = filled.replaceAll(printed, instead);
  return filled;
}
