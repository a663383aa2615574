/** What a generator gets to work with: places, the address of the gateway, and commands whose words are kept. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { createExec } from './exec.ts';
import type { Context } from './generator.ts';

export type Place = Pick<Context, 'source' | 'tools' | 'url' | 'token'>;
export type Phase = 'install' | 'generate' | 'build' | 'run';

export const root = join(import.meta.dirname, '../..');

/** Empties the work folder of the generator whose sources are at `place`. */
export function createContext(place: Place) {
  const name = basename(place.source);
  const folder = join(place.tools, 'work', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const log = join(place.tools, `${name}.log`);
  writeFileSync(log, '');
  const said: Record<Phase, string> = { install: '', generate: '', build: '', run: '' };
  const common = {
    contract: join(root, 'openapi/chat-completions.yaml'),
    contract30: join(root, 'openapi/chat-completions-3.0.json'),
    folder,
    ...place,
  };
  return {
    for: (phase: Phase): Context => ({ ...common, exec: createExec(folder, log, (text) => (said[phase] += text)) }),
    said: (phase: Phase) => said[phase],
  };
}

/** Whether the shell would find it. */
export const isOnPath = (command: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
