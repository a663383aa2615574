/** What the package brings with it, as package-lock.json has it: what `make run` and `npm install` of the package put there, and Scalar's script in page/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Dependency {
  name: string;
  version: string;
  /** Of SPDX, as its author wrote it. */
  licence: string;
  integrity: string;
  /** Whether it would run a program of its own when it is installed. */
  hasInstallScript: boolean;
}

interface Locked {
  version: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

/** A devDependency of which one file is packed. */
export const packedScript = '@scalar/fastify-api-reference';

const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

export const dependencies: readonly Dependency[] = Object.entries(packages)
  .filter(([path, { dev }]) => path !== '' && (!dev || path === `node_modules/${packedScript}`))
  .map(([path, { version, license = 'unknown', integrity = '', hasInstallScript = false }]) => ({
    name: path.replace(/^.*node_modules\//, ''),
    version,
    licence: license,
    integrity,
    hasInstallScript,
  }));

/** Licences that ask for no more than their own text: what the package may bring. */
export const allowed: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Python-2.0',
];

/** Those whose licence is not one of `allowed`; one of several that may be chosen is enough. */
export const refused = (all: readonly Dependency[] = dependencies): Dependency[] =>
  all.filter(
    ({ licence }) =>
      !licence
        .replace(/[()]/g, '')
        .split(' OR ')
        .some((one) => allowed.includes(one)),
  );
