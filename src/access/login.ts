import type { FailedLogins } from './failedLogins.ts';
import { unguessableLength, type Keyring } from './keyring.ts';
import { operator, type Principal } from './principal.ts';
import { isSecret } from './secret.ts';

/** How clients prove themselves; with an undefined secret nobody gets in, with mode none everybody. */
export interface Auth {
  mode: 'token' | 'password' | 'none';
  secret: string | undefined;
}

/** Who has one of the secrets that a client sent; see `createAuthenticate`. */
export type Authenticate = (guesses: readonly string[], address: string) => Principal | undefined;

export interface AuthenticateParts {
  /** Asked each time, so that a changed secret counts at once. */
  auth: () => Auth;
  keyring: Pick<Keyring, 'find'>;
  failedLogins: FailedLogins;
  /** Hears of each wrong secret. */
  tellWrong?: () => void;
}

/**
 * The one place that compares secrets, for both doors. Wrong ones count against the client's address. A locked out address is refused, right or wrong, when the
 * secret could be guessed: a password, or a short token. A long token always passes, and so does a key, because others may have the same address, and the
 * lockout is for wrong ones alone. Nothing waits: between the look at the limiter and the count of a wrong secret there is no gap into which others fit.
 * @returns a function of the secrets of one request, which are one guess, none at all being none, and of its address. It gives undefined for wrong ones
 * @throws too_many_auth_failures, when it is called
 */
export const createAuthenticate =
  ({ auth, keyring, failedLogins, tellWrong }: AuthenticateParts): Authenticate =>
  (guesses, address) => {
    const { mode, secret } = auth();
    if (mode === 'none') return operator;
    for (const guess of guesses) {
      const holder = keyring.find(guess);
      if (holder) return holder;
    }
    const isGuessable = mode === 'password' || secret === undefined || secret.length < unguessableLength;
    if (isGuessable) failedLogins.check(address, false);
    if (guesses.length === 0) return undefined;
    if (guesses.some((guess) => isSecret(guess, secret))) return operator;
    tellWrong?.();
    if (!isGuessable) failedLogins.check(address, true);
    failedLogins.count(address);
    return undefined;
  };
