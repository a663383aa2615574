/** A reader who follows a page from a fresh state: an empty home, a fresh checkout, and no gateway but the one that the page starts. */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { repository } from '../support/command.ts';
import { copySources } from '../support/sources.ts';
import { blocksOf, fill, type Block } from './blocks.ts';
import { classOf } from './classes.ts';
import { commandsOf, openTerminal, type Said, type Terminal } from './terminal.ts';

const execute = promisify(execFile);

export interface Reader {
  /** Where what is kept in `~` is. */
  home: string;
  /** What the page leaves to its reader, and what this one puts there: the port and the token first. */
  own: Record<string, string>;
  /** A further terminal, in the folder of the checkout. */
  open(environment?: Record<string, string>): Terminal;
  /** What is printed, with this reader's own in it. */
  fill(text: string): string;
  /** Types `make run`, or what the page prints in its place, until it has said all that it says at the start. @returns that */
  makeRun(environment?: Record<string, string>, terminal?: Terminal, command?: string): Promise<string>;
  /** Runs the next block that is to be run, command by command. @throws when a command fails */
  runBlock(terminal?: Terminal): Promise<Said[]>;
  /** The next block that is to be run or compared, without running it. */
  next(): Block;
  /** Saves the next block under the name that its first comment says, and runs it with Node. @returns what it printed */
  runProgram(at?: string): Promise<string>;
  /** Whether nothing is left to do. */
  rest(): Block[];
}

/** What the reader of any page begins with: the variables of a shell. */
export function environmentOf(home: string): Record<string, string> {
  return { HOME: home, PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`, LANG: 'C.UTF-8' };
}

/** A folder that ends with the test. */
export function makeFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `openclaw-gateway-${name}-`));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes a repository of the files as they are now: what ADDRESS in the README is. @returns its path */
export async function makeAddress(folder: string): Promise<string> {
  const address = join(folder, 'address');
  await copySources(address);
  const git = (...args: string[]) => execute('git', [...asNobody, ...args], { cwd: address });
  await git('init', '--quiet');
  await git('add', '--all');
  await git('commit', '--quiet', '--no-verify', '--message', 'As it is');
  return address;
}

/** Whoever runs the tests may be unknown to git, or sign what they write. */
const asNobody = ['user.name=x', 'user.email=x@localhost', 'commit.gpgsign=false'].flatMap((one) => ['-c', one]);

/** Gives a fresh checkout what is installed here, as links, and what tells make that it is all there: nothing is installed while tests run. */
export function lendPackages(checkout: string): void {
  const lend = (file: string) => symlinkSync(join(repository, file), join(checkout, file));
  if (existsSync(join(repository, '.tools'))) lend('.tools');
  lend('page/scalar.js');
  mkdirSync(join(checkout, 'node_modules'));
  const stamps = ['.package-lock.json', '.everything'];
  for (const name of readdirSync(join(repository, 'node_modules')))
    if (!stamps.includes(name)) lend(`node_modules/${name}`);
  for (const name of stamps) writeFileSync(join(checkout, 'node_modules', name), '');
}

/** What the README's first block makes in a folder, up to `make run`. @returns its path */
export async function makeCheckout(folder: string): Promise<string> {
  await execute('git', ['clone', '--quiet', await makeAddress(folder), 'openclaw-gateway'], { cwd: folder });
  const checkout = join(folder, 'openclaw-gateway');
  lendPackages(checkout);
  return checkout;
}

/** @param checkout what the README's first line makes */
export function openPage(page: string, checkout: string): Reader {
  const folder = makeFolder('reader');
  const home = join(folder, 'home');
  mkdirSync(home);
  const blocks = blocksOf(page).filter((block) => ['run', 'output'].includes(classOf(block)?.is ?? ''));
  const own: Record<string, string> = {};
  const open: Reader['open'] = (environment = {}) => {
    const port = { OPENCLAW_GATEWAY_PORT: own['18789'] ?? '0' };
    const terminal = openTerminal(folder, checkout, { ...environmentOf(home), ...port, ...environment });
    onTestFinished(() => terminal.close());
    return terminal;
  };
  let usual: Terminal | undefined;
  const next = (): Block => {
    const block = blocks.shift();
    if (!block) throw new Error(`${page} has no further block`);
    return block;
  };
  return {
    home,
    own,
    open,
    next,
    rest: () => blocks,
    fill: (text) => fill(text, own),
    async makeRun(environment = {}, terminal = open(environment), command = 'make run') {
      const said = await terminal.start(command, atTheEndOfItsBanner);
      own['18789'] = /listens on http:\/\/127\.0\.0\.1:(\d+)$/m.exec(said)?.[1] ?? '';
      own['YOUR_TOKEN'] ??= readFileSync(join(home, '.openclaw/gateway-token'), 'utf8').trim();
      return said;
    },
    async runBlock(terminal = (usual ??= open())) {
      const block = next();
      const said: Said[] = [];
      for (const command of commandsOf(block.text)) {
        const one = await terminal.run(fill(command, own));
        said.push(one);
        if (one.code !== 0) throw new Error(`${page}, block of line ${block.line}: ${JSON.stringify(one, null, 1)}`);
      }
      return said;
    },
    async runProgram(at = checkout) {
      const { text } = next();
      const [, name = 'program.mjs'] = /^\/\/ (\S+\.mjs), after: npm install /.exec(text) ?? [];
      writeFileSync(join(at, name), fill(text, own));
      const { stdout } = await execute(process.execPath, [name], { cwd: at, env: environmentOf(home) });
      return stdout;
    },
  };
}

/** The last line that `make run` says with the APIs of the example. */
const atTheEndOfItsBanner = /^ {2}http:\S+\/docs$/m;
