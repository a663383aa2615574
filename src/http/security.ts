import type { Request } from 'express';
import type { Authenticate } from '../access/login.ts';
import type { Principal } from '../access/principal.ts';
import { missingApiKey, wrongApiKey } from '../errors.ts';
import { exchangeOf } from './exchange.ts';

/**
 * The contract's security scheme `bearerAuth` (RFC 6750, section 2.1). The scheme's name is case-insensitive; only the header counts, no query, no cookie.
 * @returns who it is; a refusal is thrown
 */
export function createBearerAuth(authenticate: Authenticate): (req: Request) => Promise<Principal> {
  return async (req) => {
    const given = /^bearer +(\S.*)$/i.exec(req.headers.authorization ?? '')?.[1];
    // Node reads the bytes of a header as Latin-1; what clients send are the bytes of UTF-8.
    const guesses = given === undefined ? [] : [Buffer.from(given, 'latin1').toString()];
    const principal = authenticate(guesses, exchangeOf(req).address);
    if (principal) return principal;
    throw given === undefined ? missingApiKey() : wrongApiKey();
  };
}
