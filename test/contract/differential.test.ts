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
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentNames } from '../../src/apis.ts';
import { startTestGateway, token, type TestGateway } from '../support/gateway.ts';
import { operations } from '../support/judge.ts';
import { requestsOf, takesBody } from '../support/operations.ts';
import { bodiesOf, invalid, shown, valid } from '../support/requestBodies.ts';

/**
 * Refusals of a request that fits the contract: of unpaired tool calls (without a code), of what the offline model cannot do, of what refers to something that
 * is not there, and of a response to nothing at all.
 */
const otherRefusals = [
  null,
  'unsupported_parameter',
  'previous_response_not_found',
  'item_not_found',
  'invalid_encrypted_content',
];
const isOther = (target: string, { code, param }: { code: string | null; param: string | null }): boolean =>
  otherRefusals.includes(code) ||
  (target.startsWith('/v1/responses') && code === 'missing_required_parameter' && param === 'input');

let server: TestGateway & { close(): Promise<void> };
let proxy: PrismHttp;
beforeAll(async () => {
  server = await startTestGateway(undefined, {}, { keep: true });
  const files = documentNames.map((name) => fileURLToPath(new URL(`../../openapi/${name}.yaml`, import.meta.url)));
  const read = (await Promise.all(files.map((file) => getHttpOperationsFromSpec(file)))).flat();
  proxy = createClientFromOperations(read, {
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

describe('chat completions', () => {
  const target = '/v1/chat/completions';

  test.each(valid)('both accept %s', async (_, fields) => {
    const both = { server: 'accepted', prism: 'accepted', answer: [] };
    expect(await verdicts(target, { ...shown[0], ...fields })).toEqual(both);
  });

  test.each(invalid)('both refuse %s', async (_, fields) => {
    const both = { server: 'refused', prism: 'refused', answer: [] };
    expect(await verdicts(target, { ...shown[0], ...fields })).toEqual(both);
  });
});

test.each(operations.filter(takesBody))(
  'both agree on whatever becomes of the examples of $operationId when they are changed at random',
  async (operation) => {
    const [{ target: place }] = requestsOf(operation);
    const target = place.replace(/chatcmpl-[0-9a-f]+/, (await server.client.chat({ store: true })).json.id);
    const seen = { accepted: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(bodiesOf(operation), async (body) => {
        const { server: ours, prism, answer } = await verdicts(target, body);
        expect({ body, ours, answer }).toEqual({ body, ours: prism, answer: [] });
        seen[ours]++;
      }),
      { seed: 4711, numRuns: 200 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(20);
  },
);

/** What the server and Prism say of a request, and what Prism finds wrong with the server's answer. */
async function verdicts(target: string, body: object) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const { status, data, violations } = await proxy.post(target, body, { headers });
  const refused = status === 400 && !isOther(target, (data as any).error);
  return {
    server: verdict(refused),
    prism: verdict(violations.input.length > 0),
    answer: violations.output,
  };
}

const verdict = (refused: boolean): 'refused' | 'accepted' => (refused ? 'refused' : 'accepted');
