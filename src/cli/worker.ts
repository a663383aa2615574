import { parseArgs } from 'node:util';
import { loadConfig, type Config } from '../config.ts';
import { openStore } from '../stores.ts';
import { linkToSupervisor } from '../workers/thisWorker.ts';
import { WrongUsage, type Command } from './command.ts';
import { readPortOption } from './options.ts';

/** `worker`: one of the processes of `gateway.workers`, started by `run` alone. */
export const command: Command = async (process) => {
  const { count, args } = readCount(process.args);
  const worker = linkToSupervisor();
  if (!worker) throw new WrongUsage("'worker' is started by 'run' alone; set gateway.workers");
  const options = { ...readPortOption(args), makeToken: true };
  const shareOf = (whole: Config) => shareAmong(count, whole);
  const config = shareOf(loadConfig(options));
  const store = openStore(config);
  // Whoever waits for it hears of a failure.
  store.catch(() => {});
  const { serve } = await import('./serve.ts');
  return serve(config, { options, store, worker, shareOf }, process);
};

function readCount(args: readonly string[]): { count: number; args: string[] } {
  const [first = '', ...rest] = args;
  const { values } = parseArgs({ args: [first], options: { workers: { type: 'string' } }, strict: false });
  return { count: Number(values.workers), args: rest };
}

/** Connections to PostgreSQL that a gateway has when the file says nothing. */
const usualConnections = 10;

/** What is for the gateway as a whole, as far as it is this worker's. */
function shareAmong(count: number, config: Config): Config {
  const { http, session } = config;
  const share = (limit: number) => Math.max(1, Math.floor(limit / count));
  const { store } = session;
  return {
    ...config,
    http: { ...http, overload: { ...http.overload, maxRequests: share(http.overload.maxRequests) } },
    session: {
      ...session,
      store: 'url' in store ? { ...store, maxConnections: share(store.maxConnections ?? usualConnections) } : store,
    },
  };
}
