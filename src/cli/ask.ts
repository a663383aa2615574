/** What an agent is asked. */
export interface Question {
  message: string;
  agentId: string | undefined;
  sessionKey: string | undefined;
  model: string | undefined;
  /** Milliseconds that the answer may take; undefined for no limit. */
  timeoutMs: number | undefined;
}

/** What `--json` prints; docs/agents.md describes it. */
export interface Answer {
  runId: string;
  sessionKey: string;
  agentId: string;
  /** `<provider>/<model>` that answered. */
  model: string;
  text: string;
  /** Tokens; null when the model did not say. */
  usage: { input: number; output: number; total: number } | null;
  durationMs: number;
}

/** A way to an agent: through the gateway, or in this process. */
export interface Agents {
  /**
   * Runs an agent once.
   * @param onText told of every piece of the answer as it comes
   * @param signal aborts the run, wherever it is
   * @throws the signal's reason; CommandError for all that went wrong
   */
  ask(question: Question, onText: (text: string) => void, signal: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}
