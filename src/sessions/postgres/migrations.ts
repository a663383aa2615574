import { readFileSync } from 'node:fs';

const read = (version: number): string => readFileSync(new URL(`migrations/${version}.sql`, import.meta.url), 'utf8');

/** Each makes the schema of its place in the list, counted from one, out of the one before. A published one never changes: later ones are added. */
export const migrations: readonly string[] = [read(1), read(2), read(3), read(4), read(5), read(6)];
