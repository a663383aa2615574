/**
 * Broken, oversized, split and out-of-order frames: each is answered or closes its connection with the code that is due, and the gateway lives on.
 * FUZZ_FRAMES says how many (`make test-fuzz` sends 20,000), FUZZ_SEED which.
 */
import { expect, test } from 'vitest';
import { startTestGateway, token } from '../support/gateway.ts';
import { judgeFrame } from '../support/judgeFrame.ts';
import { frameBytes, openRawSocket, opcodes, type RawSocket } from '../support/rawFrames.ts';
import { admin, connectParams } from '../support/webSocket.ts';
import { patienceMs } from '../support/patience.ts';

const total = Number(process.env['FUZZ_FRAMES'] ?? 2000);
const seed = Number(process.env['FUZZ_SEED'] ?? 1);

/** Mulberry32: a small generator whose numbers are the same on each machine. */
function createRandom(state: number) {
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (limit: number) => Math.floor(next() * limit),
    pick: <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item,
  };
}
type Random = ReturnType<typeof createRandom>;

/** What may be done to a connection, and what must come of it. */
interface Attack {
  name: string;
  bytes: Buffer;
  /** The close codes that are due; empty when the connection must stay. */
  codes: number[];
  /** Ids under which an answer must come. */
  answers: string[];
}

const text = (said: string): Buffer => frameBytes({ opcode: opcodes.text, payload: Buffer.from(said) });
const some = (random: Random, length: number): Buffer => Buffer.from(Array.from({ length }, () => random.below(256)));

/** Values that stand in the wrong places. */
const oddities: unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  '\u0000',
  '\ud800',
  '𝕏'.repeat(300),
  [],
  [[[[[]]]]],
  {},
  { __proto__: 1, constructor: 2 },
  'x'.repeat(3000),
];
const methods: [string, Record<string, unknown>][] = [
  ['health', {}],
  ['status', {}],
  ['agent', { message: 'hi', idempotencyKey: 'k', sessionKey: 'fuzz' }],
  ['agent.wait', { runId: 'none', timeoutMs: 0 }],
  ['agents.list', {}],
  ['chat.send', { sessionKey: 'fuzz', message: 'hi', idempotencyKey: 'k' }],
  ['chat.history', { sessionKey: 'fuzz', limit: 3 }],
  ['chat.abort', { sessionKey: 'fuzz' }],
  ['sessions.list', { limit: 2 }],
  ['sessions.patch', { key: 'fuzz', model: 'offline/echo', thinkingLevel: 'low', verboseLevel: 'on', label: 'x' }],
  ['sessions.reset', { key: 'fuzz' }],
  ['sessions.delete', { key: 'fuzz' }],
  ['models.list', {}],
  ['connect', {}],
  ['no.such.method', {}],
];

let ids = 0;

/** A request of which one thing is odd. */
function oddRequest(random: Random): Attack {
  const [method, template] = random.pick(methods);
  const id = `fuzz-${++ids}`;
  const params: Record<string, unknown> = { ...template };
  if ('idempotencyKey' in params) params['idempotencyKey'] = id;
  const frame: Record<string, unknown> = { type: 'req', id, method, params };
  const changed = random.pick([frame, params]);
  const name = random.pick([...Object.keys(changed), 'surprise']);
  // A run that is awaited without an end is no fault of its frame.
  if (!(changed === params && name === 'timeoutMs')) changed[name] = random.pick(oddities);
  if (random.below(4) === 0) delete changed[name === 'timeoutMs' ? 'runId' : name];
  const kept = typeof frame['id'] === 'string' && frame['id'] !== '' && frame['id'].length <= 1024;
  const answered = kept ? JSON.parse(JSON.stringify(frame['id'])) : 'invalid';
  return { name: `${method} with odd ${name}`, bytes: text(JSON.stringify(frame)), codes: [], answers: [answered] };
}

/** Frames that a connection survives. */
const harmless: ((random: Random) => Attack)[] = [
  oddRequest,
  oddRequest,
  oddRequest,
  (random) => ({ name: 'no JSON', bytes: text('{"type":"req",'.repeat(1 + random.below(9))), codes: [], answers: [] }),
  (random) => ({ ...oddity(random), codes: [] }),
  (random) => {
    const bytes = frameBytes({ opcode: opcodes.binary, payload: some(random, random.below(500)) });
    return { name: 'binary noise', bytes, codes: [], answers: [] };
  },
  (random) => {
    const bytes = frameBytes({ opcode: opcodes.ping, payload: some(random, random.below(126)) });
    return { name: 'ping', bytes, codes: [], answers: [] };
  },
  (random) => {
    const bytes = frameBytes({ opcode: opcodes.pong, payload: some(random, random.below(126)) });
    return { name: 'pong for no ping', bytes, codes: [], answers: [] };
  },
  (random) => {
    const id = `fuzz-${++ids}`;
    const whole = Buffer.from(JSON.stringify({ type: 'req', id, method: 'health' }));
    const cut = random.below(whole.length);
    const parts = [
      frameBytes({ opcode: opcodes.text, payload: whole.subarray(0, cut), fin: false }),
      frameBytes({ opcode: opcodes.ping, payload: Buffer.alloc(0) }),
      frameBytes({ opcode: opcodes.continuation, payload: whole.subarray(cut) }),
    ];
    return { name: 'fragments with a ping between', bytes: Buffer.concat(parts), codes: [], answers: [id] };
  },
];

function oddity(random: Random): Attack {
  const value = JSON.stringify(random.pick(oddities));
  return {
    name: `JSON that is no request: ${value.slice(0, 20)}`,
    bytes: text(value),
    codes: [],
    answers: ['invalid'],
  };
}

const wrong = (name: string, codes: number[], make: (random: Random) => Buffer) => (random: Random) => ({
  name,
  bytes: make(random),
  codes,
  answers: [],
});

/** Frames that end a connection, after the login. */
const fatal: ((random: Random) => Attack)[] = [
  wrong('an unmasked frame', [1002], () =>
    frameBytes({ opcode: opcodes.text, payload: Buffer.from('{}'), masked: false }),
  ),
  wrong('reserved bits', [1002], (random) =>
    frameBytes({ opcode: opcodes.text, payload: Buffer.from('{}'), rsv: 1 + random.below(7) }),
  ),
  wrong('a reserved opcode', [1002], (random) =>
    frameBytes({ opcode: random.pick([3, 4, 5, 6, 7, 11, 12, 13, 14, 15]), payload: some(random, 5) }),
  ),
  wrong('a continuation of nothing', [1002], (random) =>
    frameBytes({ opcode: opcodes.continuation, payload: some(random, 5) }),
  ),
  wrong('a text within a text', [1002], () =>
    Buffer.concat([
      frameBytes({ opcode: opcodes.text, payload: Buffer.from('{'), fin: false }),
      frameBytes({ opcode: opcodes.text, payload: Buffer.from('}') }),
    ]),
  ),
  wrong('a long ping', [1002], (random) => frameBytes({ opcode: opcodes.ping, payload: some(random, 126) })),
  wrong('a ping in fragments', [1002], (random) =>
    frameBytes({ opcode: opcodes.ping, payload: some(random, 3), fin: false }),
  ),
  wrong('a length beyond all', [1009], (random) =>
    frameBytes({ opcode: opcodes.text, payload: some(random, 9), claimed: 2n ** 62n }),
  ),
  wrong('a length of more than 25 MiB', [1009], (random) =>
    frameBytes({ opcode: opcodes.text, payload: some(random, 9), claimed: 26_214_401n }),
  ),
  wrong('text that is no UTF-8', [1007], () =>
    frameBytes({ opcode: opcodes.text, payload: Buffer.from([0x22, 0xc3, 0x28, 0x22]) }),
  ),
  wrong('a close with a code that is none', [1002], (random) =>
    frameBytes({
      opcode: opcodes.close,
      payload: Buffer.from(
        random.pick([
          [3, 237],
          [0, 1],
          [3, 238],
          [19, 136],
        ]),
      ),
    }),
  ),
  wrong('a close of one byte', [1002], () => frameBytes({ opcode: opcodes.close, payload: Buffer.from([3]) })),
  wrong('a close', [1000], () => frameBytes({ opcode: opcodes.close, payload: Buffer.from([3, 232]) })),
];

/** First frames that are no login. */
const unwelcome: ((random: Random) => Attack)[] = [
  ...fatal,
  wrong('no JSON first', [1000], () => text('hello')),
  wrong('noise first', [1000, 1008], (random) =>
    frameBytes({ opcode: opcodes.binary, payload: some(random, 1 + random.below(50)) }),
  ),
  (random) => ({ ...oddity(random), codes: [1008], answers: [] }),
  (random) => {
    const { frame, answers } = oddConnect(random);
    return { name: 'an odd connect', bytes: text(JSON.stringify(frame)), codes: [1002, 1008], answers };
  },
  wrong('a length of more than 64 KiB', [1009], (random) =>
    frameBytes({ opcode: opcodes.text, payload: some(random, 9), claimed: 65_537n }),
  ),
  wrong('more than 64 KiB in fragments', [1009], () =>
    Buffer.concat([
      frameBytes({ opcode: opcodes.text, payload: Buffer.alloc(40_000, 32), fin: false }),
      frameBytes({ opcode: opcodes.continuation, payload: Buffer.alloc(40_000, 32) }),
    ]),
  ),
];

function oddConnect(random: Random): { frame: object; answers: string[] } {
  const params = { ...connectParams({ token: 'wrong' }, admin) } as Record<string, unknown>;
  params[random.pick([...Object.keys(params), 'surprise'])] = random.pick(oddities);
  const id = `fuzz-${++ids}`;
  return { frame: { type: 'req', id, method: 'connect', params }, answers: [id] };
}

test(`${total} frames of seed ${seed}`, { timeout: Math.max(4, total / 1000) * patienceMs }, async () => {
  const random = createRandom(seed);
  const { port, log, client, gateway } = await startTestGateway({
    gateway: { auth: { token, rateLimit: { maxAttempts: 1_000_000 } } },
  });
  let [sent, opened] = [0, 0];

  async function send(raw: RawSocket, { bytes }: Attack): Promise<void> {
    sent++;
    const cut = random.below(3) === 0 ? random.below(bytes.length) : bytes.length;
    await new Promise((resolve) => raw.socket.write(bytes.subarray(0, cut), resolve));
    if (cut < bytes.length) raw.socket.write(bytes.subarray(cut));
  }

  async function expectEnd(raw: RawSocket, attack: Attack): Promise<void> {
    const code = await raw.closed;
    expect(attack.codes, `${attack.name}: closed with ${code}`).toContain(code);
    for (const frame of raw.frames) judgeFrame(frame);
    for (const id of attack.answers) expect(raw.frames.map((frame) => frame.id)).toContain(id);
  }

  while (sent < total) {
    opened++;
    const raw = await openRawSocket(port);
    if (random.below(3) === 0) {
      const attack = random.pick(unwelcome)(random);
      await send(raw, attack);
      await expectEnd(raw, attack);
      continue;
    }
    const connect = { type: 'req', id: 'login', method: 'connect', params: connectParams({ token }, admin) };
    await send(raw, { name: 'connect', bytes: text(JSON.stringify(connect)), codes: [], answers: [] });
    const due = new Map<string, number>();
    const names: string[] = [];
    for (let left = random.below(30); left > 0; left--) {
      const attack = random.pick(harmless)(random);
      names.push(attack.name);
      for (const id of attack.answers) due.set(id, (due.get(id) ?? 0) + 1);
      await send(raw, attack);
    }
    const came = (id: string) => raw.frames.filter((frame) => frame.type === 'res' && frame.id === id).length;
    const isAnswered = await raw.until(() => [...due].every(([id, count]) => came(id) >= count));
    expect(isAnswered, `closed after ${names.join(', ')}`).toBe(true);
    const last = random.pick(fatal)(random);
    await send(raw, last);
    await expectEnd(raw, last);
  }

  expect(await client.request('/health')).toMatchObject({ status: 200 });
  await gateway.close();
  const lines = (msg: string) => log.filter((line) => line['msg'] === msg).length;
  expect(lines('websocket closed')).toBe(opened);
  expect(log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});
