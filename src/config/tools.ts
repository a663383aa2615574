import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalServer, RemoteServer, ToolLoop, ToolPolicy, ToolServer, ToolSettings } from '../tools/settings.ts';
import { entriesOf } from './agents.ts';
import { ConfigError } from './check.ts';
import { expand, sourceOf, type Source } from './files.ts';
import { checkHeaders } from './headers.ts';
import type { ConfigFile } from './schema.ts';
import { baseEnvironment, changesStart } from './toolEnvironment.ts';
import { secretValuesOf } from './toolSecrets.ts';
import type { ServerEntry } from './toolsSchema.ts';

export interface ToolsContext {
  /** The name of the file, for messages. */
  name: string;
  /** The folder that a relative path is relative to. */
  base: string;
  stateDir: string;
  environment: NodeJS.ProcessEnv;
  /** The gateway's own. */
  secrets: readonly (string | undefined)[];
  /** The section `mcp` as it is written, with the names of variables. */
  written: unknown;
}

/** The tools of agents with what they come from. */
export interface FoundTools {
  tools: ToolSettings;
  sources: readonly Source[];
  notices: readonly string[];
}

const usualLoop: ToolLoop = { maxRounds: 20, maxResultBytes: 65_536, timeoutMs: 300_000 };

/**
 * `mcp`, `tools`, and the tools of agents.
 * @throws ConfigError for servers that say neither or both of `command` and `url`, or whose certificate cannot be read
 */
export function toTools({ mcp = {}, tools = {}, agents = {} }: ConfigFile, context: ToolsContext): FoundTools {
  const found: Reading = { ...context, sources: [], notices: [] };
  const servers = Object.entries(mcp.servers ?? {}).map(([name, entry]) => toServer(name, entry, found));
  const { environment, stateDir } = context;
  const { loop, ...policy } = tools;
  return {
    tools: {
      servers,
      sessionIdleTtlMs: mcp.sessionIdleTtlMs ?? 0,
      policy,
      agentPolicies: policiesOf(agents),
      loop: { ...usualLoop, ...loop },
      environment: { ...baseEnvironment(environment), OPENCLAW_STATE_DIR: stateDir },
      secrets: secretsOf(servers, context),
      processesDir: join(stateDir, 'openclaw-gateway', 'tools'),
    },
    sources: found.sources,
    notices: found.notices,
  };
}

interface Reading extends ToolsContext {
  sources: Source[];
  notices: string[];
}

function policiesOf(section: NonNullable<ConfigFile['agents']>): ToolSettings['agentPolicies'] {
  const { defaults } = section;
  const own = entriesOf(section).map(({ id, tools }): [string, ToolPolicy] => [
    id.toLowerCase(),
    { ...defaults?.tools, ...tools },
  ]);
  return Object.fromEntries(own.filter(([, policy]) => Object.keys(policy).length > 0));
}

function toServer(name: string, entry: ServerEntry, reading: Reading): ToolServer {
  const place = `${reading.name}: mcp.servers.${name}`;
  const { command, url } = entry;
  if ((command === undefined) === (url === undefined)) {
    throw new ConfigError(`${place}: set either command, for a local server, or url, for a remote one`);
  }
  const said = entry.transport ?? entry.type;
  const isLocal = command !== undefined;
  if (said !== undefined && (said === 'stdio') !== isLocal) {
    throw new ConfigError(`${place}: the transport "${said}" needs ${isLocal ? 'a url' : 'a command'}`);
  }
  const shared = {
    name,
    enabled: entry.enabled ?? true,
    requestTimeoutMs: entry.requestTimeoutMs ?? 60_000,
    connectionTimeoutMs: entry.connectionTimeoutMs ?? 30_000,
    supportsParallelToolCalls: entry.supportsParallelToolCalls ?? false,
    toolFilter: { include: entry.toolFilter?.include, exclude: entry.toolFilter?.exclude ?? [] },
  };
  return isLocal ? { ...shared, ...toLocal(entry, place, reading) } : { ...shared, ...toRemote(entry, place, reading) };
}

/** OpenClaw takes numbers and truth values for texts. */
const textsOf = (values: Readonly<Record<string, unknown>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));

type Own<Server extends ToolServer> = Omit<Server, keyof LocalServer & keyof RemoteServer> & Pick<Server, 'transport'>;

function toLocal(entry: ServerEntry, place: string, { base, notices }: Reading): Own<LocalServer> {
  const env = Object.entries(entry.env ?? {});
  const dropped = env.filter(([name]) => changesStart(name)).map(([name]) => name);
  if (dropped.length > 0) {
    notices.push(`${place}.env: left out, because they change how programs start: ${dropped.join(', ')}`);
  }
  const folder = entry.cwd ?? entry.workingDirectory;
  return {
    transport: 'stdio',
    command: entry.command ?? '',
    args: entry.args ?? [],
    env: textsOf(Object.fromEntries(env.filter(([name]) => !changesStart(name)))),
    cwd: folder === undefined ? process.cwd() : expand(folder, base),
  };
}

function toRemote(entry: ServerEntry, place: string, { base, sources }: Reading): Own<RemoteServer> {
  const url = URL.parse(entry.url ?? '');
  if (!url) throw new ConfigError(`${place}.url: expected an address such as https://mcp.example/mcp`);
  if (url.username || url.password) {
    throw new ConfigError(`${place}.url: it must not hold a password; set headers.Authorization instead`);
  }
  if ((entry.clientCert === undefined) !== (entry.clientKey === undefined)) {
    throw new ConfigError(`${place}: clientCert and clientKey belong together; set both or none`);
  }
  const read = (key: 'clientCert' | 'clientKey'): string | undefined => {
    const path = entry[key] === undefined ? undefined : expand(entry[key], base);
    if (path === undefined) return undefined;
    sources.push(sourceOf(path));
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      throw new ConfigError(`${place}.${key}: ${path} cannot be read (${(error as NodeJS.ErrnoException).code})`);
    }
  };
  const headers = textsOf(entry.headers);
  checkHeaders(`${place}.headers`, headers);
  const said = entry.transport ?? entry.type;
  return {
    transport: said === 'sse' ? 'sse' : 'streamable-http',
    ...(said === undefined && { maybeOlder: true }),
    url: url.href,
    headers,
    sslVerify: entry.sslVerify ?? true,
    clientCert: read('clientCert'),
    clientKey: read('clientKey'),
  };
}

/** What no log may show: secrets of the gateway, what the file takes from variables, and values of headers and of variables. Longer ones come first. */
function secretsOf(servers: readonly ToolServer[], { secrets, written, environment }: ToolsContext): string[] {
  const names = JSON.stringify(written ?? {}).match(/(?<=\$\{|"id":")[A-Za-z_]\w*/g) ?? [];
  const certain = [...secrets, ...names.map((name) => environment[name])];
  const all = [
    ...certain.filter((value) => value !== undefined && value.length >= shortestSecret),
    ...servers.flatMap(secretValuesOf).filter((value) => value.length >= shortestValue),
  ];
  return [...new Set(all)].filter((value) => value !== undefined).toSorted((one, other) => other.length - one.length);
}

/** Characters. Short values are words like "true", and would blacken every log. */
const [shortestSecret, shortestValue] = [4, 8];
