/** Where spans go, and how many (`diagnostics.otel`, as OpenClaw has it). */
export interface TraceSettings {
  enabled: boolean;
  /** Of the collector's traces: OTLP over HTTP, as protobuf. */
  url: string;
  /** Sent with each batch. */
  headers: Readonly<Record<string, string>>;
  /** `service.name` of the resource. */
  serviceName: string;
  /** Of the traces that begin here, the part that is kept, from 0 to 1. */
  sampleRate: number;
  /** Milliseconds that spans are collected before they are sent together. */
  flushIntervalMs: number;
}
