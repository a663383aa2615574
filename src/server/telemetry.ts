import type { Logger } from 'pino';
import { offlineChannel } from '../channels/offline.ts';
import type { Config } from '../config.ts';
import { tellAll, type Tell } from '../events.ts';
import { createLines } from '../telemetry/lines.ts';
import { Metrics } from '../telemetry/metrics.ts';
import { namesOf } from '../telemetry/names.ts';
import type { Gauges } from '../telemetry/series.ts';
import { Spans } from '../telemetry/spans.ts';
import type { WorkerLink } from '../workers/link.ts';
import { collectOfAll } from '../workers/shared.ts';

export interface TelemetryParts {
  log: Logger;
  version: string;
  worker: WorkerLink | undefined;
  /** What is counted at the moment; how many spans were lost is known here. */
  gauges: Omit<Gauges, 'lostSpans'>;
}

export interface Telemetry {
  /** Tells the log, the metrics and the spans. */
  tell: Tell;
  metrics: Metrics;
  spans: Spans;
  /** Counts and traces what the settings say, from now on. */
  apply(config: Config): Promise<unknown>;
}

/** Who hears of what happens. Nothing is counted or traced before `apply`. */
export function createTelemetry({ log, version, worker, gauges }: TelemetryParts): Telemetry {
  const spans = new Spans(log, version);
  const metrics: Metrics = new Metrics({
    version,
    ofAll: worker && collectOfAll(worker, () => metrics.values()),
    gauges: { ...gauges, lostSpans: () => spans.lost },
  });
  return {
    tell: tellAll(createLines(log), metrics.hear, spans.hear),
    metrics,
    spans,
    apply: (config) => Promise.all([metrics.apply(config.http.metrics.enabled, namesIn(config)), spans.apply(config)]),
  };
}

const namesIn = ({ agents, providers }: Config) =>
  namesOf(
    agents,
    providers,
    offlineChannel.models().map((model) => `${offlineChannel.id}/${model}`),
  );
