import { ConfigError, keysFile } from '../config.ts';
import { revokeKey } from '../config/keysFile.ts';
import type { Command } from './command.ts';
import { readIdArgument } from './options.ts';

/** `keys revoke`: takes a key out of the file. Its sessions stay. It fails where a gateway that runs may not notice. */
export const command: Command = async ({ args, stdout }) => {
  const { id } = readIdArgument(args, {});
  const file = keysFile();
  const problems = await revokeKey(file, id);
  if (problems.length > 0)
    throw new ConfigError(
      `the key "${id}" is taken out of ${file.path}, and a running gateway still lets it in: it takes no file with mistakes. Mend them:`,
      ...problems,
    );
  stdout.write(`the key "${id}" is revoked; a running gateway ends its streams and sockets within a second\n`);
  return 0;
};
