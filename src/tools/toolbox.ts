import type { ToolLoop, ToolSettings } from './settings.ts';

/** A tool as a model sees it. */
export interface AgentTool {
  /** `<server>__<tool>`, at most 64 characters of [A-Za-z0-9_-]. */
  name: string;
  /** What OpenClaw calls it, where that differs. */
  inOpenClaw?: string;
  /** The name of its server in the configuration. */
  server: string;
  description: string;
  /** JSON Schema of its arguments. */
  parameters: Readonly<Record<string, unknown>>;
  /** Whether calls of one round may run side by side on its server. */
  isParallel: boolean;
}

/** A piece of what a tool gave, in the words of Chat Completions. */
export type ToolResultPart = { type: 'text'; text: string } | { type: 'image_url'; image_url: { url: string } };

export interface ToolResult {
  /** What the model gets: text, and images as data URLs; both bounded by `tools.loop.maxResultBytes`. */
  parts: readonly ToolResultPart[];
  /** Whether the tool says that it failed, or could not be asked. */
  isError: boolean;
  /** Bytes as the server sent them. */
  bytes: number;
  /** Whether not all of them are in `parts`. */
  isCut: boolean;
}

export interface ToolProgress {
  progress: number;
  total?: number | undefined;
  message?: string | undefined;
}

export interface ToolCallOptions {
  /** Ends the call, of which the server is told. */
  signal: AbortSignal;
  onProgress?: (progress: ToolProgress) => void;
}

/** The tools of one agent. */
export interface AgentTools {
  /**
   * In a stable order. A server that cannot be reached leaves its tools out; the first connection is waited for, within its connection time-out.
   * @throws the signal's reason when it fires
   */
  list(signal: AbortSignal): Promise<readonly AgentTool[]>;
  /**
   * Never throws for what the tool or its server did: that is a result with `isError` and a text for the model. Never asks a server twice: the tool may
   * already have acted.
   * @param name of a tool that `list` gave
   * @param args the arguments that the model wrote, parsed
   * @throws the signal's reason when it fires
   */
  call(name: string, args: unknown, options: ToolCallOptions): Promise<ToolResult>;
}

export interface ToolServerStatus {
  name: string;
  transport: 'stdio' | 'streamable-http' | 'sse';
  /** `idle` before the first need, and when it ended or was closed; `paused` after repeated failures; `disabled` by its entry or by every policy. */
  state: 'idle' | 'connecting' | 'ready' | 'failed' | 'paused' | 'disabled';
  /** How many it has after its filter. */
  tools: number;
  /** Why it failed, in words for the operator, without secrets. */
  error?: string;
  /** Of a local server that runs. */
  pid?: number;
}

/** The servers of tools, and which agent may use what of them. */
export interface Toolbox {
  /** What an agent may use; undefined when no server is configured or its policy leaves none: a run then goes on as if there were no tools, at no cost. */
  toolsOf(agentId: string): AgentTools | undefined;
  /** Of runs that call tools, as they are now. */
  limits(): ToolLoop;
  /** Applies changed servers and policies; restarts only servers whose entry changed. */
  apply(settings: ToolSettings): void;
  /** The tools of all servers that are connected for it, whoever may use them. @throws the signal's reason when it fires */
  tools(signal: AbortSignal): Promise<readonly AgentTool[]>;
  /** In the order of the configuration. */
  status(): readonly ToolServerStatus[];
  /** Ends every connection, and every local process with its group. */
  close(): Promise<void>;
}
