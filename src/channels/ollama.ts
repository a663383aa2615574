import type { ChatCompletionRequest } from '../contract.ts';
import { GatewayError } from '../errors.ts';
import type { Sink } from '../sink.ts';
import type { Channel, ChannelChunk, ChannelOptions } from './channel.ts';
import { imagesOfRequest, type LoadImage } from './images.ts';
import { createIdentify } from './identity.ts';
import { configuredModels, createModelList, type ModelList } from './modelList.ts';
import { embedByOllama } from './ollama/embeddings.ts';
import { toUpstreamBody } from './ollama/request.ts';
import { giveChunks } from './ollama/stream.ts';
import { Thinking } from './ollama/thinking.ts';
import { Vision } from './ollama/vision.ts';
import type { Provider } from './provider.ts';
import type { Transport } from './transport.ts';

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
  const post = (path: string, body: object, { headers: others, ...options }: ChannelOptions) =>
    transport.call(provider, {
      method: 'POST',
      path,
      headers: { ...others, ...headers },
      body,
      isStream: path === '/api/chat',
      ...options,
    });
  const list = createModelList(provider, (signal) =>
    transport.call(provider, { method: 'GET', path: '/api/tags', headers, signal }),
  );
  const vision = new Vision(provider, (model, signal) => post('/api/show', { model }, { signal }));
  const thinking = new Thinking();

  async function run(
    request: ChatCompletionRequest,
    { signal, hold, headers: others, identify }: ChannelOptions,
    sink: Sink<ChannelChunk>,
  ): Promise<void> {
    const options = { signal, ...(hold && { hold }), ...(others && { headers: others }) };
    const imageOf = imagesOfRequest(loadImage, provider.images, signal);
    const body = await toUpstreamBody(request, provider, async (url, param) => (await imageOf(url, param)).base64);
    await vision.check(request, signal);
    const answer = await thinking.ask(body, (given) => post('/api/chat', given, options)).catch(namingFormat);
    await giveChunks(answer, provider, sink, createIdentify(identify));
  }

  const embed: Channel['embed'] = (request, options) =>
    embedByOllama(request, provider, (path, body) => post(path, body, options));
  return { ...configuredModels(provider), nameKey, run, embed, ...list };
}

/** A schema that Ollama's grammar cannot express is told with its reason, but not with its place (`llm/server.go`, `Completion`). */
function namingFormat(error: unknown): never {
  const isFormat = error instanceof GatewayError && /schema in format/i.test(error.message);
  throw isFormat ? error.withParam('response_format') : error;
}

/** Ollama does not look at the case of a name, and a name without a tag is the one with `latest`. */
function nameKey(model: string): string {
  const hasTag = model.slice(model.lastIndexOf('/') + 1).includes(':');
  return `${model}${hasTag ? '' : ':latest'}`.toLowerCase();
}
