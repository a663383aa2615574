/** What the contract says of one operation, as far as a request is read by it. */
import type { Context, Request as ContractRequest } from 'openapi-backend';
import type { Scope } from '../access/principal.ts';
import type { Endpoint } from '../errors.ts';
import { checkInteger } from './validation.ts';

export type Operation = Context['operation'] & { 'x-openclaw-endpoint'?: Endpoint; 'x-openclaw-scope'?: Scope };
export type ParameterObject = { name: string; in: string; schema?: { type?: unknown }; 'x-allow-slashes'?: boolean };

export const parametersOf = (operation: Operation): ParameterObject[] =>
  (operation.parameters ?? []) as ParameterObject[];

/** Query parameters that the operation declares; others are ignored, as OpenAI does. */
export function declaredQuery({ request, operation }: Context): ContractRequest['query'] & object {
  const asked = Object.entries(request.query as Record<string, string | string[]>);
  const isDeclared = (wanted: string) =>
    parametersOf(operation).some(({ name, in: place }) => place === 'query' && name === wanted);
  return Object.fromEntries(asked.filter(([name]) => isDeclared(name)));
}

/** @throws a 400 for a number in the query that is not written in digits, which conversion would let pass */
export function checkIntegers(operation: Operation, query: Record<string, unknown>): void {
  for (const { name, in: place, schema } of parametersOf(operation)) {
    if (place === 'query' && schema?.type === 'integer') checkInteger(name, query[name]);
  }
}
