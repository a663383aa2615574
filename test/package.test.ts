/** What is published is what is tried here: the packed package, installed into an empty folder without the sources, as a process of its own. */
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import OpenAI from 'openai';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { commandsUnder } from './deploy/page.ts';
import { openTerminal } from './docs/terminal.ts';
import { createHome, repository, startGatewayProcess, startProcess, type Home } from './support/command.ts';
import { createClient, token, twoAgents } from './support/gateway.ts';
import { installPackage, type Installed } from './support/installed.ts';
import { startPostgres, type Postgres } from './support/postgres.ts';

let installed: Installed;
beforeAll(async () => {
  installed = await installPackage();
});
afterAll(() => installed.remove());

/** Runs its command to the end. */
function run(args: string[], environment: Record<string, string> = {}) {
  const [program = '', ...rest] = installed.command;
  return startProcess(program, [...rest, ...args], environment).exited;
}

const start = (file: object, home?: Home) =>
  startGatewayProcess({ command: installed.command, file, ...(home && { home }) });

test('has the command and what belongs to it, but no sources, tests and tools', () => {
  const folders = new Set(installed.files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
  expect(folders).toEqual(new Set(['asyncapi', 'bin', 'dist', 'docs', 'examples', 'openapi', 'page']));
  expect(installed.files.filter((file) => /(?<!\.d)\.ts$/.test(file))).toEqual([]);
  expect(installed.files).toEqual(expect.arrayContaining(['README.md', 'CHANGELOG.md', 'LICENSE', 'page/scalar.js']));
});

test('has every file of the sources that is not compiled', () => {
  const files = globSync('**/*', { cwd: join(repository, 'src'), withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.ts'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(repository, 'src').length + 1));
  expect(files).toContain('sessions/postgres/migrations/1.sql');
  expect(files.filter((file) => !installed.files.includes(`dist/${file}`))).toEqual([]);
});

test('runs nothing while it is installed', () => {
  const { scripts } = JSON.parse(readFileSync(join(installed.root, 'package.json'), 'utf8'));
  expect(Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([]);
});

test('says its version, and checks its examples', async () => {
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  expect(await run(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  const home = createHome();
  const OPENCLAW_CONFIG_PATH = join(installed.root, 'examples/openclaw.json5');
  const checked = await run(['config', 'check'], { ...home.environment, OPENCLAW_CONFIG_PATH });
  expect(checked).toMatchObject({ code: 0, stderr: expect.stringMatching(/^[^\n]+ is in order\.\n$/) });
});

test('is started as docs/install.md prints it', async () => {
  const [install, ...commands] = commandsUnder('npm');
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  // What is installed here is that tarball, with the versions of the lock, and not for all users of the machine.
  expect(install).toBe(`npm install -g ./openclaw-gateway-${version}.tgz\n`);
  const folder = mkdtempSync(join(tmpdir(), 'openclaw-gateway-reader-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const PATH = [join(installed.root, '../.bin'), dirname(process.execPath), process.env['PATH']].join(delimiter);
  const terminal = openTerminal(folder, folder, { HOME: folder, PATH, OPENCLAW_GATEWAY_PORT: '0' });
  onTestFinished(() => terminal.close());
  expect(commands.map((command) => command.split(' #')[0]?.trim())).toEqual([
    'openclaw-gateway config check',
    'openclaw-gateway run',
  ]);
  const path = join(folder, '.openclaw/openclaw.json');
  const checked = await terminal.run(commands[0] ?? '');
  expect(checked).toMatchObject({ code: 0, stderr: expect.stringContaining(path) });
  const said = await terminal.start(commands[1] ?? '', /^ {2}http:\S+\/docs$/m);
  expect(said).toContain(`The Chat Completions endpoint is disabled. Enable it in ${path}:\n`);
});

test('serves the official client, its contracts and the pages', async () => {
  const gateway = await start(twoAgents);
  const openai = new OpenAI({ apiKey: token, baseURL: `${gateway.url}/v1`, maxRetries: 0 });
  const messages = [{ role: 'user' as const, content: 'hi' }];
  const completion = await openai.chat.completions.create({ model: 'openclaw/beta', messages });
  expect(completion.choices[0]?.message.content).toContain('prompt: You are Beta.');
  const contracts = [
    '/openapi.yaml',
    '/openapi.json',
    '/openapi-3.0.json',
    '/openapi/responses.yaml',
    '/openapi/responses.json',
    '/asyncapi.yaml',
  ];
  for (const path of ['/health', '/ready', '/docs', ...contracts]) {
    expect.soft([path, (await fetch(`${gateway.url}${path}`)).status]).toEqual([path, 200]);
  }
  const accept = { headers: { accept: 'text/html' } };
  const pages = await Promise.all(
    ['', 'docs'].map(async (path) => (await fetch(`${gateway.url}/${path}`, accept)).text()),
  );
  const assets = [...pages.join('').matchAll(/"((?:docs|ui)\/[^"]+)"/g)].map(([, path]) => path);
  expect(assets).toHaveLength(5);
  for (const path of assets) expect.soft((await fetch(`${gateway.url}/${path}`)).status).toBe(200);
});

test('answers its own command over a WebSocket, in a session of SQLite that is copied while it runs', async () => {
  const gateway = await start(twoAgents);
  const environment = { ...gateway.home.environment, OPENCLAW_GATEWAY_PORT: String(gateway.port) };
  expect(await run(['agent', '-m', 'hi', '--session-key', 'work'], environment)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('You said: hi'),
  });
  expect(await run(['health'], environment)).toMatchObject({ code: 0 });
  const copy = join(gateway.home.folder, 'copy.db');
  expect(await run(['sessions', 'backup', copy], environment)).toMatchObject({ code: 0 });
  expect(existsSync(copy)).toBe(true);
  expect(await run(['sessions', 'check'], environment)).toMatchObject({ code: 0 });
  gateway.send('SIGTERM');
  expect(await gateway.exited).toMatchObject({ code: 0 });
});

test('keeps sessions in PostgreSQL', async () => {
  const url = await postgres.createDatabase();
  const gateway = await start({ ...twoAgents, session: { store: { url } } });
  await createClient(gateway.url, token).chat({ user: 'alice' });
  const answer = await createClient(gateway.url, token).request('/v1/sessions/agent:main:openai-user:alice');
  expect(answer.json).toMatchObject({ turn_count: 1, turns: [{ status: 'completed' }] });
});

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
  return postgres.end;
});
