import { keysFile } from '../config.ts';
import { revokeKey } from '../config/keysFile.ts';
import type { Command } from './command.ts';
import { readIdArgument } from './options.ts';

/** `keys revoke`: takes a key out of the file. Its sessions stay. */
export const command: Command = async ({ args, stdout }) => {
  const { id } = readIdArgument(args, {});
  await revokeKey(keysFile(), id);
  stdout.write(`the key "${id}" is revoked; a running gateway ends its streams and sockets within a second\n`);
  return 0;
};
