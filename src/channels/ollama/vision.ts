import type { ChatCompletionRequest } from '../../contract.ts';
import { unsupportedParameter } from '../../errors.ts';
import { readObject } from '../framing.ts';
import type { Provider } from '../provider.ts';
import type { UpstreamAnswer } from '../transport.ts';
import { createModelCache } from './modelCache.ts';

/** Milliseconds that Ollama may take to say what a model can. */
const askingMs = 2000;

/** Which models see images. Ollama drops the images of a request to one that does not, and answers as if there were none. */
export class Vision {
  readonly #sees = createModelCache<boolean>();
  readonly #provider: Provider;
  readonly #show: (model: string, signal: AbortSignal) => Promise<UpstreamAnswer>;

  /** @param show sends `POST /api/show` */
  constructor(provider: Provider, show: (model: string, signal: AbortSignal) => Promise<UpstreamAnswer>) {
    this.#provider = provider;
    this.#show = show;
  }

  /**
   * Asks only when the request has images, and once per model. While Ollama does not say what the model can, as old versions never do, the images are sent.
   * @throws invalid_request that names the first image, when the model cannot see it
   */
  async check(request: ChatCompletionRequest, signal: AbortSignal): Promise<void> {
    const place = firstImage(request);
    if (place === undefined || (await this.#canSee(request.model, signal))) return;
    const hint = `The model '${request.model}' cannot see images; leave them out, or choose another model.`;
    throw unsupportedParameter(place, this.#provider.id, hint);
  }

  async #canSee(model: string, signal: AbortSignal): Promise<boolean> {
    const known = this.#sees.get(model);
    if (known !== undefined) return known;
    try {
      const answer = await this.#show(model, AbortSignal.any([signal, AbortSignal.timeout(askingMs)]));
      const { capabilities } = await readObject(answer, this.#provider);
      if (!Array.isArray(capabilities)) return true;
      this.#sees.set(model, capabilities.includes('vision'));
      return capabilities.includes('vision');
    } catch {
      signal.throwIfAborted();
      return true;
    }
  }
}

function firstImage({ messages }: ChatCompletionRequest): string | undefined {
  for (const [at, { role, content }] of messages.entries()) {
    if (role !== 'user' || typeof content === 'string') continue;
    const part = content.findIndex(({ type }) => type === 'image_url');
    if (part >= 0) return `messages[${at}].content[${part}]`;
  }
  return undefined;
}
