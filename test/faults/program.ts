/** What the fault suites share when they are run as programs. */
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

export const isProgram = (url: string): boolean => process.argv[1] === fileURLToPath(url);

/** @param given on the command line, so that a run can be had again */
export const seedOf = (given: string | undefined): number => Number(given ?? Date.now() % 1_000_000);

/** Of each kind of fault, in the list at the end. */
const shownOfEach = 20;

/**
 * Prints the figures and what went wrong, and ends the process: with 1 when anything did.
 * @param startedAt by `performance.now()`
 */
export function report(
  violations: Record<string, readonly string[]>,
  startedAt: number,
  [first, ...more]: readonly string[],
): never {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  const counts = Object.entries(violations).map(([what, all]) => `${what} ${all.length}`);
  console.log(`${counts.join(', ')} (${first}, ${seconds} s)`);
  for (const line of more) console.log(line);
  console.log(`load average ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`);
  for (const [what, all] of Object.entries(violations))
    for (const one of all.slice(0, shownOfEach)) console.error(`${what}: ${one}`);
  process.exit(Object.values(violations).some((all) => all.length > 0) ? 1 : 0);
}
