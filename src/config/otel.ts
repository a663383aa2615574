import type { TraceSettings } from '../telemetry/settings.ts';
import { toUrl } from './baseUrl.ts';
import { ConfigError } from './check.ts';
import { checkHeaders } from './headers.ts';
import type { ConfigFile } from './schema.ts';

type Diagnostics = NonNullable<ConfigFile['diagnostics']>;

/** Where a collector on this machine listens (https://opentelemetry.io/docs/specs/otel/protocol/exporter/). */
const defaultEndpoint = 'http://localhost:4318';

/**
 * What `diagnostics.otel` means. Without an endpoint in the file, that of OpenTelemetry's own variables counts.
 * @throws ConfigError for an endpoint or a header that no request can have
 */
export function toTraceSettings(
  { enabled: isDiagnosing = true, otel = {} }: Diagnostics = {},
  name: string,
  environment: NodeJS.ProcessEnv,
): TraceSettings {
  const { enabled = false, traces = true, headers = {} } = otel;
  checkHeaders(`${name}: diagnostics.otel.headers`, headers);
  const isOn = isDiagnosing && enabled && traces;
  return {
    enabled: isOn,
    // Variables that are meant for other programs are no reason not to start.
    url: urlOf(otel, `${name}: diagnostics.otel`, isOn ? environment : {}),
    headers,
    serviceName: otel.serviceName ?? (environment['OTEL_SERVICE_NAME'] || 'openclaw-gateway'),
    sampleRate: otel.sampleRate ?? 1,
    flushIntervalMs: otel.flushIntervalMs ?? 5000,
  };
}

/** The endpoint of traces as it stands, else the endpoint of all signals with their path; the file before the environment. */
function urlOf(
  { tracesEndpoint, endpoint }: NonNullable<Diagnostics['otel']>,
  place: string,
  environment: NodeJS.ProcessEnv,
): string {
  const [ofTraces, ofAll] = ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'];
  if (tracesEndpoint !== undefined) return checkedUrl(tracesEndpoint, `${place}.tracesEndpoint`);
  if (endpoint !== undefined) return withPath(checkedUrl(endpoint, `${place}.endpoint`));
  if (environment[ofTraces]) return checkedUrl(environment[ofTraces], ofTraces);
  return withPath(checkedUrl(environment[ofAll] || defaultEndpoint, ofAll));
}

const withPath = (url: string): string => (url.endsWith('/v1/traces') ? url : `${url}/v1/traces`);

function checkedUrl(text: string, place: string): string {
  const url = toUrl(text);
  if (url !== undefined && !url.includes('?')) return url;
  throw new ConfigError(
    `${place}: expected the URL of a collector like ${defaultEndpoint}, without user name and query; secrets belong into diagnostics.otel.headers`,
  );
}
