/** A terminal of tmux, as somebody uses it: types, looks, and waits for what shall stand there. */
import { execFile } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Milliseconds between two looks, and for which one waits for something. */
const [lookMs, patienceMs] = [100, 60_000];

export const hasTmux = (): Promise<boolean> =>
  run('tmux', ['-V']).then(
    () => true,
    () => false,
  );

export class Terminal {
  /** A server of our own, so that nobody else's is touched. */
  readonly #socket: string;

  private constructor(socket: string) {
    this.#socket = socket;
  }

  /** @param command for a shell; when it ends, its terminal stays */
  static async open(name: string, command: string): Promise<Terminal> {
    const terminal = new Terminal(`openclaw-test-${process.pid}-${name}`);
    await terminal.#tmux('new-session', '-d', '-x', '120', '-y', '50', `${command}; echo "ended with $?"; cat`);
    return terminal;
  }

  async screen(): Promise<string> {
    return (await this.#tmux('capture-pane', '-p')).stdout;
  }

  /** @returns the screen on which all of them stand @throws with what stands there instead */
  async until(...patterns: readonly RegExp[]): Promise<string> {
    const deadline = performance.now() + patienceMs;
    for (;;) {
      const screen = await this.screen();
      const missing = patterns.filter((pattern) => !pattern.test(screen));
      if (missing.length === 0) return screen;
      if (performance.now() > deadline)
        throw new Error(`waited in vain for ${missing.join(' and ')}; there is:\n${screen}`);
      await setTimeout(lookMs);
    }
  }

  /** Types a line. Enter comes after the words stand there: both at once would be taken for something pasted. */
  async say(line: string): Promise<void> {
    await this.#tmux('send-keys', '-l', line);
    await this.until(new RegExp(`^ *${RegExp.escape(line)} *$`, 'm'));
    await this.press('Enter');
  }

  async press(...keys: readonly string[]): Promise<void> {
    await this.#tmux('send-keys', ...keys);
  }

  async close(): Promise<void> {
    await this.#tmux('kill-server').catch(() => {});
  }

  #tmux(...args: readonly string[]) {
    return run('tmux', ['-L', this.#socket, '-f', '/dev/null', ...args]);
  }
}
