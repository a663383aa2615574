/** Processes that a server starts in a group of their own, as browsers and daemons are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/command.ts';
import { until } from '../support/eventually.ts';
import { isAlive, startToolbox } from '../support/toolbox.ts';

const script = { tools: [{ name: 'one', inputSchema: {} }] };
const scripted = [process.execPath, join(repository, 'test/support/scriptedMcpServer.ts'), JSON.stringify(script)];
/** Starts a process that leaves the group and does not mind SIGTERM, and becomes the server. */
const leaving = `setsid sh -c 'trap "" TERM; exec sleep 600' </dev/null >/dev/null 2>&1 & exec "$@"`;
const entry = { command: 'sh', args: ['-c', leaving, 'sh', ...scripted] };

/** Processes of tools that have this state folder. */
const processesWith = (stateDir: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const variables = readFileSync(`/proc/${pid}/environ`, 'utf8');
        return variables.includes(stateDir) && variables.includes('OPENCLAW_TOOL_PROCESS');
      } catch {
        return false;
      }
    })
    .map(Number)
    .filter(isAlive);

describe.runIf(process.platform === 'linux')('a process that left the group of its server', () => {
  test('is ended with it when the gateway ends', async () => {
    const { list, toolbox, stateDir } = startToolbox({ mcp: { servers: { s: entry } } });
    expect(await list()).toHaveLength(1);
    await until(() => processesWith(stateDir).length === 2);
    await toolbox.close();
    expect(processesWith(stateDir)).toEqual([]);
    expect(readdirSync(join(stateDir, 'openclaw-gateway/tools'))).toEqual([]);
  });

  test('is ended when the entry of its server changes, and the other servers keep theirs', async () => {
    const servers = { s: entry, other: { ...entry, env: { A: 'b' } } };
    const { list, apply, stateDir } = startToolbox({ mcp: { servers } });
    await list();
    await until(() => processesWith(stateDir).length === 4);
    const before = processesWith(stateDir);
    apply({ mcp: { servers: { other: servers.other } } });
    await until(() => before.filter(isAlive).length === before.length - 2);
    expect((await list()).map(({ server }) => server)).toEqual(['other']);
  });
});
