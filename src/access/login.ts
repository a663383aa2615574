import type { FailedLogins } from './failedLogins.ts';
import { isSecret } from './secret.ts';

/** How clients prove themselves; with an undefined secret nobody gets in, with mode none everybody. */
export interface Auth {
  mode: 'token' | 'password' | 'none';
  secret: string | undefined;
}

/** Characters from which on a token cannot be guessed, however often somebody tries. */
const unguessableLength = 24;

/**
 * Whether one of the secrets that a client sent is the right one. Wrong ones count against its address. A locked out address is refused, right or wrong, when
 * the secret could be guessed: a password, or a short token. A long token always passes, because others may have the same address, and the lockout is for wrong
 * ones alone. Nothing waits: between the look at the limiter and the count of a wrong secret there is no gap into which others fit.
 * @param guesses those of one request, which are one guess; none at all is no guess
 * @throws too_many_auth_failures
 */
export function isProven(
  guesses: readonly string[],
  { mode, secret }: Auth,
  address: string,
  failedLogins: FailedLogins,
): boolean {
  if (mode === 'none') return true;
  const isGuessable = mode === 'password' || secret === undefined || secret.length < unguessableLength;
  if (isGuessable) failedLogins.check(address, false);
  if (guesses.length === 0) return false;
  if (guesses.some((guess) => isSecret(guess, secret))) return true;
  if (!isGuessable) failedLogins.check(address, true);
  failedLogins.count(address);
  return false;
}
