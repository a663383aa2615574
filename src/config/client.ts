import { isIP } from 'node:net';
import { isLoopback } from '../access/address.ts';
import { secretOfEnvironment, type Auth } from './auth.ts';
import { ConfigError } from './check.ts';
import type { Tls } from './tls.ts';

/** What the command line of a client says; each wins over environment and file. */
export interface ClientOptions {
  environment?: NodeJS.ProcessEnv;
  url?: string | undefined;
  token?: string | undefined;
  password?: string | undefined;
}

/** What of the configuration leads to its own gateway. */
interface Settings {
  path: string;
  host: string;
  port: number;
  auth: Auth;
  tls: Pick<Tls, 'fingerprint'> | undefined;
}

/** Where a client on this machine finds the gateway, and how it proves itself there. */
export interface GatewayLocation {
  /** `ws:` or `wss:` */
  url: string;
  credential: { token?: string; password?: string };
  /** Where the credential came from, for people; undefined when there is none. */
  credentialFrom: string | undefined;
  /** Where the gateway of this machine's configuration has its secret from, for people; undefined when that needs none, or is not known. */
  secretPlace: string | undefined;
  /** SHA-256 of the certificate that it must show, when it is this machine's own; authorities say of others whether they are right. */
  tlsFingerprint?: string;
}

/**
 * The address: `--url`, else OPENCLAW_GATEWAY_URL, else where the gateway of this configuration listens. The credential: of the command line, else of the
 * environment when the environment or the command line names the address, else the configured one. The secrets of the files are sent to this machine
 * alone, wherever an address leads.
 * @param config reads the configuration; not needed, and its errors of no importance, when the options say everything
 * @throws ConfigError
 */
export function locate({ environment = {}, ...options }: ClientOptions, config: () => Settings): GatewayLocation {
  const named = options.url ?? (environment['OPENCLAW_GATEWAY_URL'] || undefined);
  const source = options.url === undefined ? 'OPENCLAW_GATEWAY_URL' : '--url';
  const given = ofOptions(options);
  const settings = named !== undefined && given ? unlessInvalid(config) : config();
  const url = named === undefined ? ownUrl(settings ?? config()) : parseGatewayUrl(named, source);
  const secretPlace = settings && placeOf(settings);
  const found =
    given ??
    (named === undefined ? undefined : ofEnvironment(environment)) ??
    (settings && (named === undefined || isHere(url)) ? ofSettings(settings, secretPlace) : undefined);
  return {
    url,
    credential: found?.credential ?? {},
    credentialFrom: found?.from,
    secretPlace,
    ...(named === undefined && settings?.tls && { tlsFingerprint: settings.tls.fingerprint }),
  };
}

interface Found {
  credential: GatewayLocation['credential'];
  from: string | undefined;
}

function ofOptions({ token, password }: ClientOptions): Found | undefined {
  if (token !== undefined) return { credential: { token }, from: '--token' };
  return password === undefined ? undefined : { credential: { password }, from: '--password' };
}

function ofEnvironment(environment: NodeJS.ProcessEnv): Found | undefined {
  for (const kind of ['token', 'password'] as const) {
    const found = secretOfEnvironment(kind, environment);
    if (found) return { credential: { [kind]: found.secret }, from: found.variable };
  }
  return undefined;
}

function ofSettings({ auth: { mode, secret } }: Settings, from: string | undefined): Found | undefined {
  return mode === 'none' || secret === undefined ? undefined : { credential: { [mode]: secret }, from };
}

function placeOf({ path, auth }: Settings): string | undefined {
  const { source, mode } = auth;
  switch (source?.kind) {
    case undefined:
      return undefined;
    case 'file':
      return `gateway.auth.${mode} in ${path}`;
    case 'environment':
      return `the variable ${source.variable}`;
    case 'state':
      return `the file ${source.path}`;
  }
}

function ownUrl({ host, port, path, tls }: Settings): string {
  if (port === 0) {
    throw new ConfigError(
      `the configured port is 0, which means any; name the gateway with --url or OPENCLAW_GATEWAY_URL, or set gateway.port in ${path}`,
    );
  }
  // Who listens everywhere listens here too.
  const here = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `${tls ? 'wss' : 'ws'}://${isIP(here) === 6 ? `[${here}]` : here}:${port}`;
}

/** An address of a gateway; people know it with `http:` too. @param source where the text stands, for the message @throws ConfigError */
export function parseGatewayUrl(text: string, source: string): string {
  const url = URL.parse(text);
  const protocol = { 'ws:': 'ws:', 'http:': 'ws:', 'wss:': 'wss:', 'https:': 'wss:' }[url?.protocol ?? ''];
  if (!url || !protocol || !url.host || url.username || url.password) {
    throw new ConfigError(
      `${source}: expected an address like ws://127.0.0.1:18789 or wss://gateway.example.com, got "${text}"`,
    );
  }
  return `${protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}${url.search}`;
}

/** Whether an address cannot lead away from this machine. */
function isHere(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || (isIP(host) !== 0 && isLoopback(host));
}

function unlessInvalid<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
