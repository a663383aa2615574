import { resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { parseGatewayUrl, parsePort } from '../config.ts';
import { CommandError, WrongUsage } from './command.ts';

/**
 * Reads the arguments of a command.
 * @param options those that it has
 * @param positionals words that it takes besides
 * @throws WrongUsage for all others
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  positionals: readonly string[] = [],
) {
  const parsed = parse(args, options);
  const stray = parsed.positionals.find((word) => !positionals.includes(word));
  if (stray !== undefined) throw new WrongUsage(`unexpected argument '${stray}'`);
  return parsed;
}

function parse<const Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const [what = ''] = (error as Error).message.split(/\. |\n/);
    throw new WrongUsage(what);
  }
}

/** The options of `run` and the checks. @throws WrongUsage */
export function readPortOption(args: readonly string[]): { port: string | undefined } {
  const { port } = readOptions(args, { port: { type: 'string' } }).values;
  if (port !== undefined) asUsage(() => parsePort(port, '--port'));
  return { port };
}

/** The one file that a command takes. @throws WrongUsage */
export function readFileArgument(args: readonly string[]): string {
  const { positionals } = parse(args, {});
  const [file, stray] = positionals;
  if (file === undefined) throw new WrongUsage('a file is missing');
  if (stray !== undefined) throw new WrongUsage(`unexpected argument '${stray}'`);
  return resolve(file);
}

/** The one id of a key that a command takes, and its options. @throws WrongUsage */
export function readIdArgument<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  const { positionals, values } = parse(args, options);
  const [id, stray] = positionals;
  if (id === undefined) throw new WrongUsage("the key's id is missing");
  if (stray !== undefined) throw new WrongUsage(`unexpected argument '${stray}'`);
  return { id, values };
}

/** Turns an error of the configuration's readers into wrong usage, since the value came from the command line. */
function asUsage(read: () => void): void {
  try {
    read();
  } catch (error) {
    throw new WrongUsage((error as Error).message);
  }
}

/** How a command finds the gateway; see `locateGateway` of the configuration. */
export const gatewayOptions = {
  url: { type: 'string' },
  token: { type: 'string' },
  password: { type: 'string' },
} as const;

export type GatewayOptions = { [Name in keyof typeof gatewayOptions]?: string | undefined };

/** @throws WrongUsage */
export function checkGatewayOptions({ url, token, password }: GatewayOptions): void {
  if (token !== undefined && password !== undefined) {
    throw new WrongUsage('--token and --password exclude each other; give the one that the gateway has');
  }
  if (url !== undefined) asUsage(() => parseGatewayUrl(url, '--url'));
}

/**
 * Milliseconds of a `--timeout` in seconds; undefined for 0, which is none.
 * @param text as it was given, or undefined
 * @param seconds what counts then
 * @throws WrongUsage
 */
export function readTimeout(text: string | undefined, seconds: number): number | undefined {
  const given = text === undefined ? seconds : Number(text);
  const isNumber = text === undefined || /^\d+(\.\d+)?$/.test(text);
  if (!isNumber || given > longestTimeout) {
    throw new WrongUsage(`--timeout: expected seconds from 0 (no limit) to ${longestTimeout}, got '${text}'`);
  }
  return given === 0 ? undefined : given * 1000;
}

/** Seconds of the longest timer that Node has. */
const longestTimeout = 2_147_483;

/**
 * Ends what takes longer.
 * @param ms undefined for no limit
 * @param advice the end of the sentence that says so
 */
export function startTimeout(ms: number | undefined, advice: string): { signal: AbortSignal; stop: () => void } {
  const ending = new AbortController();
  if (ms === undefined) return { signal: ending.signal, stop: () => {} };
  const end = () => ending.abort(new CommandError(`no answer within ${ms / 1000} seconds, ${advice}`));
  const timer = setTimeout(end, ms);
  return { signal: ending.signal, stop: () => clearTimeout(timer) };
}
