import { hasScope, scopes, type Principal } from '../access/principal.ts';

/** What a method may demand. */
export type Scope = 'operator.read' | 'operator.write' | 'operator.admin';

/** The scopes that a client with the gateway's secret can get. Those beyond the three above belong to methods that are not served. */
const grantable: readonly string[] = [
  'operator.admin',
  'operator.read',
  'operator.write',
  'operator.approvals',
  'operator.pairing',
  'operator.questions',
  'operator.talk.secrets',
];

/**
 * The scopes that are granted: of those asked for, the grantable ones; to a key those that it has, also where they were asked for as part of a greater one.
 */
export function grant(asked: readonly string[], principal: Principal): string[] {
  if (!principal.key) return [...new Set(asked.filter((scope) => grantable.includes(scope)))];
  const own = scopes.filter((scope) => hasScope(principal, scope)).map((scope): Scope => `operator.${scope}`);
  return own.filter((scope) => mayUse(asked, scope));
}

/** The scopes that give each right: writing includes reading, administration both. */
const implying: Record<Scope, readonly string[]> = {
  'operator.read': ['operator.read', 'operator.write', 'operator.admin'],
  'operator.write': ['operator.write', 'operator.admin'],
  'operator.admin': ['operator.admin'],
};

/** Whether somebody may use what demands a scope. What was granted to a key counts as it was granted, and only as long as the key has it. */
export function mayUseNow(granted: readonly string[], scope: Scope, principal: Principal): boolean {
  if (!principal.key) return mayUse(granted, scope);
  return granted.includes(scope) && principal.key.scopes.some((one) => `operator.${one}` === scope);
}

const mayUse = (granted: readonly string[], scope: Scope): boolean =>
  implying[scope].some((one) => granted.includes(one));
