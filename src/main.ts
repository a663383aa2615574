/**
 * The command `openclaw-gateway`. The only place that ends the process.
 *
 * Exit codes. `run`, the checks, `keys` and `mcp` are started by supervisors and speak sysexits.h: 0 done, 1 could not run, 64 wrong usage, 78 wrong configuration.
 * `agent`, `health` and `status` are called by people and scripts, and speak as OpenClaw's own client: 0 done, 1 not done, 2 wrong usage, and 128 plus the
 * signal's number (130 for SIGINT) when a signal ended them.
 */
import { constants } from 'node:os';
import { parseArgs } from 'node:util';
import { Interrupted, WrongUsage, type Command } from './cli/command.ts';
import { usage } from './cli/usage.ts';
import { packageVersion } from './version.ts';

interface Entry {
  load: () => Promise<{ command: Command }>;
  /** Exit codes; `forced` is that of a second signal, undefined for 128 plus its number. */
  exits: { usage: number; config: number; forced?: number };
  /** Whether it is one process of a gateway, which its supervisor ends: what a terminal sends to all is for the supervisor. */
  isWorker?: boolean;
}

const forSupervisors = { usage: 64, config: 78, forced: 1 };
const forScripts = { usage: 2, config: 1 };
const commands: Record<string, Entry> = {
  run: { load: () => import('./cli/run.ts'), exits: forSupervisors },
  worker: { load: () => import('./cli/worker.ts'), exits: forSupervisors, isWorker: true },
  'config check': { load: () => import('./cli/configCheck.ts'), exits: forSupervisors },
  'sessions check': { load: () => import('./cli/sessionsCheck.ts'), exits: forSupervisors },
  'sessions backup': { load: () => import('./cli/sessionsBackup.ts'), exits: forSupervisors },
  'sessions restore': { load: () => import('./cli/sessionsRestore.ts'), exits: forSupervisors },
  'keys add': { load: () => import('./cli/keysAdd.ts'), exits: forSupervisors },
  'keys list': { load: () => import('./cli/keysList.ts'), exits: forSupervisors },
  'keys revoke': { load: () => import('./cli/keysRevoke.ts'), exits: forSupervisors },
  'mcp list': { load: () => import('./cli/mcpList.ts'), exits: forSupervisors },
  'mcp probe': { load: () => import('./cli/mcpProbe.ts'), exits: forSupervisors },
  'mcp desk': { load: () => import('./cli/mcpDesk.ts'), exits: forSupervisors },
  agent: { load: () => import('./cli/agent.ts'), exits: forScripts },
  health: { load: () => import('./cli/health.ts'), exits: forScripts },
  status: { load: () => import('./cli/status.ts'), exits: forScripts },
};

const { stdin, stdout, stderr, argv } = process;
const version = packageVersion();
// Nobody is left to be told that nobody listens.
stderr.on('error', () => {});

const words = argv.slice(2);
if (words.includes('--help') || words.includes('-h')) stdout.write(usage);
else if (words.includes('--version')) stdout.write(`${version}\n`);
else await start();

async function start(): Promise<void> {
  const { name, args } = readCommand();
  const { load, exits, isWorker } = commands[name] ?? fail(forSupervisors.usage, [unknown(name)]);
  const ended = new AbortController();
  let code: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (isWorker && signal !== 'SIGTERM') return;
      if (code !== undefined) process.exit(exits.forced ?? code);
      code = 128 + constants.signals[signal];
      ended.abort(new Interrupted(signal));
    });
  }
  // A command may wait for something that keeps no process alive by itself.
  setInterval(() => {}, 60_000);
  try {
    const { command } = await load();
    process.exit(await command({ args, program: argv[1] ?? '', version, stdin, stdout, stderr, signal: ended.signal }));
  } catch (error) {
    if (error instanceof Interrupted) process.exit(code);
    if (error instanceof WrongUsage) fail(exits.usage, [`${error.message}; see --help`]);
    const { name: kind, message } = error as Error;
    fail(kind === 'ConfigError' ? exits.config : 1, message.split('\n'));
  }
}

function unknown(name: string): string {
  const meant = Object.keys(commands).find((one) => one.startsWith(`${name} `));
  return `unknown command '${name}'; ${meant ? `did you mean '${meant}'?` : 'see --help'}`;
}

/** The command's name, which options may stand before, and all that is not its name. */
function readCommand(): { name: string; args: string[] } {
  const options = { port: { type: 'string' } } as const;
  const { positionals } = parseArgs({ args: words, options, strict: false, allowPositionals: true });
  const [first = 'run'] = positionals;
  const name = [positionals.slice(0, 2).join(' '), first].find((one) => Object.hasOwn(commands, one)) ?? first;
  const args = [...words];
  for (const word of positionals.length > 0 ? name.split(' ') : []) args.splice(args.indexOf(word), 1);
  return { name, args };
}

function fail(code: number, lines: readonly string[]): never {
  for (const line of lines) stderr.write(`openclaw-gateway: ${line}\n`);
  process.exit(code);
}
