/** What a generator gets to work with: places, the address of the gateway, and commands whose words are kept. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { documentNames } from '../../src/apis.ts';
import { createExec } from './exec.ts';
import type { Context } from './generator.ts';

export type Place = Pick<Context, 'source' | 'tools' | 'url' | 'token'> & Partial<Pick<Context, 'document'>>;
export type Phase = 'install' | 'generate' | 'build' | 'run';

export const [firstDocument = ''] = documentNames;
export const root = join(import.meta.dirname, '../..');

/** Empties the work folder of the generator whose sources are at `place`. */
export function createContext({ document = firstDocument, ...place }: Place) {
  const name = [basename(place.source), ...(document === firstDocument ? [] : [document])].join('-');
  const folder = join(place.tools, 'work', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const log = join(place.tools, `${name}.log`);
  writeFileSync(log, '');
  const said: Record<Phase, string> = { install: '', generate: '', build: '', run: '' };
  const common = {
    contract: join(root, `openapi/${document}.yaml`),
    contract30: join(root, `openapi/${document}-3.0.json`),
    document,
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
