import { pino } from 'pino';
import { loadConfig } from '../config.ts';
import { createToolbox } from '../tools/mcp.ts';
import type { AgentTool, ToolServerStatus } from '../tools/toolbox.ts';
import type { Command } from './command.ts';
import { tellNotices } from './mcpNotices.ts';
import { readOptions } from './options.ts';
import { withoutControls } from './output.ts';

/**
 * `mcp probe`: connects to every server that some agent may use, and lists the tools of each, whoever may use them.
 * @returns 1 when one cannot be reached
 */
export const command: Command = async ({ args, stdout, stderr, signal }) => {
  const { json } = readOptions(args, { json: { type: 'boolean' } }).values;
  const config = loadConfig();
  const isLeftOut = tellNotices(config, stderr);
  const write = (line: string) => stderr.write(`openclaw-gateway: ${withoutControls(toldOf(line))}\n`);
  const log = pino({ level: json ? 'silent' : 'warn', base: null }, { write });
  const toolbox = createToolbox(config.tools, log);
  try {
    const tools = await toolbox.tools(signal);
    const servers = toolbox
      .status()
      .map((status) => ({ ...status, list: tools.filter(({ server }) => server === status.name) }));
    if (json) stdout.write(`${JSON.stringify(servers.map(shownOf), null, 2)}\n`);
    else if (servers.length === 0)
      stdout.write('No servers of tools are configured; see mcp.servers in docs/tools.md.\n');
    else for (const server of servers) stdout.write(withoutControls(textOf(server)));
    return isLeftOut || servers.some(({ state }) => state === 'failed' || state === 'paused') ? 1 : 0;
  } finally {
    await toolbox.close();
  }
};

/** A line of the log, with whom it is about. */
function toldOf(line: string): string {
  const { server, tool, msg } = JSON.parse(line) as { server?: string; tool?: string; msg: string };
  const about = [server, tool].filter((name) => name !== undefined).join(' ');
  return about === '' ? msg : `${about}: ${msg}`;
}

type Server = ToolServerStatus & { list: readonly AgentTool[] };

const shownOf = ({ name, transport, state, error, list }: Server) => ({
  name,
  transport,
  state,
  ...(error !== undefined && { error }),
  tools: list.map(({ name: tool, description, parameters }) => ({ name: tool, description, parameters })),
});

/** Characters of a description that a line shows. */
const shortLength = 80;

function textOf({ name, transport, state, error, list }: Server): string {
  const lines = list.map((tool) => {
    const [first = ''] = tool.description.split('\n');
    return `  ${tool.name}  ${first.length > shortLength ? `${first.slice(0, shortLength)}…` : first}`.trimEnd();
  });
  const what = error === undefined ? `${state}, ${list.length} tools` : `${state}: ${error}`;
  return [`${name}  ${transport}  ${what}`, ...lines].map((line) => `${line}\n`).join('');
}
