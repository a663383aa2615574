/** All series of our own. docs/metrics.md lists them, and test/http/getMetrics.test.ts holds that list against this one. */
import type PromModule from 'prom-client';
import type { Counter, Gauge, Histogram, Registry } from 'prom-client';

export type PromClient = typeof PromModule;

/** What is looked up when somebody asks, and not counted. */
export interface Gauges {
  requests: () => number;
  streams: () => number;
  sockets: () => number;
  runs: () => number;
  waiting: () => number;
  droppedLines: () => number;
  lostSpans: () => number;
}

/** What `openclaw_gateway_tokens_total` is divided by. Who else's usage shall be told apart adds a label here, and its value in `#usage` of metrics.ts. */
const usageLabels = ['agent', 'model', 'key', 'type'] as const;

/** Seconds: of what the gateway does by itself, of a model's first word, and of whole answers. */
const overheadBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1];
const firstChunkBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 80];
const answerBuckets = [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600];
const storeBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

/** The children of one series, each made once: their number is bounded, since the values of all labels are. */
class Children<Child> {
  readonly #make: (...values: string[]) => Child;
  readonly #made = new Map<string, Child>();

  constructor(make: (...values: string[]) => Child) {
    this.#make = make;
  }

  /** @param values of the labels, in their order */
  of(...values: string[]): Child {
    const key = values.join('\n');
    let child = this.#made.get(key);
    if (child === undefined) {
      child = this.#make(...values);
      this.#made.set(key, child);
    }
    return child;
  }
}

type CounterChildren = Children<Counter.Internal>;
type HistogramChildren = Children<Histogram.Internal<string>>;

/** Makes series of one kind after the other. Those of several processes can be added up: each says how (`aggregator`). */
class Maker {
  readonly #prom: PromClient;
  readonly #registry: Registry;

  constructor(prom: PromClient, registry: Registry) {
    [this.#prom, this.#registry] = [prom, registry];
  }

  counter(name: string, help: string, labelNames: readonly string[] = []): CounterChildren {
    const counter: Counter = new this.#prom.Counter(this.#settings(name, help, labelNames));
    return new Children((...values) => counter.labels(...values));
  }

  histogram(name: string, help: string, buckets: number[], labelNames: readonly string[] = []): HistogramChildren {
    const histogram: Histogram = new this.#prom.Histogram({ ...this.#settings(name, help, labelNames), buckets });
    return new Children((...values) => histogram.labels(...values));
  }

  gauge(name: string, help: string, read: () => number): Gauge {
    return new this.#prom.Gauge({
      ...this.#settings(name, help, []),
      aggregator: 'sum',
      collect() {
        this.set(read());
      },
    });
  }

  /** A counter that somebody else counts. */
  counted(name: string, help: string, read: () => number): void {
    const counter = new this.#prom.Counter({
      ...this.#settings(name, help, []),
      collect() {
        this.reset();
        this.inc(read());
      },
    });
    counter.inc(0);
  }

  info(name: string, help: string, labels: Record<string, string>): void {
    const settings = { ...this.#settings(name, help, Object.keys(labels)), aggregator: 'first' as const };
    new this.#prom.Gauge(settings).set(labels, 1);
  }

  #settings(name: string, help: string, labelNames: readonly string[]) {
    return { name: `openclaw_gateway_${name}`, help, labelNames: [...labelNames], registers: [this.#registry] };
  }
}

export type Series = ReturnType<typeof createSeries>;

export function createSeries(prom: PromClient, registry: Registry, gauges: Gauges, version: string) {
  const make = new Maker(prom, registry);
  make.info('build_info', 'Always 1; the label is the version.', { version });
  make.gauge('requests_in_progress', 'Requests over HTTP that are being answered.', gauges.requests);
  make.gauge('streams_open', 'Answers over HTTP that are streams and have begun.', gauges.streams);
  make.gauge('websockets_open', 'Open WebSockets.', gauges.sockets);
  make.gauge('runs_in_progress', 'Turns of agents that are going on, those that wait included.', gauges.runs);
  make.gauge('lane_waiting_runs', 'Turns that wait for an earlier one of their session.', gauges.waiting);
  make.counted('log_lines_dropped_total', 'Lines of the log that nobody read in time.', gauges.droppedLines);
  make.counted('spans_lost_total', 'Spans that no collector took.', gauges.lostSpans);
  return { ...doorSeries(make), ...runSeries(make), ...storeSeries(make) };
}

const doorSeries = (make: Maker) => ({
  requests: make.counter('requests_total', 'Requests over HTTP that were answered.', ['operation', 'status']),
  requestSeconds: make.histogram(
    'request_seconds',
    'From the arrival of a request over HTTP to the end of its answer.',
    answerBuckets,
    ['operation'],
  ),
  calls: make.counter('websocket_requests_total', 'Requests over WebSockets that were answered.', ['method', 'cause']),
  upgrades: make.counter('upgrades_refused_total', 'Requests for a WebSocket that were refused.', ['cause']),
  overload: make.counter('overload_refusals_total', 'Requests that were refused because there is no room.', ['door']),
});

const runSeries = (make: Maker) => ({
  runs: make.counter('runs_total', 'Turns of agents that ended.', ['agent', 'key', 'outcome', 'cause']),
  attempts: make.counter('attempts_total', 'Times that a model was asked.', ['provider', 'outcome', 'cause']),
  attemptSeconds: make.histogram('attempt_seconds', 'How long a model was asked.', answerBuckets, ['provider']),
  toolCalls: make.counter('tool_calls_total', "Calls of agents' tools that ended.", ['server', 'outcome']),
  toolSeconds: make.histogram('tool_call_seconds', "How long a call of an agent's tool took.", answerBuckets, [
    'server',
  ]),
  fallbacks: make.counter('fallbacks_total', 'Times that another model was asked, by the provider that failed.', [
    'provider',
    'cause',
  ]),
  firstChunkSeconds: make.histogram(
    'time_to_first_chunk_seconds',
    'From the arrival of a request to the first chunk of its stream.',
    firstChunkBuckets,
    ['provider'],
  ),
  overheadSeconds: make.histogram(
    'overhead_seconds',
    "Until an answer could begin, without waiting and the model's time.",
    overheadBuckets,
  ),
  tokens: make.counter('tokens_total', 'Tokens, as providers count them.', usageLabels),
  laneSeconds: make.histogram('lane_wait_seconds', 'How long a turn waited for its session.', answerBuckets),
});

const storeSeries = (make: Maker) => ({
  store: make.counter('store_operations_total', 'What the store of the sessions was asked for.', [
    'operation',
    'cause',
  ]),
  storeSeconds: make.histogram('store_operation_seconds', 'How long it took for that.', storeBuckets, ['operation']),
});
