/**
 * `make test-upstreams`: one conversation with real servers of models, each with a tiny model, through the gateway and directly. Prints a table for each server,
 * and ends with 1 when the gateway is at fault. `SERVERS=ollama,llama` takes some of them, `ROWS=tool,stop` some rows.
 */
import { rmSync } from 'node:fs';
import { scratch } from './folders.ts';
import { startGatewayBefore } from './gateway.ts';
import { makeModel } from './model/make.ts';
import { play, type Played, type Scene } from './play.ts';
import { freePort } from '../support/freePort.ts';
import { rowsFor, type Row } from './rows.ts';
import { litellm } from './servers/litellm.ts';
import { llama } from './servers/llama.ts';
import { ollama } from './servers/ollama.ts';
import type { Server } from './servers/server.ts';
import { transformers } from './servers/transformers.ts';
import { toSummary, toTable, verdictOf, type Result } from './table.ts';

const servers: Record<string, Server> = { ollama, llama, litellm, transformers };

const chosen = (names: string | undefined): string[] | undefined => names?.split(',').filter((name) => name !== '');

async function main(): Promise<number> {
  const startedAt = performance.now();
  const results: Result[] = [];
  const skipped: string[] = [];
  rmSync(scratch(), { recursive: true, force: true });
  for (const name of chosen(process.env['SERVERS']) ?? Object.keys(servers)) {
    const server = servers[name];
    if (!server) throw new Error(`SERVERS: there is no ${name}; there are ${Object.keys(servers).join(', ')}`);
    const version = await server
      .install()
      .catch((error: Error) => void skipped.push(`${server.name}: ${error.message}`));
    if (version === undefined) continue;
    const rows = rowsFor(server.contextWindow).filter((row) => chosen(process.env['ROWS'])?.includes(row.name) ?? true);
    const played = await converse(server, rows);
    console.log(`\n${server.name} ${version}\n${toTable(rows, played)}`);
    results.push(...played);
  }
  const { text, isGatewayAtFault } = toSummary(results, skipped, performance.now() - startedAt);
  console.log(`\n${text}`);
  return isGatewayAtFault ? 1 : 0;
}

/** Puts the whole conversation to each API of a server. */
async function converse(server: Server, rows: readonly Row[]): Promise<Result[]> {
  makeModel(scratch('model'), server.contextWindow);
  const port = await freePort();
  const gateway = await startGatewayBefore(server.doors, port);
  const running = await server.start(port);
  const scene: Scene = { server, port, gatewayPort: gateway.port, running, costs: new Map() };
  const results: Result[] = [];
  for (const door of server.doors) {
    const played = new Map<string, Played>();
    for (const row of rows) {
      const startedAt = performance.now();
      const one = await play(row, door, scene);
      played.set(row.name, one);
      const { word, note = '' } = verdictOf(one, door.limits[row.name]);
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      process.stderr.write(`${door.name}, ${row.name}: ${word} (${seconds} s) ${note}\n`);
    }
    results.push({ door, played });
  }
  await scene.running.kill();
  await gateway.stop();
  return results;
}

process.exit(await main());
