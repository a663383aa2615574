import { invalidRequest } from '../../src/errors.ts';
import type { ShownAnswer, ShownOperation } from './operations.ts';

/** What the header `Prefer` (RFC 7240) asks of the mock. */
export interface Preferences {
  /** A status. */
  code?: number;
  /** The name of an example. */
  example?: string;
  /** Whether the body shall be made from its schema, at random. */
  isDynamic: boolean;
  /** Names of optional headers that the answer shall have, in lower case. */
  headers: string[];
}

/** `name`, `name=value` or `name="value"`, of which lists have commas between them, and parameters semicolons. */
const preference = /([!#$%&'*+.^_`|~\w-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",;]*)))?/g;

/** Reads the header; preferences that the mock does not know are ignored (RFC 7240, section 2). @throws invalid_request for a code that is no status */
export function readPrefer(header = ''): Preferences {
  const read: Preferences = { isDynamic: false, headers: [] };
  for (const [, name = '', quoted, plain] of header.matchAll(preference)) {
    const value = quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '';
    switch (name.toLowerCase()) {
      case 'code':
        if (!/^\d{3}$/.test(value))
          throw refused(`Invalid code '${value}' in the header Prefer: it must be a status, for example code=429.`);
        read.code = Number(value);
        break;
      case 'example':
        read.example = value;
        break;
      case 'dynamic':
        read.isDynamic = value !== 'false';
        break;
      case 'header':
        read.headers.push(value.toLowerCase());
        break;
    }
  }
  return read;
}

/**
 * The answers of an operation that a request may get: of the code that it prefers, else of the example that it names, else of success.
 * @throws invalid_request for a code or an example that the contract does not show
 */
export function preferred({ id, answers }: ShownOperation, { code, example }: Preferences): ShownAnswer[] {
  const ofCode = code === undefined ? answers : answers.filter(({ status }) => status === code);
  if (ofCode.length === 0) {
    const statuses = new Set(answers.map(({ status }) => status));
    throw refused(
      `${id} has no answer with the status ${code}, which the header Prefer asks for. It has ${[...statuses].join(', ')}.`,
    );
  }
  if (example !== undefined) {
    const named = ofCode.filter(({ name }) => name === example);
    if (named.length > 0) return named.filter(({ status }) => status === named[0]?.status);
    const names = new Set(ofCode.flatMap(({ name }) => name ?? []));
    const where = code === undefined ? id : `The status ${code} of ${id}`;
    throw refused(
      `${where} has no example '${example.slice(0, 100)}', which the header Prefer asks for. It has ${[...names].join(', ')}.`,
    );
  }
  const success = answers.filter(({ status }) => status < 300);
  return code === undefined && success.length > 0 ? success : ofCode;
}

/** @throws invalid_request for a header that an answer of this status never has */
export function checkHeaders({ id, headers }: ShownOperation, status: number, wanted: readonly string[]): void {
  const declared = (headers.get(status) ?? []).map(({ name }) => name);
  const stray = wanted.find((name) => !declared.includes(name));
  if (stray === undefined) return;
  throw refused(
    `The status ${status} of ${id} has no header '${stray.slice(0, 100)}', which the header Prefer asks for. It has ${declared.join(', ')}.`,
  );
}

/** The mock cannot do what the header asks. */
export const refused = (message: string) => invalidRequest(message, 'prefer', 'invalid_value');
