import type { AgentEntry, AgentSettings } from './agentsSchema.ts';

/** What an agent's configuration says about models by their short names, and about those that clients may choose. */
export interface ModelPolicy {
  /** `<provider>/<model>`, `<provider>/*` or a bare id; undefined allows every model. */
  allowed: readonly string[] | undefined;
  /** The model that a short name means (`models.<model>.alias`, in any case), else the name itself. */
  named: (model: string) => string;
}

/**
 * The agent's own `modelPolicy.allow`, else that of the defaults; an empty one allows every model. Until OpenClaw's doctor has written that key, the names of
 * `agents.defaults.models` are what is allowed (OpenClaw's docs, concepts/models).
 * @param isMigrated whether it has: `meta.migrations.modelPolicyAllowlist`
 */
export function modelPolicyOf(defaults: AgentSettings, entry: AgentEntry, isMigrated: boolean): ModelPolicy {
  const models = Object.entries({ ...defaults.models, ...entry.models });
  const named = (model: string): string =>
    models.find(([, { alias }]) => alias?.trim().toLowerCase() === model.trim().toLowerCase())?.[0] ?? model;
  const older = isMigrated || defaults.modelPolicy ? [] : Object.keys(defaults.models ?? {});
  const allowed = entry.modelPolicy?.allow ?? defaults.modelPolicy?.allow ?? older;
  return { allowed: allowed.length > 0 ? allowed.map((model) => named(model).trim()) : undefined, named };
}
