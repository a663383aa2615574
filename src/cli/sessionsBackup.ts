import { loadConfig } from '../config.ts';
import { backUpStore } from '../stores.ts';
import { CommandError, type Command } from './command.ts';
import { readFileArgument } from './options.ts';

/** `sessions backup`: a copy of what is stored, whole and at one moment. */
export const command: Command = async ({ args, stdout }) => {
  const file = readFileArgument(args);
  const problems = await backUpStore(loadConfig(), file);
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
  stdout.write(`the stored sessions are copied to ${file}\n`);
  return 0;
};
