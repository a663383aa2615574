/** Who answers: a name, a prompt and a model. */
export interface Agent {
  /** `[a-z0-9][a-z0-9_-]{0,63}` */
  id: string;
  /** What the model reads before everything else; nothing when undefined. */
  prompt: string | undefined;
  /** The model it uses when the request names none: `<provider>/<model>` or a bare id. */
  model: string;
  /** Models that are tried in this order when its own fails before it said anything. */
  fallbacks: readonly string[];
  /** Fields of the request that this agent sets where the client leaves them out, for example `temperature`. */
  params: Readonly<Record<string, unknown>>;
  /** Milliseconds until the first chunk of its model. */
  timeoutMs: number;
  /** Milliseconds of silence between two chunks. */
  idleTimeoutMs: number;
}

/** The agents of one configuration, in its order; never empty. */
export interface AgentDirectory {
  agents: readonly Agent[];
  /** The one that answers when nobody is named. */
  defaultAgent: Agent;
}

/** The names of the product: each means the same in `model` and in header names. */
export const productNames = ['openclaw', 'moltbot', 'clawdbot', 'krabkrab'] as const;

/** @param id in any case */
export const findAgent = ({ agents }: AgentDirectory, id: string): Agent | undefined =>
  agents.find((agent) => agent.id === id.toLowerCase());
