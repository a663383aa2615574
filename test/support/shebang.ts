/** The first line of the command, which says how Node is run where the command is started by its name. */
import { readFileSync } from 'node:fs';

const [line = ''] = readFileSync(new URL('../../bin/openclaw-gateway.js', import.meta.url), 'utf8').split('\n', 1);
const [interpreter, ...options] = line.split(' ').slice(2);
if (interpreter !== 'node') throw new Error(`the command's first line names another program: ${line}`);

/** Options of Node that the command runs with. */
export const nodeOptions: readonly string[] = options;
