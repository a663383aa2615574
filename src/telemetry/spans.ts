import { isDeepStrictEqual } from 'node:util';
import type { Logger } from 'pino';
import { createMutex } from '../async.ts';
import type { Provider } from '../channels/provider.ts';
import type { Tell } from '../events.ts';
import { continueTrace, isSampled, readTrace, sampledTrace, type BeginTrace } from '../trace.ts';
import { Outage } from './outage.ts';
import type { TraceSettings } from './settings.ts';
import type { SpanExport } from './spanExport.ts';
import { spanOf, type Surroundings } from './spanOf.ts';

/** The part of the configuration that spans are made by. */
export interface SpansConfig {
  otel: TraceSettings;
  providers: readonly Provider[];
  /** What the port needs to speak TLS; undefined where it speaks plain HTTP. */
  tls?: object | undefined;
}

/** Milliseconds that the end of the gateway waits for the collector. */
const stopMs = 2000;

/** Spans of requests, runs and attempts for OpenTelemetry. Off, they are nothing but a look at a field. */
export class Spans {
  readonly #log: Logger;
  readonly #version: string;
  readonly #oneByOne = createMutex();
  #settings: TraceSettings | undefined;
  #surroundings: Surroundings = { scheme: 'http', peerOf: () => undefined };
  #export: SpanExport | undefined;
  #lost = 0;

  /** @param version the product's, for the collector */
  constructor(log: Logger, version: string) {
    [this.#log, this.#version] = [log, version];
  }

  /** Begins to send spans, to send them elsewhere, or stops: what is needed for it is loaded when it is first switched on. */
  apply({ otel, providers, tls }: SpansConfig): Promise<void> {
    return this.#oneByOne(async () => {
      this.#surroundings = { scheme: tls ? 'https' : 'http', peerOf: peersOf(providers) };
      if (isDeepStrictEqual(otel, this.#settings)) return;
      const before = this.#export;
      this.#export = await this.#start(otel);
      this.#settings = otel;
      await before?.stop(stopMs);
    });
  }

  /** Goes on with the trace of a client, who decides whether it is kept; while spans are on, a client without one gets one, and the sample rate decides. */
  readonly beginTrace: BeginTrace = (traceparent, tracestate) => {
    if (!this.#export) return continueTrace(traceparent, tracestate);
    const given = traceparent === undefined ? undefined : readTrace(traceparent, tracestate);
    return given ?? sampledTrace(this.#settings?.sampleRate ?? 0);
  };

  readonly hear: Tell = (event) => {
    if (!this.#export || !('trace' in event) || !event.trace || !isSampled(event.trace)) return;
    const span = spanOf(event, this.#surroundings);
    if (span) this.#export.add(span);
  };

  /** Spans that no collector took. */
  get lost(): number {
    return this.#lost;
  }

  /** Sends what is not sent yet, as long as that takes no longer than two seconds. */
  close(): Promise<void> {
    return this.#oneByOne(async () => {
      await this.#export?.stop(stopMs);
      this.#export = undefined;
    });
  }

  /** @returns undefined when spans are off, and when they cannot be sent: no request fails for their sake */
  async #start(otel: TraceSettings): Promise<SpanExport | undefined> {
    if (!otel.enabled) return undefined;
    try {
      const { startExport } = await import('./spanExport.ts');
      const outage = new Outage(this.#log, otel.url);
      return startExport(otel, this.#version, {
        lost: (count, why) => {
          this.#lost += count;
          outage.lost(count, why);
        },
        taken: () => outage.taken(),
      });
    } catch (error) {
      this.#log.error(error, 'no spans are made: OpenTelemetry cannot be started');
      return undefined;
    }
  }
}

/** The hosts of providers, and those of their models that are elsewhere. */
function peersOf(providers: readonly Provider[]): Surroundings['peerOf'] {
  const peers = new Map(
    providers.flatMap(({ id, baseUrl, models }) => [
      [id, peerAt(baseUrl)] as const,
      ...models.flatMap((model) =>
        model.baseUrl === undefined ? [] : [[`${id}/${model.id}`, peerAt(model.baseUrl)] as const],
      ),
    ]),
  );
  return (provider, model) => peers.get(`${provider}/${model}`) ?? peers.get(provider);
}

function peerAt(url: string): { host: string; port: number } {
  const { hostname, port, protocol } = new URL(url);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (protocol === 'https:' ? 443 : 80) };
}
