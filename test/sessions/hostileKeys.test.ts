/** Names of sessions and users are data, whatever is in them: each has its own session, none is a path, and none breaks the gateway. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createHome, repository, startGatewayProcess, type GatewayProcess, type Home } from '../support/command.ts';
import { sendJson, startFakeUpstream } from '../support/fakeUpstream.ts';
import { hostileNames } from '../support/hostileNames.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';
import { chatBytes, sendRaw } from '../support/raw.ts';

const token = 'hostile-token-77b1';
const agents = ['main', 'beta'] as const;
type Agent = (typeof agents)[number];
const names = hostileNames(400);

/** Requests at the same time. */
const workers = 24;

/** Where a name of a request stands. */
type Place = 'user' | 'header';

interface Said {
  place: Place;
  agent: Agent;
  name: string;
  /** Its own words, which nobody else says. */
  words: string;
  status: number;
  /** The key that the answer named; undefined when it was refused. */
  key: string | undefined;
  /** What the model was shown that users said. */
  shown: string[];
}

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
  return () => postgres.end();
});

describe.each(['SQLite', 'PostgreSQL'])('with %s', (database) => {
  test('400 hostile names of sessions and users, of 2 agents: nobody reads another, no file elsewhere, nothing fails', async () => {
    const store = database === 'SQLite' ? {} : { store: { url: await postgres.createDatabase() } };
    // What the model is shown comes back in the answer.
    const upstream = await startFakeUpstream((request, response) =>
      sendJson(200, completion(JSON.stringify(usersWords(request.body.messages))))(request, response),
    );
    onTestFinished(() => upstream.close());
    const home = createHome();
    const temporary = join(home.folder, 'tmp');
    mkdirSync(temporary);
    home.write(configOf(upstream.url, store));
    const trace = join(home.folder, 'trace');
    // Node's own cache of compiled code lies beside that code, and has nothing to do with names.
    const environment = { TMPDIR: temporary, NODE_DISABLE_COMPILE_CACHE: '1' };
    const gateway = await startGatewayProcess({ home, environment, under: tracing(trace) });
    const before = filesElsewhere(home);

    const cases = names.flatMap((name, at) =>
      agents.map((agent) => ({ name, agent, words: `the words of ${agent} ${at}` })),
    );
    const wishes = cases.flatMap((one) => [
      { ...one, place: 'user' as const, words: `${one.words} by user` },
      { ...one, place: 'header' as const, words: `${one.words} by header` },
    ]);
    const once = await inParallel(wishes, (wish) => say(gateway, wish));
    const kept = once.filter(({ key }) => key !== undefined);
    const again = await inParallel(kept, (wish) => say(gateway, { ...wish, words: `${wish.words} again` }));
    const said = [...once, ...again];

    expect(
      said.filter(({ status, place, name }) => !expectedStatuses(place, name).includes(status)).map(short),
    ).toEqual([]);
    expect(kept.filter(({ place }) => place === 'user').length).toBe(2 * names.filter((name) => name !== '').length);

    // Equal names have one session, and different names have different ones.
    const pairs = new Set(said.flatMap((one) => (one.key === undefined ? [] : [`${identityOf(one)}\n${one.key}`])));
    const sides = [...pairs].map((pair) => pair.split('\n') as [string, string]);
    expect(new Set(sides.map(([identity]) => identity)).size).toBe(pairs.size);
    expect(new Set(sides.map(([, key]) => key)).size).toBe(pairs.size);

    const wordsOf = Map.groupBy(
      said.filter(({ key }) => key !== undefined),
      ({ key }) => key ?? '',
    );
    const crossRead = said.filter(({ key, shown, words }) => {
      const own = new Set((wordsOf.get(key ?? '') ?? []).map((one) => one.words));
      return shown.some((text) => !own.has(text) && text !== words);
    });
    expect(crossRead.map(short)).toEqual([]);

    // Over REST a session shows what was said in it, and that only.
    const reads = await inParallel([...wordsOf], async ([key, own]) => {
      const { status, json } = await read(gateway, encodeURIComponent(key));
      const texts = status === 200 ? usersWords(json.turns.flatMap((turn: any) => turn.messages)) : [];
      return { key, status, texts: texts.toSorted(), own: own.map(({ words }) => words).toSorted() };
    });
    expect(reads.filter(({ texts, own }) => JSON.stringify(texts) !== JSON.stringify(own))).toEqual([]);

    // A name itself as a key, encoded and as it is: unknown, or refused.
    const strays = await inParallel(names, async (name) => {
      const paths = [encodeBytes(name), encodeBytes(`agent:main:openai-user:${name}`), latin1(name)];
      const answers = await Promise.all(paths.map((path) => sendRaw(gateway.port, getBytes(path))));
      return answers.map(({ status }) => ({ name: name.slice(0, 40), status }));
    });
    expect(strays.flat().filter(({ status }) => !(status >= 200 && status < 500))).toEqual([]);

    expect(filesElsewhere(home)).toEqual(before);
    gateway.send('SIGTERM');
    await gateway.exited;
    expect(writtenElsewhere(trace, home)).toEqual([]);
  });
});

const configOf = (baseUrl: string, session: object) => ({
  gateway: { auth: { token }, http: { endpoints: { chatCompletions: { enabled: true } } } },
  models: { providers: { fake: { baseUrl, apiKey: 'fake', models: ['fake'] } } },
  agents: { list: agents.map((id) => ({ id, model: 'fake/fake' })) },
  session,
});

const completion = (content: string) => ({
  id: 'chatcmpl-fake',
  object: 'chat.completion',
  created: 1_700_000_000,
  model: 'fake',
  choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
});

/** The request of a name, and what came of it. */
async function say(gateway: GatewayProcess, wish: Omit<Said, 'status' | 'key' | 'shown'>): Promise<Said> {
  const { place, agent, name, words } = wish;
  const body = { model: `openclaw:${agent}`, messages: [{ role: 'user', content: words }] };
  const { status, head, text } =
    place === 'user' ? await post(gateway, { ...body, user: name }) : await postRaw(gateway, body, name);
  if (status !== 200) return { ...wish, status, key: undefined, shown: [] };
  const [, key = ''] = /^x-openclaw-session-key: (.*)$/im.exec(head) ?? [];
  const shown = JSON.parse(JSON.parse(text).choices[0].message.content) as string[];
  return { ...wish, status, key: isStateless(key) ? undefined : key, shown };
}

async function post(gateway: GatewayProcess, body: object) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await fetch(`${gateway.url}/v1/chat/completions`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  const head = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  return { status: answer.status, head, text: await answer.text() };
}

/** No client sends such headers; bytes on a socket do. */
async function postRaw(gateway: GatewayProcess, body: object, sessionKey: string) {
  const { status, text } = await sendRaw(
    gateway.port,
    chatBytes(token, body, { 'x-openclaw-session-key': latin1(sessionKey) }),
  );
  const [head = '', ...rest] = text.split('\r\n\r\n');
  return { status, head: head.replaceAll('\r', ''), text: rest.join('\r\n\r\n') };
}

async function read(gateway: GatewayProcess, path: string): Promise<{ status: number; json: any }> {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${gateway.url}/v1/sessions/${path}`, { headers });
  return { status: answer.status, json: await answer.json() };
}

const usersWords = (messages: readonly { role: string; content: string }[]): string[] =>
  messages.filter(({ role }) => role === 'user').map(({ content }) => content);

const isStateless = (key: string): boolean => /^agent:[^:]+:openai:[0-9a-f]{8}-[0-9a-f-]{27}$/.test(key);

const keyGrammar = /^[A-Za-z0-9][A-Za-z0-9._:@/+-]{0,255}$/;

/** Any `user` is somebody. A header must fit the grammar; whether its agent, and its beginning, are allowed is tried elsewhere. */
const expectedStatuses = (place: Place, name: string): number[] =>
  place === 'user' ? [200] : headerOf(name) === '' || keyGrammar.test(headerOf(name)) ? [200, 400] : [400, 431];

/** What of a name is the header's value: not the spaces around it, and nothing after the end of its line. */
const headerOf = (name: string): string => (name.split(/[\r\n]/)[0] ?? '').replace(/^[ \t]+|[ \t]+$/g, '');

/** Equal for names that are the same session by the rules of docs/sessions.md. */
function identityOf({ place, agent, name }: Said): string {
  const isPlain = keyGrammar.test(`openai-user:${name}`) && /^[A-Za-z0-9]/.test(name);
  if (place === 'user') return JSON.stringify([agent, isPlain ? `openai-user:${name}` : { user: name }]);
  const [, owner, rest] = /^agent:([^:]*):(.+)$/i.exec(headerOf(name)) ?? [];
  return JSON.stringify([agent, owner?.toLowerCase() === agent ? rest : headerOf(name)]);
}

const short = ({ place, agent, name, words, status, shown }: Said) => ({
  place,
  agent,
  name: JSON.stringify(name.slice(0, 60)),
  words,
  status,
  shown,
});

/** The UTF-8 of a text, as a text of one character for each byte. */
const latin1 = (text: string): string => Buffer.from(text).toString('latin1');

const getBytes = (path: string): string =>
  `GET /v1/sessions/${path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\n\r\n`;

/** Every byte escaped; half a surrogate pair as the three bytes that no UTF-8 has. */
const encodeBytes = (text: string): string =>
  [...text]
    .map((character) => (character.isWellFormed() ? Buffer.from(character) : Buffer.of(0xed, 0xa0, 0x80)))
    .map((bytes) => bytes.toString('hex').replace(/../g, '%$&'))
    .join('');

async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = [...items.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return results;
}

/** What there is in the home besides the state folder, and where the command was started. */
const filesElsewhere = (home: Home): string[] => [
  ...readdirSync(home.folder, { recursive: true, encoding: 'utf8' }).filter((path) => !/^state(\/|$)/.test(path)),
  // Node's cache of compiled code may be made by whoever starts the command there meanwhile.
  ...readdirSync(repository).filter((name) => name !== '.cache'),
];

const isTraced = hasStrace();

/** With `strace`, where the machine has it: all that the process makes, opens for writing, renames or removes. */
const tracing = (file: string): string[] =>
  isTraced ? ['strace', '-D', '-f', '--seccomp-bpf', '-qq', '-o', file, '-e', `trace=${calls.join()}`] : [];
const calls = [
  'open',
  'openat',
  'creat',
  'mkdir',
  'mkdirat',
  'unlink',
  'unlinkat',
  'rename',
  'renameat',
  'renameat2',
  'link',
  'symlink',
];

function writtenElsewhere(trace: string, { configPath, stateDir }: Home): string[] {
  if (!isTraced) return [];
  const lines = wholeCalls(readFileSync(trace, 'utf8').split('\n'));
  expect(lines.some((line) => line.includes(configPath))).toBe(true);
  const isDone = (line: string) => /= \d+$/.test(line);
  const isWriting = (line: string) => !/ open(at)?\(/.test(line) || /O_WRONLY|O_RDWR|O_CREAT/.test(line);
  const isElsewhere = (line: string) => !line.includes(`"${stateDir}`) && !/"\/(dev|proc)\//.test(line);
  return lines.filter((line) => isDone(line) && isWriting(line) && isElsewhere(line));
}

/** A call during which another thread calls too is written in two lines. */
function wholeCalls(lines: readonly string[]): string[] {
  const begun = new Map<string, string>();
  return lines.flatMap((line) => {
    const [pid = ''] = line.split(' ', 1);
    const [, beginning] = /^(.*)<unfinished \.\.\.>$/.exec(line) ?? [];
    if (beginning !== undefined) begun.set(pid, beginning);
    const [, end] = /^\d+ +<\.\.\. \w+ resumed>(.*)$/.exec(line) ?? [];
    if (end !== undefined) return [`${begun.get(pid) ?? ''}${end}`];
    return beginning === undefined ? [line] : [];
  });
}

function hasStrace(): boolean {
  try {
    execFileSync('strace', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
