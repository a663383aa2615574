/** The screens that one looks at, and what must stand on each. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

export interface Screen {
  args: readonly string[];
  shows: readonly RegExp[];
  /** Variables of the environment; `PORT` in one is the gateway's. */
  environment?: Record<string, string>;
  /** What must be true besides. */
  needs?: (said: string) => Promise<void>;
}

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const ours = version.replaceAll('.', '\\.');

/** OpenClaw asks a gateway of this machine only when it wrote its lock file, or the environment names its port. */
const byPort = { OPENCLAW_GATEWAY_PORT: 'PORT' };

/** What people would read if a call were not answered. */
export const refusal = /unknown method|does not support|not reachable|is not running|missing scope|invalid inventory/;

export const screens: readonly Screen[] = [
  { args: ['health'], shows: [/Agents: main/] },
  {
    args: ['models', 'list'],
    environment: byPort,
    shows: [/offline\/echo .*yes +yes +default/, /offline\/slow .*yes +yes/],
  },
  { args: ['models', 'list', '--provider', 'nobody'], environment: byPort, shows: [/No models found\./] },
  // Of OpenClaw's own store, which no gateway is asked for.
  { args: ['sessions'], shows: [/No sessions found\./] },
  { args: ['gateway', 'call', 'sessions.list'], shows: [/"key": "agent:main:openai-user:alice"/] },
  { args: ['status'], shows: [/reachable \d+ms/, /No channels configured/] },
  { args: ['status', '--deep'], shows: [/Last heartbeat +│ none/, /Gateway +│ reachable/] },
  { args: ['status', '--all'], shows: [new RegExp(`app ${ours}`), /Channel issues \(none\)/] },
  {
    args: ['logs'],
    shows: [/ info request .*operation=createChatCompletion status=200/, / info websocket request .*method=status/],
  },
  { args: ['channels', 'status'], shows: [/Gateway reachable\./, /no configured chat channels/] },
  {
    args: ['gateway', 'probe'],
    shows: [/Connect: ok .*Read probe: ok/, new RegExp(`Gateway: .* · app ${ours}`), /Wide-area discovery: disabled/],
  },
  { args: ['gateway', 'status'], shows: [/Connectivity probe: ok/, new RegExp(`Gateway version: ${ours}`)] },
  { args: ['dashboard', '--no-open'], shows: [/Dashboard URL: http:\/\/127\.0\.0\.1:\d+\//] },
  { args: ['dashboard', '--json'], shows: [/"ok": ?true/, /"url": ?"http[^"]+#token=[^"]+"/], needs: leadsToPage },
  { args: ['cron', 'list'], shows: [/No automations\./] },
  { args: ['devices', 'list'], shows: [/No device pairing entries\./] },
  { args: ['nodes', 'list'], shows: [/Pending: 0 · Paired: 0/] },
];

/** The link opens the page to talk to an agent, and its token is taken. */
async function leadsToPage(said: string): Promise<void> {
  const url = new URL((JSON.parse(said.slice(said.indexOf('{'))) as { url: string }).url);
  const page = await fetch(url, { headers: { accept: 'text/html' } });
  assert.deepEqual([page.status, page.headers.get('content-type')?.split(';')[0]], [200, 'text/html']);
  assert.match(await page.text(), /<script [^>]*src=/);
  const token = new URLSearchParams(url.hash.slice(1)).get('token');
  const models = await fetch(new URL('/v1/models', url), { headers: { authorization: `Bearer ${token}` } });
  assert.equal(models.status, 200);
}
