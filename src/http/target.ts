/** The target of a request (RFC 9112, section 3.2): its path and query, and which paths and methods there are. */
import type { OpenAPIBackend } from 'openapi-backend';
import { invalidRequest } from '../errors.ts';
import { parametersOf } from './operation.ts';

/** @returns the query with its question mark, which openapi-backend takes away: without one it would take a later one, which is part of a value */
export function splitTarget(target: string): { path: string; query: string } {
  const at = target.indexOf('?');
  return at < 0 ? { path: target, query: '' } : { path: target.slice(0, at), query: target.slice(at) };
}

export const malformedPath = () =>
  invalidRequest("The path has a malformed escape; a literal '%' is written %25.", undefined, 'malformed_request');

/** The methods of a path, for `Allow`. */
export function allowedMethods(api: OpenAPIBackend, path: string): string[] {
  const found = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) =>
    api.router.matchOperation({ method, path, headers: {} }),
  );
  return found.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
}

/**
 * OpenAPI has no path parameter that spans slashes (section 4.8.12.1). Parameters with `x-allow-slashes` stand at the end of their path; slashes in them
 * are encoded before routing.
 */
export function slashEncoder(api: OpenAPIBackend): (path: string) => string {
  const prefixes = api.getOperations().flatMap((operation) => {
    const last = parametersOf(operation).find((parameter) => parameter['x-allow-slashes']);
    return last && operation.path.endsWith(`{${last.name}}`)
      ? [operation.path.slice(0, operation.path.indexOf('{'))]
      : [];
  });
  return (path) => {
    const prefix = prefixes.find((one) => path.startsWith(one));
    return prefix === undefined ? path : prefix + path.slice(prefix.length).replaceAll('/', '%2F');
  };
}
