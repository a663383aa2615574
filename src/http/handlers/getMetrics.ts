import type { OperationHandler } from '../../contract.ts';

export interface GetMetricsParts {
  /** In Prometheus' text format. */
  metrics: { text(): Promise<string> };
}

export function getMetrics({ metrics }: GetMetricsParts): OperationHandler<'getMetrics'> {
  return async () => ({
    status: 200,
    mediaType: 'text/plain',
    version: '0.0.4',
    text: await metrics.text(),
  });
}
