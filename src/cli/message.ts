import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { CommandError, WrongUsage, type Process } from './command.ts';

/** Where the message is said to come from. */
export interface MessageOptions {
  /** `--message`; `-` means standard input. */
  message: string | undefined;
  /** `--message-file`; `-` means standard input. */
  messageFile: string | undefined;
  /** Whether `-` stands alone on the command line. */
  isStdinNamed: boolean;
}

/** Bytes; a frame of the gateway takes 25 MiB, and what is said stands in it as JSON. */
const maxBytes = 4 * 1_048_576;

/**
 * The message: from the command line, from a file, or from standard input. That is read when it is named, and when nothing else is named and it is no terminal.
 * @throws WrongUsage when there is none or more than one, CommandError when it cannot be read
 */
export async function readMessage(
  options: MessageOptions,
  stdin: Process['stdin'],
  signal: AbortSignal,
): Promise<string> {
  const { message, messageFile, isStdinNamed } = options;
  const given = [message, messageFile, isStdinNamed ? '-' : undefined].filter((one) => one !== undefined);
  if (given.length > 1)
    throw new WrongUsage('say the message once: with -m, with --message-file, or on standard input');
  if (given.length === 0 && stdin.isTTY) throw new WrongUsage("nothing to say: add -m 'your message'");
  const text = await readFrom(message, messageFile, stdin, signal);
  if (text.trim() === '') throw new WrongUsage("the message is empty; say something with -m 'your message'");
  return text;
}

async function readFrom(
  message: string | undefined,
  file: string | undefined,
  stdin: Process['stdin'],
  signal: AbortSignal,
): Promise<string> {
  if (message !== undefined && message !== '-') return message;
  if (message === '-' || file === undefined || file === '-') return textOf(stdin, 'standard input', signal);
  try {
    const handle = await open(file);
    return await textOf(handle.createReadStream(), file, signal);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new CommandError(`the message file ${file} cannot be read (${code}); check its name and permissions`);
  }
}

/** @param name of the source, for messages */
async function textOf(source: Readable, name: string, signal: AbortSignal): Promise<string> {
  const leave = () => source.destroy(signal.reason as Error);
  signal.addEventListener('abort', leave, { once: true });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of source) {
      size += (chunk as Buffer).length;
      if (size > maxBytes)
        throw new CommandError(`${name} has more than ${maxBytes / 1_048_576} MiB; shorten the message`);
      chunks.push(chunk as Buffer);
    }
    // One line feed at the end belongs to the file, not to the message.
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)).replace(/\r?\n$/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new CommandError(`${name} is not text in UTF-8; convert it first`);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
