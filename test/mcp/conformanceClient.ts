/** The client that the protocol's conformance tests run: `node conformanceClient.ts <url>`. It lists the tools of the server there, and calls each with numbers. */
import { pino } from 'pino';
import { loadConfig } from '../../src/config.ts';
import { createToolbox } from '../../src/tools/mcp.ts';

const url = process.argv.at(-1) ?? '';
const text = JSON.stringify({ mcp: { servers: { s: { url } } } });
const log = pino({ base: null }, { write: (line) => void process.stderr.write(line) });
const toolbox = createToolbox(loadConfig({ environment: {}, text }).tools, log);
const { signal } = new AbortController();
const tools = toolbox.toolsOf('main');
for (const { name } of (await tools?.list(signal)) ?? []) {
  console.log(name, JSON.stringify(await tools?.call(name, { a: 5, b: 3 }, { signal })));
}
const isReached = toolbox.status().every(({ state }) => state === 'ready');
await toolbox.close();
process.exitCode = isReached ? 0 : 1;
