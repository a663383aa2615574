import type { Request } from 'express';
import type { FailedLogins } from '../access/failedLogins.ts';
import { isSecret } from '../access/secret.ts';
import { missingApiKey, wrongApiKey } from '../errors.ts';

export interface BearerAuthParts {
  /** Asked for each request, so that a changed secret counts at once; with an undefined one nobody gets in, with mode none everybody. */
  auth: () => { mode: 'token' | 'password' | 'none'; secret: string | undefined };
  failedLogins: FailedLogins;
}

/**
 * The contract's security scheme `bearerAuth` (RFC 6750, section 2.1). The scheme's name is case-insensitive; only the header counts, no query, no cookie.
 * @returns true; a refusal is thrown
 */
export function createBearerAuth({ auth, failedLogins }: BearerAuthParts): (req: Request) => Promise<true> {
  return async (req) => {
    const { mode, secret } = auth();
    if (mode === 'none') return true;
    const address = req.ip ?? '';
    failedLogins.check(address);
    const given = /^bearer +(\S.*)$/i.exec(req.headers.authorization ?? '')?.[1];
    if (given === undefined) throw missingApiKey();
    // Node reads the bytes of a header as Latin-1; what clients send are the bytes of UTF-8.
    if (isSecret(Buffer.from(given, 'latin1').toString(), secret)) return true;
    failedLogins.count(address);
    throw wrongApiKey();
  };
}
