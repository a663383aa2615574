import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLoopback } from '../access/address.ts';
import type { Key } from '../access/principal.ts';
import { ConfigError } from './check.ts';
import type { ConfigFile } from './schema.ts';

export interface Auth {
  mode: 'token' | 'password' | 'none';
  /** The token or the password; undefined only with mode none. */
  secret: string | undefined;
  source: SecretSource | undefined;
  /** Of clients beside the one secret. */
  keys: readonly Key[];
  rateLimit: { maxAttempts: number; windowMs: number; lockoutMs: number; exemptLoopback: boolean };
}

/** Where a secret came from; all of it may be shown. */
export type SecretSource =
  | { kind: 'file' }
  | { kind: 'environment'; variable: string }
  | { kind: 'state'; path: string; isNew: boolean };

/** Where the one secret is kept, for a person who may read that. */
export function placeOfSecret({ auth: { mode, source }, path }: { auth: Auth; path: string }): string {
  switch (source?.kind) {
    case undefined:
      return 'none';
    case 'file':
      return `gateway.auth.${mode} in ${path}`;
    case 'environment':
      return `in the variable ${source.variable}`;
    case 'state':
      return `kept in ${source.path}`;
  }
}

const secretPrefixes = ['OPENCLAW', 'CLAWDBOT', 'MOLTBOT', 'KRABKRAB', 'krabkrab'] as const;

/** `gateway.auth` after references were replaced, and as it was written. */
type WrittenAuth = AuthSection & { written: AuthSection | undefined };
type AuthSection = NonNullable<NonNullable<ConfigFile['gateway']>['auth']>;

export interface AuthContext {
  /** The address that the gateway will listen on. */
  host: string;
  environment: NodeJS.ProcessEnv;
  /** Where a token is kept when no secret is configured. */
  stateDir: string;
  /** Whether to make that token when there is none yet. */
  makeToken: boolean;
}

/**
 * How clients prove themselves. A secret of the file wins over one of the environment; with neither, a token is kept in the state directory.
 * @throws ConfigError for whatever would leave the gateway open, or closed to everybody
 */
export function authOf(auth: WrittenAuth, { host, environment, stateDir, makeToken }: AuthContext): Omit<Auth, 'keys'> {
  const token = findSecret('token', auth, environment);
  const password = findSecret('password', auth, environment);
  if (token && password && !auth.mode) {
    throw new ConfigError('gateway.auth: both a token and a password are set; say which counts with gateway.auth.mode');
  }
  const mode = auth.mode ?? (password ? 'password' : 'token');
  const { maxAttempts = 10, windowMs = 60_000, lockoutMs = 60_000, exemptLoopback = false } = auth.rateLimit ?? {};
  const rateLimit = { maxAttempts, windowMs, lockoutMs, exemptLoopback };
  if (mode === 'none') {
    if (isLoopback(host)) return { mode, secret: undefined, source: undefined, rateLimit };
    throw new ConfigError(`gateway.auth.mode: "none" is only allowed on loopback, but gateway.bind listens on ${host}`);
  }
  const found = mode === 'password' ? password : (token ?? storedToken(stateDir, makeToken));
  if (!found && mode === 'password') {
    throw new ConfigError('gateway.auth: no password is set; set gateway.auth.password, or OPENCLAW_GATEWAY_PASSWORD');
  }
  // HTTP drops spaces around a header's value, and knows no control characters in it: nobody could ever send such a secret.
  if (found && /^\s|\s$|\p{Cc}/u.test(found.secret)) {
    throw new ConfigError(
      `gateway.auth: the ${mode} begins or ends with a space, or has a line break or another control character in it, which no client can send`,
    );
  }
  return { mode, secret: found?.secret, source: found?.source, rateLimit };
}

function findSecret(
  kind: 'token' | 'password',
  auth: WrittenAuth,
  environment: NodeJS.ProcessEnv,
): { secret: string; source: SecretSource } | undefined {
  const secret = auth[kind];
  if (secret) {
    const variable = variableOf(auth.written?.[kind]);
    return { secret, source: variable ? { kind: 'environment', variable } : { kind: 'file' } };
  }
  const found = secretOfEnvironment(kind, environment);
  return found && { secret: found.secret, source: { kind: 'environment', variable: found.variable } };
}

/** The secret that the environment has under one of the product's names. */
export function secretOfEnvironment(
  kind: 'token' | 'password',
  environment: NodeJS.ProcessEnv,
): { secret: string; variable: string } | undefined {
  const variable = secretPrefixes
    .map((prefix) => `${prefix}_GATEWAY_${kind.toUpperCase()}`)
    .find((name) => environment[name]);
  return variable === undefined ? undefined : { secret: environment[variable] ?? '', variable };
}

/** The variable that the file names instead of a secret: `${NAME}`, or OpenClaw's SecretRef. */
function variableOf(written: unknown): string | undefined {
  if (typeof written === 'string') return /^\$\{(\w+)\}$/.exec(written)?.[1];
  return (written as { id?: string } | undefined)?.id;
}

/** The token of the state directory, made at the first start. */
function storedToken(stateDir: string, makeToken: boolean): { secret: string; source: SecretSource } | undefined {
  const path = join(stateDir, 'gateway-token');
  const stored = (isNew: boolean) => {
    const secret = readToken(path);
    if (!secret) throw new ConfigError(`${path} is empty; delete it, and the next start makes a new token`);
    return { secret, source: { kind: 'state' as const, path, isNew } };
  };
  try {
    if (existsSync(path)) return stored(false);
    if (!makeToken) return undefined;
    mkdirSync(stateDir, { recursive: true, mode: 0o700 });
    // Written beside and linked, so that a full disk leaves no empty file, and of two starts at once one wins.
    const draft = `${path}.${process.pid}`;
    try {
      writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
      linkSync(draft, path);
    } finally {
      rmSync(draft, { force: true });
    }
    return stored(true);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return stored(false);
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(
      `no token is set and none can be stored in ${stateDir} (${code}); set OPENCLAW_GATEWAY_TOKEN`,
    );
  }
}

function readToken(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new ConfigError(
      `the token in ${path} cannot be read (${(error as NodeJS.ErrnoException).code}); delete it, and the next start makes a new one`,
    );
  }
}
