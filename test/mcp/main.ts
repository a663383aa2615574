/**
 * `make test-mcp`: agents' tools with servers that other people's libraries make, outside of the test suite because they must be installed: fastmcp of PyPI, over
 * both transports, and the conformance tests of the protocol itself. Prints a table, and ends with 1 when something does not work.
 *
 *   node test/mcp/main.ts FOLDER_OF_THE_INSTALLATION
 */
import { strict as assert } from 'node:assert';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { loadConfig } from '../../src/config.ts';
import { createToolbox } from '../../src/tools/mcp.ts';
import type { ToolResult } from '../../src/tools/toolbox.ts';
import { freePort } from '../support/freePort.ts';

const [installed = '.tools/mcp'] = process.argv.slice(2);
const python = resolve(installed, 'bin/python');
const script = join(import.meta.dirname, 'server.py');
const never = new AbortController().signal;
const textOf = ({ parts }: ToolResult) => parts.map((part) => (part.type === 'text' ? part.text : '')).join('');

interface Peer {
  call: (name: string, args?: object, signal?: AbortSignal, onProgress?: () => void) => Promise<ToolResult>;
  list: () => Promise<readonly { name: string }[]>;
}

const rows: Record<string, (peer: Peer) => Promise<void>> = {
  list: async ({ list }) => assert.equal((await list()).length, 7),
  call: async ({ call }) => assert.equal(textOf(await call('add', { a: 2, b: 3 })), '5'),
  'structured content': async ({ call }) => assert.match(textOf(await call('person', { name: 'Ann' })), /"Ann"/),
  image: async ({ call }) => {
    const { parts } = await call('dot');
    assert(parts.some((part) => part.type === 'image_url' && part.image_url.url.startsWith('data:image/png;base64,')));
  },
  progress: async ({ call }) => {
    let seen = 0;
    assert.equal(textOf(await call('work', { steps: 3 }, never, () => seen++)), 'done');
    assert(seen >= 2, `${seen} of 3 signs of progress`);
  },
  parallel: async ({ call }) => {
    const at = performance.now();
    await Promise.all(Array.from({ length: 5 }, () => call('work', { steps: 10 })));
    assert(performance.now() - at < 2000, 'the calls waited for each other');
  },
  cancel: async ({ call }) => {
    const leaving = new AbortController();
    const working = Promise.withResolvers<void>();
    const ended = call('work', { steps: 1000 }, leaving.signal, () => working.resolve());
    await working.promise;
    const at = performance.now();
    leaving.abort(new Error('left'));
    await assert.rejects(ended, /left/);
    assert(performance.now() - at < 100, 'too late');
    assert.equal(textOf(await call('add', { a: 1, b: 1 })), '2');
  },
  isError: async ({ call }) => assert.equal((await call('fail')).isError, true),
  'wrong arguments': async ({ call }) => assert.equal((await call('add', { a: 'x' })).isError, true),
  'big result': async ({ call }) => assert.equal((await call('big', { size: 3_000_000 })).isCut, true),
  'dies in the call': async ({ call }) => assert.equal((await call('die')).isError, true),
};

/** Plays all rows with a server. @returns lines of the table */
async function play(name: string, entry: object, restart: () => Promise<void>): Promise<string[]> {
  const stateDir = mkdtempSync(join(tmpdir(), 'openclaw-gateway-mcp-'));
  const environment = { PATH: process.env['PATH'], OPENCLAW_STATE_DIR: stateDir };
  const { tools } = loadConfig({ environment, text: JSON.stringify({ mcp: { servers: { s: entry } } }) });
  const toolbox = createToolbox(tools, pino({ enabled: false }));
  const peer: Peer = {
    list: async () => (await toolbox.toolsOf('main')?.list(never)) ?? [],
    call: async (tool, args = {}, signal = never, onProgress = () => {}) => {
      const result = await toolbox.toolsOf('main')?.call(`s__${tool}`, args, { signal, onProgress });
      return result ?? assert.fail('there are no tools');
    },
  };
  const lines: string[] = [];
  for (const [row, works] of Object.entries(rows)) lines.push(await lineOf(name, row, () => works(peer)));
  await restart();
  lines.push(await lineOf(name, 'is there again', async () => assert.equal(await answerOf(peer), '5')));
  await toolbox.close();
  rmSync(stateDir, { recursive: true, force: true });
  return lines;
}

/** A server that has just started again may know nothing of the session: that is told once. */
async function answerOf({ call, list }: Peer): Promise<string> {
  await list();
  const first = await call('add', { a: 2, b: 3 });
  return textOf(first.isError ? await call('add', { a: 2, b: 3 }) : first);
}

async function lineOf(name: string, row: string, works: () => Promise<void>): Promise<string> {
  try {
    await works();
    return `ok    ${name}: ${row}`;
  } catch (error) {
    return `WRONG ${name}: ${row}: ${(error as Error).message.split('\n').join(' ')}`;
  }
}

async function playRemote(): Promise<string[]> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/mcp`;
  const start = async () => {
    const child = spawn(python, [script, String(port)], { stdio: 'ignore' });
    while (
      !(await fetch(url).then(
        () => true,
        () => false,
      ))
    )
      await sleep(50);
    return child;
  };
  let child = await start();
  const restart = async () => {
    const gone = child.exitCode === null ? once(child, 'exit') : undefined;
    child.kill('SIGKILL');
    await gone;
    child = await start();
  };
  const lines = await play('fastmcp (streamable HTTP)', { url }, restart);
  child.kill('SIGKILL');
  return lines;
}

/** The scenarios of the protocol's conformance tests that are about clients without a sign-in. */
const scenarios = ['initialize', 'tools_call', 'sse-retry'];

async function conform(scenario: string): Promise<string> {
  const program = resolve(installed, 'node_modules/.bin/conformance');
  const client = `${process.execPath} ${join(import.meta.dirname, 'conformanceClient.ts')}`;
  const output = mkdtempSync(join(tmpdir(), 'openclaw-gateway-mcp-'));
  const args = ['client', '--command', client, '--scenario', scenario, '--output-dir', output];
  const line = await lineOf('conformance', scenario, async () => {
    const { stdout, stderr } = await promisify(execFile)(program, args);
    assert.match(`${stdout}${stderr}`, /OVERALL: PASSED/);
  });
  rmSync(output, { recursive: true, force: true });
  return line;
}

const lines = [
  ...(await play('fastmcp (stdio)', { command: python, args: [script] }, async () => {})),
  ...(await playRemote()),
];
for (const scenario of scenarios) lines.push(await conform(scenario));
console.log(lines.join('\n'));
process.exitCode = lines.some((line) => line.startsWith('WRONG')) ? 1 : 0;
