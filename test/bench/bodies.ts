/**
 * `make bench-bodies`: how long big and hostile bodies hold the event loop of a gateway, beside what JSON.parse alone costs for them, and how much memory they
 * take; then twenty of them at once in a small heap.
 *
 * Times are of the thread's own CPU. Each body is sent several times, and the least of the greatest values counts: the collector may run once in between.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { fill, nest, size, streams, wholes } from './answers.ts';
import { token } from './load.ts';
import { openSocket } from './frames.ts';
import { startGateway, startUpstream, withProbe, type Server } from './servers.ts';

const tries = 3;
/** Milliseconds; a gateway that takes longer is started anew. */
const patienceMs = 20_000;
/** Parts of the bench, divided by commas, and rows whose names have this; all when they are left out. */
const [parts, only] = [process.env['PARTS'] ? process.env['PARTS'].split(',') : undefined, process.env['ROWS'] ?? ''];

const hi = '[{"role":"user","content":"hi"}]';
const request = (rest: string, messages = hi) =>
  `{"model":"openclaw","metadata":{"chunks":"1","gapMs":"0"}${rest && `,${rest}`},"messages":${messages}}`;
const said = (content: string) => request('', `[{"role":"user","content":${content}}]`);
const schema = (properties: string) =>
  request(
    `"tools":[{"type":"function","function":{"name":"f","parameters":{"type":"object","properties":{${properties}}}}}]`,
  );
const property = (at: number) => `"property_${at}":{"type":"string","description":"${'d'.repeat(30)}"}`;
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
  'tool calls of one id, 8,000': () =>
    request(
      '',
      `[${fill(() => '{"role":"assistant","tool_calls":[{"id":"c","type":"function","function":{"name":"f","arguments":"{}"}}]},{"role":"tool","tool_call_id":"c","content":"x"}', size, 8000)}]`,
    ),
  images: () =>
    said(
      `[${fill(() => `{"type":"image_url","image_url":{"url":"data:image/png;base64,${'a'.repeat(4 * 262_144)}"}}`, size - 2_000_000)}]`,
    ),
  tools: () => request(`"tools":[${fill((at) => `{"type":"function","function":{"name":"f${at}"}}`)}]`),
  'tool schema of 200,000 properties': () => schema(fill(property, Infinity, 200_000)),
  'tool schema of 10,000 properties': () =>
    schema(fill((at) => property(at).replace('ddd', 'd'.repeat(2000)), size, 10_000)),
  'strict tools, 10,000 properties': () =>
    request(
      `"tools":[${fill((at) => `{"type":"function","function":{"name":"f${at}","strict":true,"parameters":{"type":"object","properties":{${fill(property, Infinity, 1000)}}}}}`, size, 10)}]`,
    ),
  'nested at the limit': () => request(`"x":[${fill(() => nest(61))}]`),
  'metadata of many keys': () => `{"metadata":{${fill((at) => `"k${at}":"v"`)}},"model":"openclaw","messages":${hi}}`,
  'logit_bias of many keys': () => request(`"logit_bias":{${fill((at) => `"${at}":1`)}}`),
  'an unknown object of many keys': () => request(`"x":{${fill((at) => `"k${at}":0`)}}`),
  'an unknown array of objects': () => request(`"x":[${fill(() => '{}')}]`),
  'an unknown array of 90,000 objects': () => request(`"x":[${fill(() => '{}', size, 90_000)}],"y":"${padding(2)}"`),
  'unknown objects of 90,000 keys': () =>
    request(`"x":[${fill((at) => `{${fill((key) => `"k${at}_${key}":0`, size, 9000)}}`, size, 10)}]`),
  'a string of escaped letters': () => said(`"${String.raw`\u0061`.repeat(size / 6)}"`),
  'a number of 20 MiB': () => request(`"x":${'1'.repeat(size)}`),
  'one key 90,000 times': () => request(`"x":[${fill(() => `{${fill((at) => `"k":${at}`, size, 9000)}}`, size, 10)}]`),
  'escaped keys, 9,000': () =>
    request(`"x":{${fill((at) => `"${String.raw`\u006b`.repeat(380)}${at}":0`, size, 9000)}}`),
  'an enum of 90,000': () => schema(`"a":{"enum":[${fill((at) => `"${'e'.repeat(200)}${at}"`, size, 90_000)}]}`),
  'stop sequences, 90,000': () => request(`"stop":[${fill((at) => `"${'s'.repeat(200)}${at}"`, size, 90_000)}]`),
  'parameters nested deeper': () => schema(`"a":${'{"a":'.repeat(size / 6)}1${'}'.repeat(size / 6)}`),
  'arguments nested deeper': () =>
    request(
      '',
      `[{"role":"assistant","tool_calls":[{"id":"c","type":"function","function":{"name":"f","arguments":"${'['.repeat(size / 2)}${']'.repeat(size / 2)}"}}]},{"role":"tool","tool_call_id":"c","content":"x"}]`,
    ),
  'arguments of numbers': () =>
    request(
      '',
      `[{"role":"assistant","tool_calls":[{"id":"c","type":"function","function":{"name":"f","arguments":"{\\"a\\":[${fill(() => '0')}]}"}}]},{"role":"tool","tool_call_id":"c","content":"x"}]`,
    ),
  'an answer format of 10,000 properties': () =>
    request(
      `"response_format":{"type":"json_schema","json_schema":{"name":"s","strict":true,"schema":{"type":"object","properties":{${fill((at) => property(at).replace('ddd', 'd'.repeat(2000)), size, 10_000)}}}}}`,
    ),
  'an image': () =>
    said(
      `[{"type":"image_url","image_url":{"url":"data:image/png;base64,${'a'.repeat(Math.floor(size / 4) * 4 - 4096)}"}}]`,
    ),
  'content parts, one character each': () => said(`[${fill(() => '{"type":"text","text":"a"}', size, 33_000)}]`),
  'notes at digit keys': () =>
    request('', `[${fill((at) => `{"role":"user","content":"x","${at}":1.0,"2":1}`, size, 9900)}]`),
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
  'one string to the offline model': ['one string of Chinese', { 'x-openclaw-model': 'offline/echo' }],
  'a schema to the offline model': ['tool schema of 10,000 properties', { 'x-openclaw-model': 'offline/tools' }],
};

/** Bodies for the formats of other upstreams, which are made anew. */
const translated = [
  'one string',
  'messages, 30,000',
  'messages of both, 30,000',
  'content parts, 30,000',
  'tool calls, 8,000',
  'tool calls of one id, 8,000',
  'tool schema of 10,000 properties',
  'strict tools, 10,000 properties',
  'an answer format of 10,000 properties',
  'arguments nested deeper',
  'arguments of numbers',
  'content parts, one character each',
  'notes at digit keys',
  'an image',
  'images',
];

/** Frames of a WebSocket, by their method and the JSON of their params. */
const frames: Record<string, [method: string, params: () => string]> = {
  'chat.send, one string': ['chat.send', () => chat(`"message":"${'a'.repeat(size)}"`)],
  'chat.send, attachments': [
    'chat.send',
    () =>
      chat(`"message":"x","attachments":[${fill(() => '{"mimeType":"image/png","content":"aaaa"}', size, 30_000)}]`),
  ],
  'chat.send, an image': [
    'chat.send',
    () => chat(`"message":"x","attachments":[{"mimeType":"image/png","content":"${'a'.repeat(size)}"}]`),
  ],
  'chat.send, many attachments': ['chat.send', () => chat(`"message":"x","attachments":[${fill(() => '{}')}]`)],
  'chat.send, unknown keys': ['chat.send', () => chat(`"message":"x",${fill((at) => `"k${at}":0`, size, 9900)}`)],
  'chat.send, unknown numbers': ['chat.send', () => chat(`"message":"x","y":[${fill(() => '0')}]`)],
  'agent, one string': ['agent', () => chat(`"message":"${'a'.repeat(size)}"`)],
  'agent, nested deeper': ['agent', () => chat(`"message":"x","internalEvents":${nest(10_000_000)}`)],
  'agent, an array of 90,000': [
    'agent',
    () => chat(`"message":"x","internalEvents":[${fill(() => '{}', size, 90_000)}]`),
  ],
  'sessions.list, 90,000 numbers': ['sessions.list', () => `{"x":[${fill(() => '1', size, 90_000)}]}`],
  'an unknown method': ['config.set', () => `{"raw":"${'a'.repeat(size)}"}`],
};
const chat = (rest: string) => `{"sessionKey":"bench","idempotencyKey":"${randomUUID()}",${rest}}`;

type Send = () => Promise<string>;

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
  return `${answer.status}${await readCode(answer)}`;
}

/** Reads an answer without keeping it. @returns the code of its error */
async function readCode(answer: Response): Promise<string> {
  let end = '';
  const decoder = new TextDecoder();
  try {
    for await (const bytes of answer.body ?? []) end = (end + decoder.decode(bytes, { stream: true })).slice(-2000);
  } catch {
    end += ', broken off';
  }
  const [, code] = /"error":\{.*"code":"?([a-z_]+)/.exec(end) ?? [];
  return `${code === undefined ? '' : ` ${code}`}${/, broken off$/.exec(end)?.[0] ?? ''}`;
}

/** The most memory that a process had since the last time, in MiB. */
function peakMiB({ pid }: Server): number {
  const [, kibibytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  return Number(kibibytes) / 1024;
}

function parseMs(text: string): number {
  const before = process.threadCpuUsage();
  JSON.parse(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

const shown = (value: number) => value.toFixed(0).padStart(7);
const upstream = await startUpstream();

let gateway = await startGateway(upstream, {}, withProbe);

/** @param parsed the longest JSON text that there is to parse */
async function measure(name: string, parsed: string, sendIt: Send): Promise<void> {
  let [held, parse, answer] = [Infinity, Infinity, ''];
  peakMiB(gateway);
  for (let at = 0; at < tries; at++) {
    parse = Math.min(parse, parseMs(parsed));
    await gateway.probe();
    const sent = await sendIt().catch((error: Error) => error);
    if (sent instanceof Error) {
      console.log(
        `${name.padEnd(55)}   no answer within ${patienceMs / 1000} s: ${sent.name} ${String(sent.cause ?? '')}`,
      );
      await gateway.kill();
      gateway = await startGateway(upstream, {}, withProbe);
      return;
    }
    answer = sent;
    held = Math.min(held, await gateway.probe());
  }
  const beyond = Math.max(0, held - parse);
  measured.push({ name, beyond });
  console.log(`${name.padEnd(55)}${shown(held)}${shown(parse)}${shown(beyond)}${shown(peakMiB(gateway))}  ${answer}`);
}

/** The rows, with the milliseconds beyond what JSON.parse takes. */
const measured: { name: string; beyond: number }[] = [];

const isWanted = (name: string) => name.includes(only);
const textOf = (name: string) => bodies[name]?.() ?? '';

function measureBody(name: string, text: string, headers = {}, query = ''): Promise<void> {
  const body = Buffer.from(text);
  return measure(name, text, () => send(gateway.port, body, headers, query));
}

/** @param isStream whether the client wants a stream */
function measureAnswer(name: string, parsed: string, isStream: boolean): Promise<void> {
  const body = Buffer.from(
    `{"model":"openclaw","stream":${isStream},"metadata":{"answer":${JSON.stringify(name)}},"messages":${hi}}`,
  );
  return measure(`answer: ${name}${isStream ? ', streamed' : ''}`, parsed, () => send(gateway.port, body));
}

async function measureFrame(name: string, frameMethod: string, params: () => string): Promise<void> {
  const socket = await openSocket(gateway.port);
  const text = `{"type":"req","id":"0","method":"${frameMethod}","params":${params()}}`;
  await measure(`frame: ${name}`, text, () =>
    socket.ask(`{"type":"req","id":"0","method":"${frameMethod}","params":${params()}}`),
  );
  socket.close();
}

/** A small turn in a session of 20 MiB, which is read anew since others of that size were used after it. */
async function measureSession(name: string, text: string): Promise<void> {
  const turn = (key: string, body: string) =>
    send(gateway.port, Buffer.from(body), { 'x-openclaw-session-key': `${name.replaceAll(/\W/g, '-')}-${key}` });
  for (let at = 0; at < 5; at++) await turn(String(at), text);
  let at = 0;
  await measure(`session: ${name}`, text, () => turn(String(at++), request('')));
}

console.log(`${availableParallelism()} cores, Node ${process.versions.node}; least of ${tries} tries`);
console.log(`${''.padEnd(55)}${['held', 'parse', 'beyond', 'peak'].map((name) => name.padStart(7)).join('')}`);
console.log(`${''.padEnd(55)}${['ms', 'ms', 'ms', 'MiB'].map((name) => name.padStart(7)).join('')}  answer`);
const part = (name: string) => parts === undefined || parts.includes(name);
if (part('bodies')) {
  for (const name of Object.keys(bodies).filter(isWanted)) await measureBody(name, textOf(name));
  for (const [name, [body, headers, query]] of Object.entries(ways).filter(([one]) => isWanted(one)))
    await measureBody(name, textOf(body), headers, query);
}
if (part('formats')) {
  for (const provider of ['anthropic', 'ollama']) {
    for (const name of translated.filter(isWanted))
      await measureBody(`${provider}: ${name}`, textOf(name), { 'x-openclaw-model': `${provider}/bench` });
  }
}
if (part('answers')) {
  for (const name of Object.keys(wholes).filter(isWanted)) await measureAnswer(name, wholes[name]?.() ?? '', false);
  for (const [name, events] of Object.entries(streams).filter(([one]) => isWanted(one))) {
    const [longest = ''] = events();
    await measureAnswer(name, longest, true);
    await measureAnswer(name, longest, false);
  }
}
if (part('frames')) {
  for (const [name, [method, params]] of Object.entries(frames).filter(([one]) => isWanted(one)))
    await measureFrame(name, method, params);
}
if (part('sessions')) {
  for (const name of ['messages of both, 30,000', 'one string', 'one string of Chinese'].filter(isWanted))
    await measureSession(name, textOf(name));
}
await gateway.stop();

/** As many at once as in a container of 512 MB, of which Node takes half for its heap; health is asked for meanwhile. */
async function atOnce(name: string, body: Buffer<ArrayBuffer>): Promise<void> {
  const small = await startGateway(upstream, {}, [...withProbe, '--max-old-space-size=256']);
  let isOver = false;
  const health = watchHealth(small.port, () => isOver);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => send(small.port, body).catch((error: Error) => String(error.cause ?? error))),
  );
  isOver = true;
  const counts = Object.entries(Object.groupBy(answers, (answer) => answer)).map(
    ([answer, same]) => `${same?.length} × ${answer}`,
  );
  const after = await send(small.port, Buffer.from(request(''))).catch(() => 'dead');
  console.log(
    `${name.padEnd(55)}${shown(peakMiB(small))} MiB  ${counts.join(', ')}; health ${await health}; then ${after}`,
  );
  await small.kill();
}

/** @returns how often it was well, and in which time at most */
async function watchHealth(port: number, isOver: () => boolean): Promise<string> {
  let [asked, well, slowest] = [0, 0, 0];
  while (!isOver()) {
    const askedAt = performance.now();
    const isWell = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(patienceMs) }).then(
      async (answer) => (await answer.arrayBuffer(), answer.status === 200),
      () => false,
    );
    asked++;
    if (isWell) well++;
    slowest = Math.max(slowest, performance.now() - askedAt);
    await setTimeout(20);
  }
  return `${well} of ${asked} within ${slowest.toFixed(0)} ms`;
}

if (part('at once')) {
  console.log('\nTwenty at once, with a heap of 256 MiB');
  for (const name of Object.keys(bodies).filter(isWanted)) await atOnce(name, Buffer.from(textOf(name)));
  for (const name of Object.keys({ ...wholes, ...streams }).filter(isWanted)) {
    const text = `{"model":"openclaw","metadata":{"answer":${JSON.stringify(name)}},"messages":${hi}}`;
    await atOnce(`answer: ${name}`, Buffer.from(text));
  }
}

/** Milliseconds that may be added to what JSON.parse itself takes. */
const barMs = 50;
const [worst] = measured.toSorted((one, other) => other.beyond - one.beyond);
if (worst)
  console.log(`\n${measured.length} rows, at most ${shown(worst.beyond).trim()} ms beyond JSON.parse (${worst.name})`);
process.exit((worst?.beyond ?? 0) <= barMs ? 0 : 1);
