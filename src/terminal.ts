/** What a person sees who starts the gateway: the log, and the lines that say where it listens and how to try it. */
import { pino, type DestinationStream, type Logger } from 'pino';
import type { Catalogue } from './agents/models.ts';
import type { Config } from './config.ts';

/** The log on standard output: JSON lines, or readable ones on a terminal. */
export async function createLog(): Promise<Logger> {
  const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime };
  // A log that cannot be written (a full disk, a closed pipe) is lost; the gateway goes on.
  process.stdout.on('error', () => {});
  if (!process.stdout.isTTY) return pino(options, gatheredLines());
  const { default: pretty } = await import('pino-pretty');
  const shown = ['method', 'operation', 'status', 'code', 'agent', 'model', 'dur_ms', 'request_id'];
  const left = ['outcome', 'session', 'content_length', 'first_byte_ms'];
  return pino(
    options,
    pretty({
      sync: true,
      translateTime: 'SYS:HH:MM:ss',
      ignore: [...shown, ...left].join(','),
      messageFormat: (line, key) => (line[key] === 'request' ? requestLine(line) : String(line[key])),
    }),
  );
}

/** Milliseconds for which lines wait for others, and characters that wait at most. */
const [gatherMs, gatherLength] = [10, 65_536];

/** Bytes that may wait for whoever reads the log. Lines beyond them are dropped, and counted in a line of their own when there is room again. */
const unreadBytes = 262_144;

/** Standard output, where lines that come soon after each other are one write: a write of its own for each costs a busy gateway a tenth of its time. */
function gatheredLines(): DestinationStream {
  const { stdout } = process;
  let [lines, dropped] = ['', 0];
  const flush = () => {
    const gathered = lines;
    lines = '';
    if (gathered === '') return;
    if (stdout.writableLength > unreadBytes) {
      dropped += gathered.split('\n').length - 1;
      return;
    }
    if (dropped > 0) stdout.write(droppedLine(dropped));
    dropped = 0;
    stdout.write(gathered);
  };
  // Also the end by a fault goes through here.
  process.on('exit', flush);
  return {
    write(line) {
      if (lines === '') setTimeout(flush, gatherMs);
      lines += line;
      if (lines.length > gatherLength) flush();
    },
  };
}

/** A line as pino writes them, of the level `warn`. */
const droppedLine = (dropped: number): string =>
  `${JSON.stringify({ level: 40, time: new Date().toISOString(), dropped, msg: 'lines of the log were dropped, because nobody read them' })}\n`;

function requestLine({ method, operation, status, code, agent, model, dur_ms, request_id }: Record<string, unknown>) {
  const who = agent ? ` ${String(agent)} on ${String(model)}` : '';
  const why = code ? ` ${String(code)}` : '';
  return `${String(status)} ${String(operation ?? method)}${why}${who} ${String(dur_ms)} ms ${String(request_id)}`;
}

/** Where it listens, who answers, and one line to paste. */
export function bannerOf(
  config: Config,
  address: { host: string; port: number },
  catalogue: Catalogue,
  version: string,
) {
  const { agents, defaultAgent } = catalogue.directory;
  const width = Math.max(...agents.map(({ id }) => id.length)) + 'openclaw/'.length;
  const lines = agents.map(
    (agent) =>
      `  ${`openclaw/${agent.id}`.padEnd(width)}  on ${agent.model}${agent === defaultAgent ? '  (also "openclaw")' : ''}`,
  );
  return [
    `openclaw-gateway ${version} listens on ${urlOf(address.host, address.port)}`,
    '',
    'Agents:',
    ...lines,
    '',
    ...tokenLines(config),
    ...(config.http.chatCompletions.enabled ? tryIt(config, address) : [disabledLine(config)]),
    ...(config.http.docs.enabled ? ['', 'Read it, and try it in a browser:', `  ${reachableUrl(address)}/docs`] : []),
    '',
  ].join('\n');
}

function tokenLines({ auth: { source }, http }: Config): string[] {
  if (source?.kind !== 'state' || !source.isNew) return [];
  const shown = http.chatCompletions.enabled ? ', and shown only this time' : '';
  return [`A token was made, because none is configured. It is kept in ${source.path}${shown}.`, ''];
}

const disabledLine = ({ path }: Config): string =>
  `The Chat Completions endpoint is disabled. Enable it in ${path}:\n  { gateway: { http: { endpoints: { chatCompletions: { enabled: true } } } } }`;

function tryIt(config: Config, address: { host: string; port: number }): string[] {
  const url = `${reachableUrl(address)}/v1/chat/completions`;
  const bearer = bearerOf(config);
  const headers = [...(bearer ? [`-H "Authorization: Bearer ${bearer}"`] : []), '-H "Content-Type: application/json"'];
  const body = JSON.stringify({ model: 'openclaw', messages: [{ role: 'user', content: 'hi' }] });
  const { source } = config.auth;
  const where = source?.kind === 'environment' ? ` (in a terminal where ${source.variable} is set)` : '';
  return [`Try it${where}:`, `  curl ${shellWord(url)} ${headers.join(' ')} -d '${body}'`];
}

/** How a person can write the secret in a shell. Only a token that was just made is shown itself. */
function bearerOf({ auth: { secret, source, mode } }: Config): string | undefined {
  switch (source?.kind) {
    case undefined:
      return undefined;
    case 'file':
      return `<gateway.auth.${mode}>`;
    case 'environment':
      return `$${source.variable}`;
    case 'state':
      return source.isNew ? secret : `$(cat ${shellWord(source.path)})`;
  }
}

/** A word of a POSIX shell, quoted where it must be. */
const shellWord = (text: string): string => (/^[\w.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** By which this machine reaches what listens there. */
const reachableUrl = ({ host, port }: { host: string; port: number }): string =>
  urlOf(host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host, port);

const urlOf = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
