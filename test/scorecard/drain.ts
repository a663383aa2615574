/** Row 22 of the scorecard: SIGTERM under 200 open streams. Each must end whole or with an error event, and the process soon after the last one or its deadline. */
import { createAgent, ask } from '../faults/client.ts';
import { createHome, startGateway } from '../faults/gateway.ts';
import { startModel } from '../faults/model.ts';
import { report, seedOf } from '../faults/program.ts';
import { createRandom } from '../faults/random.ts';

const [streams, shutdownMs] = [200, 10_000];
const [startedAt, seed] = [performance.now(), seedOf(process.argv[2])];
const random = createRandom(seed);
let asked = 0;
const { promise: allAsked, resolve } = Promise.withResolvers<void>();
const onPrompt = () => void (++asked === streams && resolve());
// Ten pieces each: some streams end long before the deadline, some would end long after it.
const model = await startModel({ gapMs: () => random.between(50, 1500), onPrompt });
const home = createHome(model.baseUrl);
const gateway = await startGateway(home);
const agent = createAgent();
const heard = Promise.all(
  Array.from({ length: streams }, (_, at) => ask(gateway.port, agent, { text: `q${at}`, isStream: true })),
);
await allAsked;
const signalledAt = performance.now();
await gateway.stop();
const endMs = performance.now() - signalledAt;
const all = await heard;
const silent = all.filter(({ kind }) => kind === 'broken').map(() => 'a stream broke off without an error');
const late = endMs > shutdownMs + 2000 ? [`${endMs.toFixed(0)} ms`] : [];
await model.close();
home.remove();
const told = all.filter(({ kind }) => kind === 'told').length;
report({ silent, late }, startedAt, [
  `${streams} streams: ${told} finished, ${streams - told - silent.length} ended with an error; the process ended after ${(endMs / 1000).toFixed(1)} s of ${shutdownMs / 1000}, seed ${seed}`,
]);
