/** The rows of the scorecard (docs/reliability.md): what is promised, by which command it is measured, and which line of its output is the figure. */

export interface Row {
  number: number;
  name: string;
  /** What must be true; a command that ends with an error has not met it. */
  bar: string;
  command: string;
  figure: RegExp;
}

/** A command of the tests' runner, whose figure is the count of tests. */
const tests = (...files: string[]): Pick<Row, 'command' | 'figure'> => ({
  command: `node_modules/.bin/vitest run ${files.map((file) => `test/${file}.test.ts`).join(' ')}`,
  figure: /^\d+ passed, \d+ failed$/m,
});

/** A program of the fault suites and of this folder, whose first line counts what went wrong and says how much was tried. */
const program = (command: string): Pick<Row, 'command' | 'figure'> => ({ command, figure: /^\S.* \d+( \(.*\))$/m });

export const rows: Row[] = [
  {
    number: 1,
    name: 'HTTP/1.1 as strict as its standard',
    bar: 'every probe answered as RFC 9110 and 9112 ask',
    ...tests('http/probes'),
  },
  {
    number: 2,
    name: 'Fuzzed requests to every operation',
    bar: 'no 5xx, no answer that the contract does not declare',
    ...program('node test/scorecard/fuzz.ts'),
  },
  { number: 3, name: "OpenAI's JavaScript client as the judge", bar: 'every scenario', ...tests('clients/openai') },
  {
    number: 4,
    name: 'Providers that break off',
    bar: 'no stream looks finished',
    ...program('node test/scorecard/cuts.ts'),
  },
  {
    number: 5,
    name: 'Clients that leave',
    bar: 'the provider is left within 100 ms (p99), no connection stays',
    ...program('node test/scorecard/cancel.ts'),
  },
  {
    number: 6,
    name: 'kill -9 under load',
    bar: 'nothing told is lost, doubled or half',
    ...program('make test-crash'),
  },
  { number: 7, name: 'Power loss', bar: 'nothing is told before it is synced', ...program('make test-sync') },
  {
    number: 8,
    name: 'Retries with an Idempotency-Key',
    bar: 'one call of the model for each key, the same bytes again',
    ...program('make test-drops'),
  },
  {
    number: 9,
    name: 'Two gateways, one PostgreSQL, one stopped',
    bar: 'nothing lost, interleaved, or written after its lease',
    ...program('make test-cluster'),
  },
  {
    number: 10,
    name: 'Hostile session keys',
    bar: 'nobody reads what is another’s, no file elsewhere',
    ...tests('sessions/hostileKeys'),
  },
  {
    number: 11,
    name: 'The same rights on both doors',
    bar: 'each method has its scope, and the same refusals as HTTP',
    ...tests('ws/scopes', 'ws/errors'),
  },
  {
    number: 12,
    name: 'Browsers: Host, Origin, Sec-Fetch',
    bar: 'exactly the allowed ones pass',
    ...tests('http/browser', 'access/origin'),
  },
  { number: 13, name: 'Timing of secrets', bar: '|t| below 4.5', ...program('node test/scorecard/timing.ts') },
  {
    number: 14,
    name: 'Guessing secrets',
    bar: 'ten guesses a minute and address, both doors, loopback too',
    ...tests('access/failedLogins', 'access/clientAddress'),
  },
  { number: 15, name: 'Secrets in answers and logs', bar: 'none', ...tests('http/canary') },
  {
    number: 16,
    name: 'Addresses that clients name (SSRF)',
    bar: 'nothing is fetched that is not allowed',
    ...tests('channels/images'),
  },
  {
    number: 17,
    name: 'Bodies, frames, answers and sessions of 20 MiB',
    bar: 'the event loop held at most 50 ms longer than by JSON.parse',
    command: 'make bench-bodies',
    figure: /^\d+ rows, .*$/m,
  },
  {
    number: 18,
    name: 'Memory of held streams',
    bar: 'at most 64 kB each, none lost',
    ...program('node test/scorecard/heldStreams.ts'),
  },
  {
    number: 19,
    name: 'Readers that take nothing',
    bar: 'at most 1 MiB each until they are cut off',
    command: 'make bench-stalled',
    figure: /^a reader .*$/m,
  },
  {
    number: 20,
    name: 'Added cost',
    bar: 'see docs/performance.md',
    command: 'make bench',
    figure: /^.*JSON call, p50.*$/m,
  },
  {
    number: 21,
    name: 'Slow clients',
    bar: 'served meanwhile, none held beyond its limit',
    ...program('node test/scorecard/slowClients.ts'),
  },
  {
    number: 22,
    name: 'SIGTERM under 200 streams',
    bar: 'none ends without an end or an error; gone 2 s after the deadline',
    ...program('node test/scorecard/drain.ts'),
  },
  {
    number: 23,
    name: 'Overload',
    bar: 'at three times the capacity 90 % of the best rate, p99 of those let in at most three times',
    command: 'make bench-overload',
    figure: /^400 clients got .*$/m,
  },
  {
    number: 24,
    name: 'Soak of half an hour',
    bar: 'every answer and session right, no descriptor left',
    ...program('make soak'),
  },
  {
    number: 25,
    name: 'Supply chain',
    bar: 'no install scripts, every package hashed, two packs the same',
    ...program('node test/scorecard/supply.ts'),
  },
  {
    number: 26,
    name: 'A locked sessions file under 100 streams',
    bar: 'no stream waits longer than 100 ms more',
    ...program('make test-lock'),
  },
  {
    number: 27,
    name: 'Many WebSocket clients and streams',
    bar: 'no frame lost, idle ones keep nobody out',
    command: 'make test-load',
    figure: /^500 .*$/m,
  },
  {
    number: 28,
    name: 'PostgreSQL behind PgBouncer, and with few connections',
    bar: 'no turn refused or lost (Debian: pgbouncer)',
    ...program('make test-poolers'),
  },
  {
    number: 29,
    name: 'Behind nginx, Caddy and HAProxy',
    bar: 'every row of docs/proxies.md (Debian: nginx, caddy, haproxy)',
    command: 'make test-proxies',
    figure: /^\d+ of \d+.*$/m,
  },
];
