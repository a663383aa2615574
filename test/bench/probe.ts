/** Loaded into a gateway by `--import`: tells, whenever the bench asks, how long its event loop stood still since the last time, in milliseconds. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.on('message', () => {
  process.send?.(delay.max / 1e6);
  delay.reset();
});
// A gateway that was asked to stop shall not wait for the bench.
process.channel?.unref();
