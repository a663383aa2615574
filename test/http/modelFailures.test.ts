/** How the failure of a model is answered: alike by each operation that asks one, as the scenarios of the offline model show. */
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/causes.ts';
import { startTestGateway, twoAgents, type TestGateway } from '../support/gateway.ts';
import { operations } from '../support/judge.ts';
import { asksModel, requestsOf } from '../support/operations.ts';

/** Models that say nothing are waited for no longer than a moment. */
const impatient = { ...twoAgents, agents: { defaults: { timeoutSeconds: 0.2, idleTimeoutSeconds: 0.05 } } };

let gateways: { usual: TestGateway; hasty: TestGateway };
beforeAll(async () => {
  const usual = await startTestGateway(twoAgents, {}, { keep: true, firstRetryMs: 1 });
  const hasty = await startTestGateway(impatient, {}, { keep: true, firstRetryMs: 1 });
  gateways = { usual, hasty };
  return async () => void (await Promise.all([usual.close(), hasty.close()]));
});

describe.each(operations.filter(asksModel))('$operationId', (operation) => {
  const [{ body: shown = '{}' }] = requestsOf(operation);
  const { stream: _, ...body } = JSON.parse(shown) as { stream?: boolean };

  test.each([
    ['400', 'offline/error-400', 'invalid_value', 'false'],
    ['401', 'offline/error-401', 'invalid_api_key', 'false'],
    ['429', 'offline/error-429', 'rate_limit_exceeded', 'true'],
    ['500', 'offline/error-500', 'internal_error', 'false'],
    ['502', 'offline/cut', 'upstream_disconnected', 'true'],
    ['503', 'offline/error-503', 'server_is_overloaded', 'true'],
    ['504', 'offline/stall', 'upstream_timeout', 'false'],
  ])('%s: %s', async (status, model, code, retry) => {
    const { client } = status === '504' ? gateways.hasty : gateways.usual;
    const answer = await ask(operation, client, { body: JSON.stringify({ ...body, model }) });
    expect([answer.status, answer.json?.error]).toEqual([Number(status), expect.objectContaining({ code })]);
    expect(answer.headers.get('x-should-retry')).toBe(retry);
  });
});
