/**
 * The command `openclaw-gateway`. The only place that ends the process.
 *
 * Exit codes: 0 done, 1 could not run, 64 wrong usage, 78 wrong configuration (sysexits.h).
 */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { routeModel } from './agents/models.ts';
import {
  ConfigError,
  describeConfig,
  loadConfig,
  parsePort,
  watchConfig,
  type Config,
  type ConfigOptions,
} from './config.ts';
import { CannotStart, checkStore, startGateway, type Gateway } from './server.ts';
import { bannerOf, createLog } from './terminal.ts';

const usage = `Usage: openclaw-gateway [command] [options]

Commands:
  run             start the gateway (the default)
  config check    check the configuration and print it, without secrets
  sessions check  check the stored sessions; exits with 1 when something is wrong

Options:
  --port <port>   listen on this port; wins over OPENCLAW_GATEWAY_PORT and the file
  --help          print this text
  --version       print the version

The configuration is OPENCLAW_CONFIG_PATH, else openclaw.json in OPENCLAW_STATE_DIR, else ~/.openclaw/openclaw.json.
`;

const exit = { done: 0, failed: 1, usage: 64, config: 78 };
const version = readVersion();

try {
  const { command, port, help, showVersion } = readArguments();
  if (help) process.stdout.write(usage);
  else if (showVersion) process.stdout.write(`${version}\n`);
  else if (command === 'run') await run({ port, makeToken: true });
  else if (command === 'config check') check({ port });
  else if (command === 'sessions check') await checkSessions({ port });
  else fail(exit.usage, [`unknown command '${command}'; see --help`]);
} catch (error) {
  if (error instanceof ConfigError) fail(exit.config, error.lines);
  else fail(exit.failed, [(error as Error).message]);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { port: { type: 'string' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
    });
    const command = positionals.join(' ') || 'run';
    if (values.port !== undefined) parsePort(values.port, '--port');
    return { command, port: values.port, help: values.help, showVersion: values.version };
  } catch (error) {
    const [what] = (error as Error).message.split('. ');
    return fail(exit.usage, [`${what}; see --help`]);
  }
}

function check(options: ConfigOptions): void {
  const config = loadConfig(options);
  for (const line of config.notices) process.stderr.write(`openclaw-gateway: ${line}\n`);
  process.stdout.write(`${describeConfig(config)}\n`);
}

async function checkSessions(options: ConfigOptions): Promise<void> {
  const problems = await checkStore(loadConfig(options));
  if (problems.length > 0) fail(exit.failed, problems);
  process.stdout.write('the stored sessions are well\n');
}

async function run(options: ConfigOptions): Promise<void> {
  const config = loadConfig(options);
  const log = await createLog();
  const gateway = await startGateway(config, log, { version }).catch((error: unknown) => {
    throw error instanceof CannotStart ? error : new Error(listenProblem(error as NodeJS.ErrnoException, config));
  });
  let unwatch = () => {};
  endOnSignals(gateway, config.shutdownMs, () => unwatch());
  process.stderr.write(`${bannerOf(config, gateway.address, gateway.catalogue(), version)}\n`);
  const warn = (settings: Config) => [...settings.notices, ...unreachable(gateway)].forEach((line) => log.warn(line));
  warn(config);
  nodeNotices().forEach((line) => log.warn(line));
  unwatch = watchConfig(config, options, (result) => {
    try {
      if (result instanceof ConfigError) throw result;
      gateway.apply(result);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      error.lines.forEach((line) => log.error(`not applied, the old configuration stays: ${line}`));
      return;
    }
    log.info('the changed configuration is applied');
    for (const key of needRestart(config, result)) log.warn(`the change of ${key} needs a restart`);
    if (result.auth.source?.kind === 'state' && result.auth.source.isNew) {
      log.warn(`a token was made, because none is configured any more; it is kept in ${result.auth.source.path}`);
    }
    warn(result);
  });
}

/** Settings that belong to the socket or to counters, which live as long as the process. */
function needRestart(running: Config, wanted: Config): string[] {
  const kept: [key: string, of: (config: Config) => unknown][] = [
    ['gateway.port', ({ port }) => port],
    ['gateway.bind', ({ host }) => host],
    ['gateway.trustedProxies', ({ trustedProxies }) => trustedProxies],
    ['gateway.auth.rateLimit', ({ auth }) => auth.rateLimit],
    ['gateway.http.bodyTimeoutSeconds', ({ http }) => http.bodyTimeoutMs],
    ['session', ({ session }) => session],
  ];
  return kept.filter(([, of]) => !isDeepStrictEqual(of(running), of(wanted))).map(([key]) => key);
}

/** The first signal ends the gateway in order, a second one at once. */
function endOnSignals(gateway: Gateway, shutdownMs: number, before: () => void): void {
  let isEnding = false;
  const end = (code: number) => {
    if (isEnding) process.exit(exit.failed);
    isEnding = true;
    before();
    // Nothing may keep a gateway alive that was told to end.
    setTimeout(() => process.exit(exit.failed), shutdownMs + 60_000).unref();
    void gateway.close().finally(() => process.exit(code));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end(exit.done));
  process.on('uncaughtException', (error) => {
    process.stderr.write(`openclaw-gateway: a fault of the gateway, which now ends: ${error.stack ?? error.message}\n`);
    end(exit.failed);
  });
}

function listenProblem(error: NodeJS.ErrnoException, { host, port }: Config): string {
  const advice = 'choose another with --port or OPENCLAW_GATEWAY_PORT';
  switch (error.code) {
    case 'EADDRINUSE':
      return `the port ${port} on ${host} is taken; stop the program that uses it, or ${advice}`;
    case 'EACCES':
      return `the port ${port} on ${host} needs more rights; ${advice}`;
    case 'EADDRNOTAVAIL':
      return `this machine has no address ${host}; check gateway.bind and gateway.customBindHost`;
    default:
      return error.stack ?? error.message;
  }
}

/** Agents whose model no channel has. */
function unreachable(gateway: Gateway): string[] {
  const catalogue = gateway.catalogue();
  return catalogue.directory.agents.flatMap(({ id, model }) => {
    try {
      routeModel(model, catalogue);
      return [];
    } catch {
      return [`the model ${model} of the agent ${id} is on no channel; its runs will fail with model_not_found`];
    }
  });
}

/** The security release of 2026-10-21 fixed a Brotli decoder among others; the gateway avoids that one, but not all. */
function nodeNotices(): string[] {
  const patched: Record<string, string> = { 24: '24.22.1', 26: '26.12.1' };
  const [major = 0, minor = 0, patch = 0] = process.versions.node.split('.').map(Number);
  const fixed = patched[major];
  const [, fixedMinor = 0, fixedPatch = 0] = fixed?.split('.').map(Number) ?? [];
  const old = fixed !== undefined && (minor < fixedMinor || (minor === fixedMinor && patch < fixedPatch));
  return old ? [`Node ${process.versions.node} lacks security fixes; update to ${fixed} when you can`] : [];
}

function readVersion(): string {
  const file = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

function fail(code: number, lines: readonly string[]): never {
  for (const line of lines) process.stderr.write(`openclaw-gateway: ${line}\n`);
  process.exit(code);
}
