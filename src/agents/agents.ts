import { withSmallProvider } from '../access/principal.ts';

/** Who answers: a name, a prompt and a model. */
export interface Agent {
  /** `[a-z0-9][a-z0-9_-]{0,63}` */
  id: string;
  /** What the model reads before everything else; nothing when undefined. */
  prompt: string | undefined;
  /** The model it uses when the request names none: `<provider>/<model>` or a bare id. */
  model: string;
  /** The model that makes its vectors, likewise; its own one when undefined. */
  embeddingModel?: string | undefined;
  /** Models that are tried in this order when its own fails before it said anything. */
  fallbacks: readonly string[];
  /** What clients may choose instead: `<provider>/<model>`, `<provider>/*` or a bare id; every model when undefined. */
  allowedModels?: readonly string[];
  /** Fields of the request that this agent sets where the client leaves them out, for example `temperature`. */
  params: Readonly<Record<string, unknown>>;
  /** Milliseconds until the first chunk of its model. */
  timeoutMs: number;
  /** Idle timeout: milliseconds between two chunks. */
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

/**
 * Whether a client may choose a model for an agent. A trailing `/*` stands for everything below it; names of providers are alike in any case.
 * @param id `<provider>/<model>`
 */
export function mayChoose({ allowedModels }: Agent, { id, model }: { id: string; model: string }): boolean {
  const key = withSmallProvider(id);
  return (
    allowedModels === undefined ||
    allowedModels.some((allowed) => {
      if (allowed.endsWith('/*')) return key.startsWith(withSmallProvider(allowed).slice(0, -1));
      return allowed.includes('/') ? withSmallProvider(allowed) === key : allowed === model;
    })
  );
}

/** @param id in any case */
export const findAgent = ({ agents }: AgentDirectory, id: string): Agent | undefined =>
  agents.find((agent) => agent.id === id.toLowerCase());
