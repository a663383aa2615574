import type { Registry } from 'prom-client';
import type {
  AttemptEnded,
  CallEnded,
  GatewayEvent,
  RequestEnded,
  RunEnded,
  StoreAsked,
  Tell,
  ToolCallEnded,
} from '../events.ts';
import { GatewayError } from '../errors.ts';
import { causeOf, none, providerOf, type Names } from './names.ts';
import { createSeries, type Gauges, type PromClient, type Series } from './series.ts';

export interface MetricsParts {
  gauges: Gauges;
  /** The gateway's own version. */
  version: string;
  /** The values of all its processes, where it has several. */
  ofAll?: (() => Promise<Values[]>) | undefined;
}

/** What one process counts, as prom-client adds it up with that of others. */
export type Values = object[];

/** What is counted of the gateway, in the words of Prometheus. */
export class Metrics {
  readonly #parts: MetricsParts;
  #counting: Counting | undefined;

  constructor(parts: MetricsParts) {
    this.#parts = parts;
  }

  /**
   * Counts, or stops counting and forgets what was counted. What it needs is loaded when it is first switched on.
   * @param names what may stand in labels from now on
   */
  async apply(isEnabled: boolean, names: Names): Promise<void> {
    if (!isEnabled) this.#counting = undefined;
    else if (this.#counting) this.#counting.rename(names);
    else this.#counting = new Counting(await loadProm(), names, this.#parts);
  }

  readonly hear: Tell = (event) => this.#counting?.hear(event);

  /** All of it in Prometheus' text format, version 0.0.4; empty as long as nothing is counted. */
  async text(): Promise<string> {
    if (!this.#counting) return '';
    const { ofAll } = this.#parts;
    return ofAll ? addedUp(await ofAll()) : this.#counting.text();
  }

  /** What this process counts by itself. */
  async values(): Promise<Values> {
    return (await this.#counting?.values()) ?? [];
  }
}

async function addedUp(values: Values[]): Promise<string> {
  const { prom } = await loadProm();
  return prom.AggregatorRegistry.aggregate(values).metrics();
}

let loading: Promise<{ prom: PromClient; process: Registry }> | undefined;

/** What is measured of the process belongs to all gateways in it, and cannot be given up again. */
const loadProm = () =>
  (loading ??= import('prom-client').then(({ default: prom }) => ({ prom, process: ofProcess(prom) })));

/** Milliseconds between two looks at the event loop. */
const loopPrecisionMs = 20;

function ofProcess(prom: PromClient): Registry {
  const register = new prom.Registry();
  prom.collectDefaultMetrics({ register, eventLoopMonitoringPrecision: loopPrecisionMs });
  return register;
}

/** Events that are counted together: one after the other they cost half of what they cost between the work of requests. */
const batch = 128;

/** The counting of one gateway. */
class Counting {
  #names: Names;
  /** Events that are not counted yet; they are as soon as somebody asks. */
  #waiting: GatewayEvent[] = [];
  readonly #process: Registry;
  readonly #own: Registry;
  readonly #series: Series;

  constructor(
    { prom, process: ofAll }: { prom: PromClient; process: Registry },
    names: Names,
    { gauges, version }: MetricsParts,
  ) {
    this.#names = names;
    this.#process = ofAll;
    this.#own = new prom.Registry();
    this.#series = createSeries(prom, this.#own, gauges, version);
  }

  rename(names: Names): void {
    this.#count();
    this.#names = names;
  }

  hear(event: GatewayEvent): void {
    if (this.#waiting.push(event) >= batch) this.#count();
  }

  async text(): Promise<string> {
    this.#count();
    return (await this.#own.metrics()) + (await this.#process.metrics());
  }

  async values(): Promise<Values> {
    this.#count();
    return [...(await this.#own.getMetricsAsJSON()), ...(await this.#process.getMetricsAsJSON())];
  }

  #count(): void {
    const events = this.#waiting;
    this.#waiting = [];
    for (const event of events) this.#see(event);
  }

  #see(event: GatewayEvent): void {
    switch (event.type) {
      case 'request':
        return this.#request(event);
      case 'refused':
        this.#series.requests.of(event.operationId, String(event.status)).inc();
        return this.#series.overload.of('http').inc();
      case 'upgrade':
        return this.#series.upgrades.of(causeOf(event.error)).inc();
      case 'call':
        return this.#call(event);
      case 'login':
        return this.#series.calls.of('connect', event.code === undefined ? none : 'refused').inc();
      case 'attempt':
        return this.#attempt(event);
      case 'embedding':
        return this.#usage({ ...event, usage: { prompt_tokens: event.tokens, completion_tokens: 0 } });
      case 'run':
        return this.#run(event);
      case 'store':
        return this.#store(event);
      case 'tool':
        return this.#toolCall(event);
      case 'closed':
      case 'tools hidden':
      case 'session model gone':
        return undefined;
    }
  }

  #request({ operationId = none, method, status, error, tookMs }: RequestEnded): void {
    const { requests, requestSeconds, overload } = this.#series;
    requests.of(operationId, String(status)).inc();
    if (method !== undefined) requestSeconds.of(operationId).observe(tookMs / 1000);
    if (error?.kind === 'overloaded') overload.of('http').inc();
  }

  #call({ method, code, failure }: CallEnded): void {
    const cause = failure instanceof GatewayError ? failure.kind : (code ?? none);
    this.#series.calls.of(method ?? none, cause.toLowerCase()).inc();
    if (cause === 'overloaded') this.#series.overload.of('websocket').inc();
  }

  #attempt({ provider: id, error, isLeft, next, tookMs }: AttemptEnded): void {
    const { attempts, attemptSeconds, fallbacks } = this.#series;
    const [provider, cause] = [this.#names.provider(id), causeOf(error)];
    attempts.of(provider, isLeft ? 'left' : error ? 'error' : 'ok', cause).inc();
    attemptSeconds.of(provider).observe(tookMs / 1000);
    if (next === 'fallback') fallbacks.of(provider, cause).inc();
  }

  /** Names of servers are the configuration's. */
  #toolCall({ server = none, outcome, tookMs }: ToolCallEnded): void {
    this.#series.toolCalls.of(server, outcome).inc();
    this.#series.toolSeconds.of(server).observe(tookMs / 1000);
  }

  #run(event: RunEnded): void {
    const { facts, error, firstChunkMs, overheadMs, waitedMs } = event;
    const { runs, firstChunkSeconds, overheadSeconds, laneSeconds } = this.#series;
    const cause = causeOf(error);
    const outcome = cause === 'client_closed_request' ? 'left' : error === undefined ? 'ok' : 'error';
    runs.of(this.#names.agent(facts.agentId), facts.keyId ?? none, outcome, cause).inc();
    const provider = this.#names.provider(providerOf(facts.model));
    if (firstChunkMs !== undefined) firstChunkSeconds.of(provider).observe(firstChunkMs / 1000);
    if (overheadMs !== undefined) overheadSeconds.of().observe(overheadMs / 1000);
    if (waitedMs !== undefined) laneSeconds.of().observe(waitedMs / 1000);
    this.#usage(event);
  }

  #usage({ facts, usage }: Pick<RunEnded, 'facts'> & { usage: Spent | undefined }): void {
    if (!usage) return;
    const { tokens } = this.#series;
    const whose = [this.#names.agent(facts.agentId), this.#names.model(facts.model), facts.keyId ?? none];
    tokens.of(...whose, 'input').inc(usage.prompt_tokens);
    tokens.of(...whose, 'output').inc(usage.completion_tokens);
  }

  #store({ operation, tookMs, error }: StoreAsked): void {
    const { store, storeSeconds } = this.#series;
    const name = operation.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`);
    store.of(name, causeOf(error)).inc();
    storeSeconds.of(name).observe(tookMs / 1000);
  }
}

/** Tokens that were read, and that were made. */
type Spent = Pick<NonNullable<RunEnded['usage']>, 'prompt_tokens' | 'completion_tokens'>;
