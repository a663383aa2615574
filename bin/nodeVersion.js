// Whether this Node is one of those that package.json names. Also the Makefile asks it: `node bin/nodeVersion.js` exits with 0 or 1. It must run on any Node.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The range of versions: `^a.b.c` (of that line, from there on) and `>=a.b.c`, with ` || ` between them. */
export const wanted = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).engines.node;

/** Whether a version such as `24.22.3` is in a range such as `^24.22.1 || >=26.12.1`. */
export function fits(version, range) {
  const has = numbersOf(version);
  return range.split(' || ').some((part) => {
    const from = numbersOf(part.replace(/^\D+/, ''));
    const at = has.findIndex((number, place) => number !== from[place]);
    const isLater = at < 0 || has[at] > from[at];
    return isLater && (part.startsWith('>=') || has[0] === from[0]);
  });
}

/** The range in words. */
export const inWords = (range) =>
  range
    .split(' || ')
    .map((part) => (part.startsWith('^') ? `${part.slice(1)} or newer of that line` : `${part.slice(2)} or newer`))
    .join(', or ');

const numbersOf = (version) => version.split('.').map(Number);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = fits(process.versions.node, wanted) ? 0 : 1;
}
