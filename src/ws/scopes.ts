import { hasScope, scopes, type Principal } from '../access/principal.ts';

/** What a method may demand. */
export type Scope =
  | 'operator.read'
  | 'operator.write'
  | 'operator.admin'
  | 'operator.approvals'
  | 'operator.pairing'
  | 'operator.questions';

/** The scopes that a client with the gateway's secret can get. `operator.talk.secrets` belongs to methods that are not served. */
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

/** The scopes that give each right: writing includes reading, administration all. */
const implying: Record<Scope, readonly string[]> = {
  'operator.read': ['operator.read', 'operator.write', 'operator.admin'],
  'operator.write': ['operator.write', 'operator.admin'],
  'operator.admin': ['operator.admin'],
  'operator.approvals': ['operator.approvals', 'operator.admin'],
  'operator.pairing': ['operator.pairing', 'operator.admin'],
  'operator.questions': ['operator.questions', 'operator.admin'],
};

/** What a key must have where its scopes have no word for a right: those methods only say that there is nothing. */
const ofKey = (scope: Scope): Scope =>
  ['operator.approvals', 'operator.pairing', 'operator.questions'].includes(scope) ? 'operator.read' : scope;

/** Whether somebody may use what demands a scope. What was granted to a key counts as it was granted, and only as long as the key has it. */
export function mayUseNow(granted: readonly string[], scope: Scope, principal: Principal): boolean {
  if (!principal.key) return mayUse(granted, scope);
  const own = ofKey(scope);
  return granted.includes(own) && principal.key.scopes.some((one) => `operator.${one}` === own);
}

const mayUse = (granted: readonly string[], scope: Scope): boolean =>
  implying[scope].some((one) => granted.includes(one));
