/** Whether the contract may change as it did: a change that breaks clients needs a new version that says so (https://semver.org). */

export type Impact = 'major' | 'minor' | 'patch' | 'none';

/**
 * Judges a version by what changed since the last released one.
 * @param impact the greatest impact of a change, as the differ rates it
 * @returns what must be done before the change can land; undefined when the version says what changed
 */
export function versionFault(released: string, present: string, impact: Impact): string | undefined {
  if (compareVersions(present, released) < 0) return `its version ${present} is older than the released ${released}`;
  if (impact === 'none') return undefined;
  const next = nextVersion(released, impact);
  if (compareVersions(present, next) >= 0) return undefined;
  return `a change of impact ${impact} since ${released} needs the version ${next} or later, and not ${present}`;
}

/** The least version that may have a change. Below 1.0.0 the minor number stands for the major one, as in npm's and Cargo's version ranges. */
function nextVersion(released: string, impact: Impact): string {
  const [major = 0, minor = 0, patch = 0] = numbersOf(released);
  if (impact === 'patch' || (major === 0 && impact === 'minor')) return `${major}.${minor}.${patch + 1}`;
  return impact === 'major' && major > 0 ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

/** @returns below 0 when the first is older, above 0 when it is newer; versions are three numbers, without a prerelease */
export function compareVersions(one: string, other: string): number {
  const others = numbersOf(other);
  return numbersOf(one).reduce((order, number, at) => order || number - (others[at] ?? 0), 0);
}

const numbersOf = (version: string): number[] => version.split('.').map(Number);
