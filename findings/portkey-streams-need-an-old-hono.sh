#!/bin/sh
# Surprise: Portkey's gateway, as `npm install @portkey-ai/gateway@1.15.2` or `npx @portkey-ai/gateway` gives it today, answers every streamed call with a 500
# ("Something went wrong"), while the same call without `stream` works. It appends headers to the response that `fetch` gave it; those of a fetched response are
# immutable (WHATWG Fetch, "headers guard"). With @hono/node-server 1.13.8 and older the global `Response` was replaced by one that lets it, and Portkey's range is ^1.3.3.
# Who measures it, or puts it before a model, takes the overrides below.
#
# Version: @portkey-ai/gateway 1.15.2 with @hono/node-server 1.19.19 and 1.13.8 (1.14.2 fails too), Node 20 and 24. Source: the published packages, and report 1389 of its
# repository. Seen: "node-server 1.19.19: whole 200, stream 500", "node-server 1.13.8: whole 200, stream 200".
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > look.mjs <<'JS'
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const answer = { id: 'x', created: 1, model: 'm' };
const whole = { ...answer, object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content: 'hi' }, finish_reason: 'stop' }] };
const chunk = { ...answer, object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content: 'hi' }, finish_reason: 'stop' }] };
const model = createServer(async (req, res) => {
  let text = '';
  for await (const part of req) text += part;
  const { stream } = JSON.parse(text);
  res.setHeader('content-type', stream ? 'text/event-stream' : 'application/json');
  res.end(stream ? `data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n` : JSON.stringify(whole));
}).listen(0, '127.0.0.1');
await once(model, 'listening');
const free = createServer().listen(0, '127.0.0.1');
await once(free, 'listening');
const { port } = free.address();
free.close();
const url = `http://127.0.0.1:${port}`;
const gateway = spawn(process.execPath, ['node_modules/@portkey-ai/gateway/build/start-server.js', `--port=${port}`, '--headless'], { stdio: 'ignore' });
process.on('exit', () => gateway.kill());
while (!(await fetch(url).catch(() => undefined))) await pause(100);
const ask = async (stream) => {
  const response = await fetch(`${url}/v1/chat/completions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: 'Bearer none',
      'x-portkey-provider': 'openai',
      'x-portkey-custom-host': `http://127.0.0.1:${model.address().port}/v1`,
    },
    body: JSON.stringify({ model: 'm', stream, messages: [{ role: 'user', content: 'hi' }] }),
  });
  await response.text();
  return response.status;
};
console.log(`whole ${await ask(false)}, stream ${await ask(true)}`);
process.exit();
JS
for version in 1.19.19 1.13.8; do
  printf '{"private":true,"overrides":{"@hono/node-server":"%s"}}' "$version" > package.json
  rm -rf node_modules package-lock.json
  npm install --ignore-scripts --no-audit --no-fund --loglevel=error @portkey-ai/gateway@1.15.2 > /dev/null
  echo "node-server $version: $(node look.mjs)"
done | tee seen
printf 'node-server 1.19.19: whole 200, stream 500\nnode-server 1.13.8: whole 200, stream 200\n' | diff - seen
