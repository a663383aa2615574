import type { ChatCompletionRequest } from '../contract.ts';
import { GatewayError } from '../errors.ts';
import type { Channel, ChannelChunk, ChannelOptions } from './channel.ts';
import { readLines, readObject } from './framing.ts';
import { imagesOfRequest, type LoadImage } from './images.ts';
import { toUpstreamBody, type OllamaRequest } from './ollama/request.ts';
import { toChunks } from './ollama/stream.ts';
import { contextWindowOf, type Provider } from './provider.ts';
import type { Transport, UpstreamAnswer } from './transport.ts';

export interface OllamaChannel extends Channel {
  /** Asks Ollama what it has installed, at most every 30 seconds and for at most 2. Never throws: when it fails, the list stays as it was. */
  refresh(): Promise<void>;
  /** The ids that the last successful `refresh` found. */
  discovered(): readonly string[];
}

/** Milliseconds for which a list of models is good, and that asking for it may take. */
const [listAgeMs, listTimeoutMs] = [30_000, 2_000];

/**
 * Ollama's own API, `POST {baseUrl}/api/chat`: its OpenAI-compatible one ignores the context size, thinking and `tool_choice`, and swallows errors in the
 * middle of a stream.
 * @param loadImage fetches images by URL, which Ollama does not
 */
export function createOllamaChannel(provider: Provider, transport: Transport, loadImage: LoadImage): OllamaChannel {
  const headers = provider.apiKey ? { authorization: `Bearer ${provider.apiKey}` } : {};
  const list = createModelList(provider, (signal) =>
    transport.call(provider, { method: 'GET', path: '/api/tags', headers, signal }),
  );

  async function* run(
    request: ChatCompletionRequest,
    { signal }: ChannelOptions,
  ): AsyncGenerator<readonly ChannelChunk[]> {
    const imageOf = imagesOfRequest(loadImage, provider.images, signal);
    const body = await toUpstreamBody(request, provider, async (url, param) => (await imageOf(url, param)).base64);
    const { bytes } = await withoutThinkingIfRefused(body, (given) =>
      transport.call(provider, { method: 'POST', path: '/api/chat', headers, body: given, signal }),
    );
    yield* toChunks(readLines(bytes, provider), provider);
  }

  const models = () => provider.models.map(({ id }) => id);
  const contextWindow = (model: string) => contextWindowOf(provider, model);
  const { id, match, timeoutMs } = provider;
  return { id, models, isOpen: true, match, timeoutMs, contextWindow, run, ...list };
}

/** Whether a model can think is only known to Ollama; it refuses `think` before it says anything. */
async function withoutThinkingIfRefused(
  body: OllamaRequest,
  call: (body: OllamaRequest) => Promise<UpstreamAnswer>,
): Promise<UpstreamAnswer> {
  try {
    return await call(body);
  } catch (error) {
    const isRefused = error instanceof GatewayError && /does not support thinking/i.test(error.message);
    if (!isRefused || body.think === undefined) throw error;
    const { think: _, ...plain } = body;
    return call(plain);
  }
}

type ModelList = Pick<OllamaChannel, 'refresh' | 'discovered'>;

function createModelList(provider: Provider, ask: (signal: AbortSignal) => Promise<UpstreamAnswer>): ModelList {
  let ids: readonly string[] = [];
  let foundAt = -Infinity;
  let refreshing: Promise<void> | undefined;

  async function refresh(): Promise<void> {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), listTimeoutMs);
    try {
      ids = await readIds(await ask(controller.signal), provider);
      foundAt = performance.now();
    } catch {
      // Ollama may be stopped; what it had is still the best guess.
    } finally {
      clearTimeout(timer);
      refreshing = undefined;
    }
  }

  return {
    discovered: () => ids,
    async refresh() {
      if (performance.now() - foundAt < listAgeMs) return;
      await (refreshing ??= refresh());
    },
  };
}

/** `{"models": [{name, model}]}`; old servers send the name only. */
async function readIds({ bytes }: UpstreamAnswer, provider: Provider): Promise<string[]> {
  const { models } = (await readObject(bytes, provider)) as { models?: { model?: unknown; name?: unknown }[] };
  return (models ?? []).map(({ model, name }) => model ?? name).filter((id) => typeof id === 'string');
}
