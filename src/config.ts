/**
 * Settings: the only reader of the environment and of configuration files. Everything else gets the frozen result.
 *
 * `config/` holds the parts: the schema, the checks, what becomes of the agents.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import JSON5 from 'json5';
import { isLoopback } from './access/address.ts';
import type { Provider } from './channels/provider.ts';
import { embeddingModelOfProvider, toAgents, type UsualModels } from './config/agents.ts';
import { authOf, placeOfSecret, type Auth } from './config/auth.ts';
import { checkConfig, ConfigError, MissingVariable } from './config/check.ts';
import { describeConfig } from './config/describe.ts';
import { withFileVariables } from './config/environment.ts';
import { toKeys } from './config/keys.ts';
import type { KeysFile, Problems } from './config/keysFile.ts';
import { locate, parseGatewayUrl, type ClientOptions, type GatewayLocation } from './config/client.ts';
import { expand, sourceOf, workspacePrompts, type Source } from './config/files.ts';
import { httpOf } from './config/http.ts';
import { bindAddress, checkedProxies, defaultPort, parsePort, portOf } from './config/listen.ts';
import { movedOf } from './config/moved.ts';
import { openFileNotices } from './config/openFiles.ts';
import { toTraceSettings } from './config/otel.ts';
import { toAbsentProviders, toProviders } from './config/providers.ts';
import type { ConfigFile } from './config/schema.ts';
import { toSession } from './config/session.ts';
import type { Config } from './config/settings.ts';
import { toTls } from './config/tls.ts';
import { toTools } from './config/tools.ts';

export { ConfigError, describeConfig, parseGatewayUrl, parsePort, placeOfSecret };
export type { Auth, Config, GatewayLocation };

export interface ConfigOptions {
  environment?: NodeJS.ProcessEnv;
  /** The port of the command line; wins over everything. */
  port?: string | undefined;
  /** Make a token and store it in the state directory when no secret is configured at all. */
  makeToken?: boolean;
  /** The text that the file shall be taken to have. */
  text?: string;
}

/** Reads file and environment. @throws ConfigError, every line of which is for the operator */
export function loadConfig(options: ConfigOptions = {}): Config {
  const own = options.environment ?? process.env;
  const { path, stateDir, isNamed } = placeOf(own);
  const name = basename(path);
  const source = sourceOf(path);
  const written = options.text === undefined ? readConfigFile(path, isNamed) : parseConfig(options.text, path);
  const environment = withFileVariables(written, own);
  const { file, ignored, leftOut } = checkConfig(written, name, environment);
  const { gateway = {} } = file;
  const prompts = workspacePrompts(dirname(path));
  const providers = toProviders(file, name, environment);
  const host = bindAddress(gateway, name);
  const auth = authOf(
    { ...gateway.auth, written: (written as ConfigFile).gateway?.auth },
    { host, environment, stateDir, makeToken: options.makeToken ?? false },
  );
  const agents = toAgents(file, name, usualModelsOf(providers), prompts.read);
  const keys = toKeys(gateway.auth?.keys ?? [], { ...auth, agents: agents.agents.map(({ id }) => id), name });
  const { tools, ...foundTools } = toTools(file, {
    name,
    base: dirname(path),
    stateDir,
    environment,
    secrets: [auth.secret, ...providers.map(({ apiKey }) => apiKey)],
    written: (written as ConfigFile).mcp,
  });
  const makeFiles = options.makeToken ?? false;
  const { tls, tlsToMake, ...foundTls } = toTls(gateway.tls, { base: dirname(path), stateDir, name, makeFiles });
  return deepFreeze({
    path,
    isWritten: source.stamp !== 'ENOENT',
    port: portOf(options.port, environment['OPENCLAW_GATEWAY_PORT'], gateway.port),
    host,
    isLoopback: isLoopback(host),
    auth: { ...auth, keys },
    tls,
    tlsToMake,
    trustedProxies: checkedProxies(gateway.trustedProxies ?? [], name),
    shutdownMs: (gateway.shutdownSeconds ?? 10) * 1000,
    workers: gateway.workers ?? 1,
    http: httpOf(gateway),
    otel: toTraceSettings(file.diagnostics, name, environment),
    agents,
    ...settingsOf(providers, file),
    session: toSession(file, stateDir, dirname(path), name),
    tools,
    sources: [source, ...prompts.sources, ...tokenSource(auth), ...foundTls.sources, ...foundTools.sources],
    notices: [
      ...ignoredNotice(ignored, name),
      ...leftOut,
      ...prompts.notices,
      ...foundTls.notices,
      ...foundTools.notices,
      ...openFileNotices(written as ConfigFile, { path, tls, auth }),
    ],
  });
}

const settingsOf = (providers: readonly Provider[], file: ConfigFile) => ({
  providers,
  absentProviders: toAbsentProviders(file, providers),
  moved: movedOf(file, providers),
});

const ignoredNotice = (ignored: readonly string[], name: string): string[] =>
  ignored.length > 0 ? [`${name}: not served by this gateway and ignored: ${ignored.join(', ')}`] : [];

function placeOf(own: NodeJS.ProcessEnv): { path: string; stateDir: string; isNamed: boolean } {
  const stateDir = expand(own['OPENCLAW_STATE_DIR'] || '~/.openclaw', process.cwd());
  const named = own['OPENCLAW_CONFIG_PATH'];
  const path = named ? expand(named, process.cwd()) : join(stateDir, 'openclaw.json');
  return { path, stateDir, isNamed: Boolean(named) };
}

/** The folder of everything that the gateway keeps, unless the configuration says otherwise. */
export const stateDirOf = (environment: NodeJS.ProcessEnv = process.env): string => placeOf(environment).stateDir;

/** The file, for commands that change its keys. */
export function keysFile(environment: NodeJS.ProcessEnv = process.env): KeysFile & { read: () => string } {
  const { path, isNamed } = placeOf(environment);
  return {
    path,
    mayBeNew: !isNamed,
    read: () => textOf(path, isNamed) ?? '{}',
    problemsOf: (text) => problemsOf(text, environment),
  };
}

/** Looks past variables that are not set here: the gateway may have them, and mistakes behind them must be found all the same. */
function problemsOf(text: string, environment: NodeJS.ProcessEnv): Problems {
  const assumed: Record<string, string> = {};
  for (;;) {
    const isGuess = Object.keys(assumed).length > 0;
    try {
      loadConfig({ environment: { ...environment, ...assumed }, text });
      return { lines: [], isGuess };
    } catch (error) {
      if (error instanceof MissingVariable && !Object.hasOwn(assumed, error.variable))
        assumed[error.variable] = `what-only-the-gateway-knows-as-${error.variable}`;
      else return { lines: error instanceof ConfigError ? error.lines : [String(error)], isGuess };
    }
  }
}

/** Where a client on this machine finds the gateway: see `locate`. @throws ConfigError */
export function locateGateway(options: ClientOptions = {}): GatewayLocation {
  const environment = options.environment ?? process.env;
  return locate({ ...options, environment }, () => loadConfig({ environment }));
}

/**
 * Where the gateway of this machine answers. An edit that broke the configuration did not end a gateway that runs, so then both ways are tried where it usually
 * is.
 */
export function probeUrls(environment: NodeJS.ProcessEnv = process.env): string[] {
  try {
    const settings = loadConfig({ environment });
    return [locate({ environment: {} }, () => settings).url.replace(/^ws/, 'http')];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const port = environment['OPENCLAW_GATEWAY_PORT'] || defaultPort;
    return [`http://127.0.0.1:${port}`, `https://127.0.0.1:${port}`];
  }
}

/**
 * Reads the settings anew whenever one of their files changes, until the returned function is called. Files are looked at four times a second, which
 * survives editors that replace files, mounted volumes, and files that do not exist yet.
 */
export function watchConfig(
  first: Config,
  options: ConfigOptions,
  onChange: (result: Config | ConfigError) => void,
): () => void {
  let sources = first.sources;
  const look = () => {
    // As they are before they are read: what changes while they are read is seen at the next look, also when they cannot be used.
    const found = sources.map(({ path }) => sourceOf(path));
    const [before, now] = [sources[0], found[0]];
    if (found.every(({ stamp }, at) => stamp === sources[at]?.stamp)) return;
    sources = found;
    try {
      if (before && before.stamp !== 'ENOENT' && now?.stamp === 'ENOENT') {
        throw new ConfigError(`the configuration file ${before.path} does not exist any more`);
      }
      const config = loadConfig(options);
      sources = config.sources;
      onChange(config);
    } catch (error) {
      onChange(error instanceof ConfigError ? error : new ConfigError(String(error)));
    }
  };
  const timer = setInterval(look, 250).unref();
  return () => clearInterval(timer);
}

/** The models of agents that name none: the first provider's first one, else the offline model; for vectors OpenAI's, where that provider is there. */
function usualModelsOf(providers: readonly Provider[]): UsualModels {
  const provider = providers.find(({ models }) => models.length > 0);
  return {
    model: provider ? `${provider.id}/${provider.models[0]?.id}` : 'offline/echo',
    embeddingModel: providers.some(({ id }) => id === 'openai') ? embeddingModelOfProvider('openai') : undefined,
  };
}

function readConfigFile(path: string, mustExist: boolean): unknown {
  const text = textOf(path, mustExist);
  return text === undefined ? {} : parseConfig(text, path);
}

/** @returns undefined when there is none, and need not be any */
function textOf(path: string, mustExist: boolean): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !mustExist) return undefined;
    throw new ConfigError(
      code === 'ENOENT'
        ? `the configuration file ${path} does not exist; create it, or change OPENCLAW_CONFIG_PATH`
        : `the configuration file ${path} cannot be read (${code}); check its permissions`,
    );
  }
}

function parseConfig(text: string, path: string): unknown {
  try {
    return JSON5.parse(text);
  } catch (error) {
    throw new ConfigError(`${basename(path)}: not valid JSON5: ${(error as Error).message.replace(/^JSON5: /, '')}`);
  }
}

const tokenSource = ({ source }: Pick<Auth, 'source'>): Source[] =>
  source?.kind === 'state' ? [sourceOf(source.path)] : [];

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
