/**
 * `make bench-peers`: calls and streams per second of the gateway beside other gateways, before the same fake upstream, in turn, each on one core while upstream
 * and load have the other. PEERS=portkey,llms measures those alone; what cannot be installed is left out, and says why.
 *
 * Each peer does its least: no key of its own is asked for, nothing is logged where that can be said.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { installed, once, scratch } from '../upstreams/folders.ts';
import { answers, launch, run, type Program } from '../upstreams/processes.ts';
import { startProxy } from '../upstreams/servers/litellm.ts';
import { load, type Call } from './load.ts';
import { median } from './measure.ts';
import { onServerCore, pinLoad, startGateway, startUpstream } from './servers.ts';
import { freePort } from '../support/freePort.ts';

const rounds = 5;
const roundMs = 2000;
const calls: Record<string, Call> = {
  'calls per s': { isStream: false, chunks: 1 },
  'streams of 20 per s': { isStream: true, chunks: 20 },
};

/** A gateway that can be asked. */
interface Peer {
  port: number;
  /** What its requests say otherwise. */
  asks: Pick<Call, 'model' | 'headers'>;
  stop(): Promise<unknown>;
}

/** Installs a peer, and starts it before an upstream. */
type StartPeer = (upstream: string) => Promise<Peer>;

/** Installs a package of npm in a folder of its own. @param overrides versions of what it depends on @returns the path of a file in it */
async function npmPackage(name: string, version: string, file: string, overrides: object = {}): Promise<string> {
  const folder = installed('peers', name.replace(/\W+/g, '-'));
  await once(`${folder}/installed-${version}`, async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/package.json`, JSON.stringify({ private: true, overrides }));
    const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`];
    await run('npm', args, { log: scratch('install-peers.log') });
  });
  return `${folder}/node_modules/${name}/${file}`;
}

/** Starts a server of npm, and waits until its root is answered with 200. */
async function startPeer(command: readonly string[], port: number): Promise<Program> {
  const [program = '', ...args] = onServerCore(command);
  const started = launch(program, args, { log: scratch('peers.log') });
  await answers(`http://127.0.0.1:${port}/`, started, 180);
  return started;
}

const peers: Record<string, StartPeer> = {
  async portkey(upstream) {
    const port = await freePort();
    // With later ones each of its streams is a 500, see findings/portkey-streams-need-an-old-hono.sh.
    const overrides = { '@hono/node-server': '1.13.8' };
    const script = await npmPackage('@portkey-ai/gateway', '1.15.2', 'build/start-server.js', overrides);
    const program = await startPeer([process.execPath, script, `--port=${port}`, '--headless'], port);
    const headers = ['x-portkey-provider: openai', `x-portkey-custom-host: ${upstream}/v1`];
    return { port, asks: { headers }, stop: () => program.kill() };
  },
  async llms(upstream) {
    const port = await freePort();
    const script = await npmPackage('@musistudio/llms', '1.0.53', 'dist/cjs/server.cjs');
    const provider = {
      name: 'bench',
      api_base_url: `${upstream}/v1/chat/completions`,
      api_key: 'none',
      models: ['bench'],
    };
    const initialConfig = { HOST: '127.0.0.1', PORT: String(port), providers: [provider] };
    const options = { useJsonFile: false, useEnvFile: false, initialConfig, logger: false };
    const starting = `const { default: Server } = require(${JSON.stringify(script)}); new Server(${JSON.stringify(options)}).start();`;
    const program = await startPeer([process.execPath, '-e', starting], port);
    return { port, asks: { model: 'bench,bench' }, stop: () => program.kill() };
  },
  async litellm(upstream) {
    const port = await freePort();
    const params = { model: 'hosted_vllm/bench', api_base: `${upstream}/v1`, api_key: 'none' };
    const program = await startProxy(port, 'bench', params, onServerCore);
    return { port, asks: { model: 'bench' }, stop: () => program.kill() };
  },
};

/** How many calls of a kind 16 connections can make in a second; NaN, with a line that says why, for who does not answer them. */
async function rateOf(name: string, { port, asks }: Peer, call: Call, milliseconds: number): Promise<number> {
  const startedAt = performance.now();
  try {
    const made = await load(port, { ...call, ...asks }, 16, () => performance.now() - startedAt < milliseconds);
    return (made.length / (performance.now() - startedAt)) * 1000;
  } catch (error) {
    console.log(`${name} did not answer: ${(error as Error).message.split('\r\n')[0]}`);
    return NaN;
  }
}

pinLoad();
mkdirSync(scratch(), { recursive: true });
const upstreamPort = await startUpstream();
const running: Record<string, Peer> = { gateway: { ...(await startGateway(upstreamPort)), asks: {} } };
const wanted = (process.env['PEERS'] || Object.keys(peers).join()).split(',');
for (const name of wanted) {
  try {
    const start = peers[name];
    if (!start) throw new Error(`known are ${Object.keys(peers).join(', ')}`);
    running[name] = await start(`http://127.0.0.1:${upstreamPort}`);
  } catch (error) {
    console.log(`${name} is left out: ${(error as Error).message}`);
  }
}

const results: Record<string, Record<string, number[]>> = {};
/** What is not asked of whom any more. */
const unable = new Set<string>();
const names = Object.keys(running);
for (let round = -1; round < rounds; round++) {
  for (const name of round % 2 === 0 ? names : names.toReversed()) {
    for (const [what, call] of Object.entries(calls)) {
      if (unable.has(`${name} ${what}`)) continue;
      const rate = await rateOf(name, running[name] as Peer, call, round < 0 ? 2 * roundMs : roundMs);
      if (Number.isNaN(rate)) unable.add(`${name} ${what}`);
      // The first round is for V8 and Python to warm up.
      if (round >= 0) ((results[name] ??= {})[what] ??= []).push(rate);
    }
  }
}
await Promise.all(Object.values(running).map((peer) => peer.stop()));

const medianOf = (name: string, what: string): number => median(results[name]?.[what] ?? []);
console.log(
  `Node ${process.versions.node}, medians of ${rounds} rounds, load average ${(loadavg()[0] ?? 0).toFixed(1)}`,
);
const rows = names.map((name) => {
  const cells = Object.keys(calls).flatMap((what): [string, string][] => {
    const rate = medianOf(name, what);
    return [
      [what, Number.isNaN(rate) ? 'none' : rate.toFixed(0)],
      [`the gateway's ${what}`, Number.isNaN(rate) ? '-' : `${(medianOf('gateway', what) / rate).toFixed(2)} times`],
    ];
  });
  return [name, Object.fromEntries(cells)] as const;
});
console.table(Object.fromEntries(rows));
process.exit();
