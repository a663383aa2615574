/** Row 18 of the scorecard: what 2,000 streams cost that are held at the same time, each with a chunk a second. All must come to their end. */
import { setTimeout as pause } from 'node:timers/promises';
import { rssMiB } from '../bench/measure.ts';
import { ask, createAgent, type Heard } from '../faults/client.ts';
import { createHome, startGateway } from '../faults/gateway.ts';
import { isAnswerTo, startModel } from '../faults/model.ts';
import { report } from '../faults/program.ts';

const streams = 2000;
/** Opened one after the other in so many rows, so that opening them is no overload. */
const atOnce = 20;
const barKilobytes = 64;

const startedAt = performance.now();
const pace = { gapMs: 0 };
const model = await startModel({ gapMs: () => pace.gapMs, words: 60 });
const home = createHome(model.baseUrl);
const gateway = await startGateway(home);
const agent = createAgent();
let refusals = 0;
const violations: Record<'lost' | 'above the bar', string[]> = { lost: [], 'above the bar': [] };

/** Until V8 has compiled what it will compile, and the connections to the model are open. */
await holdMany('warm up', 500);
const before = rssMiB(gateway.pid);
pace.gapMs = 1000;
const samples: number[] = [];
await holdMany('held', streams, async () => {
  for (let second = 0; second < 10; second++) {
    await pause(1000);
    samples.push(rssMiB(gateway.pid));
  }
});
const kilobytes = ((samples.at(-1) ?? NaN) - before) * (1024 / streams);
if (!(kilobytes <= barKilobytes)) violations['above the bar'].push(`${kilobytes.toFixed(1)} kB`);
await gateway.stop();
await model.close();
home.remove();
report(violations, startedAt, [
  `${streams} streams, ${kilobytes.toFixed(1)} kB each, ${before.toFixed(0)} MiB before them, ${refusals} told to come back`,
]);

/** Opens streams, does something when all are open, and sees all of them end. */
async function holdMany(name: string, count: number, whenOpen: () => Promise<void> = async () => {}): Promise<void> {
  const answers: Promise<void>[] = [];
  const asked = model.calls.size;
  for (let opened = 0; opened < count; opened += atOnce) {
    answers.push(...Array.from({ length: atOnce }, (_, at) => hold(`${name} ${opened + at}`)));
    while (model.calls.size < asked + opened + atOnce && violations.lost.length === 0) await pause(1);
  }
  await whenOpen();
  pace.gapMs = 0;
  await Promise.all(answers);
}

async function hold(text: string): Promise<void> {
  let heard: Heard = await ask(gateway.port, agent, { text, isStream: true });
  while (heard.kind === 'refused' && heard.code === 'overloaded') {
    refusals++;
    await pause(heard.retryAfterMs);
    heard = await ask(gateway.port, agent, { text, isStream: true });
  }
  if (heard.kind !== 'told' || !isAnswerTo(text, heard.text)) violations.lost.push(`${text}: ${heard.kind}`);
}
