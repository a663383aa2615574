/**
 * A server made with the official library, which speaks the versions of the protocol without `initialize` (2026-07-28 and later) and refuses others, as a program:
 * `node modernMcpServer.ts stdio`, or the port where it speaks HTTP.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createMcpHandler, McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { object, string } from 'zod';

const text = (said: string) => ({ content: [{ type: 'text' as const, text: said }] });

function newServer(): McpServer {
  const server = new McpServer({ name: 'modern', version: '1' });
  const inputSchema = object({ message: string() });
  server.registerTool('echo', { description: 'Says it.', inputSchema }, ({ message }) => text(`Echo: ${message}`));
  server.registerTool('grow', { description: 'Adds a tool.' }, () => {
    server.registerTool('grown', { description: 'Was not there before.' }, () => text('grown'));
    return text('there is one more');
  });
  server.registerTool('never', { description: 'Never answers.' }, () => new Promise<never>(() => {}));
  return server;
}

const [way = 'stdio'] = process.argv.slice(2);
if (way === 'stdio') {
  serveStdio(newServer, { legacy: 'reject' });
} else {
  const handler = createMcpHandler(newServer, { legacy: 'reject' });
  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const parts: Buffer[] = [];
    for await (const part of req) parts.push(part as Buffer);
    const body = parts.length > 0 ? Buffer.concat(parts) : null;
    const headers = Object.entries(req.headers).map(([name, value]): [string, string] => [name, String(value)]);
    const request = new Request(`http://127.0.0.1:${way}${req.url}`, { method: req.method ?? 'GET', headers, body });
    const response = await handler.fetch(request);
    res.writeHead(response.status, Object.fromEntries(response.headers));
    for await (const part of response.body ?? []) res.write(part);
    res.end();
  };
  createServer((req, res) => void answer(req, res)).listen(Number(way), '127.0.0.1');
}
