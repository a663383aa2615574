/** Row 2 of the scorecard: requests to every operation, right and wrong ones, each answer judged by the contract; none may be a fault of the gateway. */
import * as fc from 'fast-check';
import { token } from '../faults/client.ts';
import { createHome, startGateway } from '../faults/gateway.ts';
import { startModel } from '../faults/model.ts';
import { report, seedOf } from '../faults/program.ts';
import { judge, operations } from '../support/judge.ts';
import { requestsOf, takesBody } from '../support/operations.ts';
import { bodiesOf } from '../support/requestBodies.ts';

const [cases, atOnce] = [50_000, 8];
const [startedAt, seed] = [performance.now(), seedOf(process.argv[2])];
const violations: Record<'5xx' | 'not in the contract', string[]> = { '5xx': [], 'not in the contract': [] };
const statuses = new Map<number, number>();
const model = await startModel({ gapMs: () => 0, words: 1 });
const home = createHome(model.baseUrl);
const gateway = await startGateway(home);

interface Asked {
  method: string;
  path: string;
  body?: string;
  headers: Record<string, string>;
}

/** Some examples ask for a model that fails on purpose, and the provider has no vectors. */
const ofAnyModel = (operationId: string, body: any) => {
  if (operationId === 'createEmbedding') return { ...body, model: 'offline/echo' };
  return typeof body?.model === 'string' && body.model.startsWith('offline/') ? { ...body, model: 'openclaw' } : body;
};
const withBody = operations.filter(takesBody).map((operation) => {
  const [{ target: path }] = requestsOf(operation);
  return bodiesOf(operation).map((body): Asked => ({
    method: operation.method,
    path,
    body: JSON.stringify(ofAnyModel(operation.operationId, body)),
    headers: { 'content-type': 'application/json' },
  }));
});
const segment = fc.oneof(fc.string(), fc.constantFrom('openclaw', 'agent:main:k', 'main', '%', '..'));
const others = operations.filter((operation) => !takesBody(operation));
const other = fc
  .tuple(
    fc.constantFrom(...others),
    segment,
    fc.dictionary(fc.constantFrom('limit', 'after', 'agent_id', 'x'), fc.string()),
  )
  .map(([{ method, path }, name, query]): Asked => ({
    method,
    path: `${path.replace(/\{[^}]+\}/, encodeURIComponent(name.toWellFormed()))}?${new URLSearchParams(query).toString()}`,
    headers: {},
  }));
const asked = fc
  .sample(fc.oneof({ weight: 4, arbitrary: fc.oneof(...withBody) }, { weight: 1, arbitrary: other }), {
    seed,
    numRuns: cases,
  })
  .values();

async function send({ method, path, body, headers }: Asked): Promise<void> {
  const url = `http://127.0.0.1:${gateway.port}${path}`;
  const init = {
    method,
    headers: { authorization: `Bearer ${token}`, ...headers },
    ...(body !== undefined && { body }),
  };
  const response = await fetch(url, init);
  const text = await response.text().catch(() => undefined);
  statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  const what = `${method} ${path} ${body ?? ''} → ${response.status} ${text}`;
  if (response.status >= 500) violations['5xx'].push(what);
  try {
    judge(method, new URL(url).pathname, {
      status: response.status,
      headers: response.headers,
      text: text ?? '',
      isBroken: text === undefined,
    });
  } catch (error) {
    violations['not in the contract'].push(`${what}: ${String(error)}`);
  }
}

const one = async () => {
  for (const request of asked) await send(request);
};
await Promise.all(Array.from({ length: atOnce }, one));
await gateway.stop();
await model.close();
home.remove();
const counts = [...statuses].toSorted(([a], [b]) => a - b).map(([status, count]) => `${count} × ${status}`);
report(violations, startedAt, [`${cases} cases, ${counts.join(', ')}, seed ${seed}`]);
