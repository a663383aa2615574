/** Clients that three generators of TypeScript make from each other document, by itself: generated without a warning and compiled without an edit. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { documentNames } from '../../src/apis.ts';
import { ownPackages } from '../generators/packages.ts';
import { root } from '../generators/context.ts';

const run = promisify(execFile);
const tools = join(root, '.tools/generators/documents');

const orval = (target: string) =>
  `export default ${JSON.stringify({
    fetch: {
      input: { target },
      output: { target: 'api.ts', client: 'fetch', headers: true, baseUrl: 'http://127.0.0.1' },
    },
    zod: { input: { target }, output: { target: 'schemas.ts', client: 'zod' } },
  })};`;

/** The commands, and files that they need. */
const generators: Record<string, (document: string) => { command: string[]; files?: Record<string, string> }> = {
  'openapi-typescript': (document) => ({
    command: ['openapi-typescript', document, '--default-non-nullable=false', '-o', 'api.ts'],
  }),
  'hey-api': (document) => ({ command: ['openapi-ts', '-i', document, '-o', 'api', '-c', '@hey-api/client-fetch'] }),
  orval: (document) => ({
    command: ['orval', '--config', 'orval.config.mjs'],
    files: { 'orval.config.mjs': orval(document) },
  }),
};

const tsconfig = {
  compilerOptions: {
    target: 'es2024',
    module: 'preserve',
    lib: ['es2024', 'dom', 'dom.iterable'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  },
};

describe.each(documentNames.slice(1))('%s', (name) => {
  test.each(Object.entries(generators))('%s makes a client that compiles', async (_, commandFor) => {
    mkdirSync(tools, { recursive: true });
    const folder = mkdtempSync(join(tools, `${name}-`));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const { command, files = {} } = commandFor(join(root, 'openapi', `${name}.yaml`));
    const all = {
      'package.json': '{ "private": true, "type": "module" }',
      'tsconfig.json': JSON.stringify(tsconfig),
      ...files,
    };
    for (const [file, text] of Object.entries(all)) writeFileSync(join(folder, file), text);
    symlinkSync(ownPackages, join(folder, 'node_modules'));
    const [program = '', ...args] = command;
    const { stdout, stderr } = await run(join(ownPackages, '.bin', program), args, { cwd: folder });
    expect(`${stdout}${stderr}`).not.toMatch(/\bwarn/i);
    await expect(run(join(ownPackages, '.bin/tsc'), ['-p', '.'], { cwd: folder })).resolves.toMatchObject({
      stdout: '',
    });
  });
});
