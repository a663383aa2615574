/** A collector of OpenTelemetry: takes traces over OTLP as protobuf, and decodes them by their public definition. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import protobuf from 'protobufjs';
import { onTestFinished } from 'vitest';
import { until } from './eventually.ts';

/** What of opentelemetry/proto/trace/v1 and common/v1 the tests look at; field numbers are the wire's. */
const definition = `
  syntax = "proto3";
  message Request { repeated ResourceSpans resource_spans = 1; }
  message ResourceSpans { Resource resource = 1; repeated ScopeSpans scope_spans = 2; }
  message Resource { repeated KeyValue attributes = 1; }
  message ScopeSpans { Scope scope = 1; repeated Span spans = 2; }
  message Scope { string name = 1; string version = 2; }
  message Span {
    bytes trace_id = 1; bytes span_id = 2; string trace_state = 3; bytes parent_span_id = 4; string name = 5; Kind kind = 6;
    fixed64 start_time_unix_nano = 7; fixed64 end_time_unix_nano = 8; repeated KeyValue attributes = 9; Status status = 15; fixed32 flags = 16;
  }
  enum Kind { NONE = 0; INTERNAL = 1; SERVER = 2; CLIENT = 3; }
  message Status { string message = 2; Code code = 3; }
  enum Code { UNSET = 0; OK = 1; ERROR = 2; }
  message KeyValue { string key = 1; Value value = 2; }
  message Value { oneof value { string text = 1; bool truth = 2; int64 whole = 3; double number = 4; List list = 5; } }
  message List { repeated Value values = 1; }
`;
const requestType = protobuf.parse(definition).root.lookupType('Request');

type Attributes = Record<string, unknown>;

export interface SeenSpan {
  name: string;
  kind: 'INTERNAL' | 'SERVER' | 'CLIENT';
  traceId: string;
  spanId: string;
  /** Empty for the first of a trace. */
  parentId: string;
  state: string;
  flags: number;
  /** Unix nanoseconds. */
  startTime: bigint;
  endTime: bigint;
  status: 'UNSET' | 'OK' | 'ERROR';
  attributes: Attributes;
  /** Of the process that made it. */
  resource: Attributes;
}

export interface Collector {
  /** Without the path of traces. */
  url: string;
  /** All that came so far. */
  spans: SeenSpan[];
  requests: { path: string; headers: IncomingHttpHeaders; text: string }[];
  /** What is answered from now on; nothing is taken with any but 200, and with `silent` nothing is answered. */
  answer: (status: number | 'silent') => void;
  /** The spans that fit, as soon as there are so many. */
  seen: (count: number, fits?: (span: SeenSpan) => boolean) => Promise<SeenSpan[]>;
}

/** Ends with the test. */
export async function startCollector(): Promise<Collector> {
  const [spans, requests]: [SeenSpan[], Collector['requests']] = [[], []];
  let status: number | 'silent' = 200;
  const server = createServer((req, res) => {
    const parts: Buffer[] = [];
    req.on('data', (part: Buffer) => parts.push(part));
    req.on('end', () => {
      const body = Buffer.concat(parts);
      requests.push({ path: req.url ?? '', headers: req.headers, text: body.toString('latin1') });
      if (status === 'silent') return;
      if (status === 200) spans.push(...spansOf(body));
      res.writeHead(status, { 'content-type': 'application/x-protobuf' }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    requests,
    answer: (next) => (status = next),
    async seen(count, fits = () => true) {
      await until(() => spans.filter(fits).length >= count);
      return spans.filter(fits);
    },
  };
}

interface KeyValue {
  key: string;
  value: Value;
}
type Value = { text?: string; truth?: boolean; whole?: string; number?: number; list?: { values: Value[] } };

function spansOf(body: Buffer): SeenSpan[] {
  const request = requestType.toObject(requestType.decode(body), { longs: String, enums: String, defaults: true });
  return (request['resourceSpans'] as any[]).flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap((scope: any) => scope.spans.map((span: any) => toSeen(span, attributesOf(resource.attributes)))),
  );
}

const toSeen = (span: any, resource: Attributes): SeenSpan => ({
  name: span.name,
  kind: span.kind,
  traceId: Buffer.from(span.traceId).toString('hex'),
  spanId: Buffer.from(span.spanId).toString('hex'),
  parentId: Buffer.from(span.parentSpanId).toString('hex'),
  state: span.traceState,
  flags: span.flags,
  startTime: BigInt(span.startTimeUnixNano),
  endTime: BigInt(span.endTimeUnixNano),
  status: span.status?.code ?? 'UNSET',
  attributes: attributesOf(span.attributes),
  resource,
});

const attributesOf = (list: KeyValue[]): Attributes =>
  Object.fromEntries(list.map(({ key, value }) => [key, toValue(value)]));

const toValue = ({ text, truth, whole, number, list }: Value): unknown =>
  list ? list.values.map(toValue) : (text ?? truth ?? number ?? Number(whole));
