/** Sessions of two keys, as their clients see them. */
import { expect } from 'vitest';
import type { JudgedAnswer } from './gateway.ts';
import { entryOf } from './keys.ts';

export const everything = ['read', 'write', 'admin'];

export const two = [entryOf('alice', { scopes: everything }), entryOf('bob', { scopes: everything })];

export const codeOf = ({ status, json }: JudgedAnswer) => [status, json.error?.code];

export const idsOf = ({ json }: JudgedAnswer): string[] => {
  expect(json).toHaveProperty('data');
  return json.data.map(({ id }: { id: string }) => id);
};

export const inSession = (key: string) => ({ 'x-openclaw-session-key': key });
