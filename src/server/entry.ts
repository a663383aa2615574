import type { Logger } from 'pino';
import { createAdmission, type Admission } from '../access/admission.ts';
import { createByteBudget, type ByteBudget } from '../access/byteBudget.ts';
import { createFailedLogins } from '../access/failedLogins.ts';
import { KeyLimits } from '../access/keyLimits.ts';
import { Keyring } from '../access/keyring.ts';
import { createAuthenticate, type Authenticate } from '../access/login.ts';
import { createLoopDelay, type LoopDelay } from '../access/loopDelay.ts';
import { createRequestCounter } from '../access/requestCounter.ts';
import { createScopes, type CredentialName } from '../access/secret.ts';
import { TokenCounter } from '../access/tokenCounter.ts';
import { meterTokens } from '../agents/tokenMeter.ts';
import type { Core } from '../core.ts';
import { maxBytes } from '../http/body.ts';
import { createWrongSecretLine } from '../telemetry/lines.ts';
import type { WorkerLink } from '../workers/link.ts';
import { askForRequests, shareFailedLogins } from '../workers/shared.ts';
import type { Live } from './live.ts';

export interface EntryParts {
  live: Live;
  log: Logger;
  core: Pick<Core, 'runs' | 'sessions'>;
  worker: WorkerLink | undefined;
  /** As `GatewayOptions` has them. */
  maxHeldBytes: number | undefined;
  loopDelay: LoopDelay | undefined;
}

/** Who may come in by any door, and how much each may take. */
export interface Entry {
  byteBudget: ByteBudget;
  keyring: Keyring;
  authenticate: Authenticate;
  scope: CredentialName;
  tokens: TokenCounter;
  keyLimits: KeyLimits;
  /** Tokens that a key used. */
  spend: (keyId: string, used: number) => void;
  admission: Admission;
}

export function createEntry({ live, log, core, worker, maxHeldBytes, loopDelay }: EntryParts): Entry {
  const { runs, sessions } = core;
  const { auth } = live.config;
  const keyring = new Keyring(auth.keys);
  const ownFailedLogins = createFailedLogins(auth.rateLimit);
  const authenticate = createAuthenticate({
    auth: live.auth,
    keyring,
    failedLogins: worker ? shareFailedLogins(ownFailedLogins, worker) : ownFailedLogins,
    tellWrong: createWrongSecretLine(log, live.placeOfSecret),
  });
  const tokens = new TokenCounter(sessions);
  const spend = (keyId: string, used: number) => (live.isMetered(keyId) ? tokens.add(keyId, used) : undefined);
  meterTokens(runs, live.isMetered, spend);
  return {
    byteBudget: createByteBudget(maxBytes, maxHeldBytes),
    keyring,
    authenticate,
    scope: createScopes(live.secret),
    tokens,
    keyLimits: new KeyLimits(worker ? askForRequests(worker) : createRequestCounter(), tokens),
    spend,
    admission: createAdmission(live.overload, loopDelay ?? createLoopDelay()),
  };
}
