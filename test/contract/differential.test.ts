/**
 * Two readers of the contract agree on every request. Prism stands before the real server as a proxy and reports what it finds wrong; the server must
 * refuse exactly that. Both end in Ajv, but Prism reads the YAML and makes the schemas in its own way, under other settings and without discriminators.
 *
 * Known differences, left out here:
 * - the key `__proto__`: the server refuses it before it looks at the contract.
 */
import { fileURLToPath } from 'node:url';
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createClientFromOperations, type PrismHttp } from '@stoplight/prism-http/dist/client.js';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, token, type TestGateway } from '../support/gateway.ts';
import { changedExamples, invalid, shown, valid } from '../support/requestBodies.ts';

/** Refusals of a request that fits the contract: of unpaired tool calls (without a code), and of what the offline model cannot do. */
const otherRefusals = [null, 'unsupported_parameter'];

let server: TestGateway & { close(): Promise<void> };
let proxy: PrismHttp;
beforeAll(async () => {
  server = await startTestGateway(undefined, {}, { keep: true });
  const file = fileURLToPath(new URL('../../openapi/chat-completions.yaml', import.meta.url));
  proxy = createClientFromOperations(await getHttpOperationsFromSpec(file), {
    isProxy: true,
    upstream: new URL(server.url),
    upstreamProxy: undefined,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    mock: { dynamic: false },
    logger: createLogger('PRISM', { enabled: false }),
  });
});
afterAll(() => server.close());

test.each(valid)('both accept %s', async (_, fields) => {
  expect(await verdicts({ ...shown[0], ...fields })).toEqual({ server: 'accepted', prism: 'accepted', answer: [] });
});

test.each(invalid)('both refuse %s', async (_, fields) => {
  expect(await verdicts({ ...shown[0], ...fields })).toEqual({ server: 'refused', prism: 'refused', answer: [] });
});

test('both agree on whatever becomes of the examples when they are changed at random', async () => {
  const seen = { accepted: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(changedExamples(), async (body) => {
      const { server: ours, prism, answer } = await verdicts(body);
      expect({ ours, answer }).toEqual({ ours: prism, answer: [] });
      seen[ours]++;
    }),
    { seed: 4711, numRuns: 200 },
  );
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(20);
});

/** What the server and Prism say of a request, and what Prism finds wrong with the server's answer. */
async function verdicts(body: object) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const { status, data, violations } = await proxy.post('/v1/chat/completions', body, { headers });
  const refused = status === 400 && !otherRefusals.includes((data as any).error.code);
  return {
    server: verdict(refused),
    prism: verdict(violations.input.length > 0),
    answer: violations.output,
  };
}

const verdict = (refused: boolean): 'refused' | 'accepted' => (refused ? 'refused' : 'accepted');
