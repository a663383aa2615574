/** Sends spans to a collector by OpenTelemetry's own packages, which are loaded with this file: who wants no spans does not load it. */
import { randomUUID } from 'node:crypto';
import { createTraceState, SpanKind, SpanStatusCode, type HrTime, type SpanContext } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
  type Resource,
} from '@opentelemetry/resources';
import { BatchSpanProcessor, type ReadableSpan, type SpanExporter } from '@opentelemetry/sdk-trace';
import { settlesWithin } from '../async.ts';
import type { Trace } from '../trace.ts';
import type { TraceSettings } from './settings.ts';
import type { EndedSpan } from './spanOf.ts';

/** Spans that wait for the collector, those on their way to it included; the spans of one batch. */
const [maxWaiting, batch] = [2048, 512];
const tooSlow = 'it is too slow';

/** Hears what becomes of spans. */
export interface ExportListener {
  /** @param why the collector did not take them, or they did not fit into what waits for it */
  lost(count: number, why: string): void;
  /** The collector took them. */
  taken(count: number): void;
}

export interface SpanExport {
  /** Sends a span with the next batch. What does not fit is lost. */
  add(span: EndedSpan): void;
  /** Sends what waits, for at most so many milliseconds. */
  stop(timeoutMs: number): Promise<void>;
}

/** @param version the product's */
export function startExport(settings: TraceSettings, version: string, listener: ExportListener): SpanExport {
  const resource = resourceOf(settings, version);
  const instrumentationScope = { name: 'openclaw-gateway', version };
  const now = createClock();
  let [waiting, isOver] = [0, false];
  const exporter = told(new OTLPTraceExporter({ url: settings.url, headers: { ...settings.headers } }), {
    lost(count, why) {
      waiting -= count;
      if (!isOver) listener.lost(count, why);
    },
    taken(count) {
      waiting -= count;
      if (!isOver) listener.taken(count);
    },
  });
  const processor = new BatchSpanProcessor({
    exporter,
    maxQueueSize: maxWaiting,
    maxExportBatchSize: batch,
    scheduledDelayMillis: settings.flushIntervalMs,
  });
  return {
    add(span) {
      if (waiting >= maxWaiting) return listener.lost(1, tooSlow);
      waiting++;
      processor.onEnd(toReadable(span, now(), { resource, instrumentationScope }));
    },
    async stop(timeoutMs) {
      // How it failed was told.
      const stopped = processor.shutdown().catch(() => {});
      if (await settlesWithin(stopped, timeoutMs)) return;
      listener.lost(waiting, tooSlow);
      isOver = true;
    },
  };
}

/** What OTEL_RESOURCE_ATTRIBUTES says, and who this process is. */
const resourceOf = ({ serviceName }: TraceSettings, version: string): Resource =>
  defaultResource()
    .merge(detectResources({ detectors: [envDetector] }))
    .merge(
      resourceFromAttributes({
        'service.name': serviceName,
        'service.version': version,
        'service.instance.id': randomUUID(),
        'process.pid': process.pid,
      }),
    );

/** An exporter that tells what became of each batch. */
const told = (exporter: SpanExporter, listener: ExportListener): SpanExporter => ({
  export(spans, done) {
    exporter.export(spans, (result) => {
      if (result.error === undefined) listener.taken(spans.length);
      else listener.lost(spans.length, reasonOf(result.error));
      done(result);
    });
  },
  shutdown: () => exporter.shutdown(),
});

/** Node's errors of several addresses have a code and no message. */
const reasonOf = ({ message, code }: Error & { code?: unknown }): string => message || String(code);

/** How far the clock of the day may be from the steady one, in milliseconds, before it is set by it again: it may be put right while the gateway runs. */
const maxDriftMs = 50;

/** Unix milliseconds with fractions, which go on steadily: spans inside each other do not stick out for the clock's sake. */
function createClock(): () => number {
  let origin = performance.timeOrigin;
  return () => {
    const steady = performance.now();
    const drift = Date.now() - (origin + steady);
    if (Math.abs(drift) > maxDriftMs) origin += drift;
    return origin + steady;
  };
}

const kinds = { server: SpanKind.SERVER, internal: SpanKind.INTERNAL, client: SpanKind.CLIENT };

/** @param endMs Unix milliseconds */
function toReadable(
  { name, kind, trace, hasRemoteParent, tookMs, isFailed, attributes }: EndedSpan,
  endMs: number,
  origin: Pick<ReadableSpan, 'resource' | 'instrumentationScope'>,
): ReadableSpan {
  const { parentId } = trace;
  const context = contextOf(trace, trace.spanId, false);
  return {
    name,
    kind: kinds[kind],
    spanContext: () => context,
    ...(parentId !== undefined && { parentSpanContext: contextOf(trace, parentId, hasRemoteParent) }),
    startTime: toHrTime(endMs - tookMs),
    endTime: toHrTime(endMs),
    duration: toHrTime(tookMs),
    status: { code: isFailed ? SpanStatusCode.ERROR : SpanStatusCode.UNSET },
    attributes,
    links: [],
    events: [],
    ended: true,
    ...origin,
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

const contextOf = ({ traceId, flags, state }: Trace, spanId: string, isRemote: boolean): SpanContext => ({
  traceId,
  spanId,
  traceFlags: flags,
  isRemote,
  ...(state !== undefined && { traceState: createTraceState(state) }),
});

/** Seconds and nanoseconds. */
function toHrTime(ms: number): HrTime {
  const seconds = Math.floor(ms / 1000);
  return [seconds, Math.round((ms - seconds * 1000) * 1e6)];
}
