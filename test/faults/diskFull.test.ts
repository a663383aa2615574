/** A full disk ends no gateway and no stateless run: only what must be remembered is refused, before a model is asked, and only as long as there is no room. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkSqliteStore, createSqliteStore } from '../../src/sessions/sqliteStore.ts';
import { succeeds } from '../support/succeeds.ts';
import { eventually } from '../support/eventually.ts';
import { ask, createAgent, get, remove, type Question } from './client.ts';
import { createHome, startGateway, type Gateway, type Home } from './gateway.ts';
import { createLedger, type Transcript } from './ledger.ts';
import { startModel, type FakeModelOptions } from './model.ts';
import { roomy } from '../support/roomy.ts';

/** A way of having no room, and of having some again. */
interface Shortage {
  isPossible(): boolean;
  before(home: Home): void;
  begin(home: Home, gateway: Gateway): void;
  end(home: Home, gateway: Gateway): void;
}

const stateDir = ({ folder }: Home) => join(folder, 'state');
const ballast = (home: Home) => join(stateDir(home), 'ballast');

/** @param size as mount takes it */
function mountDisk(home: Home, size: string): void {
  mkdirSync(stateDir(home), { mode: 0o700 });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=700`, 'tmpfs', stateDir(home)]);
  onTestFinished(() => void execFileSync('umount', ['-l', stateDir(home)]));
}

/** A file system of its own, filled to the last byte. */
const fullDisk: Shortage = {
  isPossible: () => process.getuid?.() === 0 && succeeds('unshare', '-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'),
  before: (home) => mountDisk(home, '4m'),
  begin(home) {
    for (let bytes = 4 * 1_048_576; bytes >= 4096; bytes /= 2) {
      try {
        for (;;) writeFileSync(ballast(home), Buffer.alloc(bytes), { flag: 'a' });
      } catch {
        // No room for so many.
      }
    }
  },
  end: (home) => rmSync(ballast(home)),
};

const setLimit = (pid: number, bytes: number | 'unlimited') =>
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`]);

/** No file of the process may grow beyond a size. */
const noGrowth: Shortage = {
  isPossible: () => succeeds('prlimit', '--fsize'),
  before: () => {},
  begin: (_, { pid }) => setLimit(pid, 196_608),
  end: (_, { pid }) => setLimit(pid, 'unlimited'),
};

const shortages: [string, Shortage][] = [
  ['a full file system', fullDisk],
  ['files that may not grow', noGrowth],
];

test.for(shortages)('%s', async ([, shortage], { skip }) => {
  skip(!shortage.isPossible(), 'this needs rights or tools that are not there');
  const model = await startModel({ gapMs: () => 0, words: 50 });
  onTestFinished(() => model.close());
  const home = createHome(model.baseUrl);
  onTestFinished(() => home.remove());
  shortage.before(home);
  const gateway = await startGateway(home);
  onTestFinished(() => gateway.kill());
  const { port } = gateway;
  const agent = createAgent();
  const ledger = createLedger();
  let asked = 0;

  async function take(question: Partial<Question> = {}) {
    const session = `agent:main:s${asked % 7}`;
    const all: Question = { text: `q${++asked}`, session, isStream: asked % 2 === 0, ...question };
    if (all.session !== undefined) ledger.sent(all.text, all.session);
    const heard = await ask(port, agent, all);
    if (heard.kind === 'told' && all.session !== undefined) ledger.heard(all.text, heard.text);
    const called = model.calls.get(all.text) ?? 0;
    return heard.kind === 'refused' ? { ...heard, called } : { kind: heard.kind, called };
  }
  const stateless = (): Partial<Question> => ({ session: undefined as never });

  for (let turn = 0; turn < 20; turn++) expect(await take()).toEqual({ kind: 'told', called: 1 });
  shortage.begin(home, gateway);
  let first = await take();
  while (first.kind === 'told' && asked < 2000) first = await take();
  expect(first).toMatchObject({ kind: 'refused', code: 'storage_full' });

  const refused = { kind: 'refused', status: 503, code: 'storage_full', shouldRetry: false, called: 0 };
  for (let turn = 0; turn < 20; turn++) {
    expect(await take()).toMatchObject(refused);
    expect(await take({ key: `key-${turn}` })).toMatchObject(refused);
    expect(await take({ key: `stateless-${turn}`, ...stateless() })).toMatchObject(refused);
    expect(await take(stateless())).toEqual({ kind: 'told', called: 1 });
    expect(await take({ isStream: true, ...stateless() })).toEqual({ kind: 'told', called: 1 });
    for (const isStream of [true, false])
      expect(await take({ isStored: true, isStream, ...stateless() })).toEqual({ kind: 'told', called: 1 });
    expect((await get(port, '/v1/sessions')).data).toHaveLength(7);
    expect((await get(port, '/v1/sessions/agent:main:s0')).turns.length).toBeGreaterThan(0);
    expect(await get(port, '/ready')).toMatchObject({ ready: true });
  }

  shortage.end(home, gateway);
  expect(await take()).toEqual({ kind: 'told', called: 1 });
  expect(await take({ key: 'key-0' })).toEqual({ kind: 'told', called: 1 });
  for (const session of ledger.sessions()) ledger.judge(session, await get(port, `/v1/sessions/${session}`), true);
  const { lost, doubled, half, outOfOrder } = ledger;
  expect([...lost, ...doubled, ...half, ...outOfOrder, ...model.badPrompts]).toEqual([]);
  expect(await checkSqliteStore(home.database)).toEqual([]);
  agent.destroy();
});

/** Two sessions whose turns lie beside each other all over the file, as those of a busy gateway do. */
async function writeSessions(path: string, turns: number): Promise<void> {
  const limits = { ...roomy, maxTurns: 1e6, maxBytes: 1e9, idleMs: 1e9, maxAnswers: 1, maxAnswerBytes: 1 };
  const store = await createSqliteStore({ path, limits });
  for (let turn = 0; turn < turns; turn++) {
    for (const sessionKey of ['agent:main:old', 'agent:main:other']) {
      const { ticket } = await store.enter(sessionKey, Infinity);
      const content = String(turn).padEnd(2000, ' x');
      const messages = [{ role: 'user', content } as const, { role: 'assistant', content } as const];
      await store.commit(ticket, { after: ticket.turn, messages, model: 'fake/fake' });
    }
  }
  await store.close();
}

test('a session is deleted on a full file system, and its room is there for others then', async ({ skip }) => {
  skip(!fullDisk.isPossible(), 'this needs rights or tools that are not there');
  const model = await startModel({ gapMs: () => 0, words: 50 });
  onTestFinished(() => model.close());
  const home = createHome(model.baseUrl);
  onTestFinished(() => home.remove());
  mountDisk(home, '32m');
  await writeSessions(home.database, 200);
  const gateway = await startGateway(home);
  onTestFinished(() => gateway.kill());
  const agent = createAgent();
  onTestFinished(() => agent.destroy());
  const reserve = `${home.database}-reserve`;
  await eventually(() => expect(existsSync(reserve)).toBe(true));
  fullDisk.begin(home, gateway);
  const say = (text: string) => ask(gateway.port, agent, { text, session: 'agent:main:new', isStream: false });
  let heard = await say('q');
  while (heard.kind === 'told') heard = await say('q');
  expect(heard).toMatchObject({ kind: 'refused', code: 'storage_full' });

  expect(await remove(gateway.port, '/v1/sessions/agent:main:old')).toMatchObject({ deleted: true });
  await expect(get(gateway.port, '/v1/sessions/agent:main:old')).rejects.toThrow('session_not_found');
  expect((await get(gateway.port, '/v1/sessions/agent:main:other')).turn_count).toBe(200);
  await eventually(async () => expect(await say('again')).toMatchObject({ kind: 'told' }));
  await eventually(() => expect(existsSync(reserve)).toBe(true));
  expect(await checkSqliteStore(home.database)).toEqual([]);
});

/** A gateway whose files may not grow beyond what little there is. */
async function startCramped(modelOptions: Partial<FakeModelOptions>) {
  const model = await startModel({ gapMs: () => 0, ...modelOptions });
  onTestFinished(() => model.close());
  const home = createHome(model.baseUrl);
  onTestFinished(() => home.remove());
  const gateway = await startGateway(home);
  onTestFinished(() => gateway.kill());
  const agent = createAgent();
  onTestFinished(() => agent.destroy());
  noGrowth.begin(home, gateway);
  return {
    model,
    home,
    makeRoom: () => noGrowth.end(home, gateway),
    ask: (question: Question) => ask(gateway.port, agent, question),
    async turns(): Promise<Transcript['turns']> {
      return (await get(gateway.port, '/v1/sessions/agent:main:s')).turns;
    },
  };
}

const ways = [
  ['a whole answer', false, {}],
  ['a whole answer with a key', false, { key: 'key' }],
  ['a stream', true, {}],
  ['a stream with a key', true, { key: 'key' }],
] as const;

test.for(ways)('%s for which there is no room is an error and no turn', async ([, isStream, key], { skip }) => {
  skip(!noGrowth.isPossible(), 'prlimit is missing');
  const cramped = await startCramped({ words: 4, word: 'x'.repeat(100_000) });
  const question: Question = { text: 'q', session: 'agent:main:s', isStream, ...key };
  expect(await cramped.ask(question)).toMatchObject({ kind: 'refused', code: 'storage_full' });
  cramped.makeRoom();
  expect(await cramped.ask(question)).toMatchObject({ kind: 'told', isReplayed: false });
  expect(cramped.model.calls.get('q')).toBe(2);
  const turns = await cramped.turns();
  expect(turns.pop()).toMatchObject({ status: 'completed', messages: [{ content: 'q' }, { role: 'assistant' }] });
  // How a turn ended may itself find no room; then it is ended as those of dead processes are.
  expect(turns.filter(({ status, messages }) => status === 'completed' || messages.length !== 1)).toEqual([]);
  expect(await checkSqliteStore(cramped.home.database)).toEqual([]);
});

test.for(ways)('%s is not asked for when the question has no room', async ([, isStream, key], { skip }) => {
  skip(!noGrowth.isPossible(), 'prlimit is missing');
  const cramped = await startCramped({});
  const text = 'long '.repeat(100_000);
  const question: Question = { text, session: 'agent:main:s', isStream, ...key };
  const refused = { kind: 'refused', status: 503, code: 'storage_full', shouldRetry: false };
  expect(await cramped.ask(question)).toMatchObject(refused);
  expect(cramped.model.calls.size).toBe(0);
  cramped.makeRoom();
  expect(await cramped.ask(question)).toMatchObject({ kind: 'told', isReplayed: false });
  expect((await cramped.turns()).map(({ status }) => status)).toEqual(['completed']);
});
