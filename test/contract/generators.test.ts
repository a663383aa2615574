/**
 * Clients that three generators of TypeScript make from each document of the contract: generated and compiled without an edit, and used against the gateway, row by row.
 * `make test-generators` does the same with those of other languages.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentNames } from '../../src/apis.ts';
import { firstDocument, root } from '../generators/context.ts';
import { rowsOf, type Generator } from '../generators/generator.ts';
import { tryGenerator } from '../generators/try.ts';
import { startTestGateway, token, type TestGateway } from '../support/gateway.ts';

const tools = join(root, '.tools/generators');

let server: TestGateway & { close(): Promise<void> };
beforeAll(async () => {
  mkdirSync(tools, { recursive: true });
  server = await startTestGateway(undefined, {}, { keep: true });
});
afterAll(() => server.close());

const names = ['openapi-typescript', 'hey-api', 'orval'];

describe.each(names.flatMap((name) => documentNames.map((document) => [name, document] as const)))(
  '%s, %s',
  (name, document) => {
    test('makes a client without a warning that compiles and does every row, and runs what docs/clients.md prints of it', async () => {
      const source = join(root, 'test/generators', name);
      const { generator } = (await import(join(source, 'generator.ts'))) as { generator: Generator };
      const report = await tryGenerator(generator, { source, document, tools, url: server.url, token });
      const all = [...rowsOf(document), ...(document === firstDocument ? ['printed'] : [])];
      const passed = all.map((row) => ({ row, verdict: 'passed', why: '' }));
      expect(report).toMatchObject({ warnings: [], results: passed });
    });
  },
);
