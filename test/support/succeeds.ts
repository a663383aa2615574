import { execFileSync } from 'node:child_process';

/** Whether a command can be run here and ends with 0: what this machine lets a test do. */
export function succeeds(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
