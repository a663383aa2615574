/** What a method may demand. */
export type Scope = 'operator.read' | 'operator.write' | 'operator.admin';

/** All that who knows the gateway's secret may have; those beyond the three above belong to methods that are not served. */
const grantable: readonly string[] = [
  'operator.admin',
  'operator.read',
  'operator.write',
  'operator.approvals',
  'operator.pairing',
  'operator.questions',
  'operator.talk.secrets',
];

/** Who asks for nothing gets nothing. */
export const grant = (asked: readonly string[]): string[] => [
  ...new Set(asked.filter((scope) => grantable.includes(scope))),
];

/** Who may write may read, and an administrator may both. */
const implying: Record<Scope, readonly string[]> = {
  'operator.read': ['operator.read', 'operator.write', 'operator.admin'],
  'operator.write': ['operator.write', 'operator.admin'],
  'operator.admin': ['operator.admin'],
};

export const mayUse = (granted: readonly string[], scope: Scope): boolean =>
  implying[scope].some((one) => granted.includes(one));
