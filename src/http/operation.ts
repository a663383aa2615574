/** What the contract says of one operation, as far as a request is read by it. */
import type { Context, Request as ContractRequest } from 'openapi-backend';
import type { Scope } from '../access/principal.ts';
import type { Endpoint } from '../errors.ts';
import { checkInteger } from './validation.ts';

export type Operation = Context['operation'] & {
  'x-openclaw-endpoint'?: Endpoint;
  'x-openclaw-scope'?: Scope;
  /** Whether it is one of the runs that a key may ask for in a minute; those that need the scope `write` are, unless this is false. */
  'x-openclaw-counts'?: boolean;
};
export type ParameterObject = {
  name: string;
  in: string;
  style?: string;
  schema?: { type?: unknown };
  'x-allow-slashes'?: boolean;
};

export const parametersOf = (operation: Operation): ParameterObject[] =>
  (operation.parameters ?? []) as ParameterObject[];

/**
 * Query parameters that the operation declares; others are ignored, as OpenAI does.
 * @param written the query as it was sent, with its question mark
 */
export function declaredQuery({ request, operation }: Context, written: string): ContractRequest['query'] & object {
  const asked = request.query as Record<string, string | string[]>;
  const declared = parametersOf(operation).filter(({ in: place }) => place === 'query');
  const values = declared.map(({ name, style }): [string, unknown] => [
    name,
    style === 'deepObject' ? deepObject(name, written, asked[name]) : asked[name],
  ]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Record<string, string | string[]>;
}

/**
 * The members of an object that is sent as `name[key]=value` (OpenAPI 3.1.1, section 4.8.12.2), each as it is written. `qs`, which openapi-backend reads
 * queries with, makes a list of numbers, and leaves out keys that every object has.
 * @param plain what stands under the name alone, which is no object; an empty one means the same as none
 */
function deepObject(name: string, written: string, plain: unknown): unknown {
  const members = [...new URLSearchParams(written)].filter(([key]) => key.startsWith(`${name}[`) && key.endsWith(']'));
  if (members.length === 0) return typeof plain === 'string' && plain !== '' ? plain : undefined;
  return Object.fromEntries(members.map(([key, value]) => [key.slice(name.length + 1, -1), value]));
}

/** @throws a 400 for a number in the query that is not written in digits, which conversion would let pass */
export function checkIntegers(operation: Operation, query: Record<string, unknown>): void {
  for (const { name, in: place, schema } of parametersOf(operation)) {
    if (place === 'query' && schema?.type === 'integer') checkInteger(name, query[name]);
  }
}
