/**
 * `make bench-bodies`: how long big and hostile bodies hold the event loop of a gateway, beside what JSON.parse alone costs for them, and how much memory they
 * take; then twenty of them at once in a small heap.
 *
 * Times are of the thread's own CPU. Each body is sent several times, and the least of the greatest values counts: the collector may run once in between.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { token } from './load.ts';
import { startGateway, startUpstream, withProbe, type Server } from './servers.ts';

const mebibyte = 1_048_576;
const size = 20 * mebibyte - 4096;
const tries = 3;
/** Milliseconds; a gateway that takes longer is started anew. */
const patienceMs = 20_000;
const only = process.argv[2] ?? '';

/** As many of a member as make so many bytes. */
function fill(member: (at: number) => string, bytes = size, most = Infinity): string {
  const parts: string[] = [];
  for (let [at, length] = [0, 0]; length < bytes && at < most; at++) {
    const part = member(at);
    parts.push(part);
    length += Buffer.byteLength(part) + 1;
  }
  return parts.join(',');
}

const hi = '[{"role":"user","content":"hi"}]';
const request = (rest: string, messages = hi) =>
  `{"model":"openclaw","metadata":{"chunks":"1","gapMs":"0"}${rest && `,${rest}`},"messages":${messages}}`;
const said = (content: string) => request('', `[{"role":"user","content":${content}}]`);
const schema = (properties: string) =>
  request(
    `"tools":[{"type":"function","function":{"name":"f","parameters":{"type":"object","properties":{${properties}}}}}]`,
  );
const property = (at: number) => `"property_${at}":{"type":"string","description":"${'d'.repeat(30)}"}`;
const nest = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const padding = (count: number) => 'x'.repeat(Math.max(1, Math.floor(size / count) - 100));

/** What comes over the limits, and what keeps just within them. */
const bodies: Record<string, () => string> = {
  'one string': () => said(`"${'a'.repeat(size)}"`),
  'one string of Chinese': () => said(`"${'語'.repeat(size / 3)}"`),
  'one string of escapes': () => said(`"${String.raw`\n`.repeat(size / 2)}"`),
  'short messages': () => request('', `[${fill(() => '{"role":"user","content":"hi"}')}]`),
  'messages, 30,000': () =>
    request('', `[${fill(() => `{"role":"user","content":"${padding(30_000)}"}`, size * 2, 30_000)}]`),
  'messages of both, 30,000': () =>
    request(
      '',
      `[${fill((at) => `{"role":"${at % 2 ? 'assistant' : 'user'}","content":"${padding(30_000)}"}`, size * 2, 30_000)}]`,
    ),
  'messages of both, Chinese': () =>
    request(
      '',
      `[${fill((at) => `{"role":"${at % 2 ? 'assistant' : 'user'}","content":"${'語'.repeat(200)}"}`, size, 30_000)}]`,
    ),
  'messages, 30,000, the last of no role': () =>
    request('', `[${fill(() => `{"role":"user","content":"${padding(30_000)}"}`, size * 2, 29_999)},{"role":"x"}]`),
  'messages, 30,000, and 1.0': () =>
    request('"x":1.0', `[${fill(() => `{"role":"user","content":"${padding(30_000)}"}`, size * 2, 30_000)}]`),
  'content parts': () => said(`[${fill(() => '{"type":"text","text":"a"}')}]`),
  'content parts, 30,000': () =>
    said(`[${fill(() => `{"type":"text","text":"${padding(30_000)}"}`, size * 2, 30_000)}]`),
  'tool calls, 8,000': () =>
    request(
      '',
      `[{"role":"assistant","tool_calls":[${fill((at) => `{"id":"c${at}","type":"function","function":{"name":"f","arguments":"${padding(9_000)}"}}`, size * 2, 8000)}]},${fill((at) => `{"role":"tool","tool_call_id":"c${at}","content":"x"}`, size, 8000)}]`,
    ),
  tools: () => request(`"tools":[${fill((at) => `{"type":"function","function":{"name":"f${at}"}}`)}]`),
  'tool schema of 200,000 properties': () => schema(fill(property, Infinity, 200_000)),
  'tool schema of 10,000 properties': () =>
    schema(fill((at) => property(at).replace('ddd', 'd'.repeat(2000)), size, 10_000)),
  'nested at the limit': () => request(`"x":[${fill(() => nest(61))}]`),
  'metadata of many keys': () => `{"metadata":{${fill((at) => `"k${at}":"v"`)}},"model":"openclaw","messages":${hi}}`,
  'logit_bias of many keys': () => request(`"logit_bias":{${fill((at) => `"${at}":1`)}}`),
  'an unknown object of many keys': () => request(`"x":{${fill((at) => `"k${at}":0`)}}`),
  'an unknown array of objects': () => request(`"x":[${fill(() => '{}')}]`),
  'an unknown array of 90,000 objects': () => request(`"x":[${fill(() => '{}', size, 90_000)}],"y":"${padding(2)}"`),
  'unknown objects of 90,000 keys': () =>
    request(`"x":[${fill((at) => `{${fill((key) => `"k${at}_${key}":0`, size, 9000)}}`, size, 10)}]`),
  numbers: () => request(`"x":[${fill(() => '0')}]`),
  'numbers such as 1.0': () => request(`"x":[${fill(() => '1.0')}]`),
  'numbers such as 1.0, 9,000': () => request(`"x":[${fill(() => '1.0', size, 9000)}],"y":"${padding(2)}"`),
  'white space': () => request(`"x":${' '.repeat(size)}1`),
};

/** How the same body is sent besides. */
const ways: Record<string, [body: string, headers?: Record<string, string>, path?: string]> = {
  'in a session': ['messages of both, 30,000', { 'x-openclaw-session-key': 'bench' }],
  'again in the session': ['messages of both, 30,000', { 'x-openclaw-session-key': 'bench' }],
  'with a key': ['messages of both, 30,000', { 'idempotency-key': 'bench' }],
  'with a query': ['messages of both, 30,000', {}, '?x=1'],
  'to the offline model': ['messages of both, 30,000', { 'x-openclaw-model': 'offline/echo' }],
  'a schema to the offline model': ['tool schema of 10,000 properties', { 'x-openclaw-model': 'offline/tools' }],
};

async function send(
  port: number,
  body: Buffer<ArrayBuffer>,
  headers: Record<string, string> = {},
  query = '',
): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/v1/chat/completions${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    body,
    signal: AbortSignal.timeout(patienceMs),
  });
  const { error } = (await answer.json()) as { error?: { code: string } };
  return `${answer.status}${error ? ` ${error.code}` : ''}`;
}

/** The most memory that a process had since the last time, in MiB. */
function peakMiB({ pid }: Server): number {
  const [, kibibytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  return Number(kibibytes) / 1024;
}

function parseMs(body: Buffer): number {
  const text = body.toString();
  const before = process.threadCpuUsage();
  JSON.parse(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

const shown = (value: number) => value.toFixed(0).padStart(7);
const upstream = await startUpstream();

let gateway = await startGateway(upstream, {}, withProbe);

async function measure(name: string, body: Buffer<ArrayBuffer>, headers = {}, query = ''): Promise<void> {
  let [held, parse, answer] = [Infinity, Infinity, ''];
  peakMiB(gateway);
  for (let at = 0; at < tries; at++) {
    parse = Math.min(parse, parseMs(body));
    await gateway.probe();
    const sent = await send(gateway.port, body, headers, query).catch((error: Error) => error);
    if (sent instanceof Error) {
      console.log(
        `${name.padEnd(42)}   no answer within ${patienceMs / 1000} s: ${sent.name} ${String(sent.cause ?? '')}`,
      );
      await gateway.kill();
      gateway = await startGateway(upstream, {}, withProbe);
      return;
    }
    answer = sent;
    held = Math.min(held, await gateway.probe());
  }
  const beyond = Math.max(0, held - parse);
  console.log(`${name.padEnd(42)}${shown(held)}${shown(parse)}${shown(beyond)}${shown(peakMiB(gateway))}  ${answer}`);
}

console.log(`${availableParallelism()} cores, Node ${process.versions.node}; least of ${tries} tries`);
console.log(`${''.padEnd(42)}${['held', 'parse', 'beyond', 'peak'].map((name) => name.padStart(7)).join('')}`);
console.log(`${''.padEnd(42)}${['ms', 'ms', 'ms', 'MiB'].map((name) => name.padStart(7)).join('')}  answer`);
const isWanted = ([name]: readonly unknown[]) => String(name).includes(only);
for (const [name, body] of Object.entries(bodies).filter(isWanted)) await measure(name, Buffer.from(body()));
for (const [name, [body, headers, query]] of Object.entries(ways).filter(isWanted))
  await measure(name, Buffer.from(bodies[body]?.() ?? ''), headers, query);
await gateway.stop();

/** As many at once as in a container of 512 MB, of which Node takes half for its heap. */
async function atOnce(name: string): Promise<void> {
  const small = await startGateway(upstream, {}, [...withProbe, '--max-old-space-size=256']);
  const body = Buffer.from(bodies[name]?.() ?? '');
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => send(small.port, body).catch((error: Error) => String(error.cause ?? error))),
  );
  const counts = Object.entries(Object.groupBy(answers, (answer) => answer)).map(
    ([answer, same]) => `${same?.length} × ${answer}`,
  );
  const after = await send(small.port, Buffer.from(request(''))).catch(() => 'dead');
  console.log(`${name.padEnd(42)}${shown(peakMiB(small))} MiB  ${counts.join(', ')}; then ${after}`);
  await small.kill();
}

console.log('\nTwenty at once, with a heap of 256 MiB');
for (const name of Object.keys(bodies).filter((one) => isWanted([one]))) await atOnce(name);
process.exit(0);
