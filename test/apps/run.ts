/** Runs the program of a client, and holds what it saw against the rows. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type { Gateway, LoggedRequest } from './gateway.ts';
import { eventText, rows, tellEvents, type Seen } from './rows.ts';

export interface Result {
  row: string;
  verdict: 'passed' | 'failed' | 'limit';
  saw: string;
  /** Requests that the gateway got for it, where its log tells. */
  requests?: number;
  seconds: number;
}

/** What one client saw; a program may be of several, one after the other. */
export interface Run {
  version: string;
  results: Result[];
}

/** Seconds that a program may take; some clients try a failed request again for a minute. */
const patience = 1200;

/**
 * @param command of the program
 * @param folder where it was prepared
 * @returns for each client one result for every row; a row that was not printed has failed
 */
export async function runProgram(command: string[], folder: string, gateway: Gateway): Promise<Run[]> {
  const name = folder.split('/').at(-1) ?? '';
  const { lines, trouble } = start(command, folder, gateway);
  const runs: (Run & { startedAt: number })[] = [];
  let since = performance.now();
  for await (const line of lines) {
    if (!line.startsWith('{"')) continue;
    const seen = JSON.parse(line) as Seen & { client?: string };
    const now = performance.now();
    if (seen.client !== undefined) runs.push({ version: seen.client, results: [], startedAt: Date.now() });
    else runs.at(-1)?.results.push({ ...judge(seen, name), seconds: (now - since) / 1000 });
    since = now;
  }
  if (runs.length === 0) runs.push({ version: 'does not start', results: [], startedAt: 0 });
  await countRequests(runs, gateway);
  for (const { results } of runs) addMissing(results, name, trouble());
  return runs;
}

function start([file = '', ...args]: string[], folder: string, { url, key }: Gateway) {
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const child = spawn(file, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: home, LANG: 'C.UTF-8', APPS_URL: url, APPS_KEY: key },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it started ends with it.
    detached: true,
  });
  const end = () => endGroup(child.pid);
  process.once('exit', end);
  const limit = AbortSignal.timeout(patience * 1000);
  limit.addEventListener('abort', end);
  child.once('exit', () => {
    limit.removeEventListener('abort', end);
    end();
    process.off('exit', end);
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  return { lines: createInterface(child.stdout), trouble: () => reasonIn(said) };
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGTERM');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Of what a program said before it ended: its last words of an error, else its last words. */
function reasonIn(said: string): string {
  const lines = said.trim().split('\n');
  return lines.findLast((line) => /error|exception|panic/i.test(line)) ?? lines.at(-1) ?? '';
}

function judge(
  { row, ok = false, saw: raw = '', limit }: Seen,
  client: string,
): Pick<Result, 'row' | 'verdict' | 'saw'> {
  // Programs for a terminal break their lines anywhere.
  const saw = raw.replaceAll(/\s+/g, ' ').trim();
  if (limit !== undefined) return { row, verdict: 'limit', saw: limit };
  const expected = rows[row];
  if (!expected) throw new Error(`${client} prints the row '${row}', which rows.ts does not have`);
  const tells = row !== 'cut' || !tellEvents.includes(client) || saw.includes(eventText);
  const isRight = expected.expects({ ok, saw }) && tells;
  return { row, verdict: isRight ? 'passed' : 'failed', saw: `${ok ? '' : 'an error: '}${saw}` };
}

/** A stream that broke off is logged up to a second after its client has gone: waits until every row has its requests, or some seconds. */
async function countRequests(runs: (Run & { startedAt: number })[], gateway: Gateway): Promise<void> {
  for (let tries = 0; tries < 30; tries++) {
    const requests = gateway.requests();
    for (const [at, { startedAt, results }] of runs.entries()) {
      const next = runs[at + 1]?.startedAt ?? Infinity;
      const own = requests.filter((request) => request.startedAt >= startedAt && request.startedAt < next);
      for (const result of results) addCount(result, own);
    }
    const isCounted = ({ verdict, requests: count }: Result) => verdict === 'limit' || count !== 0;
    if (runs.every(({ results }) => results.every(isCounted))) return;
    await setTimeout(100);
  }
}

function addCount(result: Result, requests: LoggedRequest[]): void {
  const isOwn = rows[result.row]?.isOwn;
  if (isOwn) result.requests = requests.filter(isOwn).length;
}

function addMissing(results: Result[], client: string, trouble: string): void {
  const asked = Object.entries(rows).filter(([, { only }]) => only?.includes(client) ?? true);
  const missing = asked.map(([row]) => row).filter((row) => !results.some((result) => result.row === row));
  const saw = `the program did not come to this row: ${trouble}`;
  results.push(...missing.map((row): Result => ({ row, verdict: 'failed', saw, seconds: 0 })));
}
