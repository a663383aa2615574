/** Models that are remembered at most, and the milliseconds for which what was learnt of one holds: a model can be installed anew under its name. */
const [maxModels, maxAgeMs] = [1000, 5 * 60_000];

/** What was learnt of models, for some minutes. */
export class Remembered<T> {
  readonly #learnt = new Map<string, { value: T; at: number }>();

  get(model: string): T | undefined {
    const entry = this.#learnt.get(model);
    return entry && performance.now() - entry.at < maxAgeMs ? entry.value : undefined;
  }

  set(model: string, value: T): void {
    this.#learnt.delete(model);
    this.#learnt.set(model, { value, at: performance.now() });
    const [oldest] = this.#learnt.keys();
    if (this.#learnt.size > maxModels && oldest !== undefined) this.#learnt.delete(oldest);
  }
}
