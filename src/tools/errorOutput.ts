import { stripVTControlCharacters } from 'node:util';
import type { Logger } from 'pino';
import { lineReader } from './lines.ts';
import { withoutSecrets } from './secrets.ts';

/** Characters of a line, and lines in a minute, that the log takes of one server. */
const [maxLength, maxLines, perMs] = [1000, 200, 60_000];

export interface ErrorOutput {
  /** Takes the next bytes. */
  take(bytes: Buffer): void;
  /** Takes a line that came another way. */
  write(line: string): void;
  /** The last line that said anything, bounded. */
  last(): string;
}

/** Writes what a server says, but not in messages, into the log: bounded, and without our secrets. */
export function errorOutput(server: string, log: Logger, secrets: readonly string[]): ErrorOutput {
  let [since, lines, left, last] = [performance.now(), 0, 0, ''];
  const write = (text: string) => {
    if (text.trim() !== '') last = text.trim().slice(0, maxLength);
    if (performance.now() - since > perMs) {
      if (left > 0) log.warn({ server, left }, 'lines of the server were left out, because there were too many');
      [since, lines, left] = [performance.now(), 0, 0];
    }
    if (++lines > maxLines) left++;
    else if (text.trim() !== '') log.info({ server }, shortened(withoutSecrets(withoutControls(text), secrets)));
  };
  const take = lineReader(maxLineBytes, write, ({ head }) => write(head));
  return { take, write, last: () => withoutControls(last) };
}

/** More than is shown, so that no secret is cut before it is found. */
const maxLineBytes = 65_536;

const shortened = (text: string): string => (text.length > maxLength ? `${text.slice(0, maxLength)} …` : text);

/** Without colours and other commands to terminals. */
const withoutControls = (text: string): string => stripVTControlCharacters(text).replace(/[^\P{Cc}\t]/gu, ' ');
