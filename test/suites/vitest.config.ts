/** Runs tests that were written for Jest, as they are, with the client that is installed here. */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '../../.tools/suites/openai-node');

export default defineConfig({
  root,
  test: { root, globals: true, include: ['tests/**/*.test.ts'], testTimeout: 30_000, typecheck: { enabled: false } },
});
