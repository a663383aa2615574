import { invalidParams } from './errors.ts';

/** How fields that change the meaning of an answer must be for us to go on without them. */
export type Unhonoured = Record<string, (value: unknown) => boolean>;

export const isEmpty = (value: unknown): boolean =>
  value == null || value === false || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

/** @throws Refusal */
export function refuseUnhonoured(method: string, params: object, unhonoured: Unhonoured): void {
  for (const [name, value] of Object.entries(params)) {
    if (unhonoured[name]?.(value) === false)
      throw invalidParams(method, `at /${name}: this gateway cannot honour it; leave '${name}' out`);
  }
}
