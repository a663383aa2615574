/** The real command from the sources, on a free port of the loopback, before the offline model and other providers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

export interface Gateway {
  /** With `/v1`, as clients want it. */
  url: string;
  port: number;
  key: string;
  /** What its log has of chat requests so far. */
  requests(): LoggedRequest[];
  stop(): Promise<void>;
}

export interface LoggedRequest {
  /** Milliseconds since 1970. */
  startedAt: number;
  status: number;
  /** The model that answered; none when the request was refused before one was chosen. */
  model?: string;
  code?: string;
}

const appsKey = 'apps-token-7d1e';

/**
 * @param logPath where its standard output goes
 * @param providers besides the offline model, as the configuration has them
 * @param key the token of its clients
 * @param agent what is said of its agent besides
 * @param others agents besides that one
 * @param sections of the file besides
 */
export async function startGateway(
  logPath: string,
  providers: object = {},
  key = appsKey,
  agent: { model?: string } = {},
  others: readonly object[] = [],
  sections: object = {},
): Promise<Gateway> {
  const folder = mkdtempSync(join(tmpdir(), 'openclaw-apps-'));
  const configPath = join(folder, 'openclaw.json');
  const config = {
    gateway: {
      // Every client tries a wrong key once.
      auth: { token: key, rateLimit: { exemptLoopback: true } },
      http: { endpoints: { chatCompletions: { enabled: true }, responses: { enabled: true } } },
    },
    models: { providers },
    agents: { list: [{ id: 'main', systemPrompt: 'You are Main.', ...agent }, ...others] },
    ...sections,
  };
  writeFileSync(configPath, JSON.stringify(config), { mode: 0o600 });
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../bin/openclaw-gateway.js'), 'run'], {
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      OPENCLAW_CONFIG_PATH: configPath,
      OPENCLAW_STATE_DIR: folder,
      OPENCLAW_GATEWAY_PORT: '0',
    },
    stdio: ['ignore', openSync(logPath, 'w'), 'pipe'],
  });
  process.on('exit', () => child.kill('SIGKILL'));
  const address = await addressOf(child.stderr);
  return {
    url: `${address}/v1`,
    port: Number(new URL(address).port),
    key,
    requests: () => requestsIn(readFileSync(logPath, 'utf8')),
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function addressOf(stderr: Readable | null): Promise<string> {
  let said = '';
  for await (const part of stderr?.setEncoding('utf8') ?? []) {
    said += String(part);
    const [, address] = /listens on (http:\S+)\n/.exec(said) ?? [];
    if (address !== undefined) {
      stderr?.resume();
      return address;
    }
  }
  throw new Error(`the gateway ended before it listened: ${said}`);
}

/** Operations that run an agent. */
const runs = ['createChatCompletion', 'createResponse', 'compactResponse'];

function requestsIn(log: string): LoggedRequest[] {
  const lines = log
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
  return lines
    .filter(({ msg, operation }) => msg === 'request' && runs.includes(operation ?? ''))
    .map((line) => ({ ...line, startedAt: Date.parse(line.time) - line.dur_ms }));
}

type Line = LoggedRequest & { msg: string; operation?: string; time: string; dur_ms: number };
