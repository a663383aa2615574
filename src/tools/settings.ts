/** Settings of the tools of agents, as the configuration has them. */
export interface ToolSettings {
  /** Those that are enabled and those that are not, in the order of the file. */
  servers: readonly ToolServer[];
  /** Milliseconds without a call after which a connection is closed until the next need; 0 keeps it open. */
  sessionIdleTtlMs: number;
  /** What all agents may use. */
  policy: ToolPolicy;
  /** By the id of an agent, of those that have one: what it may use of that. */
  agentPolicies: Readonly<Record<string, ToolPolicy>>;
  loop: ToolLoop;
  /** Variables that every local server gets: harmless ones of the gateway's own. */
  environment: Readonly<Record<string, string>>;
  /** Texts that no log may show. */
  secrets: readonly string[];
  /** The folder that notes which processes were started. */
  processesDir: string;
}

/** Limits of a run that calls tools of its agent. */
export interface ToolLoop {
  /** Times that a model may be asked in one run. */
  maxRounds: number;
  /** Bytes of text of the result of one call that a model is given; what is beyond them is cut. */
  maxResultBytes: number;
  /** Milliseconds that one call may take. */
  timeoutMs: number;
}

/**
 * Names of tools as models see them, exact or with `*`, in any case; `bundle-mcp` and `group:plugins` mean all of them. What is denied stays denied, whatever
 * else allows it.
 */
export interface ToolPolicy {
  profile?: ToolProfile | undefined;
  /** Only these, where it is there. */
  allow?: readonly string[] | undefined;
  /** What is allowed beside the profile and `allow`. */
  alsoAllow?: readonly string[] | undefined;
  deny?: readonly string[] | undefined;
}

/** OpenClaw's; tools of servers are in each but `minimal`. */
export type ToolProfile = 'minimal' | 'coding' | 'messaging' | 'full';

export type ToolServer = LocalServer | RemoteServer;

interface AnyServer {
  /** As the configuration writes it. */
  name: string;
  enabled: boolean;
  /** Milliseconds without an answer or a sign of progress after which a request failed. */
  requestTimeoutMs: number;
  /** Milliseconds until a server must have answered for the first time. */
  connectionTimeoutMs: number;
  supportsParallelToolCalls: boolean;
  /** Names of its tools as it says them, exact or with `*`; an absent `include` means all. */
  toolFilter: { include?: readonly string[] | undefined; exclude: readonly string[] };
}

/** A process on this machine, which speaks over its standard input and output. */
export interface LocalServer extends AnyServer {
  transport: 'stdio';
  command: string;
  args: readonly string[];
  /** Variables that it gets besides. */
  env: Readonly<Record<string, string>>;
  /** An absolute path. */
  cwd: string;
}

export interface RemoteServer extends AnyServer {
  transport: 'streamable-http' | 'sse';
  /** Whether the older way, `sse`, is tried where the server refuses the newer one: its entry does not say which it speaks. */
  maybeOlder?: boolean;
  url: string;
  headers: Readonly<Record<string, string>>;
  /** Whether its certificate is checked. */
  sslVerify: boolean;
  /** PEM: what the gateway shows of itself. */
  clientCert?: string | undefined;
  clientKey?: string | undefined;
}
