/** A process with a toolbox, for what becomes of its servers when it ends: `node toolboxProcess.ts <state folder> [SIGTERM|fault]`. */
import { join } from 'node:path';
import { pino } from 'pino';
import { loadConfig } from '../../src/config.ts';
import { createToolbox } from '../../src/tools/mcp.ts';

const [stateDir = '', way] = process.argv.slice(2);
const s = { command: process.execPath, args: [join(import.meta.dirname, 'fakeMcpServer.ts'), 'stubborn'] };
const environment = { PATH: process.env['PATH'], OPENCLAW_STATE_DIR: stateDir };
const { tools } = loadConfig({ environment, text: JSON.stringify({ mcp: { servers: { s } } }) });
const toolbox = createToolbox(tools, pino({ enabled: false }));
const { signal } = new AbortController();
await toolbox.toolsOf('main')?.list(signal);
await toolbox.toolsOf('main')?.call('s__child', {}, { signal });
process.on('SIGTERM', () => void toolbox.close().then(() => process.exit(0)));
process.stdout.write('ready\n');
setInterval(() => {}, 1000);
if (way === 'fault') {
  setTimeout(() => {
    throw new Error('a fault');
  }, 100);
}
