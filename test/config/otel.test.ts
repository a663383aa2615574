/** The section `diagnostics.otel` of the file. */
import { describe, expect, test } from 'vitest';
import { load, refusal } from '../support/config.ts';

describe('diagnostics.otel', () => {
  const otelOf = (diagnostics: object, environment: Record<string, string> = {}) =>
    load({ diagnostics }, { environment }).otel;

  test('is off, and knows where a collector usually is', () => {
    const usual = {
      enabled: false,
      url: 'http://localhost:4318/v1/traces',
      headers: {},
      serviceName: 'openclaw-gateway',
      sampleRate: 1,
      flushIntervalMs: 5000,
    };
    expect(load().otel).toEqual(usual);
    expect(otelOf({ enabled: false, otel: { enabled: true } })).toEqual(usual);
    expect(otelOf({ otel: { enabled: true, traces: false } })).toEqual(usual);
    expect(otelOf({ otel: { enabled: true } })).toEqual({ ...usual, enabled: true });
  });

  test.each([
    ['http://c:4318', { endpoint: 'http://c:4318' }, {}],
    ['http://c/otlp', { endpoint: 'http://c/otlp/' }, { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://d' }],
    ['http://c', { endpoint: 'http://c/v1/traces' }, {}],
    ['http://d', { enabled: true }, { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://d' }],
    ['http://localhost:4318', {}, { OTEL_EXPORTER_OTLP_ENDPOINT: 'for others' }],
  ])('sends traces to %s with their path (%j, %j)', (url, otel, environment) => {
    expect(otelOf({ otel }, environment).url).toBe(`${url}/v1/traces`);
  });

  test.each([
    [{ endpoint: 'http://c', tracesEndpoint: 'http://t/in' }, {}],
    [{ enabled: true }, { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://t/in', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://d' }],
  ])('sends traces to an address of their own as it stands (%j, %j)', (otel, environment) => {
    expect(otelOf({ otel }, environment).url).toBe('http://t/in');
  });

  test("ignores OpenClaw's keys that are about other things, with a line", () => {
    const { notices } = load({ diagnostics: { flags: ['*'], otel: { metrics: true, captureContent: true } } });
    expect(notices).toEqual([
      'openclaw.json: not served by this gateway and ignored: diagnostics.flags, diagnostics.otel.metrics, diagnostics.otel.captureContent',
    ]);
  });

  const collector =
    'expected the URL of a collector like http://localhost:4318, without user name and query; secrets belong into diagnostics.otel.headers';
  test.each([
    [{ protocol: 'grpc' }, 'diagnostics.otel.protocol: expected one of "http/protobuf", got "grpc"'],
    [{ sampleRate: 2 }, 'diagnostics.otel.sampleRate: expected a value that is at most 1, got 2'],
    [{ endpont: 'x' }, 'diagnostics.otel: unknown key "endpont"; did you mean "endpoint"?'],
    [{ endpoint: 'collector:4318' }, `diagnostics.otel.endpoint: ${collector}`],
    [{ tracesEndpoint: 'http://u:p@c' }, `diagnostics.otel.tracesEndpoint: ${collector}`],
    [
      { headers: { 'x-key': 'a\nb' } },
      'diagnostics.otel.headers.x-key has a character that no HTTP header can carry, at position 2; set it again',
    ],
  ])('refuses %j', (otel, line) => {
    expect(refusal({ diagnostics: { otel } })).toEqual([`openclaw.json: ${line}`]);
  });

  test('refuses a variable that is no URL, where it counts', () => {
    const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' };
    expect(refusal({ diagnostics: { otel: { enabled: true } } }, { environment })).toEqual([
      `OTEL_EXPORTER_OTLP_ENDPOINT: ${collector}`,
    ]);
  });
});
