/** The official clients' own tests of what the gateway serves: where they come from, and how they are run. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const folder = join(root, '.tools/suites');

/** One test of a suite. */
export interface Outcome {
  name: string;
  verdict: 'passed' | 'failed' | 'skipped';
}

export interface Suite {
  name: string;
  /** Fetches the tests, and installs what they need; nothing when that was done before. */
  prepare(): Promise<void>;
  /** @param url the base URL of a server, with `/v1` */
  against(url: string): Promise<Outcome[]>;
}

/** What the tests read. */
const environment = (url: string) => ({ PATH: process.env['PATH'], HOME: folder, TEST_API_BASE_URL: url });

/** Runs tests, of which some may fail. */
const tryToRun = (file: string, args: string[], cwd: string, url: string): Promise<unknown> =>
  run(file, args, { cwd, env: environment(url), maxBuffer: 2 ** 26 }).catch((error: unknown) => error);

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

/** The tests of openai-node are in its repository alone; OPENAI_NODE names another copy of that. */
const nodeVersion = versionOf('openai');
const nodeFolder = join(folder, 'openai-node');
const nodeFiles = [
  'chat/completions/completions',
  'chat/completions/messages',
  'models',
  'embeddings',
  'responses/responses',
  'responses/input-items',
].map((name) => `tests/api-resources/${name}.test.ts`);

const openaiNode: Suite = {
  name: `openai-node ${nodeVersion}`,
  async prepare() {
    if (existsSync(join(nodeFolder, nodeFiles[0] ?? ''))) return;
    const own = process.env['OPENAI_NODE'] || undefined;
    const checkout = own ?? join(folder, 'openai-node-checkout');
    const tag = own === undefined ? `v${nodeVersion}` : 'HEAD';
    const from = 'https://github.com/openai/openai-node';
    if (own === undefined && !existsSync(checkout))
      await run('git', ['clone', '--quiet', '--depth', '1', '--branch', tag, from, checkout]);
    // Without the package around them, so that they import the client that is installed here.
    mkdirSync(nodeFolder, { recursive: true });
    const archive = join(folder, 'openai-node.tar');
    await run('git', ['-C', checkout, 'archive', '--output', archive, tag, 'tests/api-resources']);
    await run('tar', ['-xf', archive, '-C', nodeFolder]);
  },
  async against(url) {
    const report = join(folder, 'openai-node.json');
    rmSync(report, { force: true });
    const config = join(import.meta.dirname, 'vitest.config.ts');
    const vitest = join(root, 'node_modules/.bin/vitest');
    const args = ['run', '--config', config, '--reporter=json', `--outputFile=${report}`, ...nodeFiles];
    await tryToRun(vitest, args, root, url);
    return outcomesIn(JSON.parse(readFileSync(report, 'utf8')) as NodeReport);
  },
};

interface NodeReport {
  testResults: { assertionResults: { fullName: string; status: string }[] }[];
}

const outcomesIn = ({ testResults }: NodeReport): Outcome[] =>
  testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ fullName, status }) => ({
      name: fullName,
      verdict: status === 'passed' || status === 'failed' ? status : 'skipped',
    }));

/** The source distribution of openai-python has its tests. */
const requirements = join(import.meta.dirname, 'requirements.txt');
const [, pythonVersion = ''] = /^openai\S*==(\S+)$/m.exec(readFileSync(requirements, 'utf8')) ?? [];
const pythonFolder = join(folder, `openai-python-${pythonVersion}`);
const python = join(pythonFolder, 'venv/bin/python');
const pythonFiles = [
  'chat/test_completions.py',
  'chat/completions/test_messages.py',
  'test_models.py',
  'test_responses.py',
  'responses/test_input_items.py',
  'test_embeddings.py',
].map((name) => `tests/api_resources/${name}`);

const openaiPython: Suite = {
  name: `openai-python ${pythonVersion}`,
  async prepare() {
    if (existsSync(join(pythonFolder, 'tests'))) return;
    mkdirSync(pythonFolder, { recursive: true });
    await run('python3', ['-m', 'venv', join(pythonFolder, 'venv')]);
    const pip = (...args: string[]) => run(python, ['-m', 'pip', '--quiet', '--disable-pip-version-check', ...args]);
    await pip('install', '-r', requirements);
    const source = ['--no-deps', '--no-binary', 'openai', `openai==${pythonVersion}`];
    await pip('download', '--dest', pythonFolder, ...source);
    const [archive = ''] = globSync('openai-*.tar.gz', { cwd: pythonFolder });
    await run('tar', ['-xzf', archive], { cwd: pythonFolder });
    for (const name of ['tests', 'pyproject.toml'])
      cpSync(join(pythonFolder, `openai-${pythonVersion}`, name), join(pythonFolder, name), { recursive: true });
    rmSync(join(pythonFolder, `openai-${pythonVersion}`), { recursive: true });
  },
  async against(url) {
    const report = join(pythonFolder, 'report.xml');
    rmSync(report, { force: true });
    const args = ['-m', 'pytest', '-o', 'addopts=', '-q', `--junitxml=${report}`, ...pythonFiles];
    await tryToRun(python, args, pythonFolder, url);
    return casesIn(readFileSync(report, 'utf8'));
  },
};

function casesIn(xml: string): Outcome[] {
  return [...xml.matchAll(/<testcase classname="([^"]*)" name="([^"]*)"[^>]*?(\/>|>.*?<\/testcase>)/gs)].map(
    ([, group = '', name = '', inside = '']) => ({
      name: `${group.split('.').at(-1)} ${name}`,
      verdict: /<(failure|error)\b/.test(inside) ? 'failed' : inside.includes('<skipped') ? 'skipped' : 'passed',
    }),
  );
}

export const suites: readonly Suite[] = [openaiPython, openaiNode];
