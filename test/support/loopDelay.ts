/** Loaded by `node --import` into a process whose event loop is to be watched: each second one line of JSON goes to the file that LOOP_DELAY_FILE names. */
import { appendFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

/** How much later than asked a timer came, in milliseconds. */
export interface LoopDelay {
  p99Ms: number;
  maxMs: number;
}

const file = process.env['LOOP_DELAY_FILE'];
const resolution = 5;

if (file !== undefined && isMainThread) {
  const histogram = monitorEventLoopDelay({ resolution });
  histogram.enable();
  const toMs = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - resolution);
  const note = () => {
    const delay: LoopDelay = { p99Ms: toMs(histogram.percentile(99)), maxMs: toMs(histogram.max) };
    histogram.reset();
    appendFileSync(file, `${JSON.stringify(delay)}\n`);
  };
  setInterval(note, 1000).unref();
}
