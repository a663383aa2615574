/** The pages of the docs, each followed by a reader with an empty home: its blocks are run in their order, as they are printed. */
import { copyFileSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repository } from '../support/command.ts';
import { eventually } from '../support/eventually.ts';
import { startFakeProvider, fixedUsage } from '../support/fakeProvider.ts';
import { freePort } from '../support/freePort.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';
import { blockOf, fill } from './blocks.ts';
import { classes } from './classes.ts';
import { makeCheckout, openPage, type Reader } from './reader.ts';
import { commandsOf } from './terminal.ts';

let folder: string;
let checkout: string;
/** One checkout for all pages, made as the README says; what a reader keeps is in the home, which is new for each page. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openclaw-gateway-pages-'));
  checkout = await makeCheckout(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What each page does, and what must be seen. */
const follow: Record<string, (reader: Reader) => Promise<void>> = {
  async 'docs/agents.md'(reader) {
    await reader.makeRun();
    const [hi, other, piped, json, local, status] = await reader.runBlock();
    expect(hi?.stdout).toMatch(/^You said: hi\n.*turn 1.*You are Main/);
    expect(other?.stdout).toMatch(/^You said: and now\?\n.*turn 1/);
    expect(piped?.stdout).toMatch(/^You said: commit [0-9a-f]{40}\n/);
    expect(piped?.stdout).toHaveLength(60);
    const printed = JSON.parse(reader.next().text);
    const { runId: _, text, ...said } = JSON.parse(json?.stdout ?? '');
    const once = { runId: expect.any(String), durationMs: expect.any(Number) };
    expect(printed).toEqual({ ...said, ...once, text: `${text.split('\n')[0]} …` });
    expect(local?.stdout).toMatch(/^You said: hi\n.*turn 3/);
    expect(status?.stdout).toContain('Agents: main (default), beta, clerk\n');
  },

  async 'docs/clients.md'(reader) {
    await reader.makeRun();
    expect(await reader.runProgram()).toMatch(/^You said: hi\n/);
  },

  async 'docs/contract.md'(reader) {
    reader.own['4010'] = String(await freePort());
    await reader.open({ PORT: reader.own['4010'] }).start('make mock', /http:/);
    const [completion, sessions] = await reader.runBlock();
    expect(JSON.parse(completion?.stdout ?? '').object).toBe('chat.completion');
    expect(JSON.parse(sessions?.stdout ?? '')).toMatchObject({ object: 'list', data: [] });
    await reader.makeRun();
    const [cut] = await reader.runBlock();
    expect(cut?.stdout).toMatch(/"code":"upstream_disconnected"\}\}\n\ncurl: 18\n$/);
  },

  async 'docs/house.md'(reader) {
    expect(missingIn(reader.next().text)).toEqual([]);
  },

  async 'docs/keys.md'(reader) {
    const [copy = '', make = ''] = commandsOf(reader.next().text);
    const first = reader.open();
    expect(await first.run(copy)).toMatchObject({ code: 0, stderr: '' });
    await reader.makeRun({}, first, make);
    const second = reader.open();
    const [add, list] = await reader.runBlock(second);
    expect(add?.stdout).toMatch(/^ocgw_\S{43}\n$/);
    expect(add?.stderr).toContain(join(reader.home, '.openclaw/openclaw.json'));
    expect(list?.stdout).toContain('60 requests a minute');
    reader.own['ocgw_…'] = add?.stdout.trim() ?? '';
    // The gateway takes the changed file within a second.
    const asked = reader.fill(reader.next().text);
    await eventually(async () => expect((await second.run(asked)).stdout).toContain('You said: hi'));
    await reader.runBlock(second);
    await eventually(async () => expect((await second.run(asked)).stdout).toContain('"invalid_api_key"'));
    await expectLimitHeaders(reader);
  },

  async 'docs/metrics.md'(reader) {
    await reader.makeRun();
    const {
      scrape_configs: [job],
    } = parse(reader.fill(reader.next().text));
    expect(job.authorization).toEqual({ credentials_file: expect.stringMatching(/^\//) });
    const headers = { authorization: `Bearer ${reader.own['YOUR_TOKEN']}` };
    const answer = await fetch(`http://${job.static_configs[0].targets[0]}/metrics`, { headers });
    expect(answer.status).toBe(200);
    const exposed = new Set([...(await answer.text()).matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name));
    const asked = [...reader.next().text.matchAll(/\b(openclaw_gateway_\w+?)(?:_bucket)?\b(?=[{[])/g)].map(
      ([, name]) => name,
    );
    expect(asked).toHaveLength(6);
    expect(asked.filter((name) => !exposed.has(name))).toEqual([]);
  },

  async 'docs/openclaw-configuration.md'(reader) {
    mkdirSync(join(reader.home, '.openclaw'), { mode: 0o700 });
    copyFileSync(join(repository, 'test/config/openclawOnboard.json'), join(reader.home, '.openclaw/openclaw.json'));
    const [check] = await reader.runBlock();
    expect(check?.stderr).toMatch(/ignored/);
    expect(JSON.parse(check?.stdout ?? '')).toHaveProperty('gateway.port');
  },

  async 'docs/providers.md'(reader) {
    const { upstream } = await startFakeProvider(fixedUsage(5));
    reader.own['sk-…'] = 'sk-the-reader-s-own';
    const [make = ''] = commandsOf(reader.next().text);
    const first = reader.open({ OPENAI_BASE_URL: `${upstream.url}/v1` });
    const said = await reader.makeRun({}, first, reader.fill(make));
    expect(said).toContain('OPENAI_API_KEY is set');
    const [asked] = await reader.runBlock();
    expect(JSON.parse(asked?.stdout ?? '').choices[0].message.content).toBe('Hello.');
    expect(upstream.requests.at(-1)).toMatchObject({
      body: { model: 'gpt-6-luna' },
      headers: { authorization: 'Bearer sk-the-reader-s-own' },
    });
    await first.close();
    await reader.makeRun();
    const [vectors] = await reader.runBlock(reader.open());
    expect(JSON.parse(vectors?.stdout ?? '').data).toHaveLength(2);
  },

  async 'docs/responses.md'(reader) {
    await reader.makeRun();
    const [asked] = await reader.runBlock();
    expect(JSON.parse(asked?.stdout ?? '')).toMatchObject({ object: 'response', status: 'completed' });
  },

  async 'docs/sessions.md'(reader) {
    await reader.makeRun();
    const [key = '', template = ''] = Object.entries<string>(JSON.parse(reader.next().text))[0] ?? [];
    const filled = fill(template, { '{{CHAT_ID}}': '6c9e4bb1-6a7c-4b0b-8f0a-0d6f4d8f2b11', '{{TASK}}': '' });
    expect(await sessionKeyWith(reader, { [key]: filled })).toBe(`agent:main:${filled}`);
    await lookAtSessions(reader);
    const again = reader.next();
    const terminal = reader.open();
    const [first, second] = [await terminal.run(reader.fill(again.text)), await terminal.run(reader.fill(again.text))];
    expect([first, second].map(({ stdout }) => stdout.includes('idempotent-replayed: true'))).toEqual([false, true]);
    expect(second.stdout.split('\r\n\r\n')[1]).toBe(first.stdout.split('\r\n\r\n')[1]);
    await storeCompletions(reader);
    await startTwoGateways(reader);
  },

  async 'docs/tools.md'(reader) {
    const [, list, probe] = await reader.runBlock();
    expect(list?.stdout).toContain('desk');
    expect(probe?.stdout).toContain('clock');
  },

  async 'docs/websocket.md'(reader) {
    await reader.makeRun();
    expect(await reader.runProgram()).toMatch(/the answer: You said: hi\n/);
  },
};

test('every page that has something to run or to compare is followed', () => {
  const wanted = Object.entries(classes).filter(([, rows]) =>
    rows.some(([, { is }]) => is === 'run' || is === 'output'),
  );
  expect(['README.md', ...Object.keys(follow)]).toEqual(wanted.map(([page]) => page));
});

describe('as it is printed', () => {
  test.each(Object.entries(follow))('%s', async (page, read) => {
    const reader = openPage(page, checkout);
    await read(reader);
    expect(reader.rest()).toEqual([]);
  });
});

/** The files and folders of the map that are not there. */
function missingIn(map: string): string[] {
  let room = '';
  return map.split('\n').flatMap((line) => {
    const [, indent = '', name = ''] = /^( {2}|)(\S+)(?= {2}|$)/.exec(line) ?? [];
    if (name === '') return [];
    if (indent === '') room = name.endsWith('/') ? name : '';
    const path = `${indent === '' ? '' : room}${name}`.replace('<name>', '*');
    return globSync(path, { cwd: repository }).length > 0 || (room === name && existsSync(join(repository, name)))
      ? []
      : [path];
  });
}

/** The page's block of headers is what a key with both limits gets. */
async function expectLimitHeaders(reader: Reader): Promise<void> {
  const printed = [...reader.next().text.matchAll(/x-ratelimit-[\w-]+(?=:)/g)].map(([name]) => name);
  const add = 'node bin/openclaw-gateway.js keys add bob --rpm 60 --tokens-per-day 1000000';
  const secret = (await reader.open().run(add)).stdout.trim();
  await eventually(async () => {
    const answer = await ask(reader, { authorization: `Bearer ${secret}` });
    const given = [...answer.headers.keys()].filter((name) => name.startsWith('x-ratelimit-'));
    expect(given.toSorted()).toEqual(printed.toSorted());
  });
}

const sessionKeyWith = async (reader: Reader, headers: Record<string, string>) =>
  (await ask(reader, headers)).headers.get('x-openclaw-session-key');

function ask({ own }: Reader, headers: Record<string, string>): Promise<Response> {
  return fetch(`http://127.0.0.1:${own['18789']}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${own['YOUR_TOKEN']}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ model: 'openclaw', messages: [{ role: 'user', content: 'hi' }] }),
  });
}

async function lookAtSessions(reader: Reader): Promise<void> {
  const said = await reader.runBlock();
  const [asked, all, one, newest, removed] = said.map(({ stdout }) => JSON.parse(stdout));
  const id = 'agent:main:openai-user:alice';
  expect(asked.object).toBe('chat.completion');
  expect(all.data[0]).toMatchObject({ id, turn_count: 1 });
  expect(one).toMatchObject({ id, turns: [{ status: 'completed' }] });
  expect(newest).toMatchObject({ id, turns: [{ status: 'completed' }], has_more: false });
  expect(removed).toEqual({ id, object: 'session.deleted', deleted: true });
}

async function storeCompletions(reader: Reader): Promise<void> {
  const terminal = reader.open();
  const answers: any[] = [];
  for (const command of commandsOf(reader.next().text)) {
    const { stdout } = await terminal.run(reader.fill(command));
    answers.push(JSON.parse(stdout));
    reader.own['chatcmpl-…'] = answers[0].id;
  }
  const [asked, all, one, messages] = answers;
  expect(all.data.map(({ id }: { id: string }) => id)).toEqual([asked.id]);
  expect(one).toMatchObject({ id: asked.id, choices: asked.choices, metadata: { topic: 'greeting' } });
  expect(messages.data).toMatchObject([{ role: 'user', content: 'hi' }]);
}

/** The role and the database are those that the page's block for an administrator makes, which asks for rights and a password that no test has. */
async function startTwoGateways(reader: Reader): Promise<void> {
  const { text } = blockOf('docs/sessions.md', 'sh', { words: 'createuser' });
  const [, role = ''] = /createuser --pwprompt (\w+)$/m.exec(text) ?? [];
  const [, owner = '', database = ''] = /createdb --owner=(\w+) (\w+)$/m.exec(text) ?? [];
  const { port, superuser } = postgres;
  await postgres.run(superuser, `create role ${role} login password 'PASSWORD'`);
  await postgres.run(superuser, `create database ${database} owner ${owner}`);
  Object.assign(reader.own, {
    '18789': String(await freePort()),
    '18790': String(await freePort()),
    '127.0.0.1/openclaw': `127.0.0.1:${port}/openclaw`,
  });
  await reader.runBlock();
  for (const at of ['18789', '18790'])
    await eventually(async () => expect((await fetch(`http://127.0.0.1:${reader.own[at]}/ready`)).status).toBe(200));
  const [told, known] = await reader.runBlock();
  expect(JSON.parse(told?.stdout ?? '').choices[0].message.content).toMatch(/^You said: hi\n/);
  expect(JSON.parse(known?.stdout ?? '')).toMatchObject({ turn_count: 1, turns: [{ status: 'completed' }] });
}

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
  return () => postgres.end();
});
