import { describeConfig, loadConfig } from '../config.ts';
import type { Command } from './command.ts';
import { readPortOption } from './options.ts';

/** `config check`: what the start would say of the configuration. */
export const command: Command = async ({ args, stdout, stderr }) => {
  const config = loadConfig(readPortOption(args));
  for (const line of config.notices) stderr.write(`openclaw-gateway: ${line}\n`);
  stdout.write(`${describeConfig(config)}\n`);
  return 0;
};
