/**
 * Loaded into a gateway by `--import`: tells, whenever the bench asks, how long its event loop worked without a pause at most since the last time, in
 * milliseconds of its own thread. What other processes do on the machine makes no difference to that.
 */
let greatest = 0;
let last = process.threadCpuUsage();

setInterval(() => {
  const { user, system } = process.threadCpuUsage(last);
  greatest = Math.max(greatest, (user + system) / 1000);
  last = process.threadCpuUsage();
}, 1).unref();
process.on('message', () => {
  process.send?.(greatest);
  greatest = 0;
});
// A gateway that was asked to stop shall not wait for the bench.
process.channel?.unref();
