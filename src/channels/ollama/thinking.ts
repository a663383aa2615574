import { GatewayError } from '../../errors.ts';
import { createModelCache } from './modelCache.ts';
import type { OllamaRequest } from './request.ts';

type Think = OllamaRequest['think'];

/** What a model takes as `think`: anything, anything but "max", only true and false, nothing. */
type Taken = 'all' | 'levels' | 'switch' | 'nothing';

/**
 * How models can be told to think. Only Ollama knows it, and refuses what a model does not take before it says anything (`server/routes.go`, `ChatHandler`):
 * levels on most models, "max" in old versions, `think` itself on models that cannot. It is then asked again in the nearest way, and the model is asked so
 * at once the next time.
 */
export class Thinking {
  readonly #taken = createModelCache<Taken>();

  /** @param call sends the request; each refusal that says something of `think` is followed by one more call, three at most */
  async ask<T>(body: OllamaRequest, call: (body: OllamaRequest) => Promise<T>): Promise<T> {
    const think = nearest(body.think, this.#taken.get(body.model) ?? 'all');
    try {
      return await call(thinking(body, think));
    } catch (error) {
      const taken = lessonOf(error, think);
      if (taken === undefined) throw error;
      this.#taken.set(body.model, taken);
      return this.ask(body, call);
    }
  }
}

function thinking(body: OllamaRequest, think: Think): OllamaRequest {
  const { think: _, ...plain } = body;
  return think === undefined ? plain : { ...plain, think };
}

function nearest(think: Think, taken: Taken): Think {
  if (taken === 'nothing') return undefined;
  if (taken === 'switch' && typeof think === 'string') return true;
  return taken === 'levels' && think === 'max' ? 'high' : think;
}

/** What a refusal teaches; always less than what was sent, so that asking comes to an end. */
function lessonOf(error: unknown, sent: Think): Taken | undefined {
  if (sent === undefined || !(error instanceof GatewayError)) return undefined;
  if (/does not support thinking/i.test(error.message)) return 'nothing';
  if (!/think value|think must be|unmarshal.*think/i.test(error.message)) return undefined;
  if (sent === 'max' && /invalid think value/i.test(error.message)) return 'levels';
  return typeof sent === 'string' ? 'switch' : 'nothing';
}
