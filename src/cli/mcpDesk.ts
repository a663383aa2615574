import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { stateDirOf } from '../config.ts';
import { Notes } from '../desk/notes.ts';
import { deskServer } from '../desk/server.ts';
import { deskTools } from '../desk/tools.ts';
import type { Command } from './command.ts';
import { readOptions } from './options.ts';

/** `mcp desk`: the MCP server of the example, over standard input and output, until its input ends. */
export const command: Command = async ({ args, version, stdin, stdout, signal }) => {
  readOptions(args, {});
  const notes = new Notes(join(stateDirOf(), 'openclaw-gateway', 'desk-notes.jsonl'));
  const answer = deskServer(deskTools(notes), version);
  const lines = createInterface({ input: stdin, crlfDelay: Infinity });
  signal.addEventListener('abort', () => lines.close());
  lines.on('line', (line) => {
    const text = line.trim() === '' ? undefined : answer(line);
    if (text !== undefined) stdout.write(`${text}\n`);
  });
  await once(lines, 'close');
  return 0;
};
