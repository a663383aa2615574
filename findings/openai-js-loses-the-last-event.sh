#!/bin/sh
# Surprise: OpenAI's JavaScript client can lose an error event that it has received, when the connection ends right after it without the last chunk.
#
# A server that fails in mid-stream sends `data: {"error": …}` and breaks the connection off, so that no client takes the end for success. The client then
# throws `TypeError: terminated` instead of the error's own words, and even chunks before it are lost, as soon as its consumer is slower than the network:
# `fetch` throws away what it has buffered when the connection breaks. When the server waits before it closes, the same consumer gets the event.
#
# Version: openai 7.55.0, with the fetch of Node.js 20 (the machine's own Node runs it). Source: the published package.
# Seen: "at once: terminated, 1 chunks" and "after 3000 ms: the model went away, 3 chunks".
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund openai@7.55.0
cat > look.js <<'JS'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import OpenAI from 'openai';

let pauseMs = 0;
const server = createServer(async (req, res) => {
  req.resume();
  res.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const content of ['a', 'b', 'c']) {
    res.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`);
    await wait(20);
  }
  res.write('data: {"error":{"message":"the model went away","type":"server_error","param":null,"code":null}}\n\n');
  await wait(pauseMs);
  // An end without the last chunk of the chunked coding.
  res.socket.end();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const client = new OpenAI({ baseURL: `http://127.0.0.1:${server.address().port}/v1`, apiKey: 'k', maxRetries: 0 });

async function read() {
  let chunks = 0;
  try {
    const stream = await client.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: 'hi' }], stream: true });
    for await (const _ of stream) {
      chunks++;
      await wait(500); // a consumer that does something with each chunk
    }
    return { chunks, message: 'no error' };
  } catch (error) {
    return { chunks, message: error.message };
  }
}

const atOnce = await read();
console.log(`at once: ${atOnce.message}, ${atOnce.chunks} chunks`);
pauseMs = 3000;
const later = await read();
console.log(`after ${pauseMs} ms: ${later.message}, ${later.chunks} chunks`);
server.close();
assert.doesNotMatch(atOnce.message, /the model went away/, 'the event is lost');
assert.match(later.message, /the model went away/, 'the event is raised');
assert.equal(later.chunks, 3);
JS
node look.js
echo 'as described'
