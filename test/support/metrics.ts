/** What `/metrics` says, read by a parser that is not ours. */
import { createRequire } from 'node:module';
import type { Client } from './gateway.ts';

export interface Family {
  name: string;
  help: string;
  type: 'COUNTER' | 'GAUGE' | 'HISTOGRAM' | 'SUMMARY' | 'UNTYPED';
  metrics: { value?: string; labels?: Record<string, string>; buckets?: Record<string, string>; sum?: string }[];
}

const parse = createRequire(import.meta.url)('parse-prometheus-text-format') as (text: string) => Family[];

export interface Read {
  text: string;
  families: Family[];
  /** The sum of the samples of a series of ours that have these labels; of a histogram that of its counts. */
  sum(name: string, labels?: Record<string, string>): number;
  /** Lines with a value. */
  series: string[];
}

/** Asks for the metrics, and reads them. @param secret in place of the client's own */
export async function readMetrics(client: Client): Promise<Read> {
  const { text } = await client.request('/metrics');
  return readText(text);
}

export function readText(text: string): Read {
  const families = parse(text);
  return {
    text,
    families,
    series: text.split('\n').flatMap((line) => /^([a-z_:]+(\{[^}]*\})?) \S+$/i.exec(line)?.[1] ?? []),
    sum(name, labels = {}) {
      const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
      const sample = new RegExp(`^openclaw_gateway_${name}(?:_count)?(?:\\{(.*)\\})? (\\S+)$`, 'gm');
      return [...text.matchAll(sample)]
        .filter(([, said = '']) => wanted.every((one) => said.split(',').includes(one)))
        .reduce((sum, [, , value]) => sum + Number(value), 0);
    },
  };
}
