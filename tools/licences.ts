/** `make licences`: the packages that the gateway runs with, and their licences. Ends with 1 when one is not among those that tools/dependencies.ts allows. */
import { dependencies, refused } from './dependencies.ts';

const sorted = dependencies.toSorted(
  (one, other) => one.licence.localeCompare(other.licence) || one.name.localeCompare(other.name),
);
for (const { name, version, licence } of sorted) console.log(`${licence.padEnd(14)}${name} ${version}`);
const counts = Object.entries(Object.groupBy(sorted, ({ licence }) => licence)).map(
  ([licence, all]) => `${licence} ${all?.length}`,
);
console.log(`\n${sorted.length} packages: ${counts.join(', ')}`);
for (const { name, licence } of refused()) {
  console.error(`${name}: the licence ${licence} is not among those that tools/dependencies.ts allows`);
  process.exitCode = 1;
}
