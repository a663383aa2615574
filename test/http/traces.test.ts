/** Traces: what is taken from clients, passed on to providers, and told to collectors. */
import { expect, test } from 'vitest';
import { until } from '../support/eventually.ts';
import { json, startKind, whole } from '../support/kind.ts';
import { logIn } from '../support/webSocket.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const parent = '00f067aa0ba902b7';
const given = `00-${traceId}-${parent}-01`;
const shape = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/;
const hi = whole({ content: 'hi' });
const soon = { 'retry-after-ms': '1' };

/** `traceparent` of each request that an upstream got, in its parts. */
const passedOn = (upstream: { requests: { headers: Record<string, unknown> }[] }) =>
  upstream.requests.map(({ headers }) => shape.exec(String(headers['traceparent']))?.slice(1));

async function lineOf(log: Record<string, unknown>[]): Promise<Record<string, unknown>> {
  const find = () => log.find(({ msg, operation }) => msg === 'request' && operation === 'createChatCompletion');
  await until(() => find() !== undefined);
  return find() ?? {};
}

test('a client without a trace has none: nothing is sent to providers, nothing logged', async () => {
  const { client, upstream, log } = await startKind([hi]);
  await client.chat();
  expect(upstream.requests[0]?.headers).not.toHaveProperty('traceparent');
  expect(await lineOf(log)).not.toHaveProperty('trace_id');
});

test.each(['openai-completions', 'anthropic-messages', 'ollama'] as const)(
  'the trace of a client goes on at a provider (%s), each attempt as another span, with its state and flags',
  async (api) => {
    const down = json({ error: { message: 'busy' } }, 503, soon);
    const { client, upstream, log } = await startKind([down, down], { api, spare: [hi] });
    await client.chat({}, { traceparent: given, tracestate: 'vendor=one, other=two' });
    const all = passedOn(upstream);
    expect(all.length).toBeGreaterThan(1);
    expect(all.every((parts) => parts?.[0] === traceId && parts[2] === '01')).toBe(true);
    const spans = all.map((parts) => parts?.[1]);
    expect(new Set([...spans, parent]).size).toBe(spans.length + 1);
    expect(upstream.requests[0]?.headers['tracestate']).toBe('vendor=one,other=two');
    expect(await lineOf(log)).toMatchObject({ trace_id: traceId });
  },
);

test.each([
  ['a version that none has', `ff-${traceId}-${parent}-01`],
  ['an id of zeros', `00-${'0'.repeat(32)}-${parent}-01`],
  ['a parent of zeros', `00-${traceId}-${'0'.repeat(16)}-01`],
  ['capital letters', given.toUpperCase()],
  ['too much for its version', `${given}-more`],
  ['too little', given.slice(0, -1)],
  ['two of them', `${given}, ${given}`],
])('a broken traceparent (%s) begins another trace, without the state', async (_, traceparent) => {
  const { client, upstream, log } = await startKind([hi]);
  await client.chat({}, { traceparent, tracestate: 'vendor=one' });
  const [id, , flags] = passedOn(upstream)[0] ?? [];
  expect(id).toMatch(/^[\da-f]{32}$/);
  expect(id).not.toBe(traceId);
  expect(flags).toBe('02');
  expect(upstream.requests[0]?.headers).not.toHaveProperty('tracestate');
  expect(await lineOf(log)).toMatchObject({ trace_id: id });
});

test('a later version is read as far as it is known, and a broken state left out', async () => {
  const { client, upstream } = await startKind([hi]);
  await client.chat({}, { traceparent: `cc-${traceId}-${parent}-ff-more`, tracestate: 'NoKey=1' });
  expect(passedOn(upstream)[0]).toMatchObject([traceId, expect.any(String), '03']);
  expect(upstream.requests[0]?.headers).not.toHaveProperty('tracestate');
});

test('a request over a WebSocket has its place for it', async () => {
  const { url, config, upstream } = await startKind([hi]);
  const socket = await logIn(url, config.auth.secret);
  const params = { message: 'hi', idempotencyKey: 'k1' };
  socket.send({ type: 'req', id: 'r1', method: 'agent', params, traceparent: given });
  await until(() => upstream.requests.length === 1);
  expect(passedOn(upstream)[0]?.[0]).toBe(traceId);
});
