import { statSync } from 'node:fs';
import type { Auth } from './auth.ts';
import type { ConfigFile } from './schema.ts';
import type { Config } from './settings.ts';

/** Whether the file itself has a secret in it, and not only the name of a variable. */
function holdsSecret({ gateway, mcp, models, env }: ConfigFile): boolean {
  if (Object.keys(env ?? {}).some((key) => key !== 'shellEnv')) return true;
  const { token, password, keys = [] } = gateway?.auth ?? {};
  const ofClients = Array.isArray(keys) ? keys.map((key) => key?.secret) : [];
  const ofProviders = Object.values(models?.providers ?? {}).map(({ apiKey }) => apiKey);
  const ofServers = Object.values(mcp?.servers ?? {}).flatMap(({ headers }) => Object.values(headers ?? {}));
  return [token, password, ...ofClients, ...ofProviders, ...ofServers].some(
    (secret) => typeof secret === 'string' && !/^(\w+ )?\$\{\w+\}$/.test(secret),
  );
}

/** Files with a secret that others can read. */
export function openFileNotices(
  written: ConfigFile,
  { path, tls, auth }: Pick<Config, 'path' | 'tls'> & { auth: Pick<Auth, 'source'> },
): string[] {
  return [
    ...(tls ? openFileNotice(tls.keyPath, 0o007) : []),
    ...(holdsSecret(written) ? openFileNotice(path) : []),
    ...(auth.source?.kind === 'state' ? openFileNotice(auth.source.path) : []),
  ];
}

/** @param others whose rights count: a key may belong to a group of servers */
function openFileNotice(path: string, others = 0o077): string[] {
  const readable = ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & others) !== 0;
  return readable
    ? [`${path} holds a secret and others can read it; run: chmod ${others === 0o077 ? '600' : 'o='} ${path}`]
    : [];
}
