#!/bin/sh
# Surprise: closing a client of MCP's official TypeScript library ends the program that it started, and not what that program started: a server behind a wrapper (a shell, a
# package runner) that does not mind the end of its input lives on, in nobody's hands, after `close()` is over and the client has exited. Its stdio transport starts the
# program in the client's own process group and sends its signals to that one process, so that there is no group to end.
# Who starts servers with it makes a transport of its own that gives each a group, or looks after the wrappers.
#
# Version: @modelcontextprotocol/client 2.4.0, Node 24, Linux. Source: the published package (dist/stdio.mjs).
# Seen: "closed; the wrapper is gone, the server is alive".
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --ignore-scripts --no-audit --no-fund --loglevel=error @modelcontextprotocol/client@2.4.0 > /dev/null
cat > server.mjs <<'JS'
import { createInterface } from 'node:readline';
import { writeFileSync } from 'node:fs';

writeFileSync('pids', `${process.ppid} ${process.pid}`);
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (method !== 'initialize') return;
  const result = { protocolVersion: params.protocolVersion, capabilities: {}, serverInfo: { name: 's', version: '1' } };
  console.log(JSON.stringify({ jsonrpc: '2.0', id, result }));
});
setTimeout(() => {}, 30_000);
JS
cat > look.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
const client = new Client({ name: 'c', version: '1' });
await client.connect(new StdioClientTransport({ command: 'sh', args: ['-c', 'node server.mjs; true'] }));
const [wrapper, server] = readFileSync('pids', 'utf8').split(' ').map(Number);
await client.close();
console.log(`closed; the wrapper is ${isAlive(wrapper) ? 'alive' : 'gone'}, the server is ${isAlive(server) ? 'alive' : 'gone'}`);
if (isAlive(server)) process.kill(server);
JS
node look.mjs | tee seen
echo 'closed; the wrapper is gone, the server is alive' | diff - seen
