import { GatewayError } from '../errors.ts';
import type { Channel } from './channel.ts';
import { readJson } from './framing.ts';
import { contextWindowOf, type Provider } from './provider.ts';
import type { UpstreamAnswer } from './transport.ts';

/** What a channel can say of the models that its upstream has. */
export type ModelList = Required<Pick<Channel, 'discovered' | 'refresh' | 'outage'>>;

/** What a channel says of its provider, and of the models that the configuration lists. */
export const configuredModels = (
  provider: Provider,
): Pick<Channel, 'id' | 'models' | 'isOpen' | 'match' | 'timeoutMs' | 'contextWindow'> => ({
  id: provider.id,
  models: () => provider.models.map(({ id }) => id),
  isOpen: true,
  match: provider.match,
  timeoutMs: provider.timeoutMs,
  contextWindow: (model) => contextWindowOf(provider, model),
});

/** Milliseconds for which a list is good, and that asking for it may take. */
const [listAgeMs, listTimeoutMs] = [30_000, 2_000];

/** Milliseconds for which a list is good for who misses a model in it, and for which a failure to get one is. */
export const missAgeMs = 2_000;

/**
 * The models that an upstream says it has: asked when somebody wants to know, kept, and kept on when asking fails.
 * @param ask sends the request for the list
 */
export function createModelList(provider: Provider, ask: (signal: AbortSignal) => Promise<UpstreamAnswer>): ModelList {
  let ids: readonly string[] = [];
  let [foundAt, failedAt] = [-Infinity, -Infinity];
  let outage: string | undefined;
  let asking: Promise<void> | undefined;

  async function refresh(): Promise<void> {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), listTimeoutMs);
    try {
      ids = idsIn(await readJson(await ask(controller.signal), provider));
      outage = undefined;
      foundAt = performance.now();
    } catch (error) {
      const isTimeout = controller.signal.aborted;
      outage = isTimeout ? timeoutOf(provider) : outageOf(error);
      failedAt = isTimeout || !isUnreachable(error) ? performance.now() : -Infinity;
    } finally {
      clearTimeout(timer);
      asking = undefined;
    }
  }

  return {
    discovered: () => ids,
    outage: () => outage,
    async refresh(maxAgeMs = listAgeMs) {
      const now = performance.now();
      if (now - foundAt < maxAgeMs || now - failedAt < missAgeMs) return;
      await (asking ??= refresh());
    },
  };
}

/**
 * The list of a provider whose `models` the configuration leaves out; nothing for others. OpenAI's own list is not asked for: it has hundreds of models, most of
 * which do not chat, and its patterns (`gpt-*`) find those that do.
 */
export const createUnsaidList = (
  provider: Provider,
  ask: (signal: AbortSignal) => Promise<UpstreamAnswer>,
): ModelList | undefined =>
  provider.models.length > 0 || URL.parse(provider.baseUrl)?.hostname === 'api.openai.com'
    ? undefined
    : createModelList(provider, ask);

const timeoutOf = ({ id }: Provider): string =>
  `The provider '${id}' did not list its models within ${listTimeoutMs / 1000} seconds.`;

/** Why nobody can know now what the upstream has; undefined when it answered, though with a refusal: some servers have no list. */
const outageOf = (error: unknown): string | undefined =>
  error instanceof GatewayError && (error.isRetryable || isUnreachable(error)) ? error.message : undefined;

/** That is told at once and costs nobody anything, so that a server which was just started is found at once too. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof GatewayError && error.kind === 'upstream_unavailable';

/** What can stand in the header `x-openclaw-model`. */
const isId = (id: unknown): id is string => typeof id === 'string' && /^[!-~]{1,200}$/.test(id);

/**
 * `{"data": [{id}]}` (OpenAI, Anthropic and compatible servers), `{"models": [{model, name}]}` (Ollama, whose old servers send the name only), or the list
 * alone.
 * @throws Error for everything else
 */
function idsIn(body: unknown): string[] {
  const { data, models } = (body ?? {}) as { data?: unknown; models?: unknown };
  const list = [body, data, models].find((value) => Array.isArray(value)) as unknown[] | undefined;
  if (!list) throw new Error('this is no list of models');
  return list.map(idOf).filter(isId);
}

function idOf(entry: unknown): unknown {
  if (typeof entry === 'string') return entry;
  const { id, model, name } = (entry ?? {}) as { id?: unknown; model?: unknown; name?: unknown };
  return id ?? model ?? name;
}
