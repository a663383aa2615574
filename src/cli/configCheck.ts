import { describeConfig, loadConfig, type Config } from '../config.ts';
import { unreachableModels } from '../core.ts';
import { checkStoreForStart } from '../stores.ts';
import type { Command } from './command.ts';
import { readPortOption } from './options.ts';

/** `config check`: prints what is in force, and says what the start would say of it. Nothing is changed. */
export const command: Command = async ({ args, stdout, stderr }) => {
  const config = loadConfig(readPortOption(args));
  const warnings = [...config.notices, ...(await unreachableModels(config))];
  const problems = await checkStoreForStart(config);
  stdout.write(`${describeConfig(config)}\n`);
  for (const line of [...warnings, ...problems]) stderr.write(`openclaw-gateway: ${line}\n`);
  stderr.write(`openclaw-gateway: ${verdictOf(config, warnings.length, problems.length)}\n`);
  return problems.length > 0 ? 1 : 0;
};

/** The last word: one sentence that names the file. */
function verdictOf({ path, isWritten }: Config, warnings: number, problems: number): string {
  const what = isWritten ? path : `${path} does not exist; the settings that hold without it`;
  const verb = isWritten ? 'is' : 'are';
  if (problems > 0) return `${what} ${verb} in order, and the stored sessions need a look.`;
  return warnings > 0 ? `${what} ${verb} in order, with ${counted(warnings)} to look at.` : `${what} ${verb} in order.`;
}

const counted = (count: number): string => (count === 1 ? 'one thing' : `${count} things`);
