import type { Request } from 'express';
import type { FailedLogins } from '../access/failedLogins.ts';
import { isProven, type Auth } from '../access/login.ts';
import { missingApiKey, wrongApiKey } from '../errors.ts';
import { exchangeOf } from './exchange.ts';

export interface BearerAuthParts {
  /** Asked for each request, so that a changed secret counts at once; with an undefined one nobody gets in, with mode none everybody. */
  auth: () => Auth;
  failedLogins: FailedLogins;
}

/**
 * The contract's security scheme `bearerAuth` (RFC 6750, section 2.1). The scheme's name is case-insensitive; only the header counts, no query, no cookie.
 * @returns true; a refusal is thrown
 */
export function createBearerAuth({ auth, failedLogins }: BearerAuthParts): (req: Request) => Promise<true> {
  return async (req) => {
    const given = /^bearer +(\S.*)$/i.exec(req.headers.authorization ?? '')?.[1];
    // Node reads the bytes of a header as Latin-1; what clients send are the bytes of UTF-8.
    const guesses = given === undefined ? [] : [Buffer.from(given, 'latin1').toString()];
    if (isProven(guesses, auth(), exchangeOf(req).address, failedLogins)) return true;
    throw given === undefined ? missingApiKey() : wrongApiKey();
  };
}
