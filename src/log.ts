import { pino, type DestinationStream, type Logger } from 'pino';

/** The log. @param stream takes its lines */
export const createLog = (stream: DestinationStream): Logger =>
  pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream);

/** Standard output, which takes the JSON lines of a log, and shows readable ones on a terminal. */
export async function createLogStream(): Promise<DestinationStream> {
  // A log that cannot be written (a full disk, a closed pipe) is lost; the gateway goes on.
  process.stdout.on('error', () => {});
  if (!process.stdout.isTTY) return gatheredLines();
  const { default: pretty } = await import('pino-pretty');
  const shown = ['method', 'operation', 'status', 'code', 'agent', 'model', 'dur_ms', 'request_id'];
  const left = ['outcome', 'session', 'content_length', 'first_byte_ms'];
  return pretty({
    sync: true,
    translateTime: 'SYS:HH:MM:ss',
    ignore: [...shown, ...left].join(','),
    messageFormat: (line, key) => (line[key] === 'request' ? requestLine(line) : String(line[key])),
  });
}

/** How many lines were dropped since the start. */
export const droppedLines = (): number => allDropped;
let allDropped = 0;

/** Milliseconds for which a line waits for others, and characters that wait at most. */
const [gatherMs, gatherLength] = [10, 65_536];

/** Bytes that may wait for whoever reads the log. Lines beyond them are dropped, and counted in a line of their own when there is room again. */
const unreadBytes = 262_144;

/**
 * Standard output. Lines that come soon after each other become one write: a write for each would cost a busy gateway a tenth of its time. Not by pino's own
 * destination: while nobody reads the log, its write holds a thread, and with it the end of the process.
 */
function gatheredLines(): DestinationStream {
  const { stdout } = process;
  let [lines, dropped] = ['', 0];
  const flush = () => {
    const gathered = lines;
    lines = '';
    if (gathered === '') return;
    if (stdout.writableLength > unreadBytes) {
      const lost = gathered.split('\n').length - 1;
      dropped += lost;
      allDropped += lost;
      return;
    }
    if (dropped > 0) stdout.write(droppedLine(dropped));
    dropped = 0;
    stdout.write(gathered);
  };
  // `exit` also comes at an end by a fault.
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
