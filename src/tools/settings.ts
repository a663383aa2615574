/** Settings of the tools of agents, as the configuration has them. */
export interface ToolSettings {
  /** Those that are enabled and those that are not, in the order of the file. */
  servers: readonly ToolServer[];
  /** Milliseconds without a call after which a connection is closed until the next need; 0 keeps it open. */
  sessionIdleTtlMs: number;
  /** What every agent may use. */
  policy: ToolPolicy;
  /** By the id of an agent: what it may use of that. */
  agentPolicies: Readonly<Record<string, ToolPolicy>>;
  loop: ToolLoop;
}

/** Limits of a run that calls tools. */
export interface ToolLoop {
  /** Times that a model may be asked in a run because of its agent's tools. */
  maxRounds: number;
  /** Bytes of the result of one call that a model is given; what is beyond them is cut. */
  maxResultBytes: number;
  /** Milliseconds that one call may take. */
  timeoutMs: number;
}

/** Names of tools, exact or with `*`; `bundle-mcp` and `group:plugins` are all of them. What is denied stays denied. */
export interface ToolPolicy {
  profile: 'minimal' | 'coding' | 'messaging' | 'full';
  /** Only these, where it is there. */
  allow?: readonly string[];
  /** Beside those of the profile. */
  alsoAllow: readonly string[];
  deny: readonly string[];
}

export type ToolServer = LocalServer | RemoteServer;

interface AnyServer {
  /** As the configuration writes it. */
  name: string;
  enabled: boolean;
  /** Milliseconds for one request; the limit of the loop holds too. */
  requestTimeoutMs?: number;
  /** Milliseconds until a server must have answered for the first time. */
  connectionTimeoutMs: number;
  supportsParallelToolCalls: boolean;
  /** Names of its tools as it says them, exact or with `*`. */
  toolFilter: { include?: readonly string[]; exclude: readonly string[] };
}

/** A process on this machine, which speaks over its standard input and output. */
export interface LocalServer extends AnyServer {
  transport: 'stdio';
  command: string;
  args: readonly string[];
  /** Variables that it gets beside the harmless ones of the gateway's own. */
  env: Readonly<Record<string, string>>;
  /** An absolute path. */
  cwd: string;
}

export interface RemoteServer extends AnyServer {
  transport: 'streamable-http' | 'sse';
  url: string;
  headers: Readonly<Record<string, string>>;
  /** Whether its certificate is checked. */
  sslVerify: boolean;
  /** PEM: what the gateway shows of itself. */
  clientCert?: string;
  clientKey?: string;
}
