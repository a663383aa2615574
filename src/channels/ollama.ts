import type { ChatCompletionRequest } from '../contract.ts';
import { GatewayError } from '../errors.ts';
import type { Channel, ChannelChunk, ChannelOptions } from './channel.ts';
import { readLines } from './framing.ts';
import { imagesOfRequest, type LoadImage } from './images.ts';
import { createModelList, type ModelList } from './modelList.ts';
import { toUpstreamBody, type OllamaRequest } from './ollama/request.ts';
import { readFailure, toChunks } from './ollama/stream.ts';
import { contextWindowOf, type Provider } from './provider.ts';
import type { Transport, UpstreamAnswer } from './transport.ts';

/**
 * Ollama's own API, `POST {baseUrl}/api/chat`: its OpenAI-compatible one ignores the context size, thinking and `tool_choice`, and swallows errors in the
 * middle of a stream.
 * @param loadImage fetches images by URL, which Ollama does not
 */
export function createOllamaChannel(
  provider: Provider,
  transport: Transport,
  loadImage: LoadImage,
): Channel & ModelList {
  const headers = provider.apiKey ? { authorization: `Bearer ${provider.apiKey}` } : {};
  const list = createModelList(provider, (signal) =>
    transport.call(provider, { method: 'GET', path: '/api/tags', headers, signal, readFailure }),
  );

  async function* run(
    request: ChatCompletionRequest,
    { signal }: ChannelOptions,
  ): AsyncGenerator<readonly ChannelChunk[]> {
    const imageOf = imagesOfRequest(loadImage, provider.images, signal);
    const body = await toUpstreamBody(request, provider, async (url, param) => (await imageOf(url, param)).base64);
    const { bytes } = await withoutThinkingIfRefused(body, (given) =>
      transport.call(provider, { method: 'POST', path: '/api/chat', headers, body: given, signal, readFailure }),
    );
    yield* toChunks(readLines(bytes, provider), provider);
  }

  const models = () => provider.models.map(({ id }) => id);
  const contextWindow = (model: string) => contextWindowOf(provider, model);
  return { id: provider.id, models, isOpen: true, match: provider.match, contextWindow, nameKey, run, ...list };
}

/** Ollama does not look at the case of a name, and a name without a tag is the one with `latest`. */
function nameKey(model: string): string {
  const hasTag = model.slice(model.lastIndexOf('/') + 1).includes(':');
  return `${model}${hasTag ? '' : ':latest'}`.toLowerCase();
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
