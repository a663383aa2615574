import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { ConfigError } from './check.ts';
import type { AgentSettings } from './agentsSchema.ts';

/** A file that settings came from, as it was when it was read. */
export interface Source {
  path: string;
  /** Changes with every edit. */
  stamp: string;
}

export const sourceOf = (path: string): Source => ({ path, stamp: stampOf(path) });

/** Changes with every edit of a file; a file that cannot be looked at has a stamp too, and reading it says why. */
export function stampOf(path: string): string {
  try {
    const { ino, mtimeMs, size } = statSync(path);
    return `${ino} ${mtimeMs} ${size}`;
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
}

/** Reads the prompts of agents: `systemPrompt`, then SOUL.md and AGENTS.md of the workspace; remembers which files those were. */
export function workspacePrompts(base: string) {
  const sources: Source[] = [];
  const notices = new Set<string>();
  const read = ({ systemPrompt, workspace }: AgentSettings): string | undefined => {
    const parts = [systemPrompt];
    if (workspace) {
      const folder = expand(workspace, base);
      const paths = [join(folder, 'SOUL.md'), join(folder, 'AGENTS.md')];
      sources.push(...paths.map(sourceOf));
      const texts = paths.map(readPrompt);
      if (texts.every((text) => text === undefined))
        notices.add(`the workspace ${folder} has no AGENTS.md and no SOUL.md`);
      parts.push(...texts);
    }
    return parts.filter(Boolean).join('\n\n') || undefined;
  };
  return { read, sources, notices };
}

/** A pipe or a device would never end. */
function readPrompt(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  if (!statSync(path).isFile()) throw new ConfigError(`the prompt ${path} is not a file`);
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new ConfigError(`the prompt ${path} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** An absolute path: `~` is the home directory, relative ones are relative to a folder. */
export const expand = (path: string, base: string): string => resolve(base, path.replace(/^~(?=$|\/)/, homedir()));
