import type { Auth, Authenticate } from '../access/login.ts';
import type { Principal } from '../access/principal.ts';
import { GatewayError } from '../errors.ts';
import { invalidParams } from './errors.ts';
import { closeCodes } from './limits.ts';
import { shapeOf, wireVersion, type ConnectParams, type ErrorShape } from './protocol.ts';
import { grant } from './scopes.ts';

/** Who is at the other end, as far as the upgrade told. */
export interface Peer {
  /** The client's address, not that of a trusted proxy. */
  address: string;
  /** The page that a browser says it comes from; it was checked before the upgrade. */
  origin: string | undefined;
}

/** A client that may come in. */
export interface Login {
  client: ConnectParams['client'];
  scopes: readonly string[];
  caps: readonly string[];
  principal: Principal;
  /** The one secret, with which the operator logged in; undefined with mode none. */
  secret: string | undefined;
}

/** Why a client may not come in. */
export interface LoginRefusal {
  error: ErrorShape;
  closeCode: number;
}

export interface LoginParts {
  /** Asked for each login, so that a changed secret counts at once. */
  auth: () => Auth;
  /** The same that looks at secrets over HTTP. */
  authenticate: Authenticate;
}

const connectParams = shapeOf('ConnectParams');

/** Clients that only exist in a browser, which always sends an `Origin`. */
const browserClients: readonly string[] = ['webchat-ui', 'openclaw-control-ui', 'openclaw-browser-copilot'];

/**
 * Decides about a `connect`. It never waits: no other login comes between the look at the limiter and the count of a wrong secret.
 * @param params of the first request, as they came
 */
export function logIn(params: unknown, peer: Peer, parts: LoginParts): Login | LoginRefusal {
  if (!connectParams.accepts(params)) {
    const { shape } = invalidParams('connect', connectParams.problemsOf(params));
    return { error: shape, closeCode: closeCodes.policyViolation };
  }
  if (params.minProtocol > wireVersion || params.maxProtocol < wireVersion) return protocolMismatch(params);
  const role = params.role ?? 'operator';
  if (role !== 'operator')
    return refuse(`invalid role: "${role.slice(0, 64)}" is not served here; connect as operator`);
  if (browserClients.includes(params.client.id) && peer.origin === undefined) {
    return refuse('origin not allowed: a browser client must come from a page with an allowed Origin', {
      code: 'CONTROL_UI_ORIGIN_NOT_ALLOWED',
    });
  }
  const auth = parts.auth();
  const principal = checkSecret(params, peer.address, auth, parts.authenticate);
  if ('error' in principal) return principal;
  const { client, scopes = [], caps = [] } = params;
  const secret = auth.mode === 'none' ? undefined : auth.secret;
  return { client, scopes: grant(scopes, principal), caps, principal, secret };
}

/** The secret may be in either field, whatever it is called in the configuration. Two in one request are one guess. */
function checkSecret(
  { auth: given = {} }: ConnectParams,
  address: string,
  wanted: Auth,
  authenticate: Authenticate,
): Principal | LoginRefusal {
  const guesses = [given.token, given.password].filter((guess): guess is string => Boolean(guess));
  try {
    const principal = authenticate(guesses, address);
    if (principal) return principal;
  } catch (error) {
    return rateLimited(error);
  }
  return guesses.length === 0 ? notPaired() : mismatch(wanted.mode);
}

const refuse = (message: string, details?: object): LoginRefusal => ({
  error: { code: 'INVALID_REQUEST', message, ...(details && { details }) },
  closeCode: closeCodes.policyViolation,
});

const protocolMismatch = ({ minProtocol, maxProtocol }: ConnectParams): LoginRefusal => ({
  ...refuse('protocol mismatch', {
    code: 'PROTOCOL_MISMATCH',
    clientMinProtocol: minProtocol,
    clientMaxProtocol: maxProtocol,
    expectedProtocol: wireVersion,
    minimumProbeProtocol: 3,
  }),
  closeCode: closeCodes.protocolError,
});

/** What the protocol calls a client that brings neither a secret nor a device of its own. */
const notPaired = (): LoginRefusal => ({
  error: {
    code: 'NOT_PAIRED',
    message: "device identity required: this gateway knows no devices; send its token or password in 'auth'",
    details: { code: 'DEVICE_IDENTITY_REQUIRED' },
  },
  closeCode: closeCodes.policyViolation,
});

const mismatch = (mode: Auth['mode']): LoginRefusal =>
  refuse(`unauthorized: gateway ${mode} mismatch (send what gateway.auth.${mode} in openclaw.json says)`, {
    code: mode === 'token' ? 'AUTH_TOKEN_MISMATCH' : 'AUTH_PASSWORD_MISMATCH',
    authReason: `${mode}_mismatch`,
    canRetryWithDeviceToken: false,
    recommendedNextStep: 'update_auth_credentials',
  });

/** @throws what is not the limiter's word */
function rateLimited(error: unknown): LoginRefusal {
  if (!(error instanceof GatewayError)) throw error;
  const retryAfterMs = Math.ceil(error.retryAfterMs ?? 0);
  const { error: shape, closeCode } = refuse(
    'unauthorized: too many failed authentication attempts (try again later)',
    {
      code: 'AUTH_RATE_LIMITED',
      authReason: 'rate_limited',
      canRetryWithDeviceToken: false,
      recommendedNextStep: 'wait_then_retry',
    },
  );
  return { error: { ...shape, retryable: true, retryAfterMs }, closeCode };
}
