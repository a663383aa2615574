/**
 * Row 13 of the scorecard: whether the time that a wrong secret takes says how much of it is right. Welch's t between guesses whose first character is wrong and
 * such whose last one is, in alternation, the slowest tenth left out, as the dudect method does; below 4.5 nothing shows.
 */
import { randomBytes } from 'node:crypto';
import { isSecret } from '../../src/access/secret.ts';
import { quantile } from '../bench/measure.ts';
import { report } from '../faults/program.ts';

const [samples, limit] = [60_000, 4.5];
const startedAt = performance.now();
const secret = randomBytes(32).toString('hex');
const guesses = [`x${secret.slice(1)}`, `${secret.slice(0, -1)}x`] as const;
const times: [number[], number[]] = [[], []];
for (let at = 0; at < samples + 10_000; at++) {
  const which = randomBytes(1)[0]! % 2 === 0 ? 0 : 1;
  const before = process.hrtime.bigint();
  isSecret(guesses[which], secret);
  const took = Number(process.hrtime.bigint() - before);
  // The first ones are slow until V8 has compiled what it will compile.
  if (at >= 10_000) times[which].push(took);
}
const crop = quantile(times.flat(), 0.9);
const [one, other] = times.map((all) => all.filter((time) => time <= crop)) as [number[], number[]];
const mean = (all: readonly number[]): number => all.reduce((sum, time) => sum + time, 0) / all.length;
function variance(all: readonly number[]): number {
  const middle = mean(all);
  return all.reduce((sum, time) => sum + (time - middle) ** 2, 0) / (all.length - 1);
}
const t = Math.abs(mean(one) - mean(other)) / Math.sqrt(variance(one) / one.length + variance(other) / other.length);
report({ leaks: t < limit ? [] : [`|t| is ${t}`] }, startedAt, [
  `|t| ${t.toFixed(2)} of ${samples} guesses, below ${limit}`,
]);
