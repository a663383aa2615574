/**
 * Loaded into a gateway by `--import`, beside `--expose-gc`: tells, whenever the bench asks, how much is really held, in MiB: what the collector has no use for
 * is taken away before.
 */
process.on('message', () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.((heapUsed + external) / 1_048_576);
});
// A gateway that was asked to stop shall not wait for the bench.
process.channel?.unref();
