import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { patienceMs } from './test/support/patience.ts';

// Each gateway of a test has a thread of its own, whose modules would be compiled anew each time: that was more than half of what the tests cost.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/node');

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    reporters: ['default', './test/support/countReporter.ts'],
    pool: 'forks',
    // Many tests wait for processes and disks: one file more than there are cores keeps those busy.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 4 * patienceMs,
    hookTimeout: 4 * patienceMs,
    expect: { poll: { timeout: patienceMs, interval: 10 } },
  },
});
