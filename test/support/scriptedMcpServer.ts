/**
 * An MCP server over standard input and output that answers as its first argument, a JSON text of `Script`, says: for what other servers than well-made ones send.
 */
import { createInterface } from 'node:readline';

/** One with a part that comes so often. */
export type Line = string | { before?: string; part: string; times: number; after?: string };

export interface Script {
  /** In place of the usual answer to `initialize`; what it leaves out stays as usual, `null` is left out. */
  initialize?: Record<string, unknown>;
  /** The tools as they are listed; by default one for each result, without a word more than its name. */
  tools?: unknown[];
  /** What else the list says. */
  list?: Record<string, unknown>;
  /** Results by the names of tools. */
  results?: Record<string, unknown>;
  /** Lines in place of a result, in which `$id` is the number of the request. */
  lines?: Record<string, Line[]>;
  /** Whether each call is answered with the line that it came as. */
  echoes?: boolean;
  /** Lines before anything else. */
  first?: string[];
  /** What it says on its standard error before it ends with this status. */
  dies?: { says: string; status: number };
}

const script = JSON.parse(process.argv[2] ?? '{}') as Script;
const { tools, results = {}, lines = {}, first = [], dies, echoes = false } = script;
const names = [...Object.keys(results), ...Object.keys(lines)];

const send = (line: string) => void process.stdout.write(`${line}\n`);
const reply = (id: number, result: unknown) => send(JSON.stringify({ jsonrpc: '2.0', id, result }));

interface Message {
  id?: number;
  method?: string;
  params?: { name?: string; protocolVersion?: string };
}

function answer({ id, method, params = {} }: Message): void {
  if (id === undefined) return;
  if (method === 'initialize') {
    const usual = {
      protocolVersion: params.protocolVersion,
      capabilities: { tools: { listChanged: true } },
      serverInfo: { name: 'scripted', version: '1' },
    };
    const said = Object.entries({ ...usual, ...script.initialize }).filter(([, value]) => value !== null);
    return reply(id, Object.fromEntries(said));
  }
  if (method === 'tools/list') {
    const usual = names.map((name) => ({ name, inputSchema: { type: 'object' } }));
    return reply(id, { tools: tools ?? usual, ...script.list });
  }
  const own = lines[params.name ?? ''];
  if (own) {
    for (const line of own) {
      const { before = '', part, times, after = '' } = typeof line === 'string' ? { part: line, times: 1 } : line;
      send(`${before}${part.repeat(times)}${after}`.replaceAll('$id', String(id)));
    }
  }
  if (!own) reply(id, results[params.name ?? '']);
}

if (dies) {
  process.stderr.write(dies.says);
  process.exitCode = dies.status;
} else {
  first.forEach(send);
  createInterface({ input: process.stdin }).on('line', (line) => {
    const message = JSON.parse(line) as Message;
    if (echoes && message.method === 'tools/call') reply(message.id ?? 0, { content: [{ type: 'text', text: line }] });
    else answer(message);
  });
}
