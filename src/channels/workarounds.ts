import { LRUCache } from 'lru-cache';
import { GatewayError } from '../errors.ts';

/** A change of a request's body; it leaves alone what it does not concern. */
export type Change<Body> = (body: Body) => Body;

/** How to ask once more after an upstream refused what the gateway had put into a body of its own accord. */
export interface Workaround<Body> {
  /** By which it is remembered. */
  name: string;
  /** What to change after this refusal (status 400 or 422); undefined when it is about something else, or the body has nothing to change. */
  changeAfter(refusal: GatewayError, body: Body): Change<Body> | undefined;
  /** Whether the change fits this one request only, and is not remembered. */
  isForOnce?: boolean;
}

/** Models whose changes are remembered: more than a provider has. */
const maxModels = 1000;

/** What the models of one upstream refused, so that their later requests are right at once. */
export class WorkaroundMemory<Body> {
  readonly #byModel = new LRUCache<string, Map<string, Change<Body>>>({ max: maxModels });

  /** The remembered changes of a model by the names of their workarounds. */
  of(model: string): ReadonlyMap<string, Change<Body>> {
    return this.#byModel.get(model) ?? new Map<string, Change<Body>>();
  }

  remember(model: string, changes: ReadonlyMap<string, Change<Body>>): void {
    if (changes.size === 0) return;
    this.#byModel.set(model, new Map([...this.of(model), ...changes]));
  }
}

/**
 * Asks an upstream, and once more after each refusal that a workaround answers. Each workaround is tried once for a request; what helped is remembered.
 * @param body the request as it should be
 * @param call asks with a body
 * @param workarounds those that this request allows: what the client asked for is never changed
 * @throws the last call's error
 */
export async function callWithWorkarounds<Body extends { model: string }, Answer>(
  body: Body,
  call: (body: Body) => Promise<Answer>,
  workarounds: readonly Workaround<Body>[],
  memory: WorkaroundMemory<Body>,
): Promise<Answer> {
  const known = memory.of(body.model);
  let current = workarounds.reduce((amended, { name }) => known.get(name)?.(amended) ?? amended, body);
  const tried = new Map<Workaround<Body>, Change<Body>>();
  for (;;) {
    try {
      const answer = await call(current);
      memory.remember(body.model, lastingOnes(tried));
      return answer;
    } catch (error) {
      const [refused, before] = [current, tried.size];
      for (const workaround of workarounds) {
        const change = tried.has(workaround) ? undefined : changeAfter(error, workaround, refused);
        if (!change) continue;
        tried.set(workaround, change);
        current = change(current);
      }
      if (tried.size === before) throw error;
    }
  }
}

const changeAfter = <Body>(error: unknown, workaround: Workaround<Body>, body: Body): Change<Body> | undefined =>
  error instanceof GatewayError && error.kind === 'invalid_request' ? workaround.changeAfter(error, body) : undefined;

const lastingOnes = <Body>(tried: ReadonlyMap<Workaround<Body>, Change<Body>>): Map<string, Change<Body>> =>
  new Map([...tried].flatMap(([{ name, isForOnce }, change]) => (isForOnce ? [] : [[name, change] as const])));
