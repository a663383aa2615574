import { isDeepStrictEqual } from 'node:util';
import type { Logger } from 'pino';
import { unreachableAgents } from '../agents/models.ts';
import { ConfigError, watchConfig, type Config, type ConfigOptions } from '../config.ts';
import { startGateway, type Gateway } from '../server.ts';
import type { SessionStore } from '../sessions/store.ts';
import { CannotStart } from '../stores.ts';
import { createLog, createLogStream, droppedLines } from '../log.ts';
import { LogTail } from '../logTail.ts';
import type { WorkerLink } from '../workers/link.ts';
import { bannerOf } from './banner.ts';
import { CommandError, type Process } from './command.ts';
import { ollamaHint } from './ollama.ts';

export interface ServeOptions {
  /** How the settings are read again when they change. */
  options: ConfigOptions;
  /** What is being opened; a failure of it ends the start. */
  store: Promise<SessionStore>;
  /** The link to the others, when this process is one of several workers, and the settings as far as they are its own. */
  worker?: WorkerLink;
  shareOf?: (config: Config) => Config;
}

/** Serves until the process is asked to end. */
export async function serve(
  config: Config,
  { options, store, worker, shareOf = (whole) => whole }: ServeOptions,
  { version, stderr, signal }: Process,
): Promise<number> {
  const logTail = new LogTail();
  const log = createLog(logTail.keeping(await createLogStream()));
  const parts = { version, store, droppedLines, logTail, ...(worker && { worker }) };
  const gateway = await startGateway(config, log, parts).catch((error: unknown) => {
    signal.throwIfAborted();
    throw error instanceof CannotStart || error instanceof ConfigError
      ? error
      : new CommandError(listenProblem(error as NodeJS.ErrnoException, config));
  });
  const end = Promise.withResolvers<number>();
  if (signal.aborted) end.resolve(0);
  signal.addEventListener('abort', () => end.resolve(0));
  process.on('uncaughtException', (error) => {
    stderr.write(`openclaw-gateway: a fault of the gateway, which now ends: ${error.stack ?? error.message}\n`);
    end.resolve(1);
  });
  const greet = () => {
    stderr.write(`${bannerOf(config, gateway.address, gateway.catalogue(), version)}\n`);
    warn(config, gateway, log);
    void ollamaHint(config).then((hint) => hint && stderr.write(`${hint}\n`));
  };
  if (worker) worker.onHost((_, isFirst) => isFirst && greet());
  else greet();
  worker?.listening();
  const unwatch = watchConfig(config, options, (result) => {
    // Of several workers one speaks for all.
    const told = worker?.isHost === false ? createLog({ write: () => {} }) : log;
    if (result instanceof ConfigError) refuse(result, told);
    else applyChange(shareOf(result), config, gateway, told);
  });
  const code = await end.promise;
  unwatch();
  return closed(gateway, config.shutdownMs, code);
}

/** @param running the configuration of the start */
function applyChange(wanted: Config, running: Config, gateway: Gateway, log: Logger): void {
  try {
    gateway.apply(wanted);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return refuse(error, log);
  }
  log.info('the changed configuration is applied');
  for (const key of needRestart(running, wanted)) log.warn(`the change of ${key} needs a restart`);
  const { source } = wanted.auth;
  if (source?.kind === 'state' && source.isNew)
    log.warn(`a token was made, because none is configured any more; it is kept in ${source.path}`);
  warn(wanted, gateway, log);
}

const refuse = ({ lines }: ConfigError, log: Logger): void =>
  lines.forEach((line) => log.error(`not applied, the old configuration stays: ${line}`));

const warn = ({ notices }: Config, gateway: Gateway, log: Logger): void =>
  [...notices, ...unreachableAgents(gateway.catalogue())].forEach((line) => log.warn(line));

/** Nothing may keep a gateway alive that was told to end. @returns the code, 1 when it would not end */
async function closed(gateway: Gateway, shutdownMs: number, code: number): Promise<number> {
  const late = new Promise<number>((resolve) => setTimeout(() => resolve(1), shutdownMs + 60_000).unref());
  return Promise.race([
    gateway.close().then(
      () => code,
      () => code,
    ),
    late,
  ]);
}

/** Settings that belong to the socket or to counters, which live as long as the process. */
function needRestart(running: Config, wanted: Config): string[] {
  const kept: [key: string, of: (config: Config) => unknown][] = [
    ['gateway.port', ({ port }) => port],
    ['gateway.bind', ({ host }) => host],
    ['gateway.workers', ({ workers }) => workers],
    ['gateway.tls.enabled', ({ tls }) => tls !== undefined],
    ['gateway.tls.caPath', ({ tls }) => tls?.caPath],
    ['gateway.trustedProxies', ({ trustedProxies }) => trustedProxies],
    ['gateway.auth.rateLimit', ({ auth }) => auth.rateLimit],
    ['gateway.http.bodyTimeoutSeconds', ({ http }) => http.bodyTimeoutMs],
    // Another url is applied at once.
    ['session', ({ session: { store, limits } }) => ({ store: 'url' in store ? 'PostgreSQL' : store, limits })],
  ];
  return kept.filter(([, of]) => !isDeepStrictEqual(of(running), of(wanted))).map(([key]) => key);
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
