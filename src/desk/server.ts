import type { DeskTool } from './tools.ts';

/** Versions of the protocol (https://modelcontextprotocol.io/specification) in which this server says the same. */
const versions = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'];

interface Message {
  id?: string | number;
  method?: string;
  params?: { protocolVersion?: string; name?: string; arguments?: Record<string, unknown> };
}

/**
 * An MCP server of tools alone, as far as the protocol asks for it.
 * @param version of this package
 * @returns answers a line with a message of JSON-RPC; undefined where no answer is due
 */
export function deskServer(tools: readonly DeskTool[], version: string): (line: string) => string | undefined {
  const listed = tools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema }));
  const resultOf = ({ method, params = {} }: Message): object | undefined => {
    switch (method) {
      case 'initialize': {
        const { protocolVersion = '' } = params;
        return {
          protocolVersion: versions.includes(protocolVersion) ? protocolVersion : versions[0],
          capabilities: { tools: {} },
          serverInfo: { name: 'openclaw-gateway-desk', version },
        };
      }
      case 'ping':
        return {};
      case 'tools/list':
        return { tools: listed };
      case 'tools/call':
        return callOf(tools, params);
      default:
        return undefined;
    }
  };
  return (line) => {
    const message = parse(line);
    if (!message) return failed(null, -32_700, 'Parse error');
    if (message.id === undefined || message.method === undefined) return undefined;
    const result = resultOf(message);
    if (!result) return failed(message.id, -32_601, `Method not found: ${message.method}`);
    return JSON.stringify({ jsonrpc: '2.0', id: message.id, result });
  };
}

/** What goes wrong in a tool is a result, which the model may read. */
function callOf(tools: readonly DeskTool[], { name, arguments: args = {} }: NonNullable<Message['params']>): object {
  const text = (said: string, isError: boolean) => ({ content: [{ type: 'text', text: said }], isError });
  const tool = tools.find((one) => one.name === name);
  if (!tool) return text(`There is no tool "${name}".`, true);
  try {
    return text(tool.run(args), false);
  } catch (error) {
    return text(`That did not work: ${(error as Error).message}.`, true);
  }
}

function parse(line: string): Message | undefined {
  try {
    const message: unknown = JSON.parse(line);
    return typeof message === 'object' && message !== null ? message : undefined;
  } catch {
    return undefined;
  }
}

const failed = (id: Message['id'] | null, code: number, message: string): string =>
  JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } });
