import type { Logger } from 'pino';
import type { ExportListener } from './spanExport.ts';

/** Tells of a collector that takes no spans: one line when it begins, one when it is over. */
export class Outage implements ExportListener {
  readonly #log: Logger;
  readonly #url: string;
  #isOut = false;
  /** Spans, since it began. */
  #lost = 0;
  /** Whether some were lost since the collector last took any: one that is too slow takes some and loses others. */
  #isLosing = false;

  constructor(log: Logger, url: string) {
    [this.#log, this.#url] = [log, url];
  }

  lost(count: number, why: string): void {
    this.#isLosing = true;
    this.#lost += count;
    if (this.#isOut) return;
    this.#isOut = true;
    this.#log.warn({ reason: why }, `spans are lost: the collector at ${this.#url} does not take them`);
  }

  taken(): void {
    const isOver = this.#isOut && !this.#isLosing;
    this.#isLosing = false;
    if (!isOver) return;
    this.#log.info({ lost: this.#lost }, `the collector at ${this.#url} takes spans again`);
    [this.#isOut, this.#lost] = [false, 0];
  }
}
