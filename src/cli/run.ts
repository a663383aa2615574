import { loadConfig } from '../config.ts';
import { openStore } from '../stores.ts';
import type { Command } from './command.ts';
import { readPortOption } from './options.ts';

/** `run`: the gateway, until the process is asked to end. The thread of the sessions starts while the rest is loaded. */
export const command: Command = async (process) => {
  const options = { ...readPortOption(process.args), makeToken: true };
  const config = loadConfig(options);
  if (config.workers > 1) {
    const { supervise } = await import('./supervise.ts');
    return supervise(config, process);
  }
  const store = openStore(config);
  // Whoever waits for it hears of a failure.
  store.catch(() => {});
  const { serve } = await import('./serve.ts');
  return serve(config, { options, store }, process);
};
