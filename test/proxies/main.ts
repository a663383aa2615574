/**
 * `make test-proxies`: nginx, Caddy and HAProxy before a real gateway, each with the block that docs/proxies.md prints and the gateway's own settings from
 * there, on the loopback. Prints a table of what was seen, and ends with 1 when a promise does not hold or a program is missing. `PROXIES=nginx,caddy` takes
 * some of them.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSON5 from 'json5';
import { token } from '../faults/client.ts';
import { createHome, startGateway, type Home } from '../faults/gateway.ts';
import { launch } from '../upstreams/processes.ts';
import { exchange, type Door } from './client.ts';
import { startHeldModel } from './model.ts';
import { blockOf } from './page.ts';
import { makeCertificate, programs, versionOf, type ProxyProgram } from './programs.ts';
import { maxAttempts, rows, type Scene } from './rows.ts';
import { freePort } from '../support/freePort.ts';

interface Result {
  name: string;
  version: string | undefined;
  /** What was seen of each row, or why it does not hold. */
  seen: Record<string, { holds: boolean; what: string }>;
}

/** Gives the gateway the settings of the page. */
function configure({ environment }: Home): void {
  const path = environment['OPENCLAW_CONFIG_PATH'] ?? '';
  const { gateway, ...config } = JSON.parse(readFileSync(path, 'utf8'));
  const printed = JSON5.parse<{ gateway: { http: object } }>(blockOf('json5')).gateway;
  const both = {
    ...printed,
    auth: { ...gateway.auth, rateLimit: { maxAttempts } },
    http: { ...gateway.http, ...printed.http },
  };
  writeFileSync(path, JSON.stringify({ ...config, gateway: both }));
}

/** Waits until the gateway answers through the proxy. @throws when the proxy ended, with what it said */
async function answers(door: Door, ended: Promise<number>, log: string): Promise<void> {
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  for (;;) {
    const status = await exchange(door, { path: '/v1/models' }).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    if (hasEnded) throw new Error(readFileSync(log, 'utf8'));
    await new Promise((later) => setTimeout(later, 50));
  }
}

async function tryOut(program: ProxyProgram): Promise<Result> {
  const { name } = program;
  const result: Result = { name, version: versionOf(program), seen: {} };
  if (result.version === undefined) return result;
  const folder = mkdtempSync(join(tmpdir(), `openclaw-${name}-`));
  const certificate = makeCertificate(folder);
  const model = await startHeldModel();
  const home = createHome(model.baseUrl);
  configure(home);
  const gateway = await startGateway(home);
  const port = await freePort();
  const { args, environment = {} } = program.prepare({ folder, port, gatewayPort: gateway.port });
  const log = join(folder, 'log', 'proxy');
  mkdirSync(join(folder, 'log'));
  const proxy = launch(name, args, { environment, log });
  const scene: Scene = { port, certificate, certificatePath: join(folder, 'fullchain.pem'), token, model };
  await answers(scene, proxy.ended, log);
  for (const [row, see] of Object.entries(rows)) {
    result.seen[row] = await see(scene).then(
      (what) => ({ holds: true, what }),
      (error: Error) => ({ holds: false, what: error.message }),
    );
    const { holds, what } = result.seen[row];
    console.log(`${holds ? '✓' : '✗'} ${name.padEnd(8)} ${row.padEnd(31)} ${what}`);
  }
  await proxy.kill();
  await gateway.stop();
  model.close();
  home.remove();
  rmSync(folder, { recursive: true });
  return result;
}

const wanted = process.env['PROXIES']?.split(',').filter((name) => name !== '') ?? [];
const chosen = programs.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const results = await Promise.all(chosen.map(tryOut));
console.log(
  `\n${' '.repeat(31)} ${results.map(({ name, version }) => `${name} ${version ?? 'is missing'}`.padEnd(16)).join('')}`,
);
for (const row of Object.keys(rows)) {
  const cells = results.map(({ seen }) => (seen[row] ? (seen[row].holds ? '✓' : '✗') : '').padEnd(16));
  console.log(`${row.padEnd(31)} ${cells.join('')}`);
}
const cells = results.flatMap(({ seen }) => Object.keys(rows).map((row) => seen[row]?.holds === true));
const well = cells.filter((holds) => holds).length;
console.log(`\n${well} of ${cells.length} hold`);
process.exit(well === cells.length ? 0 : 1);
