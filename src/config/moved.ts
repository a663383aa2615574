import type { Provider } from '../channels/provider.ts';
import { agentsWithoutModel } from './agents.ts';
import { switchOf } from './providers.ts';
import type { ConfigFile } from './schema.ts';

/** Agents that a variable of the environment took from the offline model to a provider's, which may cost money. */
export interface Moved {
  /** Their ids. */
  agents: readonly string[];
  /** `<provider>/<model>` */
  model: string;
  variable: string;
}

/** @returns undefined where the file says which providers there are, or nothing moved */
export function movedOf(file: ConfigFile, providers: readonly Provider[]): Moved | undefined {
  const provider = providers.find(({ models }) => models.length > 0);
  const agents = agentsWithoutModel(file);
  const isSaid = Object.keys(file.models?.providers ?? {}).length > 0;
  if (!provider || isSaid || agents.length === 0) return undefined;
  return { agents, model: `${provider.id}/${provider.models[0]?.id}`, variable: switchOf(provider.id) };
}
