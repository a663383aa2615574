/**
 * Clients that three generators of TypeScript make from the contract: generated and compiled without an edit, and used against the gateway, row by row.
 * `make test-generators` does the same with those of other languages.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../generators/context.ts';
import { rows, type Generator } from '../generators/generator.ts';
import { tryGenerator } from '../generators/try.ts';
import { startTestGateway, token, type TestGateway } from '../support/gateway.ts';

const tools = join(root, '.tools/generators');

let server: TestGateway & { close(): Promise<void> };
beforeAll(async () => {
  mkdirSync(tools, { recursive: true });
  server = await startTestGateway(undefined, {}, { keep: true });
});
afterAll(() => server.close());

describe.each(['openapi-typescript', 'hey-api', 'orval'])('%s', (name) => {
  test('makes a client without a warning that compiles and does every row, and runs the program of docs/clients.md', async () => {
    const source = join(root, 'test/generators', name);
    const { generator } = (await import(join(source, 'generator.ts'))) as { generator: Generator };
    const report = await tryGenerator(generator, { source, tools, url: server.url, token });
    expect(report).toMatchObject({
      warnings: [],
      results: [...rows, 'printed'].map((row) => ({ row, verdict: 'passed', why: '' })),
    });
  });
});
