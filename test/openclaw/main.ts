/**
 * `make test-openclaw`: OpenClaw's own command, unmodified, against the real gateway. Every screen is shown once, and what it says is held against what must be
 * true of this gateway; none may show a refusal. The terminal interface is used as people use it, in tmux, and skipped where there is none.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGateway, type Gateway } from '../apps/gateway.ts';
import { createLedgerFile } from '../support/ledgerFile.ts';
import { refusal, screens, type Screen } from './screens.ts';
import { hasTmux } from './terminal.ts';
import { talk, work } from './talk.ts';
import { createRun, type Run } from './run.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

const tools = join(import.meta.dirname, '../../.tools/openclaw');
mkdirSync(tools, { recursive: true });
const key = 'openclaw-token-3c9a';
const home = mkdtempSync(join(tmpdir(), 'openclaw-home-'));
const agents = [
  { id: 'slow', model: 'offline/slow' },
  { id: 'worker', model: 'offline/tools', tools: { allow: ['pen__note'] } },
];
const mcp = { servers: { pen: createLedgerFile(home).server } };
const gateway = await startGateway(join(tools, 'gateway.log'), {}, key, {}, agents, { mcp });
writeConfig(gateway);
await say('before any screen');
const run = createRun(join(tools, 'node_modules/openclaw/openclaw.mjs'), home, gateway.port);

const failures: string[] = [];
for (const screen of screens) await report(screen.args.join(' '), () => show(screen, run));
if (await hasTmux()) {
  await report('tui', () => talk(run.command, gateway));
  await report('tui of an agent with tools', () => work(run.command));
} else console.log('  – tui  skipped: needs tmux, which is not on PATH');

await gateway.stop();
rmSync(home, { recursive: true, force: true });
console.log(failures.length === 0 ? '\nall screens say what is true' : `\nnot so: ${failures.join(', ')}`);
process.exit(failures.length === 0 ? 0 : 1);

/** OpenClaw's file, by which it finds the gateway of this machine. */
function writeConfig({ port }: Gateway): void {
  const folder = join(home, '.openclaw');
  mkdirSync(folder, { mode: 0o700 });
  const config = {
    gateway: { mode: 'local', port, auth: { mode: 'token', token: key } },
    // The terminal shows calls of tools and their results only when it is told so.
    agents: { defaults: { verboseDefault: 'full' } },
  };
  writeFileSync(join(folder, 'openclaw.json'), JSON.stringify(config), { mode: 0o600 });
}

/** Over HTTP, so that there is something to show. */
async function say(content: string): Promise<void> {
  const answer = await fetch(`${gateway.url}/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'openclaw', user: 'alice', messages: [{ role: 'user', content }] }),
  });
  await answer.text();
}

async function show({ args, needs, shows, environment = {} }: Screen, { ask }: Run): Promise<string> {
  const said = await ask(args, environment);
  const missing = shows.filter((pattern) => !pattern.test(said));
  if (missing.length > 0) throw new Error(`does not show ${missing.join(' and ')}, but:\n${said}`);
  if (refusal.test(said)) throw new Error(`shows a refusal:\n${said}`);
  await needs?.(said);
  return shows.map((pattern) => pattern.exec(said)?.[0].replaceAll(/\s+/g, ' ')).join('; ');
}

async function report(name: string, look: () => Promise<string>): Promise<void> {
  try {
    console.log(`  ✓ ${name}  ${await look()}`);
  } catch (error) {
    failures.push(name);
    console.log(`  ✗ ${name}  ${(error as Error).message}`);
  }
}
