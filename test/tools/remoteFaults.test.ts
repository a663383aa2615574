/** What a remote server answers in place of what was asked, in words that say what to do. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../support/freePort.ts';
import { packageServer, startRemote, startToolbox, textOf } from '../support/toolbox.ts';

/** One that speaks as far as a call, or not even so far. */
async function start({ begin, call }: { begin?: (res: ServerResponse) => void; call?: (res: ServerResponse) => void }) {
  const server = createServer((req, res) => {
    let body = '';
    req.on('data', (part) => (body += String(part)));
    req.on('end', () => {
      if (begin) return begin(res);
      if (req.method !== 'POST') return void res.writeHead(405).end();
      const { id, method, params } = JSON.parse(body) as { id?: number; method: string; params: any };
      const reply = (result: object) =>
        void res
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ jsonrpc: '2.0', id, result }));
      if (id === undefined) return void res.writeHead(202).end();
      if (method === 'initialize')
        return reply({ protocolVersion: params.protocolVersion, capabilities: { tools: {} } });
      if (method === 'tools/list') return reply({ tools: [{ name: 'one', inputSchema: {}, description: null }] });
      call?.(res);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
  return startToolbox({ mcp: { servers: { s: { url } } } });
}

test.each([
  [401, 'it answered with status 401 (look at headers of its entry)'],
  [403, 'it answered with status 403 (look at headers of its entry)'],
  [404, 'it answered with status 404 (look at the url)'],
  [405, 'it answered with status 405 (look at the url)'],
  [500, 'it answered with status 500'],
])('a server that refuses to begin with %j and without a word', async (status, words) => {
  const { list, toolbox } = await start({ begin: (res) => void res.writeHead(status).end() });
  expect(await list()).toEqual([]);
  expect(toolbox.status()[0]?.error).toContain(words);
});

test.each<[string, (res: ServerResponse) => void]>([
  ['with status 500', (res) => void res.writeHead(500).end()],
  ['with a page', (res) => void res.writeHead(200, { 'content-type': 'text/html' }).end('<html>')],
  ['with half an answer', (res) => void res.writeHead(200, { 'content-type': 'application/json' }).end('{"json')],
  ['with nothing', (res) => void res.writeHead(200, { 'content-type': 'application/json' }).end()],
  ['with an end', (res) => void res.destroy()],
  ['with events without one', (res) => void res.writeHead(200, { 'content-type': 'text/event-stream' }).end(': x\n\n')],
])('a call that is answered %s tells the model that the tool may have acted', async (_, call) => {
  const { call: ask } = await start({ call });
  const result = await ask('s__one');
  expect([result.isError, textOf(result)]).toEqual([true, expect.stringMatching(/The tool may have acted\.$/)]);
});

test('a server of the older way is reached when its entry does not say which way it speaks', async () => {
  const port = await freePort();
  await startRemote(packageServer('server-everything', 'sse'), port);
  const url = `http://127.0.0.1:${port}/sse`;
  const { call, toolbox } = startToolbox({ mcp: { servers: { s: { url } } } });
  expect(textOf(await call('s__echo', { message: 'old' }))).toBe('Echo: old');
  expect(toolbox.status()).toMatchObject([{ state: 'ready' }]);
  const said = startToolbox({ mcp: { servers: { s: { url, transport: 'streamable-http' } } } });
  expect(await said.list()).toEqual([]);
  expect(said.toolbox.status()[0]?.error).toContain('an older server needs transport: "sse"');
});
