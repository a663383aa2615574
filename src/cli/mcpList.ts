import { pino } from 'pino';
import { loadConfig } from '../config.ts';
import { createToolbox } from '../tools/mcp.ts';
import { withoutSecrets } from '../tools/secrets.ts';
import type { ToolServerStatus } from '../tools/toolbox.ts';
import type { Command } from './command.ts';
import { tellNotices } from './mcpNotices.ts';
import { readOptions } from './options.ts';
import { withoutControls } from './output.ts';

/** `mcp list`: the servers of tools that the configuration has, and what their entries say. Nothing is connected. */
export const command: Command = async ({ args, stdout, stderr }) => {
  const { json } = readOptions(args, { json: { type: 'boolean' } }).values;
  const config = loadConfig();
  const { tools } = config;
  tellNotices(config, stderr);
  const toolbox = createToolbox(tools, pino({ enabled: false }));
  const states = toolbox.status();
  await toolbox.close();
  const servers = tools.servers.map((server, at) => ({
    name: server.name,
    transport: server.transport,
    state: states[at]?.state ?? 'idle',
    target:
      server.transport === 'stdio'
        ? withoutSecrets([server.command, ...server.args].join(' '), tools.secrets)
        : server.url.replace(/\?.*/, '?***'),
  }));
  if (json) stdout.write(`${JSON.stringify(servers, null, 2)}\n`);
  else if (servers.length === 0)
    stdout.write('No servers of tools are configured; see mcp.servers in docs/tools.md.\n');
  else for (const server of servers) stdout.write(`${withoutControls(lineOf(server))}\n`);
  return 0;
};

const lineOf = ({
  name,
  transport,
  state,
  target,
}: {
  name: string;
  transport: string;
  state: ToolServerStatus['state'];
  target: string;
}) => [name, transport, target, ...(state === 'disabled' ? ['disabled'] : [])].join('  ');
