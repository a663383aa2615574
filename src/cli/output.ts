import type { Process } from './command.ts';

/** The reader of the output has gone, as `head` does. That is no failure. */
export class ReaderLeft extends Error {
  override readonly name = 'ReaderLeft';
}

export interface Output {
  /** Writes a piece of text as it comes. */
  write(text: string): void;
  /** Writes what is still held back and ends the last line. Settles when all is handed over. */
  end(): Promise<void>;
  /** Fires when nothing can be written any more, with `ReaderLeft` or the fault as its reason. */
  broken: AbortSignal;
}

/**
 * Standard output for text that a model wrote. A terminal gets no control characters but line feeds and tabs, so that no answer can move the cursor, set
 * titles or paste; everything else gets the text as it is.
 */
export function createOutput(stdout: Process['stdout']): Output {
  const breaking = new AbortController();
  let last = '';
  let held = '';
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    breaking.abort(error.code === 'EPIPE' ? new ReaderLeft('the reader has left') : error);
  });
  const put = (text: string) => {
    const shown = stdout.isTTY ? withoutControls(text) : text;
    if (shown === '' || breaking.signal.aborted) return;
    last = shown.at(-1) ?? last;
    stdout.write(shown);
  };
  return {
    write(text) {
      const all = held + text;
      // Half of a character that two pieces share would be written as a replacement character.
      held = /[\ud800-\udbff]$/.test(all) ? all.slice(-1) : '';
      put(held ? all.slice(0, -1) : all);
    },
    async end() {
      put(held);
      held = '';
      if (last !== '' && last !== '\n') put('\n');
      await new Promise<void>((resolve) => stdout.write('', () => resolve()));
    },
    broken: breaking.signal,
  };
}

/** Without C0 and C1 control characters and DEL, but for line feeds and tabs. */
export const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '');
