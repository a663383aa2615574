/**
 * An MCP server over standard input and output that writes down in a file what it was asked, before it does it, as a program: `node ledgerServer.ts <ledger>`.
 * What it wrote outlives it and the gateway, whoever of them is killed.
 */
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';

type Id = string | number;
interface Message {
  id?: Id;
  method?: string;
  params?: { name?: string; arguments?: Args; _meta?: { progressToken?: Id }; requestId?: Id };
}
type Args = Record<string, unknown>;
type Progress = (progress: number) => void;

/** What stands in the ledger, a line each. */
export interface Entry {
  event: 'call' | 'done' | 'cancelled';
  pid: number;
  tool: string;
  /** What the call is about, as its arguments say. */
  what: string;
  /** `Date.now()` */
  at: number;
}

/** A red dot. */
export const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';

const ledger = process.argv[2] ?? '';
const going = new Map<Id, { tool: string; what: string }>();
const waiting: (() => void)[] = [];

const send = (message: object) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
const text = (said: string) => ({ content: [{ type: 'text', text: said }] });
const write = (event: Entry['event'], { tool, what }: { tool: string; what: string }) =>
  appendFileSync(ledger, `${JSON.stringify({ event, pid: process.pid, tool, what, at: Date.now() })}\n`);

const tools: Record<string, (args: Args, progress: Progress) => object | Promise<object>> = {
  note: ({ what }) => text(`noted ${String(what)}`),
  async work({ what, ms }, progress) {
    progress(1);
    await setTimeout(Number(ms ?? 0));
    return text(`worked on ${String(what)}`);
  },
  /** Never answers; its progress tells that it runs. */
  hold(_, progress) {
    progress(1);
    return new Promise<object>(() => {});
  },
  /** Answers when a second call is there, so that only calls side by side are answered. */
  async pair({ what }) {
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.push(resolve);
    if (waiting.length % 2 === 0) waiting.splice(0).forEach((go) => go());
    await promise;
    return text(`paired ${String(what)}`);
  },
  look: () => ({ content: [{ type: 'image', data: dot, mimeType: 'image/png' }] }),
  fail: () => ({ ...text('the pen is broken'), isError: true }),
};

const schema = { type: 'object', properties: { what: { type: 'string' }, ms: { type: 'number' } } };

async function call(id: Id, { name = '', arguments: args = {}, _meta }: NonNullable<Message['params']>) {
  const entry = { tool: name, what: String(args['what'] ?? '') };
  write('call', entry);
  going.set(id, entry);
  const token = _meta?.progressToken;
  const result = await tools[name]?.(args, (progress) => {
    if (token === undefined) return;
    send({ method: 'notifications/progress', params: { progressToken: token, progress, total: 2, message: 'half' } });
  });
  if (!going.delete(id)) return;
  write('done', entry);
  send({ id, result });
}

function answer({ id, method, params = {} }: Message): void {
  if (method === 'notifications/cancelled' && params.requestId !== undefined) {
    const entry = going.get(params.requestId);
    if (entry) write('cancelled', entry);
    going.delete(params.requestId);
  }
  if (id === undefined) return;
  switch (method) {
    case 'initialize': {
      const serverInfo = { name: 'ledger', version: '1' };
      return void send({ id, result: { protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo } });
    }
    case 'tools/list': {
      const list = Object.keys(tools).map((name) => ({ name, description: `Does ${name}.`, inputSchema: schema }));
      return void send({ id, result: { tools: list } });
    }
    case 'tools/call':
      return void call(id, params);
    default:
      send({ id, error: { code: -32_601, message: 'Method not found' } });
  }
}

if (import.meta.main) createInterface({ input: process.stdin }).on('line', (line) => answer(JSON.parse(line)));
