#!/bin/sh
# Surprise: a Node.js process that logs with pino's asynchronous destination (sonic-boom) cannot end while nobody reads its log.
#
# sonic-boom gives the log to `fs.write`. Where standard output is a pipe that is full, that write holds a thread of libuv, and `process.exit` waits for this
# thread: a service whose log nobody reads does not obey SIGTERM. `maxLength` bounds what waits in memory, and `drop` counts the rest, but neither ends the
# write that has begun; `retryEAGAIN` is not asked, because the pipe blocks. `process.stdout.write` asks the kernel when there is room, and holds nobody up:
# that is why src/log.ts gathers its lines by itself.
#
# Version: pino 10.4.0 with sonic-boom 4.2.1, Node.js 24.22.3 on Linux. Source: the published packages.
# Seen: "sonic-boom: still there after 5 seconds" and "process.stdout: ended with 0".
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund pino@10.4.0 sonic-boom@4.2.1
cat > service.js <<'JS'
import { writeSync } from 'node:fs';
import { pino } from 'pino';

const isSonic = process.argv[2] === 'sonic-boom';
const destination = { dest: 1, sync: false, minLength: 4096, maxLength: 262144, periodicFlush: 10 };
const log = pino({}, isSonic ? pino.destination(destination) : process.stdout);
process.on('SIGTERM', () => process.exit(0));
for (let line = 0; line < 2000; line++) log.info({ line, text: 'x'.repeat(100) });
setInterval(() => {}, 1000);
// The turns of the event loop after it have begun to write.
setTimeout(() => writeSync(2, 'written\n'), 200);
JS
cat > look.js <<'JS'
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

async function endOf(kind) {
  const service = spawn(process.execPath, ['service.js', kind], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(service, 'exit').then(([code]) => `ended with ${code}`);
  await once(service.stderr, 'data');
  service.kill('SIGTERM');
  const end = await Promise.race([ended, wait(5000, 'still there after 5 seconds')]);
  console.log(`${kind}: ${end}`);
  service.kill('SIGKILL');
  await ended;
  return end;
}

assert.equal(await endOf('sonic-boom'), 'still there after 5 seconds');
assert.equal(await endOf('process.stdout'), 'ended with 0');
JS
node look.js
echo 'as described'
