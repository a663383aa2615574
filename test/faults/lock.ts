/**
 * `make test-lock`: another process holds the write lock of SQLite for three seconds while a hundred streams run. What is measured is the longest gap between
 * two chunks of a stream, with the lock and, just before, without it.
 */
import { once } from 'node:events';
import { request } from 'node:http';
import { setPriority } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { median, quantile } from '../bench/measure.ts';
import { holdLock } from '../support/lockHolder.ts';
import { ask, createAgent, token, type Heard } from './client.ts';
import { createHome, startGateway } from './gateway.ts';
import { startModel } from './model.ts';
import { isProgram, report } from './program.ts';

/** A stream of a turn that is going on in a session of its own. */
export interface Stream {
  /** When each piece came, by `performance.now()`. */
  arrivals: number[];
  /** Waits for so many pieces. @throws when the stream ends before */
  until(count: number): Promise<void>;
  /** All that came, when it has ended. */
  text: Promise<string>;
}

export async function openStream(port: number, session: string): Promise<Stream> {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'x-openclaw-session-key': session,
  };
  const path = '/v1/chat/completions';
  const sent = request({ host: '127.0.0.1', port, path, method: 'POST', headers, agent: false });
  sent.end(JSON.stringify({ model: 'openclaw', stream: true, messages: [{ role: 'user', content: session }] }));
  const [answer] = await once(sent, 'response');
  const arrivals: number[] = [];
  let text = '';
  answer.setEncoding('utf8').on('data', (piece: string) => {
    arrivals.push(performance.now());
    text += piece;
    answer.emit('piece');
  });
  const ended = once(answer, 'end').then(() => text);
  return {
    arrivals,
    async until(count) {
      while (arrivals.length < count) {
        const isOver = await Promise.race([once(answer, 'piece').then(() => false), ended.then(() => true)]);
        if (isOver && arrivals.length < count) throw new Error(`the stream ended: ${text}`);
      }
    },
    text: ended,
  };
}

interface Phase {
  /** Of each stream, the longest gap between two of its pieces, in milliseconds. */
  longest: number[];
  /** All gaps. */
  gaps: number[];
  /** What became of turns that began while the lock was held. */
  begun: Heard[];
  /** Streams that did not end well. */
  broken: string[];
}

/** Milliseconds for which the lock is held, and between two pieces of the model's answer. */
const [lockMs, gapMs] = [3000, 25];
const streams = 100;

/** The stretch of time in which the lock is held, or would be. */
async function measure(port: number, name: string, lock: () => Promise<() => Promise<void>>): Promise<Phase> {
  const agent = createAgent();
  const all = await Promise.all(Array.from({ length: streams }, (_, at) => openStream(port, `${name}-${at}`)));
  await Promise.all(all.map((stream) => stream.until(3)));
  const release = await lock();
  const startedAt = performance.now();
  const beginning = [0, 1, 2, 3].map((at) =>
    ask(port, agent, { text: `${name} begun ${at}`, session: `${name}-begun-${at}`, isStream: false }),
  );
  await pause(lockMs);
  const endedAt = performance.now();
  await release();
  const texts = await Promise.all(all.map(({ text }) => text));
  const begun = await Promise.all(beginning);
  agent.destroy();
  const gapsOf = ({ arrivals }: Stream) =>
    arrivals.flatMap((at, index) => (at >= startedAt && at <= endedAt ? [at - (arrivals[index - 1] ?? at)] : []));
  return {
    longest: all.map((stream) => Math.max(...gapsOf(stream))),
    gaps: all.flatMap(gapsOf),
    begun,
    broken: texts.filter((text) => !text.endsWith('data: [DONE]\n\n')),
  };
}

/** What else runs on the machine makes gaps too. Its own work goes first, where the system allows that. */
function goFirst(): void {
  try {
    setPriority(-10);
  } catch {
    // Then the rounds without the lock tell how much of the gaps is the machine's.
  }
}

if (isProgram(import.meta.url)) {
  const startedAt = performance.now();
  goFirst();
  const model = await startModel({ gapMs: () => gapMs, words: Math.ceil((lockMs + 3000) / gapMs) });
  const home = createHome(model.baseUrl);
  const gateway = await startGateway(home);
  const rounds = Number(process.argv[2] ?? 5);
  const noLock = () => Promise.resolve(() => Promise.resolve());
  const [free, locked]: [Phase[], Phase[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    free.push(await measure(gateway.port, `free${round}`, noLock));
    locked.push(await measure(gateway.port, `locked${round}`, () => holdLock(home.database)));
  }
  await gateway.stop();
  await model.close();
  home.remove();
  const show = (phases: Phase[]) =>
    `p50 ${median(phases.flatMap(({ gaps }) => gaps)).toFixed(1)} ms, p99 ${quantile(
      phases.flatMap(({ gaps }) => gaps),
      0.99,
    ).toFixed(1)} ms, ` +
    `longest of each round ${phases.map(({ longest }) => Math.max(...longest).toFixed(0)).join(', ')} ms`;
  const longestOf = (phases: Phase[]) => median(phases.map(({ longest }) => Math.max(...longest)));
  const [longest, allowed] = [longestOf(locked), Math.max(100, longestOf(free))];
  const begun = locked.flatMap((phase) => phase.begun.map((heard) => ('code' in heard ? heard.code : heard.kind)));
  const violations = {
    // A machine that makes longer gaps by itself cannot show that the lock makes none of 100 ms, only that it makes none.
    'gaps of 100 ms':
      longest < allowed ? [] : [`a stream stood still for ${longest.toFixed(0)} ms, in the median of the rounds`],
    broken: [...free, ...locked].flatMap(({ broken }) => broken),
    'begun all the same': begun.filter((code) => code !== 'storage_busy'),
  };
  report(violations, startedAt, [
    `${rounds} rounds, ${streams} streams with a piece every ${gapMs} ms, the lock held for ${lockMs / 1000} s`,
    `gaps with the lock held: ${show(locked)}`,
    `gaps without it:         ${show(free)}`,
    `turns that began meanwhile were refused with ${[...new Set(begun)].join(', ')}`,
  ]);
}
