import type { Writable } from 'node:stream';
import type { Config } from '../config.ts';

/**
 * Says what the configuration has to say of servers of tools.
 * @returns whether one of them is left out, because something that its entry needs is missing
 */
export function tellNotices({ notices }: Config, stderr: Pick<Writable, 'write'>): boolean {
  const about = notices.filter((line) => line.includes(': mcp.'));
  for (const line of about) stderr.write(`openclaw-gateway: ${line}\n`);
  return about.some((line) => line.endsWith('the server is left out'));
}
