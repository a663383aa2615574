/** What each method demands: the published table, and what the gateway does. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { startTestGateway, token, type TestGateway } from '../support/gateway.ts';
import { logIn } from '../support/webSocket.ts';

const file = new URL('../../node_modules/@openclaw/gateway-protocol/protocol.schema.json', import.meta.url);
const published = (JSON.parse(readFileSync(file, 'utf8')) as { methods: Record<string, { scope: string }> }).methods;

/** Where the published table leaves it to the request, or OpenClaw itself asks for less. */
const decided: Record<string, string | undefined> = {
  health: undefined,
  agent: 'operator.write',
  'sessions.create': 'operator.write',
  'sessions.delete': 'operator.admin',
  'sessions.patch': 'operator.write',
};
const methods = [
  'agent',
  'agent.wait',
  'agents.list',
  'channels.status',
  'chat.abort',
  'chat.history',
  'chat.send',
  'commands.list',
  'config.get',
  'cron.list',
  'device.pair.list',
  'diagnostics.stability',
  'health',
  'last-heartbeat',
  'logs.tail',
  'models.list',
  'node.list',
  'node.pair.list',
  'plugin.approval.list',
  'question.list',
  'sessions.create',
  'sessions.delete',
  'sessions.describe',
  'sessions.list',
  'sessions.messages.subscribe',
  'sessions.messages.unsubscribe',
  'sessions.patch',
  'sessions.reset',
  'sessions.subscribe',
  'status',
  'system-presence',
];
const demanded = (method: string): string | undefined =>
  method in decided ? decided[method] : published[method]?.scope;
const ranks = ['operator.read', 'operator.write', 'operator.admin'];
const grants = [
  [],
  ['operator.read'],
  ['operator.write'],
  ['operator.admin'],
  ['operator.approvals'],
  ['operator.pairing'],
  ['operator.questions'],
];
const isEnough = (granted: string[], scope: string | undefined): boolean =>
  scope === undefined ||
  granted.includes(scope) ||
  granted.some((one) => ranks.indexOf(one) >= (ranks.includes(scope) ? ranks.indexOf(scope) : ranks.length - 1));

let gateway: TestGateway;
beforeAll(async () => {
  const started = await startTestGateway(undefined, {}, { keep: true });
  gateway = started;
  return () => started.close();
});

test('every method of hello-ok is here, and in the published table', async () => {
  const socket = await logIn(gateway.url, token);
  const hello = socket.frames.find(({ payload }) => payload?.type === 'hello-ok')?.payload;
  expect(hello.features.methods.toSorted()).toEqual(methods.toSorted());
  expect(methods.filter((method) => !(method in published))).toEqual([]);
});

describe.each(grants.map((granted) => ({ granted })))('granted $granted', ({ granted }) => {
  test.each(methods)('%s', async (method) => {
    const socket = await logIn(gateway.url, token, granted);
    // Broken on purpose where params count: what is not refused for its scope is refused for them, and nothing happens.
    const { error } = await socket.request(method, { surprise: true });
    const scope = demanded(method);
    const refusal = {
      code: 'FORBIDDEN',
      message: `missing scope: ${scope}`,
      details: { code: 'MISSING_SCOPE', missingScope: scope, requiredScopes: [scope] },
    };
    expect(error?.code === 'FORBIDDEN' ? error : 'let through').toEqual(
      isEnough(granted, scope) ? 'let through' : refusal,
    );
  });
});
