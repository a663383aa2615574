import type { Config } from '../config.ts';

/**
 * What to do with an Ollama that runs where it usually does and that nobody told the gateway of. It is looked for only where every agent is on the offline
 * model, since no provider is configured.
 * @param url of Ollama
 * @returns undefined where there is none, or none that answers within a second
 */
export async function ollamaHint(
  { agents, providers, path }: Pick<Config, 'agents' | 'providers' | 'path'>,
  url = 'http://127.0.0.1:11434',
): Promise<string | undefined> {
  if (providers.length > 0 || agents.agents.some(({ model }) => !model.startsWith('offline/'))) return undefined;
  const names = await namesAt(url);
  if (names === undefined) return undefined;
  const switchOn = `Ollama runs on this machine. To use it, set OLLAMA_HOST=${new URL(url).host} and restart`;
  const [first] = names;
  if (first === undefined) return `${switchOn}; it has no model yet: ollama pull NAME.\n`;
  return `${switchOn}; agents answer with its models (${names.join(', ')}) when ${path} says so:\n  { agents: { defaults: { model: "ollama/${first}" } } }\n`;
}

/** The models that it has. */
async function namesAt(url: string): Promise<string[] | undefined> {
  try {
    const response = await fetch(`${url}/api/tags`, { signal: AbortSignal.timeout(1000) });
    const { models } = (await response.json()) as { models: { name: string }[] };
    return models.map(({ name }) => name);
  } catch {
    return undefined;
  }
}
