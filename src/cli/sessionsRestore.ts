import { loadConfig } from '../config.ts';
import { restoreStore } from '../stores.ts';
import { CommandError, type Command } from './command.ts';
import { readFileArgument } from './options.ts';

/** `sessions restore`: puts a copy back that `sessions backup` made. */
export const command: Command = async ({ args, stdout }) => {
  const file = readFileArgument(args);
  const config = loadConfig();
  const { store } = config.session;
  const aside = 'path' in store ? `${store.path}.before-${new Date().toISOString().replace(/[:.]/g, '-')}` : '';
  const problems = await restoreStore(config, file, aside);
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
  stdout.write(`the sessions of ${file} are in place; what was there before, if anything, is ${aside}\n`);
  return 0;
};
