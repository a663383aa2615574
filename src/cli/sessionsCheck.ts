import { loadConfig } from '../config.ts';
import { checkStore } from '../stores.ts';
import { CommandError, type Command } from './command.ts';
import { readPortOption } from './options.ts';

/** `sessions check`: whether what is stored is in order. */
export const command: Command = async ({ args, stdout }) => {
  const problems = await checkStore(loadConfig(readPortOption(args)));
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
  stdout.write('the stored sessions are well\n');
  return 0;
};
