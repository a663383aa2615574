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

/** The scopes that are granted: of those asked for, the grantable ones. */
export const grant = (asked: readonly string[]): string[] => [
  ...new Set(asked.filter((scope) => grantable.includes(scope))),
];

/** The scopes that give each right: writing includes reading, administration both. */
const implying: Record<Scope, readonly string[]> = {
  'operator.read': ['operator.read', 'operator.write', 'operator.admin'],
  'operator.write': ['operator.write', 'operator.admin'],
  'operator.admin': ['operator.admin'],
};

export const mayUse = (granted: readonly string[], scope: Scope): boolean =>
  implying[scope].some((one) => granted.includes(one));
